import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPress, watchPresses } from './after-press.ts';

const page = new EventTarget();
watchPresses(page);
const done: string[] = [];
beforeEach(() => {
  done.length = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('afterPress', () => {
  it('does it at once when nothing is pressed', () => {
    afterPress(() => done.push('check'));
    expect(done).toEqual(['check']);
  });

  it('lets the click under way happen first', () => {
    page.dispatchEvent(new Event('pointerdown'));
    afterPress(() => done.push('check'));
    page.dispatchEvent(new Event('pointerup'));
    done.push('click');
    vi.runAllTimers();
    expect(done).toEqual(['click', 'check']);
  });

  it('does not wait for ever when the press is taken away', () => {
    page.dispatchEvent(new Event('pointerdown'));
    afterPress(() => done.push('check'));
    page.dispatchEvent(new Event('pointercancel'));
    vi.runAllTimers();
    expect(done).toEqual(['check']);
  });
});
