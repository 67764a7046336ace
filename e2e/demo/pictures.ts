/** Pictures of the window, numbered in the order they are taken. */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { wear } from '../lib/scheme.ts';
import { type Landmarks, settled, show, VIEWS } from '../lib/views.ts';

const USUAL = { width: 1366, height: 768 };
const HOW = { animations: 'disabled' } as const;
const MOST_TRIES = 12;
const PAUSE_MS = 250;
const NARROW = { width: 1024, height: 700 };

export class Pictures {
  readonly #page: () => Page;
  readonly #folder: string;
  #taken = 0;

  constructor(page: () => Page, folder: string) {
    this.#page = page;
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** As it stands; `alone`: once the notices that lie over it are gone by themselves. */
  async shoot(name: string, how?: 'alone'): Promise<void> {
    if (how === 'alone')
      await this.#page()
        .getByRole('button', { name: 'Cerrar aviso' })
        .first()
        .waitFor({ state: 'hidden' });
    await settled(this.#page());
    await this.#save(this.#numbered(name));
  }

  /** Every view, light; what is not merely open over another also dark and narrow. */
  async tour(there: Landmarks): Promise<void> {
    const page = this.#page();
    for (const view of Object.values(VIEWS).flat()) {
      await show(page, view, there);
      // A reload puts the focus on the heading, and a ring around it that a click would not.
      await page.evaluate(() => {
        if (document.activeElement?.matches('h1') === true)
          (document.activeElement as HTMLElement).blur();
      });
      const name = this.#numbered(view.name);
      await this.#save(name);
      if (view.over === true) continue;
      await wear(page, 'dark');
      await this.#save(`${name}-dark`);
      await wear(page, 'light');
      await page.setViewportSize(NARROW);
      await settled(page);
      await this.#save(`${name}-1024`);
      await page.setViewportSize(USUAL);
    }
  }

  /** Of another window: as it stands, dark, and narrow. */
  async also(name: string, page: Page): Promise<void> {
    const numbered = this.#numbered(name);
    const save = (path: string) =>
      page.screenshot({ ...HOW, path: join(this.#folder, `${path}.png`) });
    await save(numbered);
    await wear(page, 'dark');
    await save(`${numbered}-dark`);
    await wear(page, 'light');
    await page.setViewportSize(NARROW);
    await save(`${numbered}-1024`);
    await page.setViewportSize(USUAL);
  }

  #numbered(name: string): string {
    this.#taken += 1;
    return `${String(this.#taken).padStart(2, '0')}-${name}`;
  }

  async #save(name: string): Promise<void> {
    await writeFile(join(this.#folder, `${name}.png`), await this.#finished());
  }

  /** The page of a document is drawn bit by bit: while two pictures differ, it is not done. */
  async #finished(): Promise<Buffer> {
    const page = this.#page();
    let picture = await page.screenshot(HOW);
    if ((await page.getByRole('region', { name: 'Páginas' }).count()) === 0) return picture;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      await page.waitForTimeout(PAUSE_MS);
      const again = await page.screenshot(HOW);
      if (again.equals(picture)) break;
      picture = again;
    }
    return picture;
  }
}
