/**
 * Makes the labelled pairs of records (`node bench/pairs/make.ts` writes domain/people/pairs/pairs.csv):
 * half of one person written twice, half of two people. Seeded: the same file each time.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addDays } from '../../domain/clock/lima.ts';
import { ESTIMATED_ON, type LabelledPair, writePairs } from '../../domain/people/pairs/pairs.ts';
import type { Likeness } from '../../domain/people/same.ts';
import { type Chance, chanceFrom } from '../data/random.ts';
import {
  ALIKE,
  CALLED,
  COMMUNITIES,
  DISTRICTS,
  GIVEN,
  HEARD,
  LONG_SURNAMES,
  PUBLISHED,
  SURNAMES,
} from './lists.ts';

const SEED = 27_337;
/** Of each kind, of one person; then of two. */
const SAME: Readonly<Record<string, readonly [number, (chance: Chance) => [Likeness, Likeness]]>> =
  {
    'same: written otherwise': [64, (chance) => twice(chance, respelled)],
    'same: typing error': [52, (chance) => twice(chance, slipped)],
    'same: handwriting misread': [36, (chance) => twice(chance, misread)],
    'same: surnames swapped': [28, (chance) => twice(chance, swapped)],
    'same: a surname missing': [30, (chance) => twice(chance, oneSurname)],
    'same: a given name missing': [32, (chance) => twice(chance, fewerNames)],
    'same: called otherwise': [30, called],
    'same: de la and Vda. de': [26, particles],
    'same: birth written otherwise': [30, (chance) => twice(chance, otherBirth)],
    'same: document written otherwise': [24, (chance) => twice(chance, otherDocument)],
    'same: several at once': [54, (chance) => twice(chance, several)],
  };
const DIFFERENT: typeof SAME = {
  'different: twins': [54, twins],
  'different: siblings': [54, siblings],
  'different: homonyms': [84, homonyms],
  'different: parent and child of one name': [32, namesakes],
  'different: names alike': [68, alike],
  'different: cousins': [44, cousins],
  'different: homonyms written otherwise': [34, homonymsRespelled],
  'different: born the same day': [36, sameDay],
};

export function madePairs(): LabelledPair[] {
  const chance = chanceFrom(SEED);
  const of = (kinds: typeof SAME, same: boolean): LabelledPair[] =>
    Object.entries(kinds).flatMap(([kind, [wanted, make]]) =>
      Array.from({ length: wanted }, (_, at) => {
        const [a, b] = make(chance);
        // Every third was never looked at while the weights were chosen.
        return { same, kind, held: at % 3 === 2, a, b };
      }),
    );
  return [...of(SAME, true), ...of(DIFFERENT, false)];
}

// --- People ---

type Sex = '1' | '2';

function somebody(chance: Chance, sex: Sex = chance.pick(['1', '2'])): Likeness {
  return {
    givenNames: givenNames(chance, sex),
    firstSurname: surname(chance),
    secondSurname: surname(chance),
    knownAs: null,
    sex,
    birthDate: born(chance, 1945, 2024),
    estimatedAge: null,
    estimatedOn: null,
    documentType: '1',
    documentNumber: dni(chance),
    documentCountry: null,
    mother: `${chance.pick(GIVEN['2'])} ${surname(chance)}`,
    district: chance.pick(DISTRICTS),
    community: chance.pick(COMMUNITIES),
  };
}

/** The first of the list are the common ones. */
const surname = (chance: Chance): string =>
  chance.happens(0.03)
    ? chance.pick(LONG_SURNAMES)
    : (SURNAMES[Math.floor(chance.next() ** 1.6 * SURNAMES.length)] ?? SURNAMES[0]);

function givenNames(chance: Chance, sex: Sex): string {
  const first = chance.pick(GIVEN[sex]);
  const second = chance.pick(GIVEN[sex]);
  return chance.happens(0.55) && first !== second ? `${first} ${second}` : first;
}

const sexOf = ({ sex }: Likeness): Sex => (sex === '1' ? '1' : '2');

function atLeastOne<T>(list: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error('A list is empty.');
  return [first, ...rest];
}

const born = (chance: Chance, from: number, to: number): string =>
  addDays(`${from}-01-01`, chance.below((to - from) * 365));
const dni = (chance: Chance): string => String(10_000_000 + chance.below(80_000_000));

// --- One person, twice ---

type Change = (chance: Chance, person: Likeness) => Likeness;

/** Written twice: once whole, once changed, each with what nobody asked left out. */
function twice(chance: Chance, change: Change): [Likeness, Likeness] {
  const person = somebody(chance);
  const other = change(chance, person);
  return decidable(chance, person, other);
}

/** Leaves out what is often not asked, and keeps at least one fact beside the names in both. */
function decidable(chance: Chance, a: Likeness, b: Likeness): [Likeness, Likeness] {
  const [one, other] = [sparse(chance, a), sparse(chance, b)];
  const both = (has: (person: Likeness) => boolean): boolean => has(one) && has(other);
  const decided =
    both(({ documentNumber }) => documentNumber !== null) ||
    both(({ birthDate, estimatedAge }) => birthDate !== null || estimatedAge !== null) ||
    both(({ mother }) => mother !== null);
  if (decided) return [one, other];
  const dates = { birthDate: a.birthDate };
  return b.birthDate === null
    ? [
        { ...one, mother: a.mother },
        { ...other, mother: b.mother },
      ]
    : [
        { ...one, ...dates },
        { ...other, birthDate: b.birthDate },
      ];
}

function sparse(chance: Chance, person: Likeness): Likeness {
  const without: Partial<Likeness> = {};
  const drop = (probability: number, ...fields: (keyof Likeness)[]): void => {
    if (chance.happens(probability))
      for (const field of fields) Object.assign(without, { [field]: null });
  };
  drop(0.4, 'documentNumber', 'documentType');
  drop(0.15, 'birthDate');
  drop(0.55, 'mother');
  drop(0.3, 'community');
  drop(0.2, 'district');
  drop(0.1, 'sex');
  const left = { ...person, ...without };
  // Nobody knew the date, and guessed.
  if (left.birthDate === null && person.birthDate !== null && chance.happens(0.6)) {
    const age =
      Number(ESTIMATED_ON.slice(0, 4)) - Number(person.birthDate.slice(0, 4)) - 1 + chance.below(3);
    return { ...left, estimatedAge: Math.max(0, age), estimatedOn: ESTIMATED_ON };
  }
  return left;
}

// --- What changes ---

type Field = 'givenNames' | 'firstSurname' | 'secondSurname';
const FIELDS: readonly [Field, Field, Field] = ['givenNames', 'firstSurname', 'secondSurname'];

const changed = (person: Likeness, field: Field, text: string | null): Likeness => ({
  ...person,
  [field]: text,
});

/** As published, as heard, or by the confusions that spelling has. */
const respelled: Change = (chance, person) =>
  FIELDS.reduce((now, field) => {
    const text = now[field];
    if (text === null || (field !== 'firstSurname' && chance.happens(0.35))) return now;
    return changed(
      now,
      field,
      eachWord(text, (word) => otherSpelling(chance, word)),
    );
  }, person);

const eachWord = (text: string, change: (word: string) => string): string =>
  text.split(' ').map(change).join(' ');

function otherSpelling(chance: Chance, word: string): string {
  const known = PUBLISHED[word] ?? HEARD[word];
  if (known !== undefined) return chance.pick(atLeastOne(known.split(' ')));
  const fitting = CONFUSIONS.filter(([from]) => from.test(word));
  const [first, ...rest] = fitting;
  if (first === undefined) return word.normalize('NFD').replace(/\p{M}/gu, '');
  const [from, to] = chance.pick([first, ...rest]);
  return word.replace(from, to);
}

/** Confusions of Spanish spelling, and of who hears Spanish with the ear of Quechua or Aymara. */
const CONFUSIONS: readonly (readonly [RegExp, string])[] = [
  [/b/, 'v'],
  [/v/, 'b'],
  [/V/, 'B'],
  [/B/, 'V'],
  [/z/, 's'],
  [/s(?=[aeiou])/, 'z'],
  [/c(?=[ei])/, 's'],
  [/ll/, 'y'],
  [/y(?=[aeo])/, 'll'],
  [/^H/, ''],
  [/^C(?=[aou])/, 'K'],
  [/c(?=[ao])/, 'k'],
  [/qu(?=[ei])/, 'k'],
  [/g(?=[ei])/, 'j'],
  [/j(?=[ei])/, 'g'],
  [/i(?=[^aeou]|$)/, 'e'],
  [/e(?=[^aeou]|$)/, 'i'],
  [/o(?=[^aeiu]|$)/, 'u'],
  [/u(?=[^aeio]|$)/, 'o'],
  [/m(?=[bp])/, 'n'],
  [/rr/, 'r'],
  [/nn/, 'n'],
  [/ñ/, 'n'],
  [/(?<=[aeiou])d$/, ''],
  [/z$/, 's'],
  [/s$/, 'z'],
];

/** A slip of the hand, or two, that no rule was written for. */
const slipped: Change = (chance, person) => {
  const times = chance.happens(0.25) ? 2 : 1;
  return Array.from({ length: times }).reduce<Likeness>((now) => {
    const field = chance.pick(FIELDS);
    return changed(now, field, slipIn(chance, now[field] ?? ''));
  }, person);
};

/** A sheet of paper typed by somebody else: letters that look alike when written by hand. */
const misread: Change = (chance, person) => {
  const field = chance.pick(FIELDS);
  const text = person[field] ?? '';
  const fitting = LOOK_ALIKE.filter(([from]) => text.slice(1).includes(from));
  const [from, to] = chance.pick(atLeastOne(fitting.length > 0 ? fitting : LOOK_ALIKE));
  return changed(person, field, text.charAt(0) + text.slice(1).replace(from, to));
};

const LOOK_ALIKE: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['n', 'u'],
  ['u', 'n'],
  ['a', 'o'],
  ['o', 'a'],
  ['e', 'c'],
  ['c', 'e'],
  ['r', 'n'],
  ['l', 't'],
  ['t', 'l'],
  ['i', 'l'],
  ['q', 'g'],
  ['h', 'b'],
  ['d', 'cl'],
];

const KEYS = ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm'] as const;

function slipIn(chance: Chance, text: string): string {
  const at = 1 + chance.below(Math.max(1, text.length - 1));
  const letter = text[at] ?? '';
  if (letter === ' ' || letter === '') return text;
  switch (chance.below(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    case 2:
      return text.slice(0, at) + beside(chance, letter) + text.slice(at + 1);
    default:
      return at + 1 >= text.length || text[at + 1] === ' '
        ? text.slice(0, at) + letter + text.slice(at)
        : text.slice(0, at) + (text[at + 1] ?? '') + letter + text.slice(at + 2);
  }
}

function beside(chance: Chance, letter: string): string {
  const row = KEYS.find((keys) => keys.includes(letter)) ?? KEYS[1];
  const at = Math.max(0, row.indexOf(letter));
  return row[at === 0 || (at + 1 < row.length && chance.happens(0.5)) ? at + 1 : at - 1] ?? letter;
}

const swapped: Change = (_, person) => ({
  ...person,
  firstSurname: person.secondSurname,
  secondSurname: person.firstSurname,
});

const oneSurname: Change = (chance, person) =>
  chance.happens(0.75)
    ? { ...person, secondSurname: null }
    : { ...person, firstSurname: person.secondSurname, secondSurname: null };

const fewerNames: Change = (chance, person) => {
  const [first = '', second] = (person.givenNames ?? '').split(' ');
  if (second === undefined)
    return { ...person, givenNames: `${first} ${chance.pick(GIVEN[sexOf(person)])}` };
  switch (chance.below(4)) {
    case 0:
      return { ...person, givenNames: second };
    case 1:
      return { ...person, givenNames: `${second} ${first}` };
    case 2:
      return { ...person, givenNames: `${first}${second.toLowerCase()}` };
    default:
      return { ...person, givenNames: first };
  }
};

function called(chance: Chance): [Likeness, Likeness] {
  const person = somebody(chance);
  const names = GIVEN[sexOf(person)].filter((name) => CALLED[name] !== undefined);
  const name = chance.pick(atLeastOne(names));
  const otherwise = atLeastOne((CALLED[name] ?? name).split(' '));
  return decidable(
    chance,
    { ...person, givenNames: name },
    { ...person, givenNames: chance.pick(otherwise) },
  );
}

function particles(chance: Chance): [Likeness, Likeness] {
  const person = somebody(chance);
  if (person.sex === '2' && chance.happens(0.6)) {
    const married = `${chance.pick(['de', 'Vda. de', 'viuda de'])} ${surname(chance)}`;
    const second = chance.happens(0.5) ? married : `${person.secondSurname} ${married}`;
    return decidable(chance, person, { ...person, secondSurname: second });
  }
  const long = chance.pick(LONG_SURNAMES);
  const otherwise = [long.replaceAll(' ', ''), long.toLowerCase(), long.replace(ARTICLES, '')];
  return decidable(
    chance,
    { ...person, firstSurname: long },
    { ...person, firstSurname: chance.pick(atLeastOne(otherwise)) },
  );
}

const ARTICLES = /^De(?:l| la| los)? /;

const otherBirth: Change = (chance, person) => {
  const date = person.birthDate ?? ESTIMATED_ON;
  const [year = '', month = '', day = ''] = date.split('-');
  switch (chance.below(4)) {
    case 0:
      return Number(day) <= 12
        ? { ...person, birthDate: `${year}-${day}-${month}` }
        : { ...person, birthDate: `${Number(year) + 1}-${month}-${day}` };
    case 1:
      return { ...person, birthDate: `${Number(year) - 1}-${month}-${day}` };
    case 2:
      return {
        ...person,
        birthDate: `${year}-${month}-${day.startsWith('3') ? '28' : `${day[0]}${chance.below(8) + 1}`}`,
      };
    default: {
      const age = Number(ESTIMATED_ON.slice(0, 4)) - Number(year) - 1 + chance.below(3);
      return {
        ...person,
        birthDate: null,
        estimatedAge: Math.max(0, age),
        estimatedOn: ESTIMATED_ON,
      };
    }
  }
};

const otherDocument: Change = (chance, person) => {
  const number = person.documentNumber ?? dni(chance);
  const at = chance.below(7);
  const twisted =
    number.slice(0, at) + (number[at + 1] ?? '') + (number[at] ?? '') + number.slice(at + 2);
  const digit =
    number.slice(0, at) +
    String((Number(number[at]) + 1 + chance.below(8)) % 10) +
    number.slice(at + 1);
  return { ...person, documentNumber: chance.happens(0.5) ? twisted : digit };
};

const several: Change = (chance, person) => {
  const many: readonly [Change, ...Change[]] = [
    respelled,
    slipped,
    swapped,
    oneSurname,
    fewerNames,
    otherBirth,
  ];
  const first = chance.pick(many);
  const second = chance.pick(atLeastOne(many.filter((one) => one !== first)));
  const moved = chance.happens(0.4)
    ? { ...person, community: chance.pick(COMMUNITIES), district: chance.pick(DISTRICTS) }
    : person;
  return second(chance, first(chance, moved));
};

// --- Two people ---

function twins(chance: Chance): [Likeness, Likeness] {
  const one = { ...somebody(chance), birthDate: born(chance, 1990, 2024) };
  const shared = chance.happens(0.35) ? ` ${chance.pick(GIVEN[sexOf(one)])}` : '';
  const sex: Sex = chance.happens(0.6) === (one.sex === '1') ? '1' : '2';
  const [name, other] = twoNames(chance, sexOf(one), sex);
  const number = String(Number(one.documentNumber) + 1);
  return decidable(
    chance,
    { ...one, givenNames: `${name}${shared}` },
    { ...one, sex, givenNames: `${other}${sex === one.sex ? shared : ''}`, documentNumber: number },
  );
}

function twoNames(chance: Chance, sex: Sex, otherSex: Sex): [string, string] {
  if (sex === otherSex && chance.happens(0.3)) {
    const near = ALIKE.filter(([of]) => of === sex);
    const [, one, other] = chance.pick(atLeastOne(near));
    return [one, other];
  }
  const one = chance.pick(GIVEN[sex]);
  return [one, chance.pick(atLeastOne(GIVEN[otherSex].filter((name) => name !== one)))];
}

function siblings(chance: Chance): [Likeness, Likeness] {
  const one = { ...somebody(chance), birthDate: born(chance, 1985, 2018) };
  const sex: Sex = chance.pick(['1', '2']);
  const [name, other] = twoNames(chance, sexOf(one), sex);
  const shared = sex === one.sex && chance.happens(0.4) ? `${chance.pick(GIVEN[sex])} ` : '';
  return decidable(
    chance,
    { ...one, givenNames: `${shared}${name}` },
    {
      ...one,
      sex,
      givenNames: `${shared}${other}`,
      birthDate: addDays(one.birthDate, 300 + chance.below(2_500)),
      documentNumber: dni(chance),
    },
  );
}

/** The same names; all else is another's. */
function homonyms(chance: Chance): [Likeness, Likeness] {
  const [one, other] = [somebody(chance), somebody(chance)];
  const { givenNames, firstSurname, secondSurname, sex, district } = one;
  const near = chance.happens(0.4);
  return decidable(chance, one, {
    ...other,
    givenNames,
    firstSurname,
    secondSurname,
    sex,
    ...(near ? { district, community: one.community } : {}),
  });
}

function homonymsRespelled(chance: Chance): [Likeness, Likeness] {
  const [one, other] = homonyms(chance);
  return [one, respelled(chance, other)];
}

function namesakes(chance: Chance): [Likeness, Likeness] {
  const parent = { ...somebody(chance), birthDate: born(chance, 1950, 1990) };
  const child = somebody(chance, sexOf(parent));
  return decidable(chance, parent, {
    ...child,
    givenNames: parent.givenNames,
    firstSurname: parent.firstSurname,
    birthDate: addDays(parent.birthDate, 18 * 365 + chance.below(20 * 365)),
    district: parent.district,
    community: parent.community,
  });
}

function alike(chance: Chance): [Likeness, Likeness] {
  const [sex, name, other] = chance.pick(atLeastOne(ALIKE));
  const one = { ...somebody(chance, sex), givenNames: name };
  const another = somebody(chance, sex);
  const both = chance.happens(0.7);
  return decidable(chance, one, {
    ...another,
    givenNames: other,
    firstSurname: one.firstSurname,
    secondSurname: both ? one.secondSurname : another.secondSurname,
    district: one.district,
    community: one.community,
  });
}

function cousins(chance: Chance): [Likeness, Likeness] {
  const one = { ...somebody(chance), birthDate: born(chance, 1985, 2020) };
  const other = somebody(chance, sexOf(one));
  return decidable(chance, one, {
    ...other,
    givenNames: one.givenNames,
    firstSurname: one.firstSurname,
    birthDate: addDays(one.birthDate, 5 + chance.below(700)),
    district: one.district,
    community: one.community,
  });
}

function sameDay(chance: Chance): [Likeness, Likeness] {
  const one = somebody(chance);
  const other = somebody(chance, sexOf(one));
  return decidable(chance, one, {
    ...other,
    firstSurname: one.firstSurname,
    birthDate: one.birthDate,
    district: one.district,
    community: one.community,
  });
}

export const PAIRS_FILE = fileURLToPath(
  new URL('../../domain/people/pairs/pairs.csv', import.meta.url),
);

if (import.meta.main) writeFileSync(PAIRS_FILE, writePairs(madePairs()));
