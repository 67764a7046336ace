/** @module-tag T3 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { STEP_LIMIT_MS, within } from './within.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('gives what the step gives, and throws what it throws', async () => {
  await expect(within(Promise.resolve('wiped'))).resolves.toBe('wiped');
  await expect(within(Promise.reject(new Error('Page crashed')))).rejects.toThrow('Page crashed');
  expect(vi.getTimerCount()).toBe(0);
});

it('does not wait for a step that never answers', async () => {
  const waiting = expect(within(new Promise(() => undefined))).rejects.toThrow('no answer');
  await vi.advanceTimersByTimeAsync(STEP_LIMIT_MS);
  await waiting;
});
