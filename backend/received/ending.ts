/** How a document ends: answered, attended without an answer, or annulled; and back, when that was wrong. */
import type { z } from 'zod';
import {
  issuedNumbers,
  letters,
  papers,
  type ReceivedDocument,
  receivedChanges,
  receivedDocuments,
} from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type {
  annulReceived,
  answerReceived,
  closeReceived,
  reopenReceived,
} from '../../domain/records/received.ts';
import { mayCloseReceived } from '../../domain/rights.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { takeBackAnswers } from '../cargos/answer.ts';
import { noonOf, refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import {
  anyReceived,
  type LoadedReceived,
  openReceived,
  tellCase,
  updateReceived,
} from './load.ts';
import type { SavedReceived } from './types.ts';

/**
 * Answered by an oficio or another paper of this office, of the same case if it has one, on the day it was
 * issued; or by a document that the program did not issue.
 * @throws Refusal `bad_input`, `date_not_possible`, `received_state`, `conflict`, `not_found`.
 */
export async function answer(
  ctx: WritingContext,
  { id, version, letterId, paperId, document, answeredOn }: z.infer<typeof answerReceived>,
): Promise<SavedReceived> {
  const found = await openReceived(ctx.tx, { id, version });
  const by =
    letterId !== null
      ? await oficioFor(ctx, found, letterId)
      : paperId !== null
        ? await paperFor(ctx, found, paperId)
        : { number: document, day: answeredOn ?? dateInLima(ctx.now) };
  refuseFuture(ctx.now, { answeredOn: by.day });
  refuseBefore(found.receivedAt, { answeredOn: by.day }, 'la llegada del documento');
  const saved = await updateReceived(ctx, found, {
    ...endedNow(ctx, 'answered'),
    answeredOn: by.day,
    answerLetterId: letterId,
    answerDocument: letterId === null ? by.number : null,
    answerPaperId: paperId,
  });
  await tellCase(
    ctx,
    found,
    `El documento ${found.numberText} se respondió con ${by.number}, del ${shortDate(by.day)}.`,
    noonOf(by.day, ctx.now),
  );
  ctx.trace({ kind: 'received', id }, { act: 'answer', letterId, paperId });
  return saved;
}

/**
 * Attended, and no answer is needed.
 * @throws Refusal `not_allowed` for one that was passed to somebody else; `received_state`, `conflict`,
 * `not_found`.
 */
export async function close(
  ctx: WritingContext,
  { id, version, reason }: z.infer<typeof closeReceived>,
): Promise<SavedReceived> {
  const found = await openReceived(ctx.tx, { id, version });
  if (!mayCloseReceived(found.assignedTo, ctx.session)) throw new Refusal('not_allowed');
  const saved = await updateReceived(ctx, found, {
    ...endedNow(ctx, 'closed'),
    endReason: reason,
  });
  await tellCase(
    ctx,
    found,
    `El documento ${found.numberText} se cerró sin oficio de respuesta: ${reason}`,
  );
  ctx.trace({ kind: 'received', id }, { act: 'close' });
  return saved;
}

/**
 * What was said of its ending was wrong.
 * @throws Refusal `received_state` for one that is open or annulled; `conflict`, `not_found`.
 */
export async function reopen(
  ctx: WritingContext,
  { id, version, reason }: z.infer<typeof reopenReceived>,
): Promise<SavedReceived> {
  const found = await anyReceived(ctx.tx, { id, version });
  if (found.state === 'open' || found.state === 'annulled') throw new Refusal('received_state');
  const saved = await openAgain(ctx, found, reason);
  ctx.trace({ kind: 'received', id }, { act: 'reopen' });
  return saved;
}

/** What is annulled answers nothing: what it answered waits again. @param number of what was annulled. */
export async function reopenAnsweredBy(
  ctx: WritingContext,
  by: { readonly answerLetterId: string } | { readonly answerPaperId: string },
  number: string,
): Promise<void> {
  const answered: { id: string; version: number }[] = await ctx.tx.find(receivedDocuments, {
    where: { ...by, state: 'answered' },
    select: { id: true, version: true },
  });
  for (const one of answered)
    await openAgain(
      ctx,
      await anyReceived(ctx.tx, one),
      `Se anuló el documento con que se respondió, ${number}.`,
    );
}

/**
 * Registered by mistake, or twice: the number stays, void, with its reason (TUO Ley 27444, art. 164).
 * @throws Refusal `received_state` once it ended; `conflict`, `not_found`.
 */
export async function annul(
  ctx: WritingContext,
  { id, version, reason }: z.infer<typeof annulReceived>,
): Promise<SavedReceived> {
  const { tx, now, session } = ctx;
  const found = await openReceived(tx, { id, version });
  const saved = await updateReceived(ctx, found, {
    ...endedNow(ctx, 'annulled'),
    endReason: reason,
  });
  await takeBackAnswers(tx, id);
  await tx.update(
    issuedNumbers,
    { id: found.numberId },
    { annulledAt: now, annulledBy: session.operatorId, annulledReason: IN_THE_DOCUMENT },
  );
  await tellCase(
    ctx,
    found,
    `Se anuló el registro del documento ${found.numberText}. Motivo: ${reason}`,
  );
  ctx.trace({ kind: 'received', id }, { act: 'annul', number: found.numberText });
  return saved;
}

/** The reason may tell of people: it is sealed with the document. */
const IN_THE_DOCUMENT = 'Registro anulado; el motivo está en el documento recibido.';

const endedNow = (
  { now, session }: WritingContext,
  state: Exclude<ReceivedDocument['state'], 'open'>,
) => ({ state, endedAt: now, endedBy: session.operatorId });

async function openAgain(
  ctx: WritingContext,
  found: LoadedReceived,
  reason: string,
): Promise<SavedReceived> {
  const saved = await updateReceived(ctx, found, {
    state: 'open',
    endedAt: null,
    endedBy: null,
    endReason: null,
    answeredOn: null,
    answerLetterId: null,
    answerDocument: null,
    answerPaperId: null,
  });
  await ctx.tx.insert(receivedChanges, {
    id: ctx.backend.newId(),
    documentId: found.id,
    kind: 'reopened',
    fromCaseId: null,
    toCaseId: null,
    fromDueAt: null,
    toDueAt: null,
    reason,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  await tellCase(
    ctx,
    found,
    `El documento ${found.numberText} vuelve a estar pendiente. Motivo: ${reason}`,
  );
  return saved;
}

interface AnsweredWith {
  readonly number: string;
  /** YYYY-MM-DD, Lima. */
  readonly day: string;
}

async function oficioFor(
  { tx }: WritingContext,
  found: LoadedReceived,
  letterId: string,
): Promise<AnsweredWith> {
  const letter = await tx.findOne(letters, {
    where: { id: letterId },
    select: { id: true, caseId: true, state: true, numberText: true, issuedAt: true },
  });
  if (letter === null) throw new Refusal('not_found');
  const { state, numberText, issuedAt } = letter;
  if ((state !== 'issued' && state !== 'signed') || numberText === null || issuedAt === null)
    refuseWith('letterId', 'Ese oficio no está emitido. Emítalo primero o elija otro.');
  refuseStrange(found, { caseId: letter.caseId, issuedAt }, 'letterId');
  return { number: numberText, day: dateInLima(issuedAt) };
}

async function paperFor(
  { tx }: WritingContext,
  found: LoadedReceived,
  paperId: string,
): Promise<AnsweredWith> {
  const paper = await tx.findOne(papers, {
    where: { id: paperId },
    select: { id: true, caseId: true, state: true, numberText: true, issuedAt: true },
  });
  if (paper === null) throw new Refusal('not_found');
  if (paper.state === 'annulled') refuseWith('paperId', 'Ese documento está anulado. Elija otro.');
  refuseStrange(found, paper, 'paperId');
  return { number: paper.numberText, day: dateInLima(paper.issuedAt) };
}

interface Issued {
  readonly caseId: string | null;
  readonly issuedAt: string;
}

/** @throws Refusal `bad_input` for what is of another case, or was issued before the document came. */
function refuseStrange(
  { caseId, receivedAt }: LoadedReceived,
  issued: Issued,
  field: 'letterId' | 'paperId',
): void {
  if (caseId !== null && issued.caseId !== caseId)
    refuseWith(field, 'Es de otro expediente. Elija uno de este.');
  if (dateInLima(issued.issuedAt) < dateInLima(receivedAt))
    refuseWith(field, 'Se emitió antes de que llegara el documento. Elija otro.');
}

function refuseWith(field: 'letterId' | 'paperId', message: string): never {
  throw new Refusal('bad_input', { fields: { [field]: message } });
}
