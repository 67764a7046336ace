import { expect, test } from 'vitest';
import { type Area, noticeSide } from './notice-side.ts';

const WIDTH = 1366;
const RIGHT: Area = { left: 910, top: 681, right: 1350, bottom: 752 };
const LEFT: Area = { left: 16, top: 681, right: 456, bottom: 752 };
const at = (left: number, top: number, width = 100): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

test('a notice steps away from what has the focus, to either side', () => {
  expect(noticeSide('right', at(1059, 700), [RIGHT], WIDTH)).toBe('left');
  expect(noticeSide('left', at(220, 700), [LEFT], WIDTH)).toBe('right');
});

test('it is enough that one of several lies over it, and some of it', () => {
  const above: Area = { ...RIGHT, top: 594, bottom: 665 };
  expect(noticeSide('right', at(1059, 660), [above, RIGHT], WIDTH)).toBe('left');
  expect(noticeSide('right', at(820, 700), [RIGHT], WIDTH)).toBe('left');
});

test('it stays where it is over nothing, and where the other corner is no better', () => {
  expect(noticeSide('right', null, [RIGHT], WIDTH)).toBe('right');
  expect(noticeSide('right', at(1059, 600), [RIGHT], WIDTH)).toBe('right');
  expect(noticeSide('left', at(1059, 700), [LEFT], WIDTH)).toBe('left');
  expect(noticeSide('right', at(100, 700, 1200), [RIGHT], WIDTH)).toBe('right');
  expect(noticeSide('left', at(100, 700, 1200), [LEFT], WIDTH)).toBe('left');
  expect(noticeSide('right', at(1059, 700), [], WIDTH)).toBe('right');
});

test('what only touches it is in sight', () => {
  expect(noticeSide('right', at(1059, 661), [RIGHT], WIDTH)).toBe('right');
});
