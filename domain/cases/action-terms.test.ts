import { expect, it } from 'vitest';
import { createCalendar } from '../clock/holidays.ts';
import { actionTerm } from './action-terms.ts';

const calendar = createCalendar();

it('an asesoría lasts fifteen working days, or what it was extended to (RDNA 34)', () => {
  // 28 August is a holiday of Tacna, 30 August a Sunday.
  const term = actionTerm({ kind: 'asesoria', startedOn: '2026-08-10', dueOn: null }, calendar, []);
  expect(term?.dueOn).toBe('2026-09-01');
  expect(term?.explanation).toContain('RDNA 34');
  const longer = actionTerm(
    { kind: 'asesoria', startedOn: '2026-08-10', dueOn: '2026-09-15' },
    calendar,
    [],
  );
  expect(longer?.dueOn).toBe('2026-09-15');
  expect(longer?.explanation).toContain(
    'Ampliado en 10 días hábiles: hasta el 15/09/2026, como dice el diario',
  );
});

it('the other actions have none of their own', () => {
  expect(
    actionTerm({ kind: 'derivacion', startedOn: '2026-08-10', dueOn: null }, calendar, []),
  ).toBeNull();
});
