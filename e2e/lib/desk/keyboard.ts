/** The keyboard alone: no call of the mouse, and at every stop the focus must be seen. */
import type { ElementHandle, Locator, Page } from 'playwright-core';
import { type Hand, Notebook } from './hand.ts';

/** More stops than any view has: the target cannot be reached. */
const MOST_STOPS = 400;
/** A sheet slides away for a moment after it was closed, and a notice whose time is over. */
const CLOSING_MS = 500;

export interface KeyboardHand extends Hand {
  /** Stops of the Tab key where nothing showed where the focus is, or where it was hidden. */
  readonly unseen: ReadonlySet<string>;
  /** Goes there by the Tab key, and does nothing to it. */
  readonly reach: (target: Locator) => Promise<void>;
  /** Through all that the key comes to, until it comes to something again. */
  readonly walk: (key: 'Tab' | 'Shift+Tab') => Promise<void>;
}

export function keyboard(page: Page, notebook = new Notebook()): KeyboardHand {
  const unseen = new Set<string>();
  let last: Stop | null = null;

  /** What the focus left must look otherwise now; what it came to must be in sight. */
  async function look(): Promise<void> {
    if (last !== null && !(await last.at.evaluate(isStillOn).catch(() => false))) {
      const plain = await last.at.evaluate(lookOf).catch(() => null);
      if (plain === last.look) unseen.add(`${last.name}: no mark`);
    }
    const at = (
      await page.evaluateHandle(() => document.activeElement ?? document.body)
    ).asElement();
    if (at === null || (await at.evaluate((element) => element === document.body))) {
      last = null;
      return;
    }
    const name = await at.evaluate(nameOf);
    last = { at, name, look: await at.evaluate(lookOf) };
    if (!(await at.evaluate(isStillOn))) {
      // Led elsewhere while it was looked at, as when its dialog closes: how it looked is not how it was.
      last = null;
      return;
    }
    if (await at.evaluate(isInSight)) return;
    // A sheet that is closing still lies over the page; a notice that was closing is gone.
    await page.waitForTimeout(CLOSING_MS);
    const isThere = await at.evaluate((element) => element.isConnected);
    if (isThere && !(await at.evaluate(isInSight))) unseen.add(`${name}: hidden`);
  }

  /** Tab, or Shift+Tab when it stands before, until the focus is on it. */
  async function reach(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' });
    // A menu takes the focus a moment after it shows; a key before that is for what opened it.
    if ((await target.getAttribute('role')) === 'menuitem') await page.waitForFunction(isInMenu);
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const where = await target.evaluate(whereFrom);
      if (where === 'here') return;
      await page.keyboard.press(KEYS[where]);
      await look();
    }
    throw new Error(`The Tab key does not reach ${target}`);
  }

  async function walk(key: 'Tab' | 'Shift+Tab'): Promise<void> {
    await page.evaluate(forget);
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      await page.keyboard.press(key);
      await look();
      if (await page.evaluate(isKnown)) return;
    }
    throw new Error(`${key} comes to no end`);
  }

  async function type(field: Locator, text: string): Promise<void> {
    await reach(field);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type(text);
  }

  return {
    page,
    written: notebook.written,
    unseen,
    reach,
    walk,
    async write(field, text) {
      notebook.note(text);
      await type(field, text);
    },
    fill: type,
    async press(target, keys) {
      if (keys !== undefined) return page.keyboard.press(keys);
      await reach(target);
      await page.keyboard.press('Enter');
    },
    async mark(option) {
      await reach(option);
      if (!(await option.isChecked())) await page.keyboard.press('Space');
    },
    async pick(field, entry, search = entry) {
      await type(field, search);
      const wanted = page.getByRole('option', { name: entry }).first();
      await wanted.waitFor();
      while (!(await isSelected(field, wanted))) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
  };
}

const KEYS = {
  after: 'Tab',
  before: 'Shift+Tab',
  next: 'ArrowDown',
  previous: 'ArrowUp',
  right: 'ArrowRight',
  left: 'ArrowLeft',
} as const;

/**
 * Runs in the page: which way from the focus to this element. Radios of a group, tabs of a list and
 * items of a menu are one stop: arrows go on.
 */
function whereFrom(target: Element): 'here' | keyof typeof KEYS {
  const from = document.activeElement;
  if (from === target) return 'here';
  if (from === null || from === document.body) return 'after';
  const after = (from.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isRadio = (one: Element): one is HTMLInputElement =>
    one instanceof HTMLInputElement && one.type === 'radio';
  const both = (role: string): boolean =>
    from.getAttribute('role') === role && target.getAttribute('role') === role;
  // A menu that opened holds the focus before its first item.
  if (target.getAttribute('role') === 'menuitem' && from.getAttribute('role') === 'presentation')
    return 'next';
  if (both('tab')) return after ? 'right' : 'left';
  if (both('menuitem') || (isRadio(from) && isRadio(target) && from.name === target.name))
    return after ? 'next' : 'previous';
  return after ? 'after' : 'before';
}

/** The combobox says which of its entries the arrows are on. */
function isSelected(field: Locator, entry: Locator): Promise<boolean> {
  return Promise.all([field.getAttribute('aria-activedescendant'), entry.getAttribute('id')]).then(
    ([active, id]) => active !== null && active === id,
  );
}

/** Where the focus was at the last stop, and how it looked with it. */
interface Stop {
  readonly at: ElementHandle<Element>;
  readonly name: string;
  readonly look: string;
}

/** Runs in the page. */
const isInMenu = (): boolean => (document.activeElement?.closest('[role="menu"]') ?? null) !== null;

/** Runs in the page: the key moved nothing, as when a view is being drawn anew under it. */
const isStillOn = (at: Element): boolean => at === document.activeElement;

/** Runs in the page: how an element is drawn, with what is drawn for it. */
function lookOf(at: Element): string {
  // A ring that fades in is there: it only has not come yet.
  for (const animation of document.getAnimations())
    if (animation instanceof CSSTransition) animation.finish();
  const label = at instanceof HTMLInputElement ? at.labels?.[0] : undefined;
  // The frame of a list with several chosen stands some steps around the box that is typed in.
  const around: (Element | null | undefined)[] = [];
  for (let one = at.parentElement; one !== null && around.length < 5; one = one.parentElement)
    around.push(one);
  return [at, label, at.nextElementSibling, ...around]
    .map((one) => {
      if (!(one instanceof Element)) return '';
      const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(one);
      return [outline, boxShadow, borderColor, backgroundColor].join();
    })
    .join('|');
}

/** Runs in the page: nothing was walked over yet. */
function forget(): void {
  for (const one of document.querySelectorAll('[data-walked]')) one.removeAttribute('data-walked');
}

/** Runs in the page: the focus was on it before; if not, it is known from now on. */
function isKnown(): boolean {
  const at = document.activeElement ?? document.body;
  if (at.hasAttribute('data-walked')) return true;
  at.setAttribute('data-walked', '');
  return false;
}

/** Runs in the page: whether some of it can be seen, and is not under what is pinned above it. */
function isInSight(at: Element): boolean {
  const label = at instanceof HTMLInputElement ? at.labels?.[0] : undefined;
  // A box without a size is drawn by its label.
  const drawn = at.getBoundingClientRect().width < 2 && label !== undefined ? label : at;
  const { left, top, width, height } = drawn.getBoundingClientRect();
  const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
  return parts.some((down) =>
    parts.some((across) => {
      const hit = document.elementFromPoint(left + width * across, top + height * down);
      return hit !== null && drawn.contains(hit);
    }),
  );
}

/** Runs in the page: enough to find it by. */
function nameOf(at: Element): string {
  const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
  const words = at.getAttribute('aria-label') ?? label ?? at.textContent ?? '';
  return `${location.pathname} ${at.tagName.toLowerCase()} «${words.trim().slice(0, 40)}»`;
}
