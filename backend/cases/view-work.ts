/** What was done in a case, each list in the order of the page. */
import {
  type CaseTransition,
  caseTransitions,
  defenceActions,
  qualifications,
} from '../../db/entities/index.ts';
import { openRaw, type Tx } from '../../db/store.ts';
import { actionTerm } from '../../domain/cases/action-terms.ts';
import { alertLevel } from '../../domain/clock/urgency.ts';
import { type AnswerOutcome, derivationStep } from '../../domain/letters/derivation.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { waitingOf } from '../letters/list.ts';
import type { LetterDues } from '../letters/waiting.ts';
import { hiddenPeople, withoutHidden } from '../people/hidden.ts';
import type { ChangesOf } from '../terms/recorded.ts';
import { endOfDay } from './due.ts';
import { flagsOf, stateOf } from './load.ts';
import type {
  ActionView,
  CaseFollowup,
  CaseLetter,
  QualificationView,
  TransitionView,
} from './types.ts';

/** What the case was before the law, from its reception on, with who decided it. */
export async function qualificationsOf(tx: Tx, caseId: string): Promise<QualificationView[]> {
  const nameOf = await operatorNames(tx);
  const rows = await tx.find(qualifications, {
    where: { caseId },
    order: { recordedAt: 'ASC', id: 'ASC' },
  });
  return rows.map(({ caseId: _, recordedAt: __, recordedBy, flags, ...row }) => ({
    ...row,
    // Null for whoever may not read the marks.
    flags: flagsOf(flags ?? {}),
    by: nameOf(recordedBy),
  }));
}

export async function actionsOf(
  { tx, calendar }: Pick<ReadingContext, 'tx' | 'calendar'>,
  caseId: string,
  changesOf: ChangesOf,
): Promise<ActionView[]> {
  const nameOf = await operatorNames(tx);
  const rows = await tx.find(defenceActions, {
    where: { caseId },
    order: { startedOn: 'ASC', id: 'ASC' },
  });
  return rows.map(({ caseId: _, recordedAt: __, recordedBy, dueOn, ...row }) => ({
    ...row,
    by: nameOf(recordedBy),
    term:
      row.state === 'open'
        ? actionTerm({ ...row, dueOn }, calendar, changesOf('DNA_ASESORIA', row.id))
        : null,
  }));
}

type FollowupRow = Omit<CaseFollowup, 'isVerification' | 'level'> & {
  isVerification: number;
  assignedAt: string;
};

/** Pending ones by due date and hour, then what is over, last first. */
export async function followupsOf(ctx: ReadingContext, caseId: string): Promise<CaseFollowup[]> {
  const { tx, now } = ctx;
  const rows: FollowupRow[] = await tx.query(
    `SELECT f.id, f.kind, f.task, f.state, f.is_verification AS "isVerification",
       f.due_on AS "dueOn", f.at_time AS "atTime", f.room, f.assigned_at AS "assignedAt", f.assigned_to AS "assignedToId",
       o.full_name AS "assignedTo", f.person_id AS "personId", f.happened_at AS "happenedAt",
       f.result, f.notes
     FROM followups f JOIN operators o ON o.id = f.assigned_to
     WHERE f.case_id = ?
     ORDER BY f.state <> 'pending', CASE f.state WHEN 'pending' THEN f.due_on END,
       CASE f.state WHEN 'pending' THEN f.at_time END, f.happened_at DESC, f.id DESC`,
    [caseId],
  );
  const hidden = await hiddenPeople(tx, caseId);
  return openRaw(tx, 'followups', rows, ['notes']).map(
    ({ isVerification, assignedAt, ...row }) => ({
      ...withoutHidden(hidden, row),
      isVerification: isVerification === 1,
      level: row.state === 'pending' ? alertLevel(assignedAt, endOfDay(row.dueOn), now) : null,
    }),
  );
}

type LetterFound = Omit<CaseLetter, 'hasCargo' | 'step' | 'waiting'> &
  LetterDues & {
    coordinatedAt: string | null;
    cargoAt: string | null;
    answeredAt: string | null;
    outcome: AnswerOutcome | null;
  };

export async function lettersOf(
  { tx, now, calendar }: Pick<ReadingContext, 'tx' | 'now' | 'calendar'>,
  caseId: string,
): Promise<CaseLetter[]> {
  const rows: LetterFound[] = await tx.query(
    `SELECT l.id, l.state, l.number_text AS number, i.short_name AS institution,
       l.created_at AS "createdAt", l.issued_at AS "issuedAt", l.coordinated_at AS "coordinatedAt",
       l.delivered_at AS "cargoAt", l.answered_at AS "answeredAt", l.answer_outcome AS outcome,
       l.reminder_due AS "reminderDue", l.escalation_due AS "escalationDue"
     FROM letters l JOIN institutions i ON i.id = l.institution_id
     WHERE l.case_id = ? ORDER BY l.created_at DESC, l.id DESC`,
    [caseId],
  );
  return rows.map(
    ({ coordinatedAt, cargoAt, answeredAt, outcome, reminderDue, escalationDue, ...row }) => {
      const dues = { reminderDue, escalationDue };
      const waiting = waitingOf({ ...row, ...dues, cargoAt, answeredAt }, { now, calendar });
      const late = waiting !== null && waiting.level !== 'in_time';
      const facts = { ...row, coordinatedAt, deliveredAt: cargoAt, answeredAt, outcome, late };
      return { ...row, hasCargo: cargoAt !== null, step: derivationStep(facts), waiting };
    },
  );
}

export async function transitionsOf(tx: Tx, caseId: string): Promise<TransitionView[]> {
  const nameOf = await operatorNames(tx);
  const rows: CaseTransition[] = await tx.find(caseTransitions, {
    where: { caseId },
    order: { recordedAt: 'ASC', id: 'ASC' },
  });
  return rows.map((row) => ({
    from: row.fromState === null ? null : stateOf(row.fromState),
    to: stateOf(row.toState),
    happenedAt: row.happenedAt,
    by: nameOf(row.recordedBy),
    cause: row.cause,
    reason: row.reason,
  }));
}
