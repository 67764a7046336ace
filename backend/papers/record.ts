/** An issued paper as a row: found for an act, signed, annulled. */
import type { z } from 'zod';
import { issuedNumbers, type Paper, papers } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { annulPaper, signPaper } from '../../domain/records/paper.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { makerOf } from './plan.ts';
import type { PaperAct, SavedPaper } from './types.ts';

/** The columns that hold no text and no page: lists and acts need no more. */
const PLAIN = {
  id: true,
  version: true,
  kind: true,
  caseId: true,
  subjectId: true,
  state: true,
  numberId: true,
  numberText: true,
  signerId: true,
  mark: true,
  sha256: true,
  issuedAt: true,
  issuedBy: true,
  signedAt: true,
  annulledAt: true,
  annulledReason: true,
} as const satisfies Partial<Record<keyof Paper, true>>;
export type PlainPaper = Pick<Paper, keyof typeof PLAIN>;

/** @throws Refusal `not_found`. */
export async function plainPaper(tx: Tx, id: string): Promise<PlainPaper> {
  const paper = await tx.findOne(papers, { select: PLAIN, where: { id } });
  if (paper === null) throw new Refusal('not_found');
  return paper;
}

export const actsOf = ({ state }: Pick<Paper, 'state'>): readonly PaperAct[] =>
  state === 'issued' ? ['sign', 'annul'] : state === 'signed' ? ['annul'] : [];

/** @throws Refusal `not_found`; `conflict` when somebody acted on it meanwhile; `letter_state`. */
async function paperForAct(
  tx: Tx,
  { id, version }: SavedPaper,
  act: PaperAct,
): Promise<PlainPaper> {
  const paper = await plainPaper(tx, id);
  if (!actsOf(paper).includes(act))
    throw new Refusal('letter_state', { message: 'El documento ya está firmado o anulado.' });
  if (paper.version !== version) throw new Refusal('conflict');
  return paper;
}

/** From here on only its annulment may follow. @throws Refusal `date_not_possible`. */
export async function sign(
  ctx: WritingContext,
  { id, version, signedAt }: z.output<typeof signPaper>,
): Promise<SavedPaper> {
  const paper = await paperForAct(ctx.tx, { id, version }, 'sign');
  refuseFuture(ctx.now, { signedAt });
  // Forms tell minutes, not seconds: the minute of the issue is not before it.
  if (signedAt.slice(0, 16) < paper.issuedAt.slice(0, 16))
    throw new Refusal('date_not_possible', {
      fields: { signedAt: 'Es anterior a la emisión. Revise la fecha y la hora.' },
    });
  const next = version + 1;
  const signed = { signedAt, signedBy: paper.signerId };
  await ctx.tx.update(papers, { id }, { version: next, state: 'signed', ...signed });
  await note(ctx, paper, signedAt, `Se firmó: ${paper.numberText}.`);
  ctx.trace({ kind: 'paper', id }, { act: 'sign' });
  return { id, version: next };
}

/** The number stays, void, with its reason (TUO Ley 27444, art. 164). */
export async function annul(
  ctx: WritingContext,
  { id, version, reason }: z.output<typeof annulPaper>,
): Promise<SavedPaper> {
  const paper = await paperForAct(ctx.tx, { id, version }, 'annul');
  const next = version + 1;
  const annulled = {
    annulledAt: ctx.now,
    annulledBy: ctx.session.operatorId,
    annulledReason: reason,
  };
  await ctx.tx.update(papers, { id }, { version: next, state: 'annulled', ...annulled });
  if (paper.numberId !== null) await ctx.tx.update(issuedNumbers, { id: paper.numberId }, annulled);
  await makerOf(paper.kind).annulled?.(ctx, paper.subjectId ?? '', paper.numberText);
  await note(ctx, paper, ctx.now, `Se anuló: ${paper.numberText}: ${reason}`);
  ctx.trace({ kind: 'paper', id }, { act: 'annul', number: paper.numberText });
  return { id, version: next };
}

async function note(
  ctx: WritingContext,
  { id, caseId }: PlainPaper,
  happenedAt: string,
  text: string,
): Promise<void> {
  if (caseId === null) return;
  const subject = { kind: 'paper', id };
  await addDiaryEntry(ctx, { caseId, kind: 'documento', happenedAt, text, subject });
}
