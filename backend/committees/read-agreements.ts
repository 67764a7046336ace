/** Agreements of bodies as they are read: who answers, by when, and whether anybody here follows them. */
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { ordinalOf } from '../../domain/committees/sessions.ts';
import type { AgreementView, TrayAgreement } from './types.ts';

interface Found extends Omit<AgreementView, 'ordinal' | 'closed' | 'who' | 'alone'> {
  readonly number: number;
  readonly year: number;
  readonly closedAt: string | null;
  readonly committee: string;
  readonly member: string | null;
  readonly memberFrom: string | null;
  readonly memberUntil: string | null;
  readonly operatorEnded: string | null;
}

export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** With whom it was agreed: `Ana Flores, UGEL Tarata`. */
const whoOf = ({ member, memberFrom, institution, operator }: Found): string =>
  [
    member === null ? null : `${member}, ${memberFrom}`,
    institution === '' ? null : institution,
    operator,
  ]
    .filter((part) => part !== null)
    .join('; ');

/** Of those that the condition lets through, by their day. `a`: the agreement, `s`: its session. */
export async function agreementsWhere(
  tx: Tx,
  { sql, values }: Condition,
  limit = 1_000,
): Promise<Found[]> {
  return tx.query(
    `SELECT a.id, a.version, a.session_id AS "sessionId", a.position, a.text,
       a.member_id AS "memberId", a.institution, a.operator_id AS "operatorId", a.due_on AS "dueOn",
       a.state, a.settled_on AS "settledOn", a.settled_how AS "settledHow",
       s.number, s.year, s.closed_at AS "closedAt", c.name AS committee,
       m.name AS member, coalesce(i.short_name, m.institution) AS "memberFrom",
       m.until_day AS "memberUntil", o.full_name AS operator, o.ended_at AS "operatorEnded"
     FROM committee_agreements a JOIN committee_sessions s ON s.id = a.session_id
     JOIN committees c ON c.id = s.committee_id
     LEFT JOIN committee_members m ON m.id = a.member_id
     LEFT JOIN institutions i ON i.id = m.institution_id
     LEFT JOIN operators o ON o.id = a.operator_id
     WHERE ${sql} ORDER BY a.state <> 'pending', a.due_on, s.on_date, a.position, a.id LIMIT ?`,
    [...values, limit],
  );
}

/** Whoever answers left the body or the office. */
const isAlone = (one: Found, today: string): boolean =>
  one.operatorEnded !== null || (one.memberUntil !== null && one.memberUntil < today);

export const asView = (found: Found, now: string): AgreementView => ({
  id: found.id,
  version: found.version,
  sessionId: found.sessionId,
  position: found.position,
  text: found.text,
  memberId: found.memberId,
  institution: found.institution,
  operatorId: found.operatorId,
  operator: found.operator,
  dueOn: found.dueOn,
  state: found.state,
  settledOn: found.settledOn,
  settledHow: found.settledHow,
  ordinal: ordinalOf(found.number, found.year),
  closed: found.closedAt !== null,
  who: whoOf(found),
  alone: found.state === 'pending' && isAlone(found, dateInLima(now)),
});

export const asTrayLine = (found: Found, now: string): TrayAgreement => ({
  id: found.id,
  sessionId: found.sessionId,
  committee: found.committee,
  ordinal: ordinalOf(found.number, found.year),
  text: found.text,
  who: whoOf(found),
  dueOn: found.dueOn,
  alone: isAlone(found, dateInLima(now)),
});
