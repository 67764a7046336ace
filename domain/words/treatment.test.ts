import { expect, it } from 'vitest';
import { SEXES } from '../catalogues/person.ts';
import { treatmentOf } from './treatment.ts';

it.each([
  ['Mujer', 'Señora'],
  ['Hombre', 'Señor'],
])('%s is %s', (label, treatment) => {
  const code = SEXES.entries.find((one) => one.label === label)?.code ?? null;
  expect(treatmentOf(code)).toBe(treatment);
});

it('assumes nothing of who did not say', () => {
  expect(treatmentOf(null)).toBe('Señor/a');
  const unanswered = SEXES.entries.filter(({ label }) => !['Mujer', 'Hombre'].includes(label));
  for (const { code } of unanswered) expect(treatmentOf(code)).toBe('Señor/a');
});
