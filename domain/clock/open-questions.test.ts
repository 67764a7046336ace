import { expect, it } from 'vitest';
import { openQuestions } from './open-questions.ts';
import { TERM_RULES, type TermRule } from './rules.ts';

it('lists every rule nobody verified, and nothing that is verified and read in one way', () => {
  const asked = openQuestions().flatMap(({ ruleId, text }) =>
    ruleId !== null && text.startsWith('Por verificar') ? [ruleId] : [],
  );
  const unverified = Object.values(TERM_RULES).filter(({ verified }) => !verified);
  expect(asked).toEqual(unverified.map(({ id }) => id));
  expect(asked).toContain('LETTER_REMINDER');
  expect(openQuestions().map(({ ruleId }) => ruleId)).not.toContain('CON_AUD_MIN');
});

it('lists another reading beside what is to be verified', () => {
  const rule: TermRule = {
    id: 'X',
    label: 'Prueba',
    amount: 3,
    unit: 'working_days',
    norm: 'prueba',
    verified: false,
    otherReading: { amount: 3, unit: 'calendar_days', why: 'lo lee así la UPE' },
  };
  expect(openQuestions([rule]).slice(0, 2)).toEqual([
    { ruleId: 'X', label: 'Prueba', text: 'Por verificar: prueba.' },
    { ruleId: 'X', label: 'Prueba', text: 'Otra lectura, 3 días calendario: lo lee así la UPE.' },
  ]);
});
