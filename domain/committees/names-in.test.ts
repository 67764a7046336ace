import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNamedIn, namesOf, pairsIn } from './names-in.ts';

const LUZ = namesOf('Luz María', 'Ñahui', 'Condori', null);
const named = (text: string, known: string[] = []) =>
  isNamedIn(
    pairsIn(text),
    LUZ,
    known.map((name) => namesOf(name)),
  );

describe('whether a text names somebody', () => {
  it('by any two of her names side by side, however they are written', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['Luz', 'María', 'Ñahui', 'Condori'], { minLength: 2, maxLength: 2 }),
        fc.constantFrom(' ', ' de ', ' de la ', ', ', '  '),
        fc.constantFrom('plain', 'upper', 'lower', 'bare'),
        fc.constantFrom('', 'Se trató lo de ', 'La señora '),
        fc.constantFrom('', ' y su familia', ', del anexo'),
        ([one = '', other = ''], between, how, before, after) => {
          const name = `${one}${between}${other}`;
          const written = {
            plain: name,
            upper: name.toUpperCase(),
            lower: name.toLowerCase(),
            bare: name.normalize('NFD').replace(/\p{M}/gu, ''),
          }[how];
          expect(named(`${before}${written}${after}`)).toBe(true);
        },
      ),
    );
  });

  it('not by one of them, nor by two that do not follow each other', () => {
    expect(named('La calle Luz y la plaza')).toBe(false);
    expect(named('Luz pidió la palabra. Condori también.')).toBe(false);
    expect(named('Reunión de abril')).toBe(false);
  });

  it('not where a member has both names', () => {
    expect(named('Habló Luz Condori', ['Luz Condori Mamani'])).toBe(false);
    expect(named('Habló Luz Condori', ['Luz Mamani'])).toBe(true);
    expect(named('Habló Luz Condori, y luego María Ñahui', ['Luz Condori Mamani'])).toBe(true);
  });
});
