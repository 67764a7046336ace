/**
 * What a case must meet next: its qualification, its verification, its nearest follow-up, or the
 * nearest term of a procedure for riesgo or of the route of violence.
 */
import { type Case, cases, NOTHING_DUE } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { END_OF_DAY } from '../../domain/clock/count.ts';
import { dateInLima, instantFromLima, timeInLima } from '../../domain/clock/lima.ts';
import { type AlertLevel, alertLevel } from '../../domain/clock/urgency.ts';
import { isViolenceRule } from '../../domain/violence/clocks.ts';

export const DUE_WHATS = [
  'calificacion',
  'verificacion',
  'seguimiento',
  /** A term of the procedure for riesgo, told apart by its rule (`nextDueRule`). */
  'riesgo',
  /** A term of the route of violence, told apart in the same way. */
  'violencia',
] as const satisfies readonly (NonNullable<Case['nextDueWhat']> | 'riesgo' | 'violencia')[];
export type DueWhat = (typeof DUE_WHATS)[number];

export interface Due {
  readonly what: DueWhat;
  /** ISO UTC. */
  readonly at: string;
  readonly level: AlertLevel;
}

/** The due date of a follow-up is good until the end of its day in Lima. */
export const endOfDay = (date: string): string => instantFromLima(date, END_OF_DAY);

/**
 * Works out again what is due next, in the transaction that changed it. A term that was already over
 * when a paper case was loaded is not due: nobody can meet it, and the mark would be false.
 */
export async function refreshDue(tx: Tx, caseId: string): Promise<void> {
  const found: Terms = await tx.findOneOrFail(cases, { where: { id: caseId }, select: TERMS });
  const [followup]: { dueOn: string | null }[] = await tx.query(
    `SELECT min(due_on) AS "dueOn" FROM followups WHERE case_id = ? AND state = 'pending'`,
    [caseId],
  );
  const [risk]: { dueAt: string; rule: string }[] =
    found.concludedAt === null ? await tx.query(NEAREST_RISK_TERM, [caseId]) : [];
  const [violence]: { dueAt: string; rule: string }[] = await tx.query(NEAREST_VIOLENCE_TERM, [
    caseId,
  ]);
  const all: [DueWhat, string | null][] = [
    ['calificacion', calificacionDue(found)],
    ['verificacion', verificationDue(found)],
    ['seguimiento', followup?.dueOn ? endOfDay(followup.dueOn) : null],
    ['riesgo', risk?.dueAt ?? null],
    ['violencia', violence?.dueAt ?? null],
  ];
  const ruleOf = (what: DueWhat | undefined): string | null => {
    if (what === 'riesgo') return risk?.rule ?? null;
    return what === 'violencia' ? (violence?.rule ?? null) : null;
  };
  const [next] = all
    .flatMap(([what, at]) => (at === null ? [] : [{ what, at }]))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  await tx.update(
    cases,
    { id: caseId },
    {
      nextDue: next?.at ?? NOTHING_DUE,
      nextDueWhat:
        next === undefined || next.what === 'riesgo' || next.what === 'violencia'
          ? null
          : next.what,
      nextDueRule: ruleOf(next?.what),
    },
  );
}

/** Of all its procedures. */
export const NEAREST_RISK_TERM = `SELECT id, rule, due_at AS "dueAt" FROM risk_terms
  WHERE case_id = ? AND met_at IS NULL AND ended_at IS NULL ORDER BY due_at, id LIMIT 1`;

/** Of its route; a route that was closed has none. */
export const NEAREST_VIOLENCE_TERM = `SELECT id, rule, due_at AS "dueAt" FROM violence_terms
  WHERE case_id = ? AND met_at IS NULL AND ended_at IS NULL ORDER BY due_at, id LIMIT 1`;

/** No more than this is read: what is told of a case stays sealed, and out of the act's row. */
const TERMS = {
  state: true,
  migrated: true,
  recordedAt: true,
  calificacionDue: true,
  verificationDue: true,
  concludedAt: true,
} as const;
type Terms = Pick<Case, keyof typeof TERMS>;

function calificacionDue(found: Terms): string | null {
  if (found.state !== 'recibido' || isOldTerm(found)) return null;
  return found.calificacionDue;
}

function verificationDue(found: Terms): string | null {
  if (found.concludedAt !== null || wasOverOnPaper(found, found.verificationDue)) return null;
  return found.verificationDue;
}

/** Whether a term was already over when the case was loaded from paper. @param due ISO UTC. */
export const wasOverOnPaper = (
  { migrated, recordedAt }: Pick<Case, 'migrated' | 'recordedAt'>,
  due: string | null,
): boolean => migrated && due !== null && due < recordedAt;

/** Whether the qualification was. */
export const isOldTerm = (
  found: Pick<Case, 'migrated' | 'calificacionDue' | 'recordedAt'>,
): boolean => wasOverOnPaper(found, found.calificacionDue);

/** What a row of the store says, for a list. */
export function dueOf(row: DueRow, now: string): Due | null {
  const what = whatOf(row);
  if (what === null) return null;
  return { what, at: row.nextDue, level: alertLevel(row.receivedAt, row.nextDue, now) };
}

interface DueRow {
  readonly nextDue: string;
  readonly nextDueWhat: string | null;
  readonly nextDueRule: string | null;
  readonly receivedAt: string;
}

function whatOf({ nextDueWhat: what, nextDueRule }: DueRow): DueWhat | null {
  if (nextDueRule !== null) return isViolenceRule(nextDueRule) ? 'violencia' : 'riesgo';
  return what === 'calificacion' || what === 'verificacion' || what === 'seguimiento' ? what : null;
}

/**
 * Everything due before this instant is overdue. A term that ends with its day holds until midnight,
 * so nothing new is overdue in the last minute of a day (`domain/clock/urgency.ts`).
 */
export function overdueBefore(now: string): string {
  return timeInLima(now) === END_OF_DAY ? endOfDay(dateInLima(now)) : now;
}
