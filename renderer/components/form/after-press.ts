/**
 * Leaving a field checks it, and a message may move what is below. While a button of the mouse is
 * down that would carry the thing pressed away from under the pointer, and the click would be lost:
 * the check waits until the press is over.
 */
let pressed = false;
const waiting: (() => void)[] = [];

/** Runs `work` now, or right after the click under way. */
export function afterPress(work: () => void): void {
  if (pressed) waiting.push(work);
  else work();
}

/** Hears presses anywhere in the window; once, when the module loads in a page. */
export function watchPresses(window: Pick<EventTarget, 'addEventListener'>): void {
  window.addEventListener(
    'pointerdown',
    () => {
      pressed = true;
    },
    true,
  );
  for (const end of ['pointerup', 'pointercancel'])
    window.addEventListener(
      end,
      () => {
        pressed = false;
        // The click comes right after the button is let go.
        setTimeout(() => {
          for (const work of waiting.splice(0)) work();
        });
      },
      true,
    );
}

if (typeof window !== 'undefined') watchPresses(window);
