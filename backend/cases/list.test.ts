import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { child, qualification, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { CaseListRow, DiaryRow } from './types.ts';

interface Page<T> {
  rows: T[];
  next: string | null;
}

const CASES = 23;
let office: TestOffice;
let ids: string[];

beforeAll(async () => {
  office = await testOffice('2026-08-10T20:00:00.000Z');
  ids = [];
  for (let n = 0; n < CASES; n += 1) {
    // Several at the same minute: order must hold by id too.
    const receivedAt = `2026-08-10T19:${40 + Math.floor(n / 4)}:00.000Z`;
    const made = await office.ok<{ id: string }>(
      'cases.register',
      registration({ affected: [child({ givenNames: `Luz ${'I'.repeat(n + 1)}` })] }, receivedAt),
    );
    ids.push(made.id);
  }
  for (const id of ids.slice(0, 7))
    await office.ok('cases.qualify', {
      ...qualification(id),
      happenedAt: '2026-08-10T20:00:00.000Z',
    });
  for (let n = 0; n < 9; n += 1)
    await office.ok('cases.addNote', {
      caseId: ids[0],
      kind: 'nota',
      happenedAt: '2026-08-10T19:50:00.000Z',
      text: `Nota ${n}`,
      correctsId: null,
      personId: null,
      contactOverride: null,
    });
});
afterAll(() => office.close());

async function allPages<T extends { id: string }>(path: string, input: object): Promise<T[]> {
  const seen: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await office.ok(path, { ...input, cursor });
    seen.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null);
  return seen;
}

describe('the list of cases', () => {
  it('shows every case once, in order, whatever the size of the page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('recent', 'due'),
        fc.constantFrom([], ['recibido'], ['concluido', 'calificado', 'recibido']),
        async (limit, order, state) => {
          const rows = await allPages<CaseListRow>('cases.list', { limit, order, state });
          const expected = state.length === 1 ? ids.slice(7) : ids;
          expect(rows.map(({ id }) => id).sort()).toEqual([...expected].sort());
          const keys = rows.map((row) =>
            order === 'recent' ? `${row.receivedAt}${row.id}` : `${row.due?.at ?? 'z'}${row.id}`,
          );
          const sorted = [...keys].sort();
          expect(keys).toEqual(order === 'recent' ? sorted.reverse() : sorted);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('pages the diary the same way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (limit) => {
        const rows = await allPages<DiaryRow>('cases.diary', { id: ids[0], limit });
        expect(rows).toHaveLength(11);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(11);
      }),
      { numRuns: 12 },
    );
  });

  it('filters by state, by words and by what is overdue', async () => {
    const list = (input: object) => office.ok<Page<CaseListRow>>('cases.list', input);
    expect((await list({ state: ['recibido'] })).rows).toHaveLength(CASES - 7);
    expect((await list({ state: ['en_atencion', 'concluido'] })).rows).toEqual([]);
    expect((await list({ text: '0007-2026' })).rows).toMatchObject([{ number: '0007-2026-23010' }]);
    expect((await list({ text: '7-2026-23010' })).rows).toHaveLength(1);
    // Of each word its beginning will do: those of three and more.
    const found = (await list({ text: 'iii luz', limit: 50 })).rows.map(({ affected }) => affected);
    expect(found).toHaveLength(CASES - 2);
    expect(found.at(-1)).toEqual(['Luz III']);
    expect((await list({ text: '…' })).rows).toEqual([]);
    expect((await list({ overdue: true })).rows).toEqual([]);
    office.setTime('2026-08-11T19:43:30.000Z');
    expect((await list({ overdue: true, order: 'due' })).rows.length).toBe(9);
    office.setTime('2026-08-10T20:00:00.000Z');
  });

  it('refuses a cursor nobody gave', async () => {
    const error = await office.refused('cases.list', { cursor: "' OR 1=1 --" });
    expect(error).toMatchObject({ code: 'bad_input', fields: { cursor: expect.any(String) } });
  });
});
