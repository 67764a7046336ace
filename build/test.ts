/**
 * `npm test`: everything. Check, build, see that a browser is there, then every test. The last line
 * is `N passed, M failed`, alone, over all of them.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { type CheckResult, check } from './check.ts';
import { ensureFreshBuild } from './fresh-build.ts';
import { runHere, toolScript } from './process.ts';
import { keptPromises } from './promises.ts';

/** A step that is there or not: the build, the browser. */
async function step(name: string, run: () => Promise<string | null>): Promise<CheckResult> {
  const problem = await run().catch((error: unknown) => String(error));
  console.log(problem === null ? `ok      ${name}` : `FAILED  ${name}\n${problem}`);
  return problem === null ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(args: readonly string[]): Promise<CheckResult> {
  const folder = mkdtempSync(join(tmpdir(), 'yanapa-test-'));
  const report = join(folder, 'report.json');
  try {
    const code = await runHere(toolScript('vitest'), [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ]);
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const text = readFileSync(report, 'utf8');
    const counted = countTests(text, code);
    // With a part of the tests, only a part of the promises.
    return args.length > 0 ? counted : sum([counted, tellPromises(text)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tellPromises(report: string): CheckResult {
  const { lines, unheld } = keptPromises(report);
  console.log(lines.join('\n'));
  for (const name of unheld) console.log(`FAILED  no test holds ${name}`);
  return { passed: unheld.length === 0 ? 1 : 0, failed: unheld.length };
}

const sum = (results: readonly CheckResult[]): CheckResult => ({
  passed: results.reduce((total, one) => total + one.passed, 0),
  failed: results.reduce((total, one) => total + one.failed, 0),
});

/**
 * @param report of vitest's JSON reporter.
 * @param code vitest's own: it also fails for a file that could not be loaded, or an error outside
 *   of a test, which the report does not count.
 */
export function countTests(report: string, code: number): CheckResult {
  const { numPassedTests, numFailedTests } = JSON.parse(report) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return {
    passed: numPassedTests,
    failed: numFailedTests === 0 && code !== 0 ? 1 : numFailedTests,
  };
}

if (import.meta.main) {
  const results = [
    await check(),
    await step('build', async () => {
      await ensureFreshBuild();
      return null;
    }),
    await step('browser and poppler', ensureBrowser),
    await vitest(process.argv.slice(2)),
  ];
  const { passed, failed } = sum(results);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
