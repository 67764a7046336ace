/**
 * Who may import whom: the folder table of docs/architecture.md as errors.
 *
 * Each zone lists what it may import; anything else, known or not, is refused. A new package is
 * therefore a decision taken here, in the open (docs/decisions/0003-import-zones.md).
 */

/** Test code: beside its file, with its helpers under `testing/` or named `test-*.ts`. */
const TESTS = '(\\.test\\.tsx?$|(^|/)testing(/|\\.ts)|(^|/)test-[^/]+\\.tsx?$|(^|/)fixtures/)';

/**
 * - `folders`: may be imported outright.
 * - `types`: may be imported by `import type` only (erased, so nothing of them runs here).
 * - `packages`: from the registry, by prefix.
 * - `node`: Node's own modules are there.
 */
const ZONES = {
  domain: {
    folders: [],
    types: [],
    packages: ['zod', 'date-holidays'],
    node: false,
  },
  db: {
    folders: ['domain/'],
    types: [],
    packages: [
      'typeorm',
      'better-sqlite3-multiple-ciphers',
      '@node-rs/argon2',
      '@noble/',
      '@scure/',
      'shamir-secret-sharing',
      'uuid',
      '@zxcvbn-ts/',
      'zod',
    ],
    node: true,
  },
  letters: {
    folders: ['domain/'],
    types: [],
    packages: [
      '@react-pdf/',
      '@cantoo/pdf-lib',
      'react',
      '@types/react',
      '@expo-google-fonts/',
      'uqr',
      'zod',
    ],
    node: true,
  },
  backend: {
    folders: ['domain/', 'db/', 'letters/'],
    types: ['preload/contract\\.ts$'],
    packages: ['@trpc/server', '@zip.js/zip.js', 'csv-parse', 'saxen', 'typeorm', 'zod'],
    node: true,
  },
  preload: {
    folders: [],
    types: ['backend/', 'domain/'],
    packages: ['electron'],
    node: false,
  },
  main: {
    folders: [
      'preload/contract\\.ts$',
      'domain/(errors|idle|words/notices)\\.ts$',
      'package\\.json$',
    ],
    types: ['backend/'],
    packages: ['electron', 'playwright-core', 'zod'],
    node: true,
  },
  renderer: {
    folders: ['domain/', 'preload/contract\\.ts$'],
    types: ['backend/'],
    packages: [
      'react',
      'react-dom',
      '@types/react',
      '@types/react-dom',
      'react-router',
      '@mantine/',
      '@tabler/',
      '@tanstack/',
      '@trpc/client',
      '@trpc/server',
      '@trpc/tanstack-react-query',
      '@fontsource/',
      'dayjs',
      'pdfjs-dist',
      'zod',
      'vite/client.d.ts',
    ],
    node: false,
  },
};

/** What any test may use besides. */
const TEST_PACKAGES = ['vitest', 'vite', 'fast-check'];

const packagePath = (name) =>
  `(^|/)node_modules/${name}${name.endsWith('/') ? '' : '(/|$)'}`.replaceAll('.', '\\.');

function zoneRules([zone, { folders, types, packages, node }]) {
  const own = [zone, ...folders, ...types].map((path) => `^${path}${path === zone ? '/' : ''}`);
  const rules = [
    {
      name: `${zone}-zone`,
      comment: `${zone}/ may not import this (docs/architecture.md, folder table).`,
      severity: 'error',
      from: { path: `^${zone}/`, pathNot: TESTS },
      to: {
        pathNot: [...own, ...packages.map(packagePath)],
        ...(node ? { dependencyTypesNot: ['core'] } : {}),
      },
    },
    {
      name: `${zone}-zone-tests`,
      comment: `A test of ${zone}/ keeps to the zone of its folder, plus the test tools.`,
      severity: 'error',
      from: { path: `^${zone}/.*${TESTS}` },
      to: {
        pathNot: [...own, ...[...packages, ...TEST_PACKAGES].map(packagePath)],
        dependencyTypesNot: ['core'],
      },
    },
  ];
  if (types.length > 0) {
    rules.push({
      name: `${zone}-types-only`,
      comment: `${zone}/ may take types from there (import type), never code.`,
      severity: 'error',
      from: { path: `^${zone}/` },
      to: { path: types.map((path) => `^${path}`), dependencyTypesNot: ['type-only'] },
    });
  }
  return rules;
}

const forbidden = [
  ...Object.entries(ZONES).flatMap(zoneRules),
  {
    name: 'electron-only-in-its-host',
    comment: "Importing 'electron' under plain Node starts a download and then throws.",
    severity: 'error',
    from: {
      path: '^(main|preload)/',
      pathNot: '^(main/electron/|main/security\\.ts$|preload/index\\.ts$)',
    },
    to: { path: packagePath('electron') },
  },
  {
    name: 'electron-types-only-in-the-policy',
    comment: 'The policy is typed by Electron and read by plain Node.',
    severity: 'error',
    from: { path: '^main/security\\.ts$' },
    to: { path: packagePath('electron'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'electron-types-only-in-tests',
    comment: 'Tests use a typed stand-in of Electron, never Electron.',
    severity: 'error',
    from: { path: `^main/electron/.*${TESTS}` },
    to: { path: packagePath('electron'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'playwright-only-in-its-host',
    comment: 'Only the Chromium host drives a browser.',
    severity: 'error',
    from: { path: '^main/', pathNot: '^main/chromium/' },
    to: { path: packagePath('playwright-core') },
  },
  {
    name: 'hosts-apart',
    comment: 'Neither host knows the other; what they share is in main/.',
    severity: 'error',
    from: { path: '^main/(electron|chromium)/' },
    to: { path: '^main/(electron|chromium)/', pathNot: '^main/$1/' },
  },
  {
    name: 'main-knows-no-host',
    comment: 'What both hosts share does not depend on one of them.',
    severity: 'error',
    from: { path: '^main/[^/]+\\.ts$' },
    to: { path: '^main/(electron|chromium)/' },
  },
  {
    name: 'features-apart',
    comment: 'A feature of the desk never imports another; share through components/ or api/.',
    severity: 'error',
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  },
  {
    name: 'migrations-frozen',
    comment: 'A migration imports nothing of the app: the app will change, the migration may not.',
    severity: 'error',
    from: { path: '^db/migrations/[^/]*\\d{8}', pathNot: TESTS },
    to: { path: '^(domain|db|backend|letters|main|preload|renderer|build|e2e|bench)/' },
  },
  {
    name: 'data-key-only-in-scenarios',
    comment: 'Reading the data key is for the scenario runner and its practice stores.',
    severity: 'error',
    from: {
      path: '^',
      pathNot: ['^e2e/', '^bench/', '^db/practice\\.test\\.ts$', '^db/integrity/testing\\.ts$'],
    },
    to: { path: '^db/practice\\.ts$' },
  },
  {
    name: 'fast-kdf-only-in-tests',
    comment: 'A key derivation below the floor is for tests; kdf.ts only recognises it.',
    severity: 'error',
    from: { path: '^', pathNot: [TESTS, '^db/keys/kdf\\.ts$'] },
    to: { path: '^db/keys/fast-kdf\\.ts$' },
  },
];

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Without it, `import type` would be invisible and the types-only rules could not be told apart.
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.d.ts', '.css'],
    },
  },
};
