/** The terms that run in a case and may be changed: their rule, their start, and where their end is kept. */
import {
  defenceActions,
  type Letter,
  letters,
  paperSendings,
  papers,
} from '../../db/entities/index.ts';
import { actionTermOf } from '../../domain/cases/action-terms.ts';
import type { ChangeableTerm, TermSubject } from '../../domain/clock/changeable.ts';
import { type TermChange, termWith } from '../../domain/clock/changes.ts';
import { instantFromLima } from '../../domain/clock/lima.ts';
import { TERM_RULES, type TermRule } from '../../domain/clock/rules.ts';
import { Refusal } from '../../domain/errors.ts';
import { isOldTerm, refreshDue, wasOverOnPaper } from '../cases/due.ts';
import { type LoadedCase, loadCase, requireOpen, updateCase } from '../cases/load.ts';
import { firstActionDay } from '../cases/round.ts';
import type { OfficeContext, Subject, WritingContext } from '../core/procedure.ts';
import { keepLetterTerm } from './letter.ts';
import { type RecordedChange, recordedChanges } from './recorded.ts';

export interface RunningTerm {
  /** What the term belongs to. */
  readonly subject: { readonly kind: TermSubject; readonly id: string };
  /** What the diary names as its subject; null: the case itself. */
  readonly told: Subject | null;
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
    ...ofCase(found),
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
    ...ofCase(found),
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
  const subject = { kind: 'action', id } as const;
  return {
    subject,
    told: subject,
    rule: term.rule,
    start: term.start,
    due: term.due,
    changes,
    // Counted whenever it is shown; only the case is newer than the forms that are open.
    keep: (ctx) => updateCase(ctx, found, {}),
  };
}

async function letter(
  ctx: OfficeContext,
  found: LoadedCase,
  id: string,
  changes: readonly RecordedChange[],
): Promise<RunningTerm> {
  const row: Letter | null = await ctx.tx.findOneBy(letters, { id, caseId: found.id });
  if (row === null) return sending(ctx, found, id, changes);
  const subject = { kind: 'letter', id } as const;
  return answer(ctx, found, changes, {
    of: letters,
    subject,
    told: subject,
    row,
    waits: row.state === 'signed',
  });
}

async function sending(
  ctx: OfficeContext,
  found: LoadedCase,
  id: string,
  changes: readonly RecordedChange[],
): Promise<RunningTerm> {
  const row = await ctx.tx.findOneBy(paperSendings, { id, caseId: found.id });
  if (row === null) throw new Refusal('not_found');
  const waits = await ctx.tx.existsBy(papers, { id: row.paperId, state: 'signed' });
  return answer(ctx, found, changes, {
    of: paperSendings,
    subject: { kind: 'sending', id },
    told: { kind: 'paper', id: row.paperId },
    row,
    waits: waits && row.awaits,
  });
}

interface Awaited extends Pick<RunningTerm, 'subject' | 'told'> {
  readonly of: typeof letters | typeof paperSendings;
  readonly row: Pick<Letter, 'deliveredAt' | 'answeredAt' | 'reminderDue'>;
  /** Signed, and an answer is waited for. */
  readonly waits: boolean;
}

function answer(
  { calendar }: OfficeContext,
  found: LoadedCase,
  changes: readonly RecordedChange[],
  { of, subject, told, row, waits }: Awaited,
): RunningTerm {
  const { deliveredAt: start, answeredAt, reminderDue } = row;
  if (!waits || start === null || answeredAt !== null) throw notRunning();
  const rule = TERM_RULES.LETTER_REMINDER;
  return {
    subject,
    told,
    rule,
    start,
    due: reminderDue ?? termWith(rule, start, calendar, changes).due,
    changes,
    keep: async (ctx) => {
      await keepLetterTerm(ctx, of, { id: subject.id, deliveredAt: start, caseId: found.id });
      await updateCase(ctx, found, {});
    },
  };
}

const ofCase = ({ id }: LoadedCase) => ({ subject: { kind: 'case', id }, told: null }) as const;

const notRunning = (): Refusal =>
  new Refusal('state_forbids', {
    message: 'Ese plazo no está corriendo: ya se cumplió, no empezó o no se cuenta.',
  });
