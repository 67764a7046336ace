import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertedAt, insertedClause } from './insertion.ts';

it('a datum takes the place of what is selected', () => {
  expect(insertedAt('Hoy x.', 4, 5, '{fecha}')).toEqual({ text: 'Hoy {fecha}.', caret: 11 });
});

describe('a clause', () => {
  it.each([
    ['', 0, 'Es reservado.'],
    ['Uno.', 4, 'Uno.\n\nEs reservado.'],
    ['Uno.', 0, 'Es reservado.\n\nUno.'],
    ['Uno.\n\nDos.', 4, 'Uno.\n\nEs reservado.\n\nDos.'],
    ['Uno.\n\nDos.', 6, 'Uno.\n\nEs reservado.\n\nDos.'],
    ['Uno. Dos.', 4, 'Uno. Es reservado. Dos.'],
  ])('%j at %i', (text, at, after) => {
    const { text: now, caret } = insertedClause(text, at, at, 'Es reservado.');
    expect(now).toBe(after);
    expect(now.slice(0, caret).endsWith('Es reservado.')).toBe(true);
  });

  it('loses no word of what was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, where) => {
        const at = where % (text.length + 1);
        const words = (of: string): string => of.replace(/\s+/g, '');
        const { text: now } = insertedClause(text, at, at, 'X');
        expect(words(now)).toBe(words(`${text.slice(0, at)}X${text.slice(at)}`));
      }),
    );
  });
});
