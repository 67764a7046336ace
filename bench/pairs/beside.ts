/**
 * Our likeness of records beside what systems of the field do, on the same labelled pairs: Double
 * Metaphone and Jaro–Winkler, each with the threshold that serves it best on the pairs that ours was
 * tuned on. `node bench/pairs/beside.ts` prints the table of docs/decisions/0032-names.md.
 */
import { readFileSync } from 'node:fs';
import { foldName } from '../../domain/people/names.ts';
import { type LabelledPair, readPairs } from '../../domain/people/pairs/pairs.ts';
import { type Likeness, likeness, listener, SUGGESTED } from '../../domain/people/same.ts';
import { doubleMetaphone } from './double-metaphone.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { PAIRS_FILE } from './make.ts';

type Score = (pair: LabelledPair) => number;

export interface Measured {
  readonly way: string;
  readonly threshold: number;
  /** On the pairs it was tuned on, and on those held out. */
  readonly tuned: Rates;
  readonly held: Rates;
}
export interface Rates {
  readonly recall: number;
  readonly precision: number;
}

export function measureAll(): Measured[] {
  const pairs = readPairs(readFileSync(PAIRS_FILE, 'utf8'));
  const tune = pairs.filter(({ held }) => !held);
  const held = pairs.filter((pair) => pair.held);
  const measured = (way: string, score: Score, given?: number): Measured => {
    const [tuned, left] = [scored(tune, score), scored(held, score)];
    const threshold = given ?? bestThreshold(tuned);
    return { way, threshold, tuned: ratesOf(tuned, threshold), held: ratesOf(left, threshold) };
  };
  const hear = listener();
  return [
    measured('Jaro–Winkler, names alone', (pair) => namesBy(pair, jaroWinkler)),
    measured('Double Metaphone + Jaro–Winkler, names alone', (pair) => namesBy(pair, heardOrNear)),
    measured('The same, and no other DNI or birth date', (pair) => withFacts(pair)),
    measured('Product of Jaro–Winkler of every field, from 0.75 on', productOfFields, 0.75),
    measured('The same, from what serves it best', productOfFields),
    measured('Yanapa', ({ a, b }) => likeness(hear(a), hear(b)).score, SUGGESTED),
  ];
}

const FIELDS = ['givenNames', 'firstSurname', 'secondSurname'] as const;

type Similarity = (a: string, b: string) => number;

/** The mean over the parts of the name that both have. */
function namesBy({ a, b }: LabelledPair, similar: Similarity): number {
  const known = FIELDS.flatMap((field) => both(a, b, field, similar));
  return known.length === 0 ? 0 : known.reduce((sum, one) => sum + one, 0) / known.length;
}

function both(a: Likeness, b: Likeness, field: keyof Likeness, similar: Similarity): number[] {
  const [one, other] = [a[field], b[field]];
  if (one === null || other === null) return [];
  return [similar(foldName(String(one)), foldName(String(other)))];
}

/** One where the words share a code; else as they are spelled. */
function heardOrNear(a: string, b: string): number {
  const codes = (text: string): string[][] =>
    [0, 1].map((at) => text.split(' ').map((word) => doubleMetaphone(word)[at] ?? ''));
  const shared = codes(a).some((one) =>
    codes(b).some((other) => one.join(' ') === other.join(' ')),
  );
  return shared ? 1 : jaroWinkler(a, b);
}

function withFacts(pair: LabelledPair): number {
  const { a, b } = pair;
  const [numberA, numberB] = [a.documentNumber, b.documentNumber];
  if (numberA !== null && numberB !== null) return numberA === numberB ? 1 : 0;
  const other = a.birthDate !== null && b.birthDate !== null && a.birthDate !== b.birthDate;
  return other ? 0 : namesBy(pair, heardOrNear);
}

/** As OSCaR does (m/client.rb): the product over the fields that both have. */
function productOfFields({ a, b }: LabelledPair): number {
  const fields = [...FIELDS, 'birthDate', 'district', 'community'] as const;
  return fields
    .flatMap((field) => both(a, b, field, jaroWinkler))
    .reduce((product, one) => product * one, 1);
}

interface Scored {
  readonly same: boolean;
  readonly score: number;
}
const scored = (pairs: readonly LabelledPair[], score: Score): Scored[] =>
  pairs.map((pair) => ({ same: pair.same, score: score(pair) }));

/** The one of the highest F1: recall and precision count alike. */
function bestThreshold(pairs: readonly Scored[]): number {
  const f1 = (threshold: number): number => {
    const { recall, precision } = ratesOf(pairs, threshold);
    return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  };
  const tried = Array.from({ length: 101 }, (_, at) => at / 100);
  return tried.reduce((best, one) => (f1(one) > f1(best) ? one : best));
}

function ratesOf(pairs: readonly Scored[], threshold: number): Rates {
  const told = pairs.filter(({ score }) => score >= threshold);
  const right = told.filter(({ same }) => same).length;
  return {
    recall: right / pairs.filter(({ same }) => same).length,
    precision: told.length === 0 ? 0 : right / told.length,
  };
}

function tableOf(measured: readonly Measured[]): string {
  const rate = ({ recall, precision }: Rates): string =>
    `${recall.toFixed(3)} | ${precision.toFixed(3)}`;
  return [
    '| way | from | recall, tuned | precision, tuned | recall, held out | precision, held out |',
    '|---|---|---|---|---|---|',
    ...measured.map(
      ({ way, threshold, tuned, held }) =>
        `| ${way} | ${threshold} | ${rate(tuned)} | ${rate(held)} |`,
    ),
  ].join('\n');
}

if (import.meta.main) process.stdout.write(`${tableOf(measureAll())}\n`);
