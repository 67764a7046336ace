import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingMessage, tellingWordsIn } from './outside.ts';

/** Each way of saying it that an office may type. */
const TELLING = [
  'violencia',
  'Violencia',
  'VIOLACIÓN',
  'violación',
  'violada',
  'violento',
  'sexual',
  'sexuales',
  'psicosexual',
  'abuso',
  'abusó',
  'abusada',
  'maltrato',
  'maltratada',
  'agresión',
  'agresiones',
  'agredida',
  'agresor',
  'acoso',
  'acosador',
  'hostigamiento',
  'tocamientos',
  'feminicidio',
  'ultraje',
  'pornografía',
  'proxenetismo',
  'incesto',
] as const;

/** What looks like one of them, or is what a copy says. */
const PLAIN = [
  'Archivo',
  'Expediente',
  'UPE',
  'Fiscalía',
  'Violeta',
  'violín',
  'abuela',
  'Acosvinchos',
  'acostumbrada',
  'sexta',
  'Agripina',
  'Maldonado',
  'Ultramar',
  'tocante',
] as const;

const line = (words: fc.Arbitrary<string>, most: number) =>
  fc.array(words, { maxLength: most }).map((found) => found.join(' '));

describe('the words of what happened', () => {
  it('are found wherever they stand in a line, and however it is typed', () => {
    const around = line(fc.constantFrom(...PLAIN), 4);
    const typed = fc.constantFrom(
      (word: string) => word,
      (word: string) => word.toLocaleUpperCase('es-PE'),
      (word: string) => word.normalize('NFD'),
      (word: string) => `(${word})`,
      (word: string) => `«${word}»,`,
      (word: string) => `${word}/2026`,
      (word: string) => `casos-${word}`,
    );
    fc.assert(
      fc.property(around, fc.constantFrom(...TELLING), typed, around, (before, word, as, after) => {
        const found = tellingWordsIn(`${before} ${as(word)} ${after}`);
        expect(found.map((one) => one.toLocaleLowerCase('es-PE'))).toEqual([
          word.toLocaleLowerCase('es-PE'),
        ]);
      }),
    );
  });

  it('are none of those that only begin alike', () => {
    fc.assert(
      fc.property(line(fc.constantFrom(...PLAIN), 12), (text) => {
        expect(tellingWordsIn(text)).toEqual([]);
      }),
    );
  });

  it('are told once each, as they were typed', () => {
    expect(tellingMessage(['Abuso', 'Abuso', 'sexual'])).toContain('«Abuso» y «sexual»');
  });
});
