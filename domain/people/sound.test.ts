import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysBy, nameParts, SOUND_RULES, soundAlike, soundKeys } from './sound.ts';

const share = (rules: typeof SOUND_RULES, [one, other]: readonly [string, string]): boolean =>
  keysBy(rules, one).some((key) => keysBy(rules, other).includes(key));

describe('each rule', () => {
  it.each(SOUND_RULES.map((rule) => [rule.example.join(' = '), rule] as const))(
    'brings together %s, and is needed for it',
    (_, rule) => {
      expect(share(SOUND_RULES, rule.example)).toBe(true);
      const others = SOUND_RULES.filter((one) => one !== rule);
      expect(share(others, rule.example)).toBe(false);
    },
  );
});

describe('one name in several spellings', () => {
  it.each([
    'Huamán Guamán Waman HUAMAN',
    'Quispe Qespi Kispe Quispi Qquispe',
    'Condori Kunturi Cunturi',
    'Mamani Mamany',
    'John Jhon Yon',
    'Jenny Yeni Yenny Geny Jhenny',
    'Jessica Yesica Yessica Jesica',
    'Choque Chuqui Choqe',
    'Ñahui Nawi Ñaui',
    'Chávez Chabes Chaves',
    'Ccahuana Kahuana Cahuana Qawana',
    'Agüero Ahuero',
    'Giancarlo Jeancarlo Yancarlo Jhancarlo',
    'Cynthia Cintia Sintia',
    'Elizabeth Elisabet Elizabet',
    'Huillca Willca Wilca',
  ])('%s', (spellings) => {
    const [first = '', ...others] = spellings.split(' ');
    for (const other of others) expect([other, soundAlike(first, other)]).toEqual([other, true]);
  });

  it.each([
    'María Mario',
    'Juan Juana',
    'Julio Julia',
    'Mamani Mamaní-Q',
    'Flores Torres',
    'Ramos Rojas',
    'Condori Cóndor',
    'Quispe Quisbert',
    'Luz Luis',
    'Pari Paria',
  ])('keeps apart %s', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect(soundAlike(one, other)).toBe(false);
  });
});

it('hears a word alike however it is written out, in one key or two', () => {
  const letters = 'aábcdeéfghiíjklmnñoópqrstuúüvwxyz'.split('');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), minLength: 1 }), (word) => {
      const keys = soundKeys(word);
      expect([1, 2]).toContain(keys.length);
      for (const key of keys) expect(key).toMatch(/^[a-z]+$/);
      expect(soundKeys(word.toUpperCase())).toEqual(keys);
      expect(soundKeys(word.normalize('NFD'))).toEqual(keys);
    }),
  );
});

it('says nothing of what has no letter', () => {
  expect(soundKeys(' -’ ')).toEqual([]);
});

it.each([
  ['De la Cruz', ['cruz']],
  ['Delacruz', ['cruz']],
  ['Delgado', ['delgado']],
  ['del Carpio', ['carpio']],
  ['Vda. de Quispe', ['quispe']],
  ['María de los Ángeles', ['maria', 'angeles']],
  ['Ch’oque-Ñahui', ['choque', 'nahui']],
  ['De', ['de']],
  ['', []],
])('reads the words of %j', (text, parts) => {
  expect(nameParts(text)).toEqual(parts);
});
