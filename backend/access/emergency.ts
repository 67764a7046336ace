/** A look at a case of another team when life or health cannot wait: short, read-only, told at once. */
import type { z } from 'zod';
import { closedCases, standingOf } from '../../db/access/conditions.ts';
import { cases, emergencyAccesses } from '../../db/entities/index.ts';
import { addMinutes } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { emergencyAccess } from '../../domain/records/access.ts';
import { EMERGENCY_MINUTES, mayDo } from '../../domain/rights.ts';
import { viewerOf } from '../core/about.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import type { EmergencyNotice } from './types.ts';

/**
 * Opens one case for half an hour. The conflicted and whoever a sealed case does not name never get
 * here: for them it does not exist.
 * @throws Refusal `not_found`; `emergency_needless` when the role opens it anyway.
 */
export async function beginEmergency(
  ctx: WritingContext,
  { number, reason }: z.infer<typeof emergencyAccess>,
): Promise<{ caseId: string; until: string }> {
  const found = await ctx.tx.findOneBy(cases, { numberText: number });
  if (found === null) throw new Refusal('not_found');
  const { relation } = await standingOf(ctx.tx, viewerOf(ctx.session), found.id, ctx.now);
  if (relation === null) throw new Refusal('not_found');
  if (mayDo('cases.view', ctx.session.roles, relation)) throw new Refusal('emergency_needless');
  const until = addMinutes(ctx.now, EMERGENCY_MINUTES);
  await ctx.tx.insert(emergencyAccesses, {
    id: ctx.backend.newId(),
    caseId: found.id,
    operatorId: ctx.session.operatorId,
    reason,
    beganAt: ctx.now,
    endsAt: until,
  });
  ctx.trace({ kind: 'case', id: found.id }, { emergency: true, until });
  return { caseId: found.id, until };
}

/** Of the whole office, last first; those of cases that are closed to the session left out. */
export const officeNotices = (ctx: ReadingContext, since: string): Promise<EmergencyNotice[]> =>
  notices(ctx, since, '1');

/** Of the cases the session answers for. */
export const ownNotices = (ctx: ReadingContext, since: string): Promise<EmergencyNotice[]> =>
  notices(ctx, since, 'c.responsible_id = ?', ctx.session.operatorId);

const MOST = 50;

const notices = (
  { tx, session }: ReadingContext,
  since: string,
  where: string,
  ...values: string[]
): Promise<EmergencyNotice[]> =>
  tx.query(
    `SELECT e.id, e.case_id AS "caseId", c.number_text AS "caseNumber", o.full_name AS "by",
       e.reason, e.began_at AS "beganAt", e.ends_at AS "endsAt"
     FROM main.emergency_accesses e JOIN main.cases c ON c.id = e.case_id
     JOIN operators o ON o.id = e.operator_id
     WHERE e.began_at >= ? AND e.case_id NOT IN (${closedCases(viewerOf(session))}) AND ${where}
     ORDER BY e.began_at DESC LIMIT ${MOST}`,
    [since, ...values],
  );
