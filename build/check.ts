/**
 * `npm run check`: everything that needs neither a build nor a browser, at once, under a minute.
 * Says in one line each what passed, and shows the whole output of what did not.
 */
import { join } from 'node:path';
import { type Finished, ROOT, runQuietly, toolScript } from './process.ts';

interface Step {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
}

const STEPS: readonly Step[] = [
  {
    name: 'format and lint',
    script: toolScript('@biomejs/biome'),
    args: ['check', '--error-on-warnings', '--colors=off', '.'],
  },
  { name: 'types', script: toolScript('typescript', 'tsc'), args: ['-p', '.'] },
  { name: 'import zones', script: join(ROOT, 'build/zones.ts'), args: [] },
  { name: 'nothing unused', script: toolScript('knip'), args: ['--no-progress'] },
  { name: 'banned calls', script: join(ROOT, 'build/banned-calls.ts'), args: [] },
  {
    name: 'refused words',
    script: toolScript('vitest'),
    args: ['run', '--project', 'unit', 'domain/words/forbidden'],
  },
  { name: 'licences', script: join(ROOT, 'build/licences.ts'), args: [] },
  {
    name: 'pages that follow from the code',
    script: join(ROOT, 'e2e/scenario/write-docs.ts'),
    args: ['--check'],
  },
];

export interface CheckResult {
  readonly passed: number;
  readonly failed: number;
}

/** Runs every step and prints what came of it. */
export async function check(): Promise<CheckResult> {
  const outcomes = await Promise.all(STEPS.map(async (step) => ({ step, ...(await timed(step)) })));
  for (const { step, code, output, seconds } of outcomes) {
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${step.name} (${seconds.toFixed(1)} s)`);
    if (code !== 0) console.log(output.trimEnd().replaceAll(/^/gm, '        '));
  }
  const failed = outcomes.filter(({ code }) => code !== 0).length;
  return { passed: outcomes.length - failed, failed };
}

async function timed(step: Step): Promise<Finished & { seconds: number }> {
  const start = performance.now();
  const finished = await runQuietly(step.script, step.args);
  return { ...finished, seconds: (performance.now() - start) / 1000 };
}

if (import.meta.main) {
  const { failed } = await check();
  process.exitCode = failed > 0 ? 1 : 0;
}
