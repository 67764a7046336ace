/** What every view owes to whoever looks at it, or listens to it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the dark scheme changes: colours, and nothing else. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * No violation, light and dark; nothing wider than the narrowest window.
 * @param page at rest (`settled`).
 * @param part `dialog`: the one that lies over a view which is judged by itself, and out of reach now.
 */
export async function judge(page: Page, part: 'page' | 'dialog' = 'page'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(endTransitions);
    // Its other way ends in a page of its own, which the host closes as any that is not ours.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    if (part === 'dialog') axe.include('[role="dialog"]');
    const { violations } = await (colorScheme === 'dark'
      ? axe.withRules(OF_COLOURS)
      : axe
    ).analyze();
    expect
      .soft(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))]),
        colorScheme,
      )
      .toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1024, height: 700 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const main = await page
    .getByRole('main')
    .first()
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await page.setViewportSize({ width: 1366, height: 768 });
  expect.soft(width).toBeLessThanOrEqual(1024);
  expect.soft(main).toBeLessThanOrEqual(0);
}

/** Runs in the page: a notice that fades away is gone, and what fades in is there. */
function endTransitions(): void {
  for (const animation of document.getAnimations())
    if (animation instanceof CSSTransition) animation.finish();
}
