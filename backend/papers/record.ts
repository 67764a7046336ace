/** An issued paper as a row: found for an act, signed, annulled. */
import type { z } from 'zod';
import { issuedNumbers, type Paper, papers } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { paperOf } from '../../domain/letters/papers.ts';
import type { annulPaper, signPaper } from '../../domain/records/paper.ts';
import { refuseBeforeIssue, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { reopenAnsweredBy } from '../received/ending.ts';
import { notePaper } from './diary.ts';
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

/** What leaves the office comes back stamped once it was signed. */
export function actsOf({ state, kind }: Pick<Paper, 'state' | 'kind'>): readonly PaperAct[] {
  if (state === 'issued') return ['sign', 'annul'];
  if (state === 'annulled') return [];
  return paperOf(kind).leaves === null ? ['annul'] : ['annul', 'fileCargo', 'recordAnswer'];
}

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
  refuseBeforeIssue(signedAt, paper.issuedAt, 'signedAt');
  const next = version + 1;
  const signed = { signedAt, signedBy: paper.signerId };
  await ctx.tx.update(papers, { id }, { version: next, state: 'signed', ...signed });
  await notePaper(ctx, paper, {
    happenedAt: signedAt,
    text: `Se firmó: ${paper.numberText}.`,
  });
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
  await reopenAnsweredBy(ctx, { answerPaperId: id }, paper.numberText);
  await notePaper(ctx, paper, {
    happenedAt: ctx.now,
    text: `Se anuló: ${paper.numberText}: ${reason}`,
  });
  ctx.trace({ kind: 'paper', id }, { act: 'annul', number: paper.numberText });
  return { id, version: next };
}
