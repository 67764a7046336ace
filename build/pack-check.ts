/**
 * `npm run pack:check`: packs the program as for an installer, around a stand-in for Electron's
 * binary, and looks at what is inside. Needs no network.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import electronPackage from 'electron/package.json' with { type: 'json' };
import { ensureFreshBuild } from './fresh-build.ts';
import { FUSES } from './fuses.ts';
import { runQuietly, toolScript } from './process.ts';

/** What must never reach an office, and why. Paths as in the archive, with a leading slash. */
export const UNWANTED: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /^\/(domain|db|backend|letters|main|preload|renderer)\//, why: 'our sources' },
  { pattern: /^\/(e2e|bench|build|docs|\.ci)\//, why: 'our tests, tools and papers' },
  { pattern: /^\/out\/main\/chromium\.js$/, why: 'the host for development' },
  { pattern: /\.(test|spec)\.[cm]?[jt]sx?$/, why: 'a test' },
  { pattern: /\.(map|d\.[cm]?ts)$/, why: 'for developers only' },
  { pattern: /^\/node_modules\/node-(linux|win|darwin)/, why: "Node's own binary" },
  {
    pattern: /^\/node_modules\/(playwright-core|vitest|typescript|@biomejs|electron)\//,
    why: 'a tool',
  },
];

/** Without these the program does not start. */
export const NEEDED: readonly RegExp[] = [
  /^\/package\.json$/,
  /^\/out\/main\/electron\.js$/,
  /^\/out\/main\/backend\.js$/,
  /^\/out\/main\/letters\.js$/,
  /^\/out\/main\/copies\.js$/,
  /^\/out\/main\/sheets\.js$/,
  /^\/out\/preload\/index\.cjs$/,
  /^\/out\/renderer\/index\.html$/,
  /^\/out\/renderer\/print\.html$/,
  /^\/out\/renderer\/licencias\.txt$/,
  /^\/node_modules\/typeorm\/package\.json$/,
  /noto-sans\/400Regular\/NotoSans_400Regular\.ttf$/,
  /noto-sans\/700Bold\/NotoSans_700Bold\.ttf$/,
  /^\/node_modules\/@node-rs\/argon2[^/]*\/.*\.node$/,
];

/** @param paths of the archive. @returns one line for each fault. */
export function faultsOf(paths: readonly string[], platform: string): string[] {
  const prebuilt = paths.filter((path) =>
    /better-sqlite3-multiple-ciphers\/prebuilds\/./.test(path),
  );
  return [
    ...paths.flatMap((path) =>
      UNWANTED.filter(({ pattern }) => pattern.test(path)).map(({ why }) => `${path}: ${why}`),
    ),
    ...NEEDED.filter((pattern) => !paths.some((path) => pattern.test(path))).map(
      (pattern) => `nothing fits ${pattern.source}`,
    ),
    ...(prebuilt.length === 1 && prebuilt[0]?.endsWith(`/${platform}.node`)
      ? []
      : [`the store's driver should be there for ${platform} only: ${prebuilt.join(', ')}`]),
  ];
}

/** Marks the fuses in Electron's binary: then their version, their count, and one digit for each. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** In the order of the binary. */
const FUSE_ORDER = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

/** Every fuse the other way round from what is stated, so that one that is not burnt shows. */
const fuseDigits = (asStated: boolean): string =>
  FUSE_ORDER.map((name) => (FUSES[name] === asStated ? '1' : '0')).join('');

function fuseFaults(binary: string): string[] {
  const text = readFileSync(binary, 'latin1');
  const start = text.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length + 2;
  const burnt = text.slice(start, start + FUSE_ORDER.length);
  return burnt === fuseDigits(true) ? [] : [`fuses burnt ${burnt}, stated ${fuseDigits(true)}`];
}

/** A folder that looks like Electron to the packer. */
function standIn(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const fuses = `${FUSE_SENTINEL}\u0001${String.fromCharCode(FUSE_ORDER.length)}${fuseDigits(false)}`;
  writeFileSync(join(folder, 'electron'), `#!/bin/sh\n${fuses}\n`, { mode: 0o755 });
  writeFileSync(join(folder, 'version'), electronPackage.version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/es.pak', 'locales/fr.pak'])
    writeFileSync(join(folder, name), '');
}

function sizeOf(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

async function packCheck(): Promise<boolean> {
  await ensureFreshBuild();
  const folder = mkdtempSync(join(tmpdir(), 'yanapa-pack-'));
  try {
    const electronDist = join(folder, 'electron');
    standIn(electronDist);
    const { code, output } = await runQuietly(toolScript('electron-builder'), [
      '--linux',
      '--dir',
      `--${process.arch}`,
      `-c.electronDist=${electronDist}`,
      `-c.electronVersion=${electronPackage.version}`,
      `-c.directories.output=${join(folder, 'dist')}`,
    ]);
    if (code !== 0) {
      console.error(output);
      return false;
    }
    const unpacked = readdirSync(join(folder, 'dist')).find((name) => name.endsWith('unpacked'));
    const program = join(folder, 'dist', unpacked ?? '');
    const resources = join(program, 'resources');
    const archive = join(resources, 'app.asar');
    const paths = listPackage(archive, { isPack: false });
    const faults = [
      ...faultsOf(paths, `linux-${process.arch}`),
      ...fuseFaults(join(program, 'yanapa')),
    ];
    for (const fault of faults) console.error(fault);
    console.log(`app.asar           ${megabytes(sizeOf(archive))}, ${paths.length} entries`);
    console.log(`app.asar.unpacked  ${megabytes(sizeOf(join(resources, 'app.asar.unpacked')))}`);
    console.log(faults.length === 0 ? 'Nothing is missing, nothing is too much.' : 'See above.');
    return faults.length === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) process.exitCode = (await packCheck()) ? 0 : 1;
