/**
 * Licences of everything that ships: the production tree, and what the renderer bundles (its
 * packages are devDependencies, because the bundle carries them). `node build/licences.ts`.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from './process.ts';
import { sourceFiles } from './source-files.ts';

/** Licences that a municipality may receive and pass on without asking anybody. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
]);

/** Fonts only, and data only with its notice shown: named, not free for all. */
const BY_KIND: Readonly<Record<string, RegExp>> = {
  'OFL-1.1': /^(@expo-google-fonts|@fontsource)\//,
  'CC-BY-3.0': /^date-holidays(-parser)?$/,
};

/** What needed reading by a person. A new version must be read again. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  'png-js@2.0.0': 'no licence field; its LICENSE file is MIT',
  'argparse@3.0.4': 'PSF-2.0 is the text that SPDX also lists as Python-2.0, which is allowed',
  'prepin@1.0.3':
    'Unlicense (public domain); a build tool that date-holidays lists and never loads',
};

interface LockPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
type Lock = Readonly<Record<string, LockPackage>>;

/** Development tools that npm lists as optional dependencies; the installers leave them out. */
const NOT_SHIPPED = /^node-(linux|win|darwin)/;

/**
 * Paths in the lock of every package that the given ones bring along.
 * @param from names, as the repository's own code imports them.
 */
export function shippedPaths(lock: Lock, from: readonly string[]): string[] {
  const seen = new Set<string>();
  const follow = (name: string, importer: string): void => {
    const path = resolveInLock(lock, name, importer);
    if (path === undefined || seen.has(path)) return;
    seen.add(path);
    // Electron's own dependencies only fetch its binary.
    if (name === 'electron') return;
    const { dependencies, optionalDependencies, peerDependencies } = lock[path] ?? {};
    const brought = { ...dependencies, ...optionalDependencies, ...peerDependencies };
    for (const dependency of Object.keys(brought)) follow(dependency, path);
  };
  for (const name of from) follow(name, '');
  return [...seen].sort();
}

/** Node's own search: the importer's `node_modules`, then each folder above it. */
function resolveInLock(lock: Lock, name: string, importer: string): string | undefined {
  for (
    let base = importer;
    ;
    base = base.replace(/(^|\/)node_modules\/(?!.*node_modules\/).*$/, '')
  ) {
    const path = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (lock[path] !== undefined) return path;
    if (base === '') return undefined;
  }
}

/** @returns null when the expression (SPDX, with OR and AND) is allowed for this package. */
export function licenceProblem(
  name: string,
  version: string,
  licence: string | undefined,
): string | null {
  if (EXCEPTIONS[`${name}@${version}`] !== undefined) return null;
  const fits = (id: string): boolean => ALLOWED.has(id) || BY_KIND[id]?.test(name) === true;
  const alternatives = (licence ?? '').replaceAll(/[()]/g, '').split(/\s+OR\s+/);
  return alternatives.some((all) => all.split(/\s+AND\s+/).every(fits))
    ? null
    : `${name}@${version}: ${licence ?? 'no licence stated'}`;
}

/** Packages that the renderer's own code imports: they end inside its bundle. */
function bundledPackages(): string[] {
  const names = sourceFiles(['renderer'])
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) => ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles)
    .map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith('.'))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
  return [...new Set(names)];
}

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package states it; absent for some, which then need an exception. */
  readonly licence: string | undefined;
  /** Its folder. */
  readonly folder: string;
}

/** Every package that reaches an office, in the order of its path. */
export function shippedPackages(): ShippedPackage[] {
  const lock = (
    JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Lock }
  ).packages;
  const own = lock[''] ?? {};
  // Electron is a devDependency, and yet the largest part of what ships.
  const roots = [...Object.keys(own.dependencies ?? {}), ...bundledPackages(), 'electron'];
  return shippedPaths(lock, roots)
    .filter((path) => !NOT_SHIPPED.test(relative('node_modules', path)))
    .map((path) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version: lock[path]?.version ?? '',
      licence: lock[path]?.license,
      folder: join(ROOT, path),
    }));
}

if (import.meta.main) {
  const packages = shippedPackages();
  const problems = packages.flatMap(({ name, version, licence }) => {
    const problem = licenceProblem(name, version, licence);
    return problem === null ? [] : [problem];
  });
  const used = new Map<string, number>();
  for (const { licence = 'by exception' } of packages)
    used.set(licence, (used.get(licence) ?? 0) + 1);
  for (const problem of problems) console.error(problem);
  console.log([...used].map(([licence, count]) => `${licence} ${count}`).join(', '));
  process.exitCode = problems.length > 0 || packages.length === 0 ? 1 : 0;
}
