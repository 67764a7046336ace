/**
 * How a person reaches what she sees: with the mouse, or with the keyboard alone. The acts of the
 * desk are written once over a hand, and so are lived both ways.
 */
import type { Locator, Page } from 'playwright-core';

export interface Hand {
  readonly page: Page;
  /** What was written with `write`, in order: none of it may ever be found in clear on a disk. */
  readonly written: readonly string[];
  /** Types in place of what stands there. */
  write(field: Locator, text: string): Promise<void>;
  /** The same with what is no secret of a person: the office's own facts, passwords, dates. */
  fill(field: Locator, text: string): Promise<void>;
  /** A button, a link, an item of a menu. @param keys its shortcut, for who knows it. */
  press(target: Locator, keys?: string): Promise<void>;
  /** A radio or a box: afterwards it is marked. */
  mark(option: Locator): Promise<void>;
  /** An entry of a list that is searched. @param search what is typed to find it. */
  pick(field: Locator, entry: string, search?: string): Promise<void>;
}

/** Remembers what was written, for whoever looks for it afterwards. */
export class Notebook {
  readonly written: string[] = [];

  note(text: string): void {
    this.written.push(text);
  }
}

/** The mouse to reach, the keyboard to write. */
export function mouse(page: Page, notebook = new Notebook()): Hand {
  const hand: Hand = {
    page,
    written: notebook.written,
    async write(field, text) {
      notebook.note(text);
      await field.fill(text);
    },
    fill: (field, text) => field.fill(text),
    press: (target) => target.click(),
    async mark(option) {
      await option.waitFor({ state: 'attached' });
      if (await option.isVisible()) return option.check();
      // A chip is all label: its box takes the focus, and has no size.
      const label = await option.evaluateHandle(
        (box) => (box instanceof HTMLInputElement && box.labels?.[0]) || box,
      );
      await label.asElement()?.click();
    },
    async pick(field, entry, search = entry) {
      await field.click();
      await field.fill(search);
      await page.getByRole('option', { name: entry }).first().click();
    },
  };
  return hand;
}
