/** Forbidden imports are really caught: a small tree full of them, cruised by the project's rules. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './process.ts';
import { type Cruise, cruiseZones } from './zones.ts';

/** file → import line, and the rule that refuses it (null: allowed). */
const IMPORTS: readonly [file: string, line: string, rule: string | null][] = [
  ['domain/ok.ts', "import 'zod'", null],
  ['domain/node.ts', "import 'node:fs'", 'domain-zone'],
  ['domain/up.ts', "import '../db/store.ts'", 'domain-zone'],
  ['domain/package.ts', "import 'typeorm'", 'domain-zone'],
  ['domain/unknown.ts', "import 'left-pad'", 'domain-zone'],
  ['domain/prefix.ts', "import 'zod-to-json-schema'", 'domain-zone'],
  ['domain/rule.test.ts', "import 'fast-check'", null],
  ['domain/bad.test.ts', "import '../backend/router.ts'", 'domain-zone-tests'],
  ['db/store.ts', "import '../domain/ok.ts'", null],
  ['db/up.ts', "import type { R } from '../backend/router.ts'", 'db-zone'],
  ['db/practice.ts', "import 'node:crypto'", null],
  ['db/migrations/20261122120000-first.ts', "import 'typeorm'", null],
  ['db/migrations/20261123120000-second.ts', "import '../../domain/ok.ts'", 'migrations-frozen'],
  ['letters/ok.ts', "import '@react-pdf/renderer'", null],
  ['letters/store.ts', "import '../db/store.ts'", 'letters-zone'],
  ['backend/router.ts', "import '@trpc/server'; export type R = 1", null],
  ['backend/bridge.ts', "import type { B } from '../preload/contract.ts'", null],
  ['backend/bridge-code.ts', "import '../preload/contract.ts'", 'backend-types-only'],
  ['backend/host.ts', "import '../main/application.ts'", 'backend-zone'],
  ['backend/electron.ts', "import 'electron'", 'backend-zone'],
  ['backend/key.ts', "import '../db/practice.ts'", 'data-key-only-in-scenarios'],
  ['preload/contract.ts', 'export type B = 1', null],
  ['preload/index.ts', "import 'electron'", null],
  ['preload/code.ts', "import '../backend/router.ts'", 'preload-types-only'],
  ['main/application.ts', "import type { R } from '../backend/router.ts'", null],
  ['main/code.ts', "import '../backend/router.ts'", 'main-types-only'],
  ['main/store.ts', "import '../db/store.ts'", 'main-zone'],
  ['main/electron.ts', "import 'electron'", 'electron-only-in-its-host'],
  ['main/playwright.ts', "import 'playwright-core'", 'playwright-only-in-its-host'],
  ['main/host.ts', "import './chromium/index.ts'", 'main-knows-no-host'],
  ['main/chromium/index.ts', "import 'playwright-core'", null],
  ['main/chromium/other.ts', "import '../electron/index.ts'", 'hosts-apart'],
  ['main/electron/index.ts', "import 'electron'", null],
  ['main/electron/index.test.ts', "import 'electron'", 'electron-types-only-in-tests'],
  ['renderer/app/ok.ts', "import type { R } from '../../backend/router.ts'", null],
  ['renderer/app/node.ts', "import 'node:fs'", 'renderer-zone'],
  ['renderer/app/code.ts', "import '../../backend/router.ts'", 'renderer-types-only'],
  ['renderer/app/preload.ts', "import '../../preload/index.ts'", 'renderer-zone'],
  ['renderer/features/people/list.ts', "import 'react'", null],
  ['renderer/features/cases/own.ts', "import './other.ts'", null],
  ['renderer/features/cases/other.ts', "import '../people/list.ts'", 'features-apart'],
  ['build/tool.ts', "import '../db/store.ts'", null],
  ['db/tool.ts', "import '../build/tool.ts'", 'db-zone'],
  ['e2e/scenario.ts', "import '../db/practice.ts'", null],
];

let folder: string;
let result: Cruise;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yanapa-zones-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, line] of IMPORTS) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${line};\n`);
  }
  const folders = [...new Set(IMPORTS.map(([file]) => file.replace(/\/.*/, '')))];
  result = await cruiseZones(folder, folders);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('each forbidden import is refused by its rule, and nothing else is', () => {
  const found = result.violations.map((line) => line.replace(/ → .*/, ''));
  const expected = IMPORTS.flatMap(([file, , rule]) => (rule === null ? [] : [`${rule}: ${file}`]));
  expect(found).toEqual(expected.sort());
});

test('the tree was understood, not skipped', () => {
  expect(result.modules).toBeGreaterThanOrEqual(IMPORTS.length);
});
