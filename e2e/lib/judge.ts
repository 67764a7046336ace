/** What every view owes to whoever looks at it, or listens to it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Scheme, wear } from './scheme.ts';
import { settled } from './views.ts';

/** What the dark scheme changes: colours, and nothing else. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** What passes is not described node by node: that is half of the work. */
const ONLY_VIOLATIONS = { resultTypes: ['violations' as const] };
/** Longer than anything here takes to fade. */
const FADING_MS = 600;

/**
 * No violation, light and dark; nothing wider than the narrowest window.
 * @param page at rest (`settled`).
 * @param part `dialog`: the one that lies over a view which is judged by itself, and out of reach now.
 */
export async function judge(page: Page, part: 'page' | 'dialog' = 'page'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) await judgeIn(page, part, colorScheme);
  await wear(page, 'light');
  await judgeNarrow(page);
}

/** As it stands, once it is at rest: no violation, nothing wider than the window. For what has no address of its own. */
export async function judgeAsShown(page: Page): Promise<void> {
  await settled(page);
  await judgeIn(page, 'page', 'light');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(wider).toBeLessThanOrEqual(0);
}

/** No violation in one scheme. */
export async function judgeIn(
  page: Page,
  part: 'page' | 'dialog',
  colorScheme: Scheme,
): Promise<void> {
  await wear(page, colorScheme);
  const analyze = async () => {
    // Its other way ends in a page of its own, which the host closes as any that is not ours.
    const axe = new AxeBuilder({ page, ...(await sourceFor(page)) })
      .setLegacyMode()
      .options(ONLY_VIOLATIONS);
    if (part === 'dialog') axe.include('[role="dialog"]');
    if (colorScheme === 'dark') axe.withRules(OF_COLOURS);
    return (await axe.analyze()).violations;
  };
  let violations = await analyze();
  // A notice may come or go while it is looked at: what is wrong is wrong a moment later, too.
  for (let again = 0; violations.length > 0 && again < 2; again += 1) {
    await page.waitForTimeout(FADING_MS);
    violations = await analyze();
  }
  expect
    .soft(
      violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))]),
      colorScheme,
    )
    .toEqual([]);
}

/** Its source is half a megabyte, sent twice for each look: a page that has it is not sent it again. */
const sourceFor = async (page: Page): Promise<{ readonly axeSource?: string }> =>
  (await page.evaluate(() => 'axe' in window)) ? { axeSource: '0' } : {};

async function judgeNarrow(page: Page): Promise<void> {
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
