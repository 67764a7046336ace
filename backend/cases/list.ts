import { z } from 'zod';
import { MATCHING_IDS, matchOf } from '../../db/search.ts';
import { openRaw, type Tx } from '../../db/store.ts';
import { CASE_STATES } from '../../domain/case-states.ts';
import type { CaseDesk } from '../../domain/desks.ts';
import { type After, afterOf, cursor, limit, type Page, pageOf } from '../core/paging.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { displayName, type NamedPerson, nameColumns } from '../people/names.ts';
import { dueOf, overdueBefore } from './due.ts';
import { stateOf } from './load.ts';
import { MATTERS_AT } from './matters-at.ts';
import type { CaseListRow } from './types.ts';

export const listInput = z.strictObject({
  state: z.array(z.enum(CASE_STATES)).max(5).default([]),
  /** Number, papers or names of the people of the case. */
  text: z.string().max(300).default(''),
  /** Typing stopped for two seconds: only then is the search logged, without its words. */
  settled: z.boolean().default(false),
  /** Cases of which the operator is responsible. */
  mine: z.boolean().default(false),
  overdue: z.boolean().default(false),
  /** `due`: the nearest due date first, cases with nothing due last. */
  order: z.enum(['recent', 'due']).default('recent'),
  cursor,
  limit: limit(100, 50),
});
type ListInput = z.infer<typeof listInput>;

interface Row {
  id: string;
  service: CaseDesk;
  number: string;
  state: string;
  receivedAt: string;
  priority: string;
  migrated: number;
  violence: string | null;
  nextDue: string;
  nextDueWhat: string | null;
  nextDueRule: string | null;
  responsible: string | null;
  principalMatter: string | null;
  mattersAt: string;
}

/** Cases by page. Two queries a page however long it is: the rows, and the names of the affected. */
export async function listCases(ctx: ReadingContext, input: ListInput): Promise<Page<CaseListRow>> {
  const match = matchOf(input.text);
  if (match === null && input.text.trim() !== '') return { rows: [], next: null };
  const chosen = chosenIds(ctx, input, match);
  const found: Row[] = await ctx.tx.query(
    `SELECT c.id, c.service, c.number_text AS number, c.state, c.received_at AS "receivedAt", c.priority,
       c.migrated, c.violence, c.next_due AS "nextDue", c.next_due_what AS "nextDueWhat",
       c.next_due_rule AS "nextDueRule", o.full_name AS responsible, m.matter AS "principalMatter",
       ${MATTERS_AT} AS "mattersAt"
     FROM cases c
     LEFT JOIN operators o ON o.id = c.responsible_id
     LEFT JOIN case_matters m ON m.case_id = c.id AND m.principal = 1
     WHERE c.id IN (${chosen.sql}) ORDER BY ${ORDERS[input.order].by} LIMIT ?`,
    [...chosen.values, input.limit + 1],
  );
  const page = pageOf(found, input.limit, (row) => ({
    at: ORDERS[input.order].key(row),
    id: row.id,
  }));
  const names = await affectedNames(
    ctx.tx,
    page.rows.map((row) => row.id),
  );
  if (match !== null && input.settled) ctx.searched({ kind: 'case', hits: page.rows.length });
  return {
    next: page.next,
    rows: openRaw(ctx.tx, 'cases', page.rows, ['violence']).map((row) => ({
      id: row.id,
      service: row.service,
      number: row.number,
      state: stateOf(row.state),
      receivedAt: row.receivedAt,
      priority: row.priority,
      principalMatter: row.principalMatter,
      mattersAt: row.mattersAt,
      affected: names.get(row.id) ?? [],
      responsible: row.responsible,
      due: dueOf(row, ctx.now),
      migrated: row.migrated === 1,
      violence: row.violence === 'si',
    })),
  };
}

const ORDERS = {
  recent: {
    by: 'c.received_at DESC, c.id DESC',
    after: '(c.received_at, c.id) < (?, ?)',
    key: (row: Row) => row.receivedAt,
  },
  due: {
    by: 'c.next_due, c.id',
    after: '(c.next_due, c.id) > (?, ?)',
    key: (row: Row) => row.nextDue,
  },
} as const;

interface Filter {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/**
 * The ids of the page, state by state: each is read in order from its own index and cut, where one
 * query over several states would sort every case that has any of them.
 */
function chosenIds(ctx: ReadingContext, input: ListInput, match: string | null): Filter {
  const filters = filtersOf(ctx, input, match);
  const branches = input.state.length === 0 ? [null] : [...new Set(input.state)];
  const parts = branches.map((state) => {
    const used = state === null ? filters : [{ sql: 'c.state = ?', values: [state] }, ...filters];
    return {
      sql: `SELECT id FROM (SELECT c.id FROM cases c
        WHERE ${used.map(({ sql }) => sql).join(' AND ') || '1'}
        ORDER BY ${ORDERS[input.order].by} LIMIT ?)`,
      values: [...used.flatMap(({ values }) => values), input.limit + 1],
    };
  });
  return {
    sql: parts.map(({ sql }) => sql).join(' UNION ALL '),
    values: parts.flatMap(({ values }) => values),
  };
}

function filtersOf(ctx: ReadingContext, input: ListInput, match: string | null): Filter[] {
  const after: After | null = afterOf(input.cursor);
  const filters: (Filter | null)[] = [
    input.mine ? { sql: 'c.responsible_id = ?', values: [ctx.session.operatorId] } : null,
    input.overdue ? { sql: 'c.next_due < ?', values: [overdueBefore(ctx.now)] } : null,
    match === null ? null : { sql: `c.id IN (${MATCHING_IDS})`, values: [match, 'case'] },
    after === null ? null : { sql: ORDERS[input.order].after, values: [after.at, after.id] },
  ];
  return filters.filter((filter) => filter !== null);
}

/**
 * The affected of each case, as they show in a list, in the order of the sheet; the code instead, where
 * names are kept by code (REG 9).
 */
export async function affectedNames(
  tx: Tx,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: (NamedPerson & { caseId: string; listedAs: string | null })[] = await tx.query(
    `SELECT cp.case_id AS "caseId", v.listed_as AS "listedAs", ${nameColumns('p')}
     FROM case_people cp JOIN persons p ON p.id = cp.person_id
     LEFT JOIN violence_routes v ON v.case_id = cp.case_id
     WHERE cp.case_id IN (SELECT value FROM json_each(?)) AND cp.role = 'affected'
       AND cp.removed_at IS NULL
     ORDER BY cp.case_id, cp.position, cp.id`,
    [JSON.stringify([...new Set(caseIds)])],
  );
  const names = new Map<string, string[]>();
  for (const row of rows) {
    const shown = row.listedAs === null ? displayName(row) : row.listedAs;
    const before = names.get(row.caseId) ?? [];
    if (!before.includes(shown) || row.listedAs === null) names.set(row.caseId, [...before, shown]);
  }
  return names;
}
