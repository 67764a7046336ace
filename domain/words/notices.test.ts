import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noticeText } from './notices.ts';

it('says how many and until when', () => {
  expect(noticeText({ today: 0, late: 0, next: null })).toBeNull();
  expect(noticeText({ today: 1, late: 0, next: null })).toBe('Tiene 1 pendiente que vence hoy.');
  expect(noticeText({ today: 3, late: 1, next: '10:30' })).toBe(
    'Tiene una cita a las 10:30. Tiene 3 pendientes que vencen hoy. Tiene 1 pendiente atrasado.',
  );
});

it('has no words but its own, whatever is counted', () => {
  const count = fc.integer({ min: 0, max: 9_999 });
  fc.assert(
    fc.property(count, count, (today, late) => {
      const text = noticeText({ today, late, next: null }) ?? '';
      expect(text.replace(/\d+/gu, '')).toMatch(
        /^(Tiene {2}pendientes? que vencen? hoy\. ?)?(Tiene {2}pendientes? atrasados?\.)?$/u,
      );
    }),
  );
});
