/**
 * The real window: Chromium, the page, the bridge, the backend's own process. From the click on a
 * room of the rail, or the last key of a search, to the rows on the screen.
 */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../build/process.ts';
import { type ChromiumHost, launchChromiumHost } from '../main/chromium/host.ts';
import { newPaperAddress } from '../renderer/api/addresses.ts';
import { type Figure, figure } from './figures.ts';
import { RESPONSABLE } from './office.ts';
import { painted } from './painted.ts';
import { SEARCHES } from './searches.ts';

const RUNS = 30;
const FIRST_RUNS = 10;
const TARGET_MS = 100;
const PAPERS = 10;
const CASES = '[role="grid"][aria-label="Casos"]';
/** Of the cases, where there are so many. */
const LONG_LIST = 30_000;
const JUMPS = 50;
/** Longer than this the window is felt to hang. */
const BLOCKED_MS = 50;

/** Each room of the rail with rows in it, and how its rows are known. */
const WORKLISTS = [
  {
    name: 'page to page: own tray',
    link: 'Mi bandeja',
    shows: 'main li button[aria-label^="Registrar resultado"]',
  },
  {
    name: 'page to page: office worklist',
    link: 'Pendientes de la oficina',
    shows: 'main li button[aria-label^="Registrar resultado"]',
  },
  {
    name: 'page to page: case list',
    link: 'Casos',
    shows: '[role="grid"][aria-label="Casos"] [data-index="5"]',
  },
] as const;

/** A room without rows, to come from. */
const START = { link: 'Ajustes', address: '**/ajustes/**' } as const;
const RESULTS = '[role="listbox"][aria-label="Resultados"] [role="option"]';

/** @param folder a filled practice store that nobody has open; everybody's password is the same. */
export async function pageFigures(
  folder: string,
  { scratch, version }: { scratch: string; version: string },
): Promise<Figure[]> {
  // A copy: a build made meanwhile would take away the code that a room loads when it is opened.
  const outFolder = join(scratch, 'out');
  await cp(join(ROOT, 'out/renderer'), join(outFolder, 'renderer'), { recursive: true });
  const host = await launchChromiumHost({
    dataFolder: folder,
    outFolder,
    backendScript: join(ROOT, 'out/main/backend.js'),
    version,
    headless: true,
    homeFolder: scratch,
    anchorFolder: join(scratch, 'profile'),
    practiceOnly: true,
    backendErrors: 'show',
  });
  try {
    await enter(host);
    const page = host.page();
    const figures: Figure[] = [];
    for (const { name, link, shows } of WORKLISTS)
      figures.push(...(await openings(page, name, { link, shows })));
    figures.push(await searching(page));
    figures.push(...(await scrolling(page)));
    figures.push(await issuing(page));
    return figures;
  } finally {
    await host.close();
  }
}

async function enter(host: ChromiumHost): Promise<void> {
  const page = host.page();
  await page.getByLabel('Usuario').fill(RESPONSABLE.userName);
  await page.getByLabel('Contraseña', { exact: true }).fill(RESPONSABLE.password);
  await page.getByRole('button', { name: 'Ingresar' }).click();
  await page.getByRole('navigation', { name: 'Secciones' }).waitFor();
}

/**
 * Opens a room that holds no rows yet, because the page was loaded anew just before: once with its
 * code there, as all day long, and once as for the first time after entering.
 */
async function openings(
  page: Page,
  name: string,
  { link, shows }: { link: string; shows: string },
): Promise<Figure[]> {
  const open = async (prepare: () => Promise<unknown>): Promise<number> => {
    await room(page, START.link).click();
    await page.waitForURL(START.address);
    await page.reload();
    await room(page, link).waitFor();
    await prepare();
    await page.evaluate(atRest);
    return painted(page, { shows, act: () => room(page, link).click() });
  };
  const first: number[] = [];
  for (let n = 0; n < FIRST_RUNS; n += 1) first.push(await open(async () => {}));
  const code = await page.evaluate(loadedScripts);
  const usual: number[] = [];
  for (let n = 0; n < RUNS; n += 1) usual.push(await open(() => page.evaluate(loadScripts, code)));
  return [
    figure(name, usual, { target: TARGET_MS }),
    figure(`${name}, first time after entering`, first),
  ];
}

/** These run in the page. At rest: nothing left to do of its own start, as when somebody looks at it. */
const atRest = async (): Promise<void> => {
  await document.fonts.ready;
  await new Promise((resolve) => setTimeout(resolve, 300));
  await new Promise((resolve) => requestIdleCallback(resolve));
};
/** The scripts it has, and having them before they are needed. */
const loadedScripts = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.js'));
const loadScripts = async (urls: readonly string[]): Promise<void> => {
  await Promise.all(urls.map((url) => import(url)));
};

/** Each search is of words not searched before, written at once; timed from there. */
async function searching(page: Page): Promise<Figure> {
  const box = page.getByLabel(/^Buscar personas/);
  const durations: number[] = [];
  for (let n = 0; n <= RUNS; n += 1) {
    await box.fill('');
    await page.locator(RESULTS).first().waitFor({ state: 'hidden' });
    const text = SEARCHES[n % SEARCHES.length] ?? '';
    const ms = await painted(page, { shows: RESULTS, act: () => page.keyboard.insertText(text) });
    if (n > 0) durations.push(ms);
  }
  return figure('page to page: search by name', durations, { target: TARGET_MS });
}

/**
 * The list of cases, scrolled with the wheel to its end again and again until `LONG_LIST` rows were
 * read, and then from anywhere on: the longest that the window was busy with one thing, each stretch apart.
 */
async function scrolling(page: Page): Promise<Figure[]> {
  await room(page, 'Casos').click();
  await page.locator(`${CASES} [data-index="5"]`).waitFor();
  await page.evaluate(atRest);
  await page.locator(`${CASES} [data-index="5"]`).hover();
  const reading: number[] = [];
  for (let rows = 0; ; ) {
    reading.push(await paused(page, () => wheel(page, { times: 100, by: 100_000 })));
    const now = Number(await page.locator(CASES).getAttribute('aria-rowcount'));
    if (now >= LONG_LIST || now === rows) break;
    rows = now;
  }
  const moving: number[] = [];
  for (let n = 0; n < JUMPS; n += 1) {
    await wheel(page, { times: 1, by: -(7 + n) * 10_000 });
    moving.push(await paused(page, () => wheel(page, { times: 20, by: 120 })));
  }
  const name = 'the window busy with one thing, while a list is scrolled';
  return [
    figure(`${name} and read`, reading, { target: BLOCKED_MS }),
    figure(`${name}, all of it read`, moving, { target: BLOCKED_MS }),
  ];
}

async function wheel(page: Page, { times, by }: { times: number; by: number }): Promise<void> {
  for (let n = 0; n < times; n += 1) await page.mouse.wheel(0, by);
}

/** The longest that the window was busy with one thing meanwhile. */
async function paused(page: Page, act: () => Promise<void>): Promise<number> {
  const watched = await page.evaluateHandle(watchPauses);
  await act();
  return watched.evaluate((watching) => watching.longest());
}

/** The longest that the window was busy with one thing while a carta was issued, from the press to its page. */
async function issuing(page: Page): Promise<Figure> {
  const longest: number[] = [];
  for (let n = 0; n <= PAPERS; n += 1) {
    await page.goto(new URL(newPaperAddress('carta'), page.url()).href);
    await page.getByLabel('Nombre', { exact: true }).fill('ELENA CONDORI ÑUÑEZ');
    await page.getByLabel('Asunto').fill('Invita a una reunión de coordinación');
    await page.getByLabel('Cuerpo').fill('Tengo el agrado de invitarla a una reunión.');
    await page.getByRole('region', { name: 'Vista previa del documento' }).waitFor();
    await page.getByRole('button', { name: 'Emitir…' }).click();
    const dialog = page.getByRole('dialog', { name: /^Emitir/ });
    await dialog.getByRole('button', { name: 'Emitir' }).waitFor();
    await page.evaluate(atRest);
    const ms = await paused(page, async () => {
      await dialog.getByRole('button', { name: 'Emitir' }).click();
      await page.getByRole('region', { name: 'Documento emitido' }).waitFor();
    });
    if (n > 0) longest.push(ms);
  }
  return figure('the window busy with one thing, while a letter is issued', longest, {
    target: BLOCKED_MS,
  });
}

/** In the page: what ran without a pause, as the browser itself tells it. What takes less than 50 ms it does not. */
const watchPauses = (): { readonly longest: () => number } => {
  let longest = 0;
  const seen = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  seen.observe({ type: 'longtask' });
  return {
    longest: () => {
      for (const { duration } of seen.takeRecords()) longest = Math.max(longest, duration);
      seen.disconnect();
      return longest;
    },
  };
};

const room = (page: Page, link: string) =>
  page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name: link });
