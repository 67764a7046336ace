/**
 * The main job as it is lived, and then everything that must be so of an office that lived it. One
 * office for all: what the day leaves behind is what the views, the disk and the paper are judged by.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDataKeyHex } from '../../db/practice.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { APP_ORIGIN } from '../../preload/contract.ts';
import { address } from '../../renderer/api/addresses.ts';
import { OFFICE } from '../demo/cast.ts';
import { liveTheDay } from '../demo/story.ts';
import { goTo, login } from '../lib/desk/entry.ts';
import { saveLetter } from '../lib/desk/files.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { keyboard } from '../lib/desk/keyboard.ts';
import { heading } from '../lib/desk/seen.ts';
import { filesIn, findInClear } from '../lib/finder.ts';
import { judge, judgeIn } from '../lib/judge.ts';
import { findLandmarks } from '../lib/landmarks.ts';
import { type Landmarks, settled, show, VIEWS, type View, visit } from '../lib/views.ts';
import { newFolder, openWindow, removeFolder } from './office.ts';

const WHOLE_DAY_MS = 400_000;
const views: readonly View[] = Object.values(VIEWS).flat();

let folder: string;
let host: ChromiumHost;
let hand: Hand;
let there: Landmarks;
let recovery: readonly string[];
const startedAt = Date.now();
const requests: string[] = [];

beforeAll(async () => {
  folder = newFolder();
  host = await openWindow(folder);
  host.page().on('request', (request) => requests.push(request.url()));
  hand = mouse(host.page());
  recovery = await liveTheDay({
    hand,
    shoot: async () => {},
    timed: (_name, step) => step(),
  });
  there = await findLandmarks(host.page());
}, WHOLE_DAY_MS);

afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

test('the sheets read from the paper are three, of 24 words each', () => {
  expect(recovery.map((sheet) => sheet.split(' ').length)).toEqual([24, 24, 24]);
  expect(new Set(recovery).size).toBe(3);
});

describe('every view', () => {
  test.each(
    views.filter(({ judged }) => judged !== true).map((view) => [view.name, view] as const),
  )('%s: no violation, light and dark; no sideways scroll at 1024', async (_name, view) => {
    const page = host.page();
    await show(page, view, there);
    const hasDialog = view.over === true && (await page.getByRole('dialog').count()) > 0;
    const part = hasDialog ? 'dialog' : 'page';
    // What opens over a view is made of the same parts: their dark is judged with the view.
    await (view.over === true ? judgeIn(page, part, 'light') : judge(page, part));
  });

  // Those where most lines stay in sight above, and a sheet whose fields are wrong once they were left.
  test.each(['caso-seguimientos', 'caso-violencia', 'caso-anotar', 'caso-calificar'])(
    '%s: at every stop of the Tab key, there and back, the focus is seen',
    async (name) => {
      const page = host.page();
      const view = views.find((one) => one.name === name);
      if (view === undefined) throw new Error(`No view is called ${name}`);
      await show(page, view, there);
      const keys = keyboard(page);
      await keys.walk('Tab');
      await keys.walk('Shift+Tab');
      expect([...keys.unseen]).toEqual([]);
    },
  );

  test('begins at its top, and going back comes to where one was', async () => {
    const page = host.page();
    const area = page.getByRole('main');
    const place = (): Promise<number> => area.evaluate((node) => node.scrollTop);
    // What was read before is on show at once, as tall as it is: nothing brings it to its top by itself.
    await visit(page, address.settingsLists);
    await heading(page, 'Listas y normas').waitFor();
    await settled(page);
    await area.evaluate((node) => node.scrollTo(0, node.scrollHeight));
    const end = await place();
    expect(end).toBeGreaterThan(100);
    await goTo(hand, 'Mi bandeja', 'Alt+1');
    await heading(page, 'Mi bandeja').waitFor();
    expect(await place()).toBe(0);
    await page.goBack();
    await expect.poll(place).toBe(end);
    await page.goForward();
    await heading(page, 'Mi bandeja').waitFor();
    await expect.poll(place).toBe(0);
  });

  test('is come back to as it was left: the filters of a list, and the row', async () => {
    const page = host.page();
    await visit(page, address.cases);
    const order = page.getByRole('combobox', { name: 'Orden' });
    await order.selectOption('Lo que vence primero');
    const rows = page.getByRole('grid', { name: 'Casos' }).getByRole('row');
    const chosen = (): Promise<string> =>
      page.locator('[role="row"][tabindex="0"]').evaluate((row) => row.ariaRowIndex ?? '');
    await rows.nth(1).focus();
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    const before = await chosen();
    expect(Number(before)).toBeGreaterThan(2);
    await page.keyboard.press('Enter');
    await heading(page, /^Expediente/).waitFor();
    await hand.press(page.getByRole('tab', { name: 'Historia' }));
    await hand.press(page.getByRole('link', { name: '← Casos' }));
    await heading(page, 'Casos').waitFor();
    expect(await order.inputValue()).toBe('due');
    await expect.poll(chosen).toBe(before);
    // Through the rail one comes to it anew.
    await goTo(hand, 'Mi bandeja', 'Alt+1');
    await goTo(hand, 'Casos', 'Alt+2');
    await expect.poll(() => order.inputValue()).toBe('recent');
    await expect.poll(chosen).toBe('2');
  });

  test('is in the table: every route has an address there', async () => {
    const modules = import.meta.glob<{ routes: readonly Route[] }>(
      '../../renderer/features/*/routes.tsx',
      { eager: true },
    );
    const routed = Object.values(modules)
      .flatMap(({ routes }) => leaves(routes))
      .map(shapeOf);
    const looked = views.map((view) => shapeOf(new URL(view.at(SHAPES), APP_ORIGIN).pathname));
    expect(routed.length).toBeGreaterThan(20);
    expect(routed.filter((path) => !looked.some((shown) => matches(path, shown)))).toEqual([]);
    expect(Object.keys(VIEWS).sort()).toEqual(Object.keys(address).sort());
  });
});

interface Route {
  readonly path?: string;
  /** A view; what has only an `element` sends on to another. */
  readonly lazy?: unknown;
  readonly index?: boolean;
  readonly children?: readonly Route[];
}

const leaves = (routes: readonly Route[]): string[] =>
  routes.flatMap(({ path, lazy, children = [] }) => [
    ...(path === undefined || lazy === undefined ? [] : [path]),
    ...leaves(children),
  ]);

/** An address with every id left open: `/casos/:`. */
const shapeOf = (path: string): string =>
  `/${path.replace(/^\//, '').replaceAll(/:[A-Za-z]*\??/g, ':')}`;

/** An open place of a route takes whatever stands there: an id, or a desk. Its last one may be left out. */
function matches(route: string, shown: string): boolean {
  const wanted = route.split('/');
  const there = shown.split('/');
  if (wanted.length === there.length + 1 && wanted.at(-1) === ':') wanted.pop();
  return (
    wanted.length === there.length && wanted.every((part, at) => part === ':' || part === there[at])
  );
}

/** Landmarks that are their own place in an address. */
const SHAPES = new Proxy({} as Landmarks, { get: () => ':' });

test('no request left the program', () => {
  expect(requests.length).toBeGreaterThan(0);
  expect(
    requests.filter((url) => !url.startsWith(`${APP_ORIGIN}/`) && !/^(data|blob):/.test(url)),
  ).toEqual([]);
});

test('the paper is saved where the person says, through the dialog of the host', async () => {
  const where = join(folder, 'home', 'Documentos', 'Oficios');
  mkdirSync(where, { recursive: true });
  await host.page().goto(APP_ORIGIN + address.letter(there.signedLetter));
  expect(await saveLetter(hand, 'Oficios', 'para la fiscalía')).toBe(
    'PDF guardado sin cifrar en la carpeta «Oficios».',
  );
  const saved = join(where, 'para la fiscalía.pdf');
  expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-');
  // It left the office, and what is looked at from here on is the office.
  rmSync(saved);
});

/** Of our tests' own folders this one only: others belong to who runs beside us. */
function newInTemp(): string[] {
  return readdirSync(tmpdir())
    .map((name) => join(tmpdir(), name))
    .filter((path) => {
      try {
        const about = statSync(path);
        return about.mtimeMs >= startedAt && about.isFile();
      } catch {
        return false;
      }
    });
}

/** Four letters are found in megabytes of noise by chance. */
const needlesOf = ({ written }: Hand): string[] => written.filter((text) => text.length >= 5);

describe('the disk', { tags: ['T1'] }, () => {
  test('holds nothing that was typed, and no document, while the office is open', ({ task }) => {
    const needles = needlesOf(hand);
    expect(needles.length).toBeGreaterThan(50);
    expect(findInClear([folder], needles)).toEqual([]);
    const elsewhere = [host.profileFolder, ...newInTemp()];
    expect(findInClear(elsewhere, needles)).toEqual([]);
    const files = [folder, ...elsewhere].flatMap((root) => filesIn(root)).length;
    task.meta.figures = `${needles.length} texts that were typed looked for in ${files} files: none found`;
  });

  test('nor after it was closed', async () => {
    await host.close();
    expect(findInClear([folder, ...newInTemp()], needlesOf(hand))).toEqual([]);
  });

  test('the store opens as SQLCipher 4 with its key and with nothing else', async () => {
    const store = join(folder, 'store');
    const { userName, password } = OFFICE.responsable;
    const key = await readDataKeyHex(store, userName, password);
    const open = (pragma: string): unknown => {
      const db = new Database(join(store, 'yanapa.db'), { readonly: true });
      try {
        db.pragma("cipher='sqlcipher'");
        db.pragma('legacy=4');
        if (pragma !== '') db.pragma(pragma);
        return db.prepare('SELECT count(*) AS n FROM cases').get();
      } finally {
        db.close();
      }
    };
    expect(open(`key="x'${key}'"`)).toEqual({ n: 8 });
    expect(() => open(`key="x'${key.replace(/^./, (c) => (c === '0' ? '1' : '0'))}'"`)).toThrow();
    expect(() => open('')).toThrow();
  });

  test('opens again in the window, with all of the day in it', async () => {
    host = await openWindow(folder);
    hand = mouse(host.page());
    await login(hand, OFFICE.responsable);
    expect(await findLandmarks(host.page())).toEqual(there);
  });
});
