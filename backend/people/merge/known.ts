/** Where a person is in the whole store, and whether whoever unites may see all of it. */
import { In, IsNull } from 'typeorm';
import { registrationStanding, standingOf } from '../../../db/access/conditions.ts';
import { caseSeals, cases } from '../../../db/entities/index.ts';
import type { Tx } from '../../../db/store.ts';
import type { Desk } from '../../../domain/desks.ts';
import { mayDo } from '../../../domain/rights.ts';
import { viewerOf } from '../../core/about.ts';
import type { OfficeContext } from '../../core/procedure.ts';
import { MOVED } from './references.ts';
import { reservedOf } from './reserved.ts';

export interface Known {
  /** Of every record of a case that names her, removed or sealed. */
  readonly caseIds: readonly string[];
  readonly registrationIds: readonly string[];
  /** Whose staff know her. */
  readonly desks: ReadonlySet<Desk>;
  /** In a case of violence or a sealed one: another desk may not come to know her (docs/decisions/0023-desks.md). */
  readonly guarded: boolean;
}

/** Of `main`, whatever the session sees. */
export async function knownOf(tx: Tx, personId: string): Promise<Known> {
  const caseIds = await casesNaming(tx, personId);
  const registered: { id: string; desk: Desk }[] = await tx.query(
    'SELECT id, desk FROM main.registrations WHERE person_id = ?',
    [personId],
  );
  const found: { id: string; service: Desk }[] = await tx.query(
    `SELECT id, service FROM main.cases WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(caseIds)],
  );
  return {
    caseIds,
    registrationIds: registered.map(({ id }) => id),
    desks: new Set([...registered.map(({ desk }) => desk), ...found.map(({ service }) => service)]),
    guarded: await isGuarded(tx, caseIds),
  };
}

async function casesNaming(tx: Tx, personId: string): Promise<string[]> {
  const tables = MOVED.filter(({ ofCase }) => ofCase);
  const rows: { id: string }[] = await tx.query(
    tables
      .map(({ table, column }) => `SELECT case_id AS id FROM main.${table} WHERE ${column} = ?`)
      .join(' UNION '),
    tables.map(() => personId),
  );
  const reserved = await reservedOf(tx, personId);
  return [...new Set([...rows.map(({ id }) => id), ...reserved.map(({ caseId }) => caseId)])];
}

async function isGuarded(tx: Tx, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const found = await tx.findBy(cases, { id: In([...ids]) });
  if (found.some(({ service, violence }) => service === 'violencia' || violence === 'si'))
    return true;
  return tx.existsBy(caseSeals, { caseId: In([...ids]), liftedAt: IsNull() });
}

/** Whether nothing of it is closed to the session, nor of a desk that is not hers. */
export async function seesAllOf(
  { tx, session, now }: Pick<OfficeContext, 'tx' | 'session' | 'now'>,
  { caseIds, registrationIds }: Known,
): Promise<boolean> {
  const viewer = viewerOf(session);
  for (const id of registrationIds)
    if ((await registrationStanding(tx, viewer, id)).relation === null) return false;
  for (const id of caseIds) {
    const { relation, desk } = await standingOf(tx, viewer, id, now);
    if (relation === null || !mayDo('people.merge', session.roles, relation, desk)) return false;
  }
  return true;
}
