/** The colours of the system, as whoever sits there changes them. */
import type { Page } from 'playwright-core';

export type Scheme = 'light' | 'dark';

/** Changes them, and ends what fades: what is looked at then has the colours that stay. */
export async function wear(page: Page, colorScheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    // The page hears of it in one frame and is drawn in the next: only then has it begun to fade.
    for (let frames = 0; frames < 2; frames += 1)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish();
  });
}
