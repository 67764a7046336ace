import type { z } from 'zod';
import { type TermChangeRow, termChanges } from '../../db/entities/index.ts';
import {
  type ChangeRefusal,
  changedTerm,
  refuseChanges,
  type TermChange,
} from '../../domain/clock/changes.ts';
import { amountWords, endWords } from '../../domain/clock/explain.ts';
import type { Term } from '../../domain/clock/terms.ts';
import { alertLevel } from '../../domain/clock/urgency.ts';
import { ERRORS, type ErrorCode, Refusal } from '../../domain/errors.ts';
import type { extendTerm, previewTerm, suspendTerm } from '../../domain/records/terms.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { operatorNames } from '../accounts/operators.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import type { OfficeContext, ReadingContext, WritingContext } from '../core/procedure.ts';
import { type RunningTerm, runningTerm } from './running.ts';
import type { TermPreview } from './types.ts';

interface Made {
  readonly id: string;
  /** Last instant in term now, ISO UTC. */
  readonly due: string;
}

/**
 * Gives a term more time, within what its norm lets (demuna.md §2.9). The qualification has an
 * extension of its own (`cases.extendQualification`).
 * @throws Refusal `not_found`, `state_forbids`, `conflict`; `term_over` for one that is over;
 * `term_not_extendable`; `bad_input` beyond the most the norm allows.
 */
export const extend = (
  ctx: WritingContext,
  { amount, ...input }: z.infer<typeof extendTerm>,
): Promise<Made> => change(ctx, { ...input, change: { kind: 'extension', amount } });

/**
 * A term does not run from one day to another, both in it.
 * @throws Refusal as `extend`; `bad_input` for days that move nothing.
 */
export const suspend = (
  ctx: WritingContext,
  { from, to, ...input }: z.infer<typeof suspendTerm>,
): Promise<Made> => change(ctx, { ...input, change: { kind: 'suspension', from, to } });

/** Until when it would run; nothing is changed. @throws Refusal as the acts. */
export async function preview(
  ctx: ReadingContext,
  asked: z.infer<typeof previewTerm>,
): Promise<TermPreview> {
  const running = await runningTerm(ctx, asked);
  const { due: to, explanation } = await countedAnew(ctx, running, {
    change: asked,
    reason: null,
    norm: running.rule.extension?.norm ?? running.rule.norm,
  });
  return { from: running.due, to, explanation };
}

/** What was asked for, before who decided it and why. */
type Change =
  | { readonly kind: 'extension'; readonly amount: number }
  | { readonly kind: 'suspension'; readonly from: string; readonly to: string };

interface Decision {
  readonly change: Change;
  readonly reason: string | null;
  readonly norm: string;
}

type Asked = Omit<z.infer<typeof extendTerm>, 'amount'> & { readonly change: Change };

async function change(ctx: WritingContext, asked: Asked): Promise<Made> {
  const { caseId, version, term, reason, norm } = asked;
  const running = await runningTerm(ctx, asked, version);
  const { due } = await countedAnew(ctx, running, asked);
  const row: TermChangeRow = {
    id: ctx.backend.newId(),
    caseId,
    term,
    subjectKind: running.subject.kind,
    subjectId: running.subject.id,
    ...columnsOf(asked.change),
    reason,
    norm,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  };
  await ctx.tx.insert(termChanges, row);
  await running.keep(ctx, due);
  await addDiaryEntry(ctx, {
    caseId,
    kind: asked.change.kind === 'extension' ? 'plazo_ampliado' : 'plazo_suspendido',
    happenedAt: ctx.now,
    text: `${diaryWords(running, asked.change, due)}: ${reason} (${norm})`,
    ...(running.told === null ? {} : { subject: running.told }),
  });
  ctx.trace({ kind: 'case', id: caseId }, { term, kind: row.kind, from: running.due, to: due });
  return { id: row.id, due };
}

/** The term with one more change, refused where the law or the calendar gives nothing for it. */
async function countedAnew(
  { tx, now, calendar, session }: OfficeContext,
  { rule, start, due, changes }: RunningTerm,
  { change: asked, reason, norm }: Decision,
): Promise<Term> {
  if (alertLevel(start, due, now) === 'black') throw new Refusal('term_over');
  const author = (await operatorNames(tx))(session.operatorId);
  const all: readonly TermChange[] = [...changes, { ...changeOf(asked), reason, author, norm }];
  const refused = refuseChanges(rule, all);
  if (refused !== null) throw refusalOf(refused);
  const changed = changedTerm(rule, start, calendar, all);
  if (changed.due <= due)
    throw new Refusal('bad_input', {
      fields: { to: 'Esos días no mueven el plazo: revise el primero y el último.' },
    });
  return changed;
}

const changeOf = (asked: Change): Change =>
  asked.kind === 'extension'
    ? { kind: 'extension', amount: asked.amount }
    : { kind: 'suspension', from: asked.from, to: asked.to };

const columnsOf = (asked: Change): Pick<TermChangeRow, 'kind' | 'fromDay' | 'toDay' | 'amount'> =>
  asked.kind === 'extension'
    ? { kind: asked.kind, fromDay: null, toDay: null, amount: asked.amount }
    : { kind: asked.kind, fromDay: asked.from, toDay: asked.to, amount: null };

const REFUSALS: Readonly<Record<ChangeRefusal, [ErrorCode, string]>> = {
  immediate: ['term_not_extendable', 'from'],
  not_extendable: ['term_not_extendable', 'amount'],
  days_reversed: ['bad_input', 'to'],
  too_long: ['term_too_long', 'amount'],
};

function refusalOf(refused: ChangeRefusal): Refusal {
  const [code, field] = REFUSALS[refused];
  return new Refusal(code, { fields: { [field]: ERRORS[code] } });
}

function diaryWords({ rule, due: before }: RunningTerm, asked: Change, due: string): string {
  const moved = `vencía el ${endWords(rule.unit, before)} y vence el ${endWords(rule.unit, due)}`;
  if (asked.kind === 'extension')
    return `${rule.label}: ampliado en ${amountWords({ unit: rule.unit, amount: asked.amount })}; ${moved}`;
  const { from, to } = asked;
  const when = from === to ? `el ${shortDate(from)}` : `del ${shortDate(from)} al ${shortDate(to)}`;
  return `${rule.label}: suspendido ${when}; ${moved}`;
}
