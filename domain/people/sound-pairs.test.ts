import { expect, it } from 'vitest';
import { soundPairs } from './sound-pairs.ts';

const person = (
  givenNames: string | null,
  firstSurname: string | null,
  secondSurname: string | null,
  knownAs: string | null = null,
) => ({
  givenNames,
  firstSurname,
  secondSurname,
  knownAs,
});
const shared = (a: ReturnType<typeof person>, b: ReturnType<typeof person>): number => {
  const of = new Set(soundPairs(a));
  return soundPairs(b).filter((pair) => of.has(pair)).length;
};

it('shares a pair with whoever has two words of the name, in any order and spelling', () => {
  const rosa = person('Rosa Elena', 'Huamán', 'Quispe');
  expect(shared(rosa, person('Elena', 'Guaman', null))).toBeGreaterThan(0);
  expect(shared(rosa, person(null, 'Kispe', 'Waman'))).toBeGreaterThan(0);
  expect(shared(rosa, person('Rosita', 'Mamani', 'Quispe'))).toBeGreaterThan(0);
  expect(shared(rosa, person('Gregoria', null, 'Quispe', 'Rosita'))).toBeGreaterThan(0);
  expect(shared(rosa, person('Rosa Elena', 'Mamani', 'Flores'))).toBe(0);
  expect(shared(rosa, person('Luz', 'Quispe', 'Mamani'))).toBe(0);
});

it('knows one of no surname by given names, and nobody by one word', () => {
  expect(shared(person('Luz Marina', null, null), person('Marina Luz', null, null))).toBe(1);
  expect(soundPairs(person('Luz', null, null))).toEqual([]);
  expect(soundPairs(person(null, null, null))).toEqual([]);
});

it('says letters and digits only, and not without end', () => {
  const pairs = soundPairs(person('Ñusta Ch’aska 3ra', 'De la O’Higgins', 'Wayllas-Muña'));
  for (const pair of pairs) expect(pair).toMatch(/^[a-z0-9]+$/);
  const page = 'jhuan guillermo xesus '.repeat(500);
  expect(soundPairs(person(page, page, page)).length).toBeLessThanOrEqual(80);
});
