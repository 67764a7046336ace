import { expect, it } from 'vitest';
import { dueShown } from './due-words.ts';

const NOW = '2026-08-10T15:00:00.000Z';

it.each([
  ['at once', { start: '2026-08-10T12:50:00.000Z', due: '2026-08-10T12:50:00.000Z' }, 'red'],
  [
    'at once, days ago',
    { start: '2026-08-07T12:50:00.000Z', due: '2026-08-07T12:50:00.000Z' },
    'red',
  ],
])('what is due %s shows the time gone by and no time left', (_what, term, level) => {
  const shown = dueShown(term, NOW);
  expect(shown.level).toBe(level);
  expect(shown.text).toMatch(/^INMEDIATO – hace \d+ (h \d+ min|días \d+ h)$/);
  expect(shown.text).not.toMatch(/venc/);
});

it('what was due at once and was done is met', () => {
  const at = '2026-08-10T12:50:00.000Z';
  expect(dueShown({ start: at, due: at, met: NOW }, NOW)).toEqual({
    level: 'green',
    text: 'cumplido',
  });
});

it.each([
  [{ due: '2026-08-12T04:59:00.000Z' }, 'green', 'vence mañana, mar 11/08'],
  [{ due: '2026-08-12T04:59:00.000Z', start: NOW }, 'green', 'vence mañana, mar 11/08'],
  [{ due: '2026-08-10T14:20:00.000Z' }, 'black', 'venció hoy 09:20'],
  [{ due: '2026-08-10T14:20:00.000Z', met: NOW }, 'green', 'cumplido'],
])('%o is %s: %s', (term, level, text) => {
  expect(dueShown(term, NOW)).toEqual({ level, text });
});
