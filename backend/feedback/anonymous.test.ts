/**
 * That nothing in the store ties an answer to a case: two offices in which the answers of two people are
 * swapped cannot be told apart but by what was made by chance.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openRaw, type Tx } from '../../db/store.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { unpadded } from './comment.ts';
import {
  ANA,
  concludedCase,
  DELIA,
  PABLO,
  SO_SO,
  said,
  typed,
  withColleagues,
  YES,
} from './testing.ts';

const ROSA = 'rosa.quispe';
const NOW = '2026-08-10T14:00:00.000Z';
const offices: TestOffice[] = [];
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close();
});

const GLAD = said(YES, 'Me ayudaron mucho');
const SAD = said(SO_SO, '');

/** Two cases, asked at one hour and at another; the first person says the first thing. */
async function lived(
  first: ReturnType<typeof said>,
  second: ReturnType<typeof said>,
): Promise<TestOffice> {
  const office = await testOffice(NOW);
  offices.push(office);
  await withColleagues(office);
  await office.as(ANA);
  const cases = [await concludedCase(office, NOW), await concludedCase(office, NOW)];
  const turns = [
    { by: DELIA, types: DELIA, at: '2026-08-10T15:00:00.000Z', caseId: cases[0], sheet: first },
    // Who holds no key of the class types too: how a comment is sealed says nothing of it.
    { by: ROSA, types: PABLO, at: '2026-08-11T16:30:00.000Z', caseId: cases[1], sheet: second },
  ];
  for (const { by, types, at, caseId, sheet } of turns) {
    await office.as(by);
    office.setTime(at);
    await office.ok('feedback.ask', { caseId, outcome: 'answered', way: 'here' });
    await office.as(types);
    await office.ok('feedback.record', typed([sheet], { way: 'person' }));
  }
  await office.as(ROSA);
  return office;
}

const inStore = <T>(office: TestOffice, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const { open } = office.running.backend;
  if (open === null) throw new Error('Locked.');
  return open.store.read(work);
};

interface Answer {
  readonly id: string;
  readonly comment: string;
}

/** Every table as it lies, with what is made by chance put aside: ids by their turn, seals, hashes. */
async function everything(office: TestOffice): Promise<Record<string, unknown[]>> {
  return inStore(office, async (tx) => {
    const tables: { name: string }[] = await tx.query(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         AND name NOT IN ('feedback_answers') ORDER BY name`,
    );
    const turns = new Map<string, string>();
    const plain = (value: unknown): unknown => {
      if (value instanceof Uint8Array) return 'bytes';
      if (typeof value !== 'string') return value;
      return value
        .replace(/^~[kba]1~.*$/su, ({ length }) => `sealed ${length}`)
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu, (id) => {
          const known = turns.get(id) ?? `id ${turns.size}`;
          turns.set(id, known);
          return known;
        })
        .replace(/[0-9a-f]{64}/gu, 'hash');
    };
    const all: Record<string, unknown[]> = {};
    for (const { name } of tables) {
      if (CHANCE.test(name)) continue;
      const rows: object[] = await tx.query(`SELECT * FROM "${name}"`);
      all[name] = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)])),
      );
    }
    return all;
  });
}

/** Keys and their marks, and the indexes of what is compared in its own table. */
const CHANCE = /^(meta|migrations|sealed_docs|.*_(index|data|idx|docsize|config|content))/u;

const answersOf = (office: TestOffice): Promise<(Answer & Record<string, unknown>)[]> =>
  inStore(office, async (tx) => {
    const rows: Answer[] = await tx.query('SELECT * FROM feedback_answers');
    return openRaw(tx, 'feedback_answers', rows, ['comment']) as (Answer &
      Record<string, unknown>)[];
  });

describe('answers of two people that are swapped', () => {
  it('leave the same store, but for what chance made', async () => {
    const one = await lived(GLAD, SAD);
    const other = await lived(SAD, GLAD);
    const [left, right] = [await everything(one), await everything(other)];
    expect(left['feedback_askings']).toHaveLength(2);
    expect((left['audit'] ?? []).length).toBeGreaterThan(20);
    expect(left['drafts']).toEqual([]);
    expect(left).toEqual(right);
    const told = async (office: TestOffice) =>
      (await answersOf(office))
        .map(({ id: _, ...rest }) => JSON.stringify({ ...rest, comment: unpadded(rest.comment) }))
        .toSorted();
    expect(await told(one)).toHaveLength(2);
    expect(await told(one)).toEqual(await told(other));
  });

  it('are not in the chain, nor by their ids in any other table', async () => {
    const office = await lived(GLAD, SAD);
    const ids = (await answersOf(office)).map(({ id }) => id);
    const rest = JSON.stringify(await everything(office));
    for (const id of ids) expect(rest).not.toContain(id);
    const chain: { action: string; subject_id: string; detail: string }[] = await inStore(
      office,
      (tx) => tx.query(`SELECT * FROM audit WHERE action = 'feedback.type' ORDER BY seq`),
    );
    expect(chain.map(({ subject_id, detail }) => [subject_id, JSON.parse(detail)])).toEqual([
      ['demuna 2026-T3', { sheets: 1, classes: ['sensible'] }],
      ['demuna 2026-T3', { sheets: 1, classes: ['sensible'] }],
    ]);
  });
});

describe('a row of what was answered', () => {
  it('has nothing of a case, a person, an operator or an hour', async () => {
    const office = await lived(GLAD, SAD);
    const [row] = await answersOf(office);
    expect(Object.keys(row ?? {}).toSorted()).toEqual([
      'answers',
      'comment',
      'desk',
      'id',
      'quarter',
      'version',
      'way',
      'year',
    ]);
  });

  it('is sealed alike by who holds the key and who does not, with a comment or none', async () => {
    const office = await lived(GLAD, SAD);
    const seals = await inStore(office, (tx) => tx.query('SELECT comment FROM feedback_answers'));
    const marks = new Set(
      seals.map(({ comment }: Answer) => `${comment.slice(0, 4)} ${comment.length}`),
    );
    expect([...marks]).toEqual([expect.stringMatching(/^~b1~ \d{4}$/u)]);
  });

  it('stands by chance, not by when it came', async () => {
    const office = await testOffice(NOW);
    offices.push(office);
    for (let n = 0; n < 12; n += 1) {
      office.setTime(`2026-08-10T15:${String(n).padStart(2, '0')}:00.000Z`);
      await office.ok('feedback.record', typed([said(YES, `${String(n).padStart(2, '0')}`)]));
    }
    const came = (await answersOf(office)).map(({ comment }) => unpadded(comment));
    expect(came.toSorted()).toHaveLength(12);
    expect(came).not.toEqual(came.toSorted());
    expect(came).not.toEqual(came.toSorted().toReversed());
  });
});

describe('on disk', () => {
  it('no word of a comment is in clear, nor left in the log once the office is locked', async () => {
    const office = await lived(GLAD, SAD);
    await office.as(DELIA);
    const file = readFileSync(join(office.folder, 'yanapa.db'));
    expect(file.includes('ayudaron')).toBe(false);
    expect(file.length).toBeGreaterThan(0);
  });
});
