import { standingOf } from '../../db/access/conditions.ts';
import { caseSeals } from '../../db/entities/index.ts';
import { openRaw, type Tx } from '../../db/store.ts';
import { type Action, mayDo } from '../../domain/rights.ts';
import { viewerOf } from '../core/about.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { CaseAccess } from './types.ts';

/** Who sees this case beside what their roles allow, and what the session may do about it. */
export async function viewAccess(ctx: ReadingContext, caseId: string): Promise<CaseAccess> {
  const { tx, session, now } = ctx;
  const { relation, emergency } = await standingOf(tx, viewerOf(session), caseId, now);
  const may = (action: Action): boolean =>
    relation !== null && mayDo(action, session.roles, relation);
  ctx.seen({ kind: 'case', id: caseId });
  return {
    seal: await sealOf(tx, caseId),
    conflicts: [
      ...(await declaredIn(tx, caseId)),
      ...(may('access.conflicts') ? await matchedIn(tx, caseId) : []),
    ],
    emergencyUntil: emergency && !may('cases.view') ? await endOf(ctx, caseId) : null,
    may: {
      seal: may('access.seal'),
      conflicts: may('access.conflicts'),
      abstain: may('access.abstain'),
      seeInformant: may('informants.view'),
    },
  };
}

async function sealOf(tx: Tx, caseId: string): Promise<CaseAccess['seal']> {
  const [row]: { id: string; at: string; by: string; reason: string }[] = await tx.query(
    `SELECT s.id, s.sealed_at AS at, o.full_name AS "by", s.reason
     FROM case_seals s JOIN operators o ON o.id = s.sealed_by
     WHERE s.case_id = ? AND s.lifted_at IS NULL`,
    [caseId],
  );
  if (row === undefined) return null;
  const [opened] = openRaw(tx, caseSeals.options.name, [row], ['reason']);
  const readers: { id: string; name: string }[] = await tx.query(
    `SELECT o.id, o.full_name AS name FROM case_readers r JOIN operators o ON o.id = r.operator_id
     WHERE r.case_id = ? ORDER BY o.name_sort`,
    [caseId],
  );
  return { at: row.at, by: row.by, reason: opened?.reason ?? '', readers };
}

type Conflicts = CaseAccess['conflicts'];

const declaredIn = (tx: Tx, caseId: string): Promise<Conflicts> =>
  tx.query(
    `SELECT x.operator_id AS "operatorId", o.full_name AS name, x.cause, x.declared_at AS at
     FROM case_conflicts x JOIN operators o ON o.id = x.operator_id
     WHERE x.case_id = ? AND x.ended_at IS NULL ORDER BY x.declared_at, x.id`,
    [caseId],
  );

/** By their document number alone, as `db/access/conditions.ts` closes the case to them. */
const matchedIn = (tx: Tx, caseId: string): Promise<Conflicts> =>
  tx.query(
    `SELECT DISTINCT o.id AS "operatorId", o.full_name AS name, 'parte' AS cause, NULL AS at
     FROM operators o JOIN main.persons p ON p.document_number = o.document_number
     JOIN case_people cp ON cp.person_id = coalesce(p.merged_into, p.id)
     WHERE cp.case_id = ? AND cp.removed_at IS NULL AND o.ended_at IS NULL AND NOT EXISTS (
       SELECT 1 FROM case_conflicts x WHERE x.case_id = cp.case_id AND x.operator_id = o.id)
     ORDER BY o.name_sort`,
    [caseId],
  );

async function endOf({ tx, session, now }: ReadingContext, caseId: string): Promise<string | null> {
  const [row]: { endsAt: string | null }[] = await tx.query(
    `SELECT max(ends_at) AS "endsAt" FROM main.emergency_accesses
     WHERE case_id = ? AND operator_id = ? AND ends_at > ?`,
    [caseId, session.operatorId, now],
  );
  return row?.endsAt ?? null;
}
