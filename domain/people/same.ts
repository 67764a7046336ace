/**
 * How likely two records are of one person: every fact that both have weighs for or against. It only
 * suggests; a person decides. Two are never suggested by their names alone who have the same parents and
 * birth but other given names (twins), or the same names but another birth or document (homonyms).
 */
import type { DocumentType } from '../catalogues/document-types.ts';
import { daysBetween } from '../clock/lima.ts';
import { birthYearsOf } from './age.ts';
import { type HeardWord, hearing, NEARNESS, nearness, slips } from './closeness.ts';
import { mayBeSameDocument } from './identity.ts';
import { foldName, type NameParts } from './names.ts';
import { nameParts } from './sound.ts';

/** What is compared of a record. Anything may be missing: it weighs nothing then. */
export interface Likeness extends NameParts {
  readonly knownAs: string | null;
  /** Code of SEXES. */
  readonly sex: string | null;
  readonly birthDate: string | null;
  readonly estimatedAge: number | null;
  /** YYYY-MM-DD: when the age was estimated. */
  readonly estimatedOn: string | null;
  readonly documentType: DocumentType | null;
  /** As stored (`checkDocument`). */
  readonly documentNumber: string | null;
  readonly documentCountry: string | null;
  /** Her mother's name, in any order. */
  readonly mother: string | null;
  readonly district: string | null;
  readonly community: string | null;
}

/** Why two records are, or are not, likely to be of one person. */
export const REASON_WORDS = {
  document_same: 'mismo documento',
  document_near: 'documento con una cifra distinta',
  document_other: 'otro documento',
  name_same: 'mismo nombre',
  name_sound: 'el nombre suena igual',
  name_near: 'nombre parecido',
  name_called: 'se le dice así',
  name_part: 'comparte uno de sus nombres',
  name_shared: 'un nombre igual y otro distinto',
  name_other: 'otro nombre',
  surnames_same: 'mismos apellidos',
  surnames_sound: 'los apellidos suenan igual',
  surnames_near: 'apellidos parecidos',
  surnames_swapped: 'apellidos al revés',
  surname_one: 'comparte un apellido',
  surname_married: 'apellido de casada o de viuda',
  surnames_other: 'otros apellidos',
  birth_same: 'nació el mismo día',
  birth_swapped: 'nació el mismo día, con día y mes al revés',
  birth_near: 'nació por esas fechas',
  birth_other: 'nació otro día',
  age_near: 'edad parecida',
  age_other: 'otra edad',
  sex_other: 'otro sexo',
  mother_same: 'misma madre',
  mother_other: 'otra madre',
  place_same: 'mismo lugar',
} as const;
export type Reason = keyof typeof REASON_WORDS;

export interface Verdict {
  /** Points: from `SUGGESTED` on it is told. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** From this score on, two records may be of one person, and whoever types is told. */
export const SUGGESTED = 9.5;
/** From these on, it is likely, and very likely. */
const LIKELY = 13;
const VERY_LIKELY = 18;

export type Strength = 'very_likely' | 'likely' | 'maybe';
export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  very_likely: 'Muy probable',
  likely: 'Probable',
  maybe: 'Puede ser',
};

export function strengthOf(score: number): Strength {
  if (score >= VERY_LIKELY) return 'very_likely';
  return score >= LIKELY ? 'likely' : 'maybe';
}

/** A record heard: what is compared with many is heard once. */
export interface Heard {
  readonly of: Likeness;
  readonly surnames: Surnames;
  readonly given: readonly HeardWord[];
  readonly called: readonly HeardWord[];
  readonly mother: readonly HeardWord[];
}

interface Surnames {
  /** At most two, each in its words. */
  readonly own: readonly (readonly HeardWord[])[];
  /** «de Flores»: a husband's. */
  readonly married: readonly HeardWord[];
}

/** Hears records for `likeness`; what it heard of a word, it knows in the next one. */
export function listener(): (person: Likeness) => Heard {
  const hear = hearing();
  const words = (text: string | null): HeardWord[] => nameParts(text ?? '').map(hear);
  return (of) => ({
    of,
    surnames: surnamesOf(of, hear),
    given: words(of.givenNames),
    called: words(of.knownAs),
    mother: words(of.mother),
  });
}

/** «Mamani de Flores», «Vda. de Flores»: a husband's name; «de la Cruz» is one's own. */
const WIDOW = /(?:^| )(?:vda|viuda) de(?: la| los| las|l)? (?<name>.+)$/;
const AFTER_OWN = /(?<=[^ ]) de(?! la | los | las ) (?<name>.+)$/;
/** «de Flores» alone, as a second surname; as a first one it is one's own. */
const ALONE = /^de(?! la | los | las ) (?<name>.+)$/;

function surnamesOf(of: Likeness, hear: (word: string) => HeardWord): Surnames {
  const fields = [of.firstSurname, of.secondSurname].map((field) => foldName(field ?? ''));
  const patterns = of.sex === MAN ? [] : [WIDOW, AFTER_OWN];
  const found = fields.map((field, at) =>
    [...patterns, ...(at === 1 && of.sex !== MAN ? [ALONE] : [])]
      .map((pattern) => pattern.exec(field))
      .find((one) => one !== null),
  );
  const married = found.map((one) => one?.groups?.['name'] ?? '');
  const own = fields
    .map((field, at) => field.slice(0, found[at]?.index ?? field.length))
    .map((field) => nameParts(field).map(hear))
    .filter((words) => words.length > 0);
  const [only, another] = own;
  // Both typed in one field.
  const parted = only !== undefined && another === undefined && only.length === 2;
  return {
    own: parted ? only.map((word) => [word]) : own,
    married: married.flatMap((name) => nameParts(name).map(hear)),
  };
}

/** Code of SEXES. */
const MAN = '1';

/** @returns the score of two records and what it is made of, the weightiest first. */
export function likeness(a: Heard, b: Heard): Verdict {
  const document = documentWeight(a.of, b.of);
  const surnames = surnamesWeight(a.surnames, b.surnames);
  const given = givenWeight(a, b);
  const birth = birthWeight(a.of, b.of);
  const parts = [document, surnames, given, birth, sexWeight(a.of, b.of), motherWeight(a, b)];
  const place = placeWeight(a.of, b.of);
  const total = [...parts, place].reduce((sum, { points }) => sum + points, 0);
  const reasons = [...parts, place]
    .flatMap(({ reasons: said, points }) => said.map((reason) => ({ reason, points })))
    .sort((one, other) => other.points - one.points)
    .map(({ reason }) => reason);
  // Twins and homonyms, whatever else they share.
  const apart = [...reasons].some((reason) => APART.has(reason));
  const told = apart && document.points < SAME_DOCUMENT ? Math.min(total, SUGGESTED - 1) : total;
  return { score: Math.round(told * 10) / 10, reasons };
}

const APART: ReadonlySet<Reason> = new Set([
  'name_other',
  'name_shared',
  'birth_other',
  'document_other',
]);

interface Weight {
  readonly points: number;
  readonly reasons: readonly Reason[];
}
const NOTHING: Weight = { points: 0, reasons: [] };
const weight = (points: number, ...reasons: readonly Reason[]): Weight => ({ points, reasons });

const SAME_DOCUMENT = 12;

function documentWeight(a: Likeness, b: Likeness): Weight {
  if (a.documentNumber === null || b.documentNumber === null) return NOTHING;
  const [one, other] = [numbered(a, a.documentNumber), numbered(b, b.documentNumber)];
  if (mayBeSameDocument(one, other)) return weight(SAME_DOCUMENT, 'document_same');
  // Of another kind: one person has several.
  if (!mayBeSameDocument(one, { ...other, documentNumber: a.documentNumber })) return NOTHING;
  // Twins' numbers follow one another, so that one digit says little.
  return slips(a.documentNumber, b.documentNumber) === 1
    ? weight(1, 'document_near')
    : weight(-8, 'document_other');
}

const numbered = ({ documentType, documentCountry }: Likeness, documentNumber: string) => ({
  documentType,
  documentCountry,
  documentNumber,
});

function surnamesWeight(a: Surnames, b: Surnames): Weight {
  const [a1 = [], a2 = []] = a.own;
  const [b1 = [], b2 = []] = b.own;
  const straight = pairsWeight([nearOf(a1, b1), nearOf(a2, b2)]);
  const crossed = pairsWeight([nearOf(a1, b2), nearOf(a2, b1)]);
  const swapped = crossed.points - SWAPPED > straight.points;
  const best = swapped ? weight(crossed.points - SWAPPED, ...crossed.reasons) : straight;
  const reasons: readonly Reason[] =
    swapped && a2.length > 0 && b2.length > 0 ? ['surnames_swapped'] : best.reasons;
  const married = marriedWeight(a, b);
  return weight(best.points + married.points, ...reasons, ...married.reasons);
}

const SWAPPED = 0.7;
/** A surname that both have; that one has another of; husband's. */
const SURNAME = 3.5;
const OTHER_SURNAME = -4.5;
const MARRIED_NAME = 2;

/** @param near of each pair of surnames; null when one of them is not known. */
function pairsWeight(near: readonly (number | null)[]): Weight {
  const known = near.filter((one) => one !== null);
  if (known.length === 0) return NOTHING;
  const points = known.reduce((sum, one) => sum + (one === 0 ? OTHER_SURNAME : SURNAME * one), 0);
  const matched = known.filter((one) => one > 0);
  return weight(points, surnameReason(matched, known.length));
}

function surnameReason(matched: readonly number[], known: number): Reason {
  if (matched.length === 0) return 'surnames_other';
  if (matched.length < known || known === 1) return 'surname_one';
  const least = Math.min(...matched);
  if (least >= NEARNESS.spelled) return 'surnames_same';
  return least >= NEARNESS.sound ? 'surnames_sound' : 'surnames_near';
}

/** How near two surnames are, each of one word or more; null when one is not known. */
function nearOf(a: readonly HeardWord[], b: readonly HeardWord[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const each = fewer.map((word) => Math.max(...more.map((other) => nearness(word, other))));
  const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
  if (each.every((one) => one > 0)) return a.length === b.length ? mean : mean * PART_OF;
  return joinedAs(a) === joinedAs(b) ? NEARNESS.spelled : 0;
}
/** «Cruz» for «Santa Cruz». */
const PART_OF = 0.85;
const joinedAs = (words: readonly HeardWord[]): string => words.map(({ text }) => text).join('');

/** A husband's name that the other record has, as his or as her own. */
function marriedWeight(a: Surnames, b: Surnames): Weight {
  const has = (name: readonly HeardWord[], words: readonly HeardWord[]): boolean =>
    name.length > 0 && name.every((one) => words.some((word) => nearness(one, word) > 0));
  const all = ({ own, married }: Surnames): HeardWord[] => [...own.flat(), ...married];
  return has(a.married, all(b)) || has(b.married, all(a))
    ? weight(MARRIED_NAME, 'surname_married')
    : NOTHING;
}

function givenWeight(a: Heard, b: Heard): Weight {
  if (a.given.length === 0 || b.given.length === 0) return NOTHING;
  const [fewer, more] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  if (joinedAs(fewer) === joinedAs(more))
    return weight(GIVEN + (more.length > 1 ? SECOND : 0), 'name_same');
  const near = matches(fewer, more);
  const matched = near.filter((one) => one > 0);
  if (matched.length === 0) return otherGiven(a, b);
  const sum = matched.reduce((total, one) => total + one, 0);
  if (matched.length < fewer.length) return weight(SHARED_NAME, 'name_shared');
  const whole = fewer.length === more.length;
  const points =
    (GIVEN + SECOND * (matched.length - 1)) * (sum / matched.length) - (whole ? 0 : LEFT_OUT);
  return weight(points, givenReason(Math.min(...matched), whole));
}

const GIVEN = 4;
const SECOND = 1.5;
/** One is «Rosa», the other «Rosa Elena». */
const LEFT_OUT = 1;
/** «Rosa Elena» and «Rosa Luz»: sisters, more often than one. */
const SHARED_NAME = -3;
const OTHER_NAME = -7;
const KNOWN_AS = 1.5;

function givenReason(least: number, whole: boolean): Reason {
  if (least >= NEARNESS.spelled) return whole ? 'name_same' : 'name_part';
  if (least >= NEARNESS.sound) return 'name_sound';
  return least >= NEARNESS.called ? 'name_called' : 'name_near';
}

/** Whoever is known by another name may be registered under it. */
function otherGiven(a: Heard, b: Heard): Weight {
  const knownAs = (called: readonly HeardWord[], given: readonly HeardWord[]): boolean =>
    called.some((word) => given.some((name) => nearness(word, name) >= NEARNESS.called));
  return knownAs(a.called, b.given) || knownAs(b.called, a.given)
    ? weight(KNOWN_AS, 'name_called')
    : weight(OTHER_NAME, 'name_other');
}

/** How near each of the fewer words is to one of the others, none taken twice; best first. */
function matches(fewer: readonly HeardWord[], more: readonly HeardWord[]): number[] {
  const pairs = fewer
    .flatMap((word, one) => more.map((other, at) => ({ one, at, near: nearness(word, other) })))
    .sort((a, b) => b.near - a.near);
  const [taken, by] = [new Set<number>(), new Map<number, number>()];
  for (const { one, at, near } of pairs) {
    if (by.has(one) || taken.has(at)) continue;
    by.set(one, near);
    taken.add(at);
  }
  return fewer.map((_, one) => by.get(one) ?? 0);
}

function birthWeight(a: Likeness, b: Likeness): Weight {
  if (a.birthDate !== null && b.birthDate !== null) return datesWeight(a.birthDate, b.birthDate);
  const [one, other] = [bornIn(a), bornIn(b)];
  if (one === null || other === null) return NOTHING;
  const apart = Math.max(one.from - other.to, other.from - one.to, 0);
  if (apart <= 1) return weight(2, 'age_near');
  if (apart <= 3) return weight(0.5, 'age_near');
  return apart <= FAR_YEARS ? weight(-2, 'age_other') : weight(-5, 'age_other', 'birth_other');
}
/** Nobody guesses an age so badly. */
const FAR_YEARS = 8;

function datesWeight(a: string, b: string): Weight {
  if (a === b) return weight(6, 'birth_same');
  if (turnedDate(a) === b) return weight(4.5, 'birth_swapped');
  const [yearA, yearB] = [Number(a.slice(0, 4)), Number(b.slice(0, 4))];
  if (a.slice(5) === b.slice(5) && Math.abs(yearA - yearB) === 1) return weight(3, 'birth_near');
  if (slips(a, b) === 1) return weight(2.5, 'birth_near');
  // Told by heart; brothers and sisters are born further apart.
  if (Math.abs(daysBetween(a, b)) <= BY_HEART_DAYS) return weight(1.5, 'birth_near');
  return weight(-6, 'birth_other');
}

const BY_HEART_DAYS = 45;

/** Day and month the other way round. */
export const turnedDate = (date: string): string =>
  `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;

function bornIn({
  birthDate,
  estimatedAge,
  estimatedOn,
}: Likeness): { from: number; to: number } | null {
  if (birthDate !== null)
    return { from: Number(birthDate.slice(0, 4)), to: Number(birthDate.slice(0, 4)) };
  return estimatedAge === null || estimatedOn === null
    ? null
    : birthYearsOf(estimatedAge, estimatedOn);
}

function sexWeight(a: Likeness, b: Likeness): Weight {
  if (a.sex === null || b.sex === null) return NOTHING;
  return a.sex === b.sex ? weight(0.5) : weight(-3, 'sex_other');
}

function motherWeight(a: Heard, b: Heard): Weight {
  if (a.mother.length === 0 || b.mother.length === 0) return NOTHING;
  const [fewer, more] =
    a.mother.length <= b.mother.length ? [a.mother, b.mother] : [b.mother, a.mother];
  const near = matches(fewer, more).filter((one) => one > 0);
  if (near.length >= 2) return weight(4, 'mother_same');
  return near.length === 1 && fewer.length === 1
    ? weight(1, 'mother_same')
    : weight(-4.5, 'mother_other');
}

function placeWeight(a: Likeness, b: Likeness): Weight {
  const [one, other] = [foldName(a.community ?? ''), foldName(b.community ?? '')];
  if (one !== '' && one === other) return weight(1.5, 'place_same');
  if (a.district === null || b.district === null) return NOTHING;
  // People move.
  return a.district === b.district ? weight(0.8, 'place_same') : weight(-0.5);
}

const AGAINST: ReadonlySet<Reason> = new Set([
  'document_near',
  'document_other',
  'name_shared',
  'name_other',
  'surnames_other',
  'birth_other',
  'age_other',
  'sex_other',
  'mother_other',
]);

/** «Mismos apellidos, nació el mismo día; pero otra madre.» */
export function saidReasons(reasons: readonly Reason[]): string {
  const words = (against: boolean): string =>
    reasons
      .filter((reason) => AGAINST.has(reason) === against)
      .map((reason) => REASON_WORDS[reason])
      .join(', ');
  const [likely, unlikely] = [words(false), words(true)];
  const said = unlikely === '' ? likely : `${likely}; pero ${unlikely}`;
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
