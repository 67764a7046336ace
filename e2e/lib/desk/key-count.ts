/** Keys counted as they are pressed, without the letters of what is typed. */
import type { Page } from 'playwright-core';

interface KeyCounter {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** How many since it was asked last. */
  taken(): number;
}

export function keyCounter(page: Page): KeyCounter {
  let pressed = 0;
  return {
    async press(key) {
      pressed += 1;
      await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    taken() {
      const count = pressed;
      pressed = 0;
      return count;
    },
  };
}
