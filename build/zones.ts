/** The import zones of `dependency-cruiser.config.cjs`, cruised and told. `node build/zones.ts`. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { ROOT } from './process.ts';

/** Every folder with code of ours. */
const FOLDERS = [
  'domain',
  'db',
  'letters',
  'backend',
  'preload',
  'main',
  'renderer',
  'build',
  'e2e',
  'bench',
];

export interface Cruise {
  /** Files seen. A parser that understands nothing sees few, and forbids nothing. */
  readonly modules: number;
  /** `rule: from → to`, sorted. */
  readonly violations: readonly string[];
}

/**
 * Cruises a tree of the shape of this repository.
 * @param baseDir its folder; the tests give one with forbidden imports in it.
 */
export async function cruiseZones(
  baseDir: string,
  folders: readonly string[] = FOLDERS,
): Promise<Cruise> {
  const config = createRequire(import.meta.url)('../dependency-cruiser.config.cjs');
  const { output } = await cruise(
    [...folders],
    {
      ...config.options,
      ruleSet: { forbidden: config.forbidden },
      validate: true,
      baseDir,
      outputType: 'json',
    },
    config.options.enhancedResolveOptions,
    { tsConfig: extractTSConfig(join(ROOT, 'tsconfig.json')) },
  );
  const { summary } = JSON.parse(String(output)) as ICruiseResult;
  return {
    modules: summary.totalCruised,
    violations: summary.violations
      .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
      .sort(),
  };
}

if (import.meta.main) {
  const { modules, violations } = await cruiseZones(ROOT);
  for (const line of violations) console.error(line);
  console.log(`${modules} files, ${violations.length} forbidden imports`);
  // dependency-cruiser with a TypeScript it cannot use sees nothing and is content.
  if (modules < 10)
    console.error('Too few files were understood: the zones are not being checked.');
  process.exitCode = violations.length > 0 || modules < 10 ? 1 : 0;
}
