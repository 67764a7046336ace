/** Fills a practice office with years of work, as fast as the disk takes it. */

import { refreshDue } from '../../backend/cases/due.ts';
import { indexCase } from '../../backend/cases/index-case.ts';
import { indexPerson } from '../../backend/people/store.ts';
import {
  caseMatters,
  casePeople,
  cases,
  caseTransitions,
  diaryEntries,
  followups,
  institutions,
  issuedNumbers,
  letters,
  letterVersions,
  numberSeries,
  operators,
  persons,
  urgentDuties,
} from '../../db/entities/index.ts';
import { indexDoc } from '../../db/search.ts';
import type { Store, Tx } from '../../db/store.ts';
import { bulkInsert } from './bulk-insert.ts';
import { addMadeCase, type MadeOffice, type MadeRows, noRows } from './made-case.ts';
import { chanceFrom } from './random.ts';

const YEARS = 4;
const BATCH = 500;
const SEED = 23010;

export interface Filled {
  readonly cases: number;
  readonly persons: number;
  readonly diaryEntries: number;
  readonly followups: number;
  readonly letters: number;
}

interface FillOptions extends Pick<MadeOffice, 'newId' | 'now' | 'allOpen'> {
  readonly wanted: number;
}

/**
 * Writes `wanted` cases spread evenly over the four years before `now`, with their people, diary,
 * follow-ups and letters, their due dates and their words in the index.
 *
 * @param now ISO instant UTC.
 */
export async function fill(
  store: Store,
  { wanted, now, newId, allOpen }: FillOptions,
  onBatch: (done: number) => void = () => {},
): Promise<Filled> {
  const next = new Map<string, number>();
  const office: MadeOffice = {
    newId,
    now,
    allOpen,
    chance: chanceFrom(SEED),
    dnaCode: '23010',
    siglas: 'DEMUNA-GDS/MPT',
    ...(await store.read(whoAndWhere)),
    number: (kind, year) => {
      const key = `${kind} ${year}`;
      const number = next.get(key) ?? 1;
      next.set(key, number + 1);
      return number;
    },
  };
  const filled = { cases: 0, persons: 0, diaryEntries: 0, followups: 0, letters: 0 };
  while (filled.cases < wanted) {
    const rows = noRows();
    for (let n = 0; n < BATCH && filled.cases + n < wanted; n += 1)
      addMadeCase(rows, office, receptionOf(filled.cases + n, wanted, now));
    await store.write((tx) => insertRows(tx, rows));
    for (const table of Object.keys(filled) as (keyof Filled)[])
      filled[table] += rows[table].length;
    onBatch(filled.cases);
  }
  await store.write((tx) => continueSeries(tx, next));
  return filled;
}

/** Evenly over the years, the last one an hour ago. */
function receptionOf(index: number, wanted: number, now: string): string {
  const hour = 3_600_000;
  const span = YEARS * 365 * 24 * hour;
  return new Date(Date.parse(now) - hour - (span * (wanted - 1 - index)) / wanted).toISOString();
}

async function whoAndWhere(tx: Tx): Promise<Pick<MadeOffice, 'operatorIds' | 'institutionIds'>> {
  return {
    operatorIds: atLeastOne((await tx.find(operators)).map(({ id }) => id)),
    institutionIds: atLeastOne((await tx.find(institutions)).map(({ id }) => id)),
  };
}

function atLeastOne(ids: readonly string[]): readonly [string, ...string[]] {
  const [first, ...rest] = ids;
  if (first === undefined) throw new Error('The office was not set up.');
  return [first, ...rest];
}

async function insertRows(tx: Tx, rows: MadeRows): Promise<void> {
  await bulkInsert(tx, persons, rows.persons);
  await bulkInsert(tx, cases, rows.cases);
  await bulkInsert(tx, urgentDuties, rows.urgentDuties);
  await bulkInsert(tx, issuedNumbers, rows.issuedNumbers);
  await bulkInsert(tx, casePeople, rows.casePeople);
  await bulkInsert(tx, caseMatters, rows.caseMatters);
  await bulkInsert(tx, caseTransitions, rows.caseTransitions);
  await bulkInsert(tx, diaryEntries, rows.diaryEntries);
  await bulkInsert(tx, followups, rows.followups);
  await bulkInsert(tx, letters, rows.letters);
  await bulkInsert(tx, letterVersions, rows.letterVersions);
  for (const person of rows.persons) await indexPerson(tx, person);
  for (const { id } of rows.cases) {
    await refreshDue(tx, id);
    await indexCase(tx, id);
  }
  for (const { id, numberText } of rows.letters)
    await indexDoc(tx, { kind: 'letter', subjectId: id, words: [numberText] });
}

/** So that the next case and letter get the number after the last one made here. */
async function continueSeries(tx: Tx, next: ReadonlyMap<string, number>): Promise<void> {
  for (const [key, number] of next) {
    const [kind = '', year = ''] = key.split(' ');
    await tx.save(numberSeries, {
      kind,
      year: Number(year),
      next: number,
      startedAt: 1,
      outside: false,
    });
  }
}
