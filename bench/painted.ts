/** From a key or a click to the frame that shows what it asked for, timed inside the page. */
import type { Page } from 'playwright-core';

export interface Gesture {
  /** CSS selector of what must appear. */
  readonly shows: string;
  /** The click or key, once. */
  readonly act: () => Promise<void>;
}

/**
 * Milliseconds from the instant of the input (as the browser stamped it) to after the frame in which
 * the element stood in the page. The element must not be there before.
 */
export async function painted(page: Page, { shows, act }: Gesture): Promise<number> {
  const armed = await page.evaluateHandle(watch, shows);
  await act();
  const ms = await armed.evaluate((watching) => watching.shown);
  if (ms === null) throw new Error(`${shows} did not appear`);
  return ms;
}

/** Runs in the page. Returns an object, because a promise by itself would be waited for. */
function watch(shows: string): { readonly shown: Promise<number | null> } {
  if (document.querySelector(shows) !== null) throw new Error(`${shows} is there already`);
  let began: number | null = null;
  const begin = (event: Event): void => {
    began ??= event.timeStamp;
  };
  for (const kind of ['pointerdown', 'keydown', 'beforeinput'])
    addEventListener(kind, begin, { capture: true, once: true });
  const shown = new Promise<number | null>((resolve) => {
    setTimeout(() => resolve(null), 15_000);
    const look = (): void => {
      if (began === null || document.querySelector(shows) === null) {
        requestAnimationFrame(look);
        return;
      }
      const start = began;
      // A message sent while a frame is prepared arrives when that frame has been drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
  return { shown };
}
