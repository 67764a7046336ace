import { expect, test } from 'vitest';
import { type Area, noticeSide } from './notice-side.ts';

const WINDOW = { width: 1366, height: 768 };
/** At the right from 910 across and 681 down. */
const ONE = { width: 440, height: 71 };
const at = (left: number, top: number, width = 100): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

test('a notice steps away from what has the focus, and comes back once that has gone on', () => {
  expect(noticeSide(at(1059, 700), ONE, WINDOW)).toBe('left');
  expect(noticeSide(at(820, 700), ONE, WINDOW)).toBe('left');
  expect(noticeSide(at(1059, 600), ONE, WINDOW)).toBe('right');
  expect(noticeSide(at(220, 640), ONE, WINDOW)).toBe('right');
});

test('the more there are, the higher they reach', () => {
  expect(noticeSide(at(1059, 640), ONE, WINDOW)).toBe('right');
  expect(noticeSide(at(1059, 640), { ...ONE, height: 158 }, WINDOW)).toBe('left');
});

test('at the right it is while the left is no better, over nothing, and with nothing to say', () => {
  expect(noticeSide(at(100, 690, 1200), { ...ONE, height: 158 }, WINDOW)).toBe('right');
  expect(noticeSide(null, ONE, WINDOW)).toBe('right');
  expect(noticeSide(at(1059, 751), { width: 440, height: 0 }, WINDOW)).toBe('right');
});

test('what only touches it is in sight', () => {
  expect(noticeSide(at(1059, 661), ONE, WINDOW)).toBe('right');
});
