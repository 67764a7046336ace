import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedPieces, unseenWords } from './marks.ts';

/** Marks as brackets. */
const marked = (shown: string, typed: string): string =>
  markedPieces(shown, typed)
    .map(({ text, marked: is }) => (is ? `[${text}]` : text))
    .join('');

describe('what is marked', () => {
  it.each([
    ['Ñahui Condori, Luz María', 'maria nahui', '[Ñahui] Condori, Luz [María]'],
    ['Ñahui Condori, Luz María', 'cond lu', 'Ñahui [Cond]ori, [Lu]z María'],
    ['Ch’oque Mamani, Rosa', 'choq', '[Ch’oq]ue Mamani, Rosa'],
    ['Huamán Flores, Jhon', 'yon guaman', '[Huamán] Flores, [Jhon]'],
    ['Huamán Guamán, Rosa', 'huaman', '[Huamán] Guamán, Rosa'],
    ['Huamán Flores, Jhon', 'wama', '[Huamán] Flores, Jhon'],
    ['Quispe Mamani, Mercedes', 'meche quispe', '[Quispe] Mamani, [Mercedes]'],
    ['«Pepe»', 'jose', '«[Pepe]»'],
    ['0001-2026-23010', '1-2026', '[0001]-[2026]-23010'],
    ['9 años · DNI 99900011', '999 000', '9 años · DNI [999000]11'],
    ['Recibido · Luz y Rosa', 'l', 'Recibido · Luz y Rosa'],
    ['Mamani de la Cruz, Ana', 'delacruz', 'Mamani de la Cruz, Ana'],
    ['', 'luz', ''],
  ])('%j, typed %j', (shown, typed, expected) => {
    expect(marked(shown, typed)).toBe(expected);
  });

  it('changes nothing of what is shown, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (shown, typed) => {
          expect(
            markedPieces(shown, typed)
              .map(({ text }) => text)
              .join(''),
          ).toBe(shown);
        },
      ),
    );
  });
});

describe('what was typed and is not shown', () => {
  it.each([
    [['Ñahui, Luz', '9 años'], 'luz nahui', []],
    [['Ñahui, Luz', 'DNI 99900011'], 'luz 952', ['952']],
    [['DNI 99900011'], '999 000', []],
    [['Huamán, Jhon'], 'waman rosa', ['rosa']],
    [['0001-2026-23010'], '1-2026', []],
  ])('%j, typed %j', (shown, typed, unseen) => {
    expect(unseenWords(typed, shown)).toEqual(unseen);
  });
});
