import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakWord, cleanLine, cleanProse } from './text.ts';

describe('cleaning', () => {
  test('composes letters and collapses spaces', () => {
    expect(cleanLine('  Nún\u0303ez\t de\n la   Cruz ')).toBe('Núñez de la Cruz');
  });

  test('writes as letters the ligatures that come when copying from a PDF', () => {
    expect(cleanLine('o\ufb01cio \ufb02ujo a\ufb00ine N.º 1.ª ½')).toBe(
      'oficio flujo affine N.º 1.ª ½',
    );
  });

  test('drops what paper cannot show: zero width, bidirectional marks, controls', () => {
    expect(cleanLine('Qui\u200bs\u00adpe \u202eMamani\u2066\u0000\ufeff')).toBe('Quispe Mamani');
  });

  test('keeps the line breaks of prose, whatever their kind', () => {
    expect(cleanProse('uno  dos\r\n tres\u2028cuatro\n')).toBe('uno dos\ntres\ncuatro');
  });
});

describe('breaking words', () => {
  test('keeps whole the longest words of a letter', () => {
    expect(breakWord('desproporcionadamente')).toEqual(['desproporcionadamente']);
  });

  test('breaks what is longer without a hyphen: an empty piece between pieces', () => {
    expect(breakWord('a'.repeat(26))).toEqual([
      'aaaaaa',
      '',
      'aaaaaa',
      '',
      'aaaaaa',
      '',
      'aaaaaa',
      '',
      'aa',
    ]);
  });

  test('never changes a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (word) => {
        expect(breakWord(word).join('')).toBe(word);
      }),
    );
  });
});
