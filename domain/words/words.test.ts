import { describe, expect, it } from 'vitest';
import { dateTime, longDate, shortDate, weekdayDate, weekdayName } from './dates.ts';
import { counted, joinAnd, joinOr } from './lists.ts';

describe('dates', () => {
  it('reads as a letter does', () => {
    expect(longDate('2026-05-15')).toBe('15 de mayo de 2026');
    expect(longDate('2026-09-01')).toBe('1 de setiembre de 2026');
    expect(longDate('2027-12-31')).toBe('31 de diciembre de 2027');
    expect(shortDate('2026-05-05')).toBe('05/05/2026');
    expect(weekdayDate('2026-08-11')).toBe('mar 11/08');
    expect(weekdayDate('2026-08-12')).toBe('mié 12/08');
    expect(weekdayName('2026-08-16')).toBe('domingo');
    expect(dateTime('2026-05-16T03:20:00Z')).toBe('15/05/2026 22:20');
  });
});

describe('lists', () => {
  it.each([
    [[], ''],
    [['Ana'], 'Ana'],
    [['Ana', 'Rosa', 'Luz'], 'Ana, Rosa y Luz'],
    [['Rosa', 'Inés'], 'Rosa e Inés'],
    [['madre', 'hijos'], 'madre e hijos'],
    [['agua', 'hielo'], 'agua y hielo'],
    [['Ana', '«Íngrid»'], 'Ana e «Íngrid»'],
  ])('%j → %s', (words, text) => {
    expect(joinAnd(words)).toBe(text);
  });

  it.each([
    [['uno', 'otro'], 'uno u otro'],
    [['7', '8'], '7 u 8'],
    [['10', '11'], '10 u 11'],
    [['10', '110'], '10 o 110'],
    [['mujer', 'hombre'], 'mujer u hombre'],
    [['madre', 'padre'], 'madre o padre'],
  ])('%j → %s', (words, text) => {
    expect(joinOr(words)).toBe(text);
  });

  it('counts', () => {
    expect(counted(1, 'día', 'días')).toBe('1 día');
    expect(counted(0, 'día', 'días')).toBe('0 días');
  });
});
