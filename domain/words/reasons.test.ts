import { expect, it } from 'vitest';
import { reasonWords } from './reasons.ts';

it('says in Spanish what the program wrote, and what a person typed as she typed it', () => {
  expect(reasonWords('daily')).toBe('Del día');
  expect(reasonWords('recovered')).toContain('hojas de recuperación');
  expect(reasonWords('Se perdió la memoria azul.')).toBe('Se perdió la memoria azul.');
});
