/** The terms that run in a case and may be changed: their rule, their start, and where their end is kept. */
import { defenceActions, type Letter, letters } from '../../db/entities/index.ts';
import { actionTermOf } from '../../domain/cases/action-terms.ts';
import type { ChangeableTerm } from '../../domain/clock/changeable.ts';
import { type TermChange, termWith } from '../../domain/clock/changes.ts';
import { instantFromLima } from '../../domain/clock/lima.ts';
import { TERM_RULES, type TermRule } from '../../domain/clock/rules.ts';
import { Refusal } from '../../domain/errors.ts';
import { isOldTerm, refreshDue, wasOverOnPaper } from '../cases/due.ts';
import { type LoadedCase, loadCase, requireOpen, updateCase } from '../cases/load.ts';
import { firstActionDay } from '../cases/round.ts';
import type { OfficeContext, WritingContext } from '../core/procedure.ts';
import { keepLetterTerm } from './letter.ts';
import { type RecordedChange, recordedChanges } from './recorded.ts';

export interface RunningTerm {
  readonly rule: TermRule;
  /** ISO UTC. */
  readonly start: string;
  /** Last instant as it stands, ISO UTC. */
  readonly due: string;
  /** What was decided of it before. */
  readonly changes: readonly TermChange[];
  /** Keeps the new end where lists read it. @param due ISO UTC. */
  readonly keep: (ctx: WritingContext, due: string) => Promise<unknown>;
}

interface Asked {
  readonly caseId: string;
  readonly term: ChangeableTerm;
  readonly subjectId: string | null;
}

/** @throws Refusal `not_found`; `state_forbids` where no such term runs. */
export async function runningTerm(
  ctx: OfficeContext,
  { caseId, term, subjectId }: Asked,
  version?: number,
): Promise<RunningTerm> {
  const found = await loadCase(ctx.tx, caseId, version);
  requireOpen(found);
  const recorded = await recordedChanges(ctx.tx, caseId, { reasons: true });
  const changes = recorded(term, subjectId ?? caseId);
  switch (term) {
    case 'DNA_CALIF':
      return qualification(found, changes);
    case 'DNA_VERIF':
      return verification(ctx, found, changes);
    case 'DNA_ASESORIA':
      return action(ctx, found, subjectId ?? '', changes);
    case 'LETTER_REMINDER':
      return letter(ctx, found, subjectId ?? '', changes);
  }
}

function qualification(found: LoadedCase, changes: readonly RecordedChange[]): RunningTerm {
  const { state, calificacionDue: due, calificacionRule, receivedAt: start } = found;
  if (state !== 'recibido' || due === null || isOldTerm(found)) throw notRunning();
  const extended = calificacionRule === TERM_RULES.DNA_CALIF_EXT.id;
  return {
    rule: extended ? TERM_RULES.DNA_CALIF_EXT : TERM_RULES.DNA_CALIF,
    start,
    due,
    changes,
    keep: async (ctx, calificacionDue) => {
      await updateCase(ctx, found, { calificacionDue });
      await refreshDue(ctx.tx, found.id);
    },
  };
}

async function verification(
  { tx }: OfficeContext,
  found: LoadedCase,
  changes: readonly RecordedChange[],
): Promise<RunningTerm> {
  const { verificationDue: due } = found;
  const startedOn = await firstActionDay(tx, found.id);
  if (due === null || startedOn === null || wasOverOnPaper(found, due)) throw notRunning();
  return {
    rule: TERM_RULES.DNA_VERIF,
    start: instantFromLima(startedOn, '00:00'),
    due,
    changes,
    keep: async (ctx, verificationDue) => {
      await updateCase(ctx, found, { verificationDue });
      await refreshDue(ctx.tx, found.id);
    },
  };
}

async function action(
  { tx, calendar }: OfficeContext,
  found: LoadedCase,
  id: string,
  recorded: readonly RecordedChange[],
): Promise<RunningTerm> {
  const row = await tx.findOneBy(defenceActions, { id, caseId: found.id });
  if (row === null) throw new Refusal('not_found');
  const running = row.state === 'open' ? actionTermOf(row, calendar, recorded) : null;
  if (running === null) throw notRunning();
  const { term, changes } = running;
  return {
    rule: term.rule,
    start: term.start,
    due: term.due,
    changes,
    // Counted whenever it is shown; only the case is newer than the forms that are open.
    keep: (ctx) => updateCase(ctx, found, {}),
  };
}

async function letter(
  { tx, calendar }: OfficeContext,
  found: LoadedCase,
  id: string,
  changes: readonly RecordedChange[],
): Promise<RunningTerm> {
  const row: Letter | null = await tx.findOneBy(letters, { id, caseId: found.id });
  if (row === null) throw new Refusal('not_found');
  const { state, deliveredAt: start, answeredAt, reminderDue } = row;
  if (state !== 'signed' || start === null || answeredAt !== null) throw notRunning();
  const rule = TERM_RULES.LETTER_REMINDER;
  return {
    rule,
    start,
    due: reminderDue ?? termWith(rule, start, calendar, changes).due,
    changes,
    keep: async (ctx) => {
      await keepLetterTerm(ctx, { id, deliveredAt: start, caseId: found.id });
      await updateCase(ctx, found, {});
    },
  };
}

const notRunning = (): Refusal =>
  new Refusal('state_forbids', {
    message: 'Ese plazo no está corriendo: ya se cumplió, no empezó o no se cuenta.',
  });
