import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MISSING, refusedWords } from '../words/refused.ts';
import { wholeNumber } from './basics.ts';

beforeAll(() => {
  z.config({ localeError: refusedWords });
});

const said = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('wholeNumber', () => {
  const folios = wholeNumber(0, 9_999, 'Escriba cuántos folios.');

  it('takes the whole numbers of its range, and says one thing of anything else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), (n) => {
        expect(said(folios, n)).toEqual([]);
      }),
    );
    const others = fc.oneof(
      fc.integer({ max: -1 }),
      fc.integer({ min: 10_000 }),
      fc.double({ noInteger: true }),
      fc.string(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(others, (value) => {
        expect(new Set(said(folios, value))).toEqual(new Set(['Escriba cuántos folios.']));
      }),
    );
  });
});

describe('where a schema brings no words', () => {
  it.each([
    [z.string(), null, MISSING],
    [z.int(), 'tres', 'Este dato no tiene la forma esperada. Escríbalo de nuevo.'],
    [z.int().min(1), 0, 'Escriba un número de 1 o más.'],
    [z.int().max(99_999), 100_000, 'Escriba un número de 99,999 o menos.'],
    [z.string().max(3), 'cuatro', 'Es demasiado largo: como máximo 3 caracteres.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'Son demasiados: como máximo 1.'],
    [z.enum(['si', 'no']), 'tal vez', 'Elija una opción de la lista.'],
    [z.strictObject({}), { edad: 3 }, 'Aquí no se espera: edad.'],
    [z.uuid(), 'x', 'Revise este dato.'],
  ])('%#', (schema, value, words) => {
    expect(said(schema, value)).toEqual([words]);
  });
});
