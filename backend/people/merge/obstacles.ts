/** Why two rows are not united, as far as the store tells. */
import type { Tx } from '../../../db/store.ts';
import { DESK_LABELS, type RegisterDesk } from '../../../domain/desks.ts';
import type { ErrorCode } from '../../../domain/errors.ts';
import type { PairOfPeople } from '../../../domain/records/person-merge.ts';
import type { OfficeContext } from '../../core/procedure.ts';
import { type Known, knownOf, seesAllOf } from './known.ts';
import { MOVED, type Reference } from './references.ts';
import { reservedOf } from './reserved.ts';
import type { MergeObstacle } from './types.ts';

/**
 * What stands between them. When something of either is closed to the session, that alone is said: what
 * it is would tell of it.
 */
export async function obstaclesTo(
  ctx: OfficeContext,
  pair: PairOfPeople,
): Promise<MergeObstacle[]> {
  const { tx } = ctx;
  const kept = await knownOf(tx, pair.keptId);
  const gone = await knownOf(tx, pair.goneId);
  if (!(await seesAllOf(ctx, kept)) || !(await seesAllOf(ctx, gone)))
    return [{ code: 'merge_not_yours', where: [] }];
  const found = new Map<ErrorCode, Set<string>>();
  const add = (code: ErrorCode, where: readonly string[]): void => {
    found.set(code, new Set([...(found.get(code) ?? []), ...where]));
  };
  if (wouldShow(kept, gone)) add('merge_would_show', []);
  const shared = await sharedCases(tx, pair);
  if (shared.length > 0) add('merge_same_case', await numbersOf(tx, shared));
  for (const reference of MOVED) {
    if (reference.once === undefined) continue;
    const twice = await standingTwice(tx, reference, pair);
    if (twice.length > 0) add(reference.once.refused, await namesOf(tx, reference, twice));
  }
  return [...found].map(([code, where]) => ({ code, where: [...where] }));
}

/** A desk that did not know her would, and she is in a case that shows nothing to other desks. */
const wouldShow = (kept: Known, gone: Known): boolean =>
  (kept.guarded && [...gone.desks].some((desk) => !kept.desks.has(desk))) ||
  (gone.guarded && [...kept.desks].some((desk) => !gone.desks.has(desk)));

/**
 * Cases in which both take part today. Who came may take part otherwise too: she is often written down
 * twice, once for coming.
 */
async function sharedCases(tx: Tx, { keptId, goneId }: PairOfPeople): Promise<string[]> {
  const rows: { caseId: string; personId: string; role: string }[] = await tx.query(
    `SELECT case_id AS "caseId", person_id AS "personId", role FROM main.case_people
     WHERE person_id IN (?, ?) AND removed_at IS NULL`,
    [keptId, goneId],
  );
  for (const personId of [keptId, goneId])
    for (const { caseId, removed } of await reservedOf(tx, personId))
      if (!removed) rows.push({ caseId, personId, role: 'informant' });
  const rolesIn = (caseId: string, id: string): string[] =>
    rows.filter((row) => row.caseId === caseId && row.personId === id).map(({ role }) => role);
  const cameOnly = (roles: readonly string[]): boolean =>
    roles.every((role) => role === 'informant');
  return [...new Set(rows.map(({ caseId }) => caseId))].filter((caseId) => {
    const [kept, gone] = [rolesIn(caseId, keptId), rolesIn(caseId, goneId)];
    return kept.length > 0 && gone.length > 0 && cameOnly(kept) === cameOnly(gone);
  });
}

/** Of what both stand in once, where one may stand only once. */
async function standingTwice(
  tx: Tx,
  { table, column, once }: Reference,
  { keptId, goneId }: PairOfPeople,
): Promise<string[]> {
  if (once === undefined) return [];
  const { per, among = '1' } = once;
  const rows: { of: string }[] = await tx.query(
    `SELECT ${per} AS "of" FROM main.${table} WHERE ${column} = ? AND ${among}
     INTERSECT SELECT ${per} FROM main.${table} WHERE ${column} = ? AND ${among}`,
    [keptId, goneId],
  );
  return rows.map(({ of }) => of);
}

async function namesOf(
  tx: Tx,
  { table, once }: Reference,
  twice: readonly string[],
): Promise<readonly string[]> {
  switch (once?.refused) {
    case 'merge_same_register':
      return twice.map((desk) => DESK_LABELS[desk as RegisterDesk]);
    case 'merge_same_activity': {
      const rows: { title: string }[] = await tx.query(
        'SELECT title FROM main.activities WHERE id IN (SELECT value FROM json_each(?))',
        [JSON.stringify(twice)],
      );
      return rows.map(({ title }) => title);
    }
    default: {
      const rows: { caseId: string }[] = await tx.query(
        `SELECT DISTINCT case_id AS "caseId" FROM main.${table}
         WHERE ${once?.per} IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(twice)],
      );
      return numbersOf(
        tx,
        rows.map(({ caseId }) => caseId),
      );
    }
  }
}

async function numbersOf(tx: Tx, caseIds: readonly string[]): Promise<string[]> {
  const rows: { number: string }[] = await tx.query(
    `SELECT number_text AS number FROM main.cases
     WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number_text`,
    [JSON.stringify(caseIds)],
  );
  return rows.map(({ number }) => number);
}
