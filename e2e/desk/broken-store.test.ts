/** A data folder with something wrong in it: refused in plain Spanish, and left as it was found. */

import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import Database from 'better-sqlite3-multiple-ciphers';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readDataKeyHex } from '../../db/practice.ts';
import { MAY_MOUNT } from '../../db/store/testing/small-disk.ts';
import { ERRORS, type ErrorCode } from '../../domain/errors.ts';
import { VIOLENCIA } from '../demo/cast.ts';
import { login, tryLogin } from '../lib/desk/entry.ts';
import { mouse } from '../lib/desk/hand.ts';
import { fillReception } from '../lib/desk/intake.ts';
import { box, button, heading, part } from '../lib/desk/seen.ts';
import { filesIn } from '../lib/finder.ts';
import { BUILD, madeOffice, newFolder, openWindow, ROSA, removeFolder } from './office.ts';

let whole: string;
beforeAll(async () => {
  whole = await madeOffice();
});
afterAll(() => removeFolder(whole));

/** A copy to break. */
function copied(): string {
  const folder = newFolder();
  onTestFinished(() => removeFolder(folder));
  cpSync(whole, folder, { recursive: true });
  return folder;
}

/** Every file of the store with what is in it; the lock of one instance comes and goes. */
const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesIn(join(folder, 'store'))
      .filter((file) => /^(yanapa|keyring)/.test(basename(file)))
      .map((file) => [
        basename(file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

async function openOn(folder: string) {
  const host = await openWindow(folder);
  onTestFinished(() => host.close());
  return { host, hand: mouse(host.page()) };
}

const store = (folder: string, name: string): string => join(folder, 'store', name);

interface Breakage {
  readonly what: string;
  readonly code: ErrorCode;
  readonly spoil: (folder: string) => void;
}

const KNOWN_AT_THE_DOOR: readonly Breakage[] = [
  {
    what: 'a store without its keyring',
    code: 'keyring_missing',
    spoil: (folder) => rmSync(store(folder, 'keyring.json')),
  },
  {
    what: 'a keyring without its store',
    code: 'store_missing',
    spoil: (folder) => rmSync(store(folder, 'yanapa.db')),
  },
  {
    what: 'a keyring cut short',
    code: 'keyring_damaged',
    spoil: (folder) => truncateSync(store(folder, 'keyring.json'), 700),
  },
];

const KNOWN_ONCE_INSIDE: readonly Breakage[] = [
  {
    what: 'an edited keyring',
    code: 'keyring_damaged',
    spoil: (folder) => {
      const file = store(folder, 'keyring.json');
      const edited = readFileSync(file, 'utf8').replace(/"generation": ?1\b/, '"generation":2');
      expect(edited).not.toBe(readFileSync(file, 'utf8'));
      writeFileSync(file, edited);
    },
  },
  {
    what: 'a store cut short',
    code: 'store_damaged',
    spoil: (folder) => truncateSync(store(folder, 'yanapa.db'), 20_000),
  },
  {
    what: 'a file that is no store',
    code: 'store_damaged',
    spoil: (folder) => writeFileSync(store(folder, 'yanapa.db'), Buffer.alloc(65_536, 7)),
  },
];

test.each(KNOWN_AT_THE_DOOR)('$what is refused at once, and untouched', async ({ code, spoil }) => {
  const folder = copied();
  spoil(folder);
  const before = contents(folder);
  const { host } = await openOn(folder);
  await heading(host.page(), 'No se abrieron los datos').waitFor();
  expect(await host.page().getByRole('alert').innerText()).toBe(ERRORS[code]);
  await host.close();
  expect(contents(folder)).toEqual(before);
});

test.each(KNOWN_ONCE_INSIDE)('$what is refused, and untouched', async ({ code, spoil }) => {
  const folder = copied();
  spoil(folder);
  const before = contents(folder);
  const { host, hand } = await openOn(folder);
  const refused = host.page().getByText(ERRORS[code]);
  const entry = heading(host.page(), 'Ingresar a Yanapa');
  await refused.or(entry).first().waitFor();
  if (await entry.isVisible()) await tryLogin(hand, ROSA);
  await refused.waitFor();
  await host.close();
  expect(contents(folder)).toEqual(before);
});

test('a store of a newer program is refused, and untouched', { tags: ['T7'] }, async () => {
  const folder = copied();
  const key = await readDataKeyHex(join(folder, 'store'), ROSA.userName, ROSA.password);
  const db = new Database(store(folder, 'yanapa.db'));
  db.pragma("cipher='sqlcipher'");
  db.pragma('legacy=4');
  db.pragma(`key="x'${key}'"`);
  db.exec(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  const before = contents(folder);
  const { host, hand } = await openOn(folder);
  await tryLogin(hand, ROSA);
  await host.page().getByText(ERRORS.store_newer).waitFor();
  await host.close();
  expect(contents(folder)['yanapa.db']).toBe(before['yanapa.db']);
});

test('a wrong password is refused, and the one after some of them must wait', async () => {
  const folder = copied();
  const { host, hand } = await openOn(folder);
  const wrong = { userName: ROSA.userName, password: 'cinco llamas bajan al cerro blanco' };
  await tryLogin(hand, wrong);
  await host.page().getByText(ERRORS.login_failed).waitFor();
  const delayed = host
    .page()
    .getByRole('alert')
    .getByText(/[Ee]spere/);
  for (let tries = 0; tries < 6 && !(await delayed.isVisible()); tries += 1) {
    await tryLogin(hand, wrong);
    await button(host.page(), 'Ingresar').isEnabled();
    await host.page().waitForTimeout(1_500);
  }
  await delayed.waitFor();
});

test('a second program on the same data is refused with an explanation', {
  tags: ['T5'],
}, async () => {
  const folder = copied();
  await openOn(folder);
  const second = spawn(
    process.execPath,
    [join(BUILD, 'main/chromium.js'), '--headless', '--practice', '--data', join(folder, 'store')],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const [said, [code]] = await Promise.all([text(second.stderr), once(second, 'exit')]);
  expect(said).toBe(`${ERRORS.store_in_use}\n`);
  expect(code).toBe(1);
});

/** A disk of a few megabytes with a copy of the office. Needs root and Linux. */
function smallDisk(): { folder: string; mount: (how: string) => void } {
  const folder = newFolder();
  const mount = (how: string): void => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', how, 'tmpfs', folder]);
  };
  mount('size=6m');
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
    removeFolder(folder);
  });
  cpSync(whole, folder, { recursive: true });
  return { folder, mount };
}

describe.skipIf(!MAY_MOUNT)('a disk', () => {
  test('that is full: it says so, keeps the form as typed, and goes on when there is room', async () => {
    const { folder } = smallDisk();
    const { host, hand } = await openOn(folder);
    await login(hand, ROSA);
    const filler = join(folder, 'filler');
    try {
      writeFileSync(filler, Buffer.alloc(8_000_000));
    } catch {
      // Now it is full.
    }
    await fillReception(hand, VIOLENCIA);
    await hand.press(button(host.page(), 'Registrar'));
    await host.page().getByText(ERRORS.disk_full).first().waitFor();
    const facts = box(part(host.page(), '6. Hechos'), 'Resumen de los hechos');
    expect(await facts.inputValue()).toBe(VIOLENCIA.facts);
    rmSync(filler);
    await hand.press(button(host.page(), 'Registrar'));
    await heading(host.page(), /^Expediente 0001-/).waitFor();
  });

  test('that is read-only: it says so before anything is typed, and nothing changes', async () => {
    const { folder, mount } = smallDisk();
    const before = contents(folder);
    mount('remount,ro');
    const { host, hand } = await openOn(folder);
    const refused = host.page().getByText(ERRORS.disk_read_only);
    const entry = heading(host.page(), 'Ingresar a Yanapa');
    await refused.or(entry).first().waitFor();
    if (await entry.isVisible()) await tryLogin(hand, ROSA);
    await refused.waitFor();
    await host.close();
    expect(contents(folder)).toEqual(before);
  });
});
