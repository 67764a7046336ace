import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateInWords,
  type Ending,
  hourInWords,
  LARGEST,
  numberInWords,
  percent,
  percentInWords,
  percentTwice,
  soles,
  solesInWords,
  solesTwice,
} from './amounts.ts';

describe('numbers in words', () => {
  it.each([
    [0, 'cero'],
    [1, 'uno'],
    [16, 'dieciséis'],
    [21, 'veintiuno'],
    [31, 'treinta y uno'],
    [100, 'cien'],
    [101, 'ciento uno'],
    [500, 'quinientos'],
    [999, 'novecientos noventa y nueve'],
    [1000, 'mil'],
    [1001, 'mil uno'],
    [2026, 'dos mil veintiséis'],
    [21_000, 'veintiún mil'],
    [31_001, 'treinta y un mil uno'],
    [100_000, 'cien mil'],
    [101_021, 'ciento un mil veintiuno'],
    [1_000_000, 'un millón'],
    [21_000_000, 'veintiún millones'],
    [1_001_001, 'un millón mil uno'],
    [
      999_999_999,
      'novecientos noventa y nueve millones novecientos noventa y nueve mil novecientos noventa y nueve',
    ],
  ])('%d', (number, words) => {
    expect(numberInWords(number)).toBe(words);
  });

  it('bends before a noun', () => {
    expect(numberInWords(1, 'un')).toBe('un');
    expect(numberInWords(21, 'un')).toBe('veintiún');
    expect(numberInWords(41, 'un')).toBe('cuarenta y un');
    expect(numberInWords(21, 'una')).toBe('veintiuna');
    expect(numberInWords(201_200, 'una')).toBe('doscientas una mil doscientas');
    expect(numberInWords(1_000_000, 'una')).toBe('un millón');
  });

  it('has no words for what is not counted', () => {
    for (const wrong of [-1, 0.5, LARGEST + 1, Number.NaN])
      expect(() => numberInWords(wrong)).toThrow(RangeError);
  });

  it('says each number back to whoever adds up its words', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(2000), fc.nat(1_100_000), fc.nat(LARGEST)),
        fc.constantFrom<Ending>('uno', 'un', 'una'),
        (number, ending) => {
          const words = numberInWords(number, ending);
          expect(added(words)).toBe(number);
          expect(words).not.toMatch(/^un mil |uno mil|ciento$|cien (?!mil)| {2}/u);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('money and parts', () => {
  it.each([
    [35_000, 'S/ 350.00', 'trescientos cincuenta con 00/100 soles'],
    [0, 'S/ 0.00', 'cero con 00/100 soles'],
    [100, 'S/ 1.00', 'uno con 00/100 soles'],
    [5, 'S/ 0.05', 'cero con 05/100 soles'],
    [2_100_050, 'S/ 21,000.50', 'veintiún mil con 50/100 soles'],
    [100_000_000, 'S/ 1,000,000.00', 'un millón de soles con 00/100'],
    [200_000_099, 'S/ 2,000,000.99', 'dos millones de soles con 99/100'],
    [100_000_100, 'S/ 1,000,001.00', 'un millón uno con 00/100 soles'],
  ])('%d céntimos', (cents, figure, words) => {
    expect(soles(cents)).toBe(figure);
    expect(solesInWords(cents)).toBe(words);
    expect(solesTwice(cents)).toBe(`${figure} (${words})`);
  });

  it('writes the same amount in figures and in words, up to 999,999,999.99', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999_999), (cents) => {
        expect(Number(soles(cents).replace(/[S/ ,.]/gu, ''))).toBe(cents);
        const words = solesInWords(cents);
        const [, part = ''] = /con (\d\d)\/100/u.exec(words) ?? [];
        const whole = words.replace(/(?: de soles)? con \d\d\/100(?: soles)?$/u, '');
        expect(added(whole) * 100 + Number(part)).toBe(cents);
      }),
    );
  });

  it.each([
    [2000, '20 %', 'veinte por ciento'],
    [2550, '25.50 %', 'veinticinco con 50/100 por ciento'],
    [1, '0.01 %', 'cero con 01/100 por ciento'],
    [10_000, '100 %', 'cien por ciento'],
  ])('%d hundredths of one per cent', (part, figure, words) => {
    expect(percent(part)).toBe(figure);
    expect(percentInWords(part)).toBe(words);
    expect(percentTwice(part)).toBe(`${figure} (${words})`);
  });
});

it.each([
  ['2026-05-15', 'a los quince días del mes de mayo del año dos mil veintiséis'],
  ['2026-09-01', 'al primer día del mes de setiembre del año dos mil veintiséis'],
  ['2027-12-31', 'a los treinta y un días del mes de diciembre del año dos mil veintisiete'],
  ['2021-02-21', 'a los veintiún días del mes de febrero del año dos mil veintiuno'],
])('date %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

it.each([
  ['09:20', 'siendo las nueve horas con veinte minutos'],
  ['09:00', 'siendo las nueve horas'],
  ['01:01', 'siendo la una hora con un minuto'],
  ['21:31', 'siendo las veintiuna horas con treinta y un minutos'],
  ['00:05', 'siendo las cero horas con cinco minutos'],
])('hour %s', (time, words) => {
  expect(hourInWords(time)).toBe(words);
});

/** Slow and obvious: each word has a value; *mil* and *millón* multiply what came before. */
function added(words: string): number {
  let millions = 0;
  let thousands = 0;
  let rest = 0;
  for (const word of words.split(' ')) {
    if (word === 'y') continue;
    if (word === 'mil') {
      thousands = (rest === 0 ? 1 : rest) * 1000;
      rest = 0;
    } else if (word === 'millón' || word === 'millones') {
      millions = (thousands + rest) * 1_000_000;
      thousands = 0;
      rest = 0;
    } else {
      const value = VALUES.get(word);
      if (value === undefined) throw new Error(`Not a number word: ${word}`);
      rest += value;
    }
  }
  return millions + thousands + rest;
}

const VALUES = new Map<string, number>([
  ...'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
    .split(' ')
    .map((word, at): [string, number] => [word, (at + 3) * 10]),
  ...'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
    .split(' ')
    .flatMap((word, at): [string, number][] => [
      [word, (at + 1) * 100],
      [word.replace(/tos$/u, 'tas'), (at + 1) * 100],
    ]),
  ['cien', 100],
  ['un', 1],
  ['una', 1],
  ['veintiún', 21],
  ['veintiuna', 21],
]);
