/** @module-tag T4 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIdleWatch, IDLE_LIMITS, idleLimits, ofMinutes } from './idle.ts';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(systemIdleSeconds: () => number | null) {
  const onIdle = vi.fn();
  return { onIdle, ...createIdleWatch({ limits: {}, systemIdleSeconds, now: Date.now, onIdle }) };
}

test('limits can only be set down', { tags: ['T3'] }, () => {
  expect(idleLimits({ systemMs: 60 * MINUTE, ownMs: MINUTE })).toEqual({
    systemMs: 5 * MINUTE,
    ownMs: MINUTE,
  });
  expect(idleLimits({})).toEqual(IDLE_LIMITS);
  expect(idleLimits({ systemMs: MINUTE, ownMs: 3 * MINUTE }, { ownMs: 2 * MINUTE })).toEqual({
    systemMs: MINUTE,
    ownMs: 2 * MINUTE,
  });
});

test('what is no length of time sets nothing', { tags: ['T3'] }, () => {
  for (const ms of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(idleLimits({ systemMs: ms, ownMs: ms }), String(ms)).toEqual(IDLE_LIMITS);
});

test('an office that sets them down locks sooner, at once and in the session under way', () => {
  const { start, limit, onIdle } = watch(() => 0);
  limit(ofMinutes({ systemMinutes: 5, ownMinutes: 4 }));
  start();
  vi.advanceTimersByTime(3 * MINUTE);
  limit(ofMinutes({ systemMinutes: 5, ownMinutes: 3 }));
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('limits set up again are those, and never beyond the binding ones', () => {
  const { start, limit, onIdle } = watch(() => 0);
  limit(ofMinutes({ systemMinutes: 1, ownMinutes: 1 }));
  limit(ofMinutes({ systemMinutes: 60, ownMinutes: 60 }));
  start();
  vi.advanceTimersByTime(10 * MINUTE - 1_000);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('a machine left alone for five minutes locks', () => {
  let idle = 0;
  const { start, onIdle } = watch(() => idle);
  start();
  vi.advanceTimersByTime(6 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
  idle = 5 * 60;
  vi.advanceTimersByTime(1_000);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('a machine used for something else locks after ten minutes without Yanapa', () => {
  const { start, activity, onIdle } = watch(() => 0);
  start();
  vi.advanceTimersByTime(9 * MINUTE);
  activity();
  vi.advanceTimersByTime(9 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(MINUTE);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('idleness from before the session does not lock it on its first tick', () => {
  const { start, onIdle } = watch(() => 3_600);
  start();
  vi.advanceTimersByTime(4 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
});

test('where the machine does not tell, the own clock counts', () => {
  const { start, onIdle } = watch(() => null);
  start();
  vi.advanceTimersByTime(10 * MINUTE);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('a stopped watch says nothing', () => {
  const { start, stop, onIdle } = watch(() => 3_600);
  start();
  stop();
  vi.advanceTimersByTime(60 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
});
