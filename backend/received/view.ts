import {
  letters,
  type ReceivedDocument,
  receivedChanges,
  receivedDocuments,
  receivedOrders,
} from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { answerDue } from '../../domain/received.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { nextDueOf } from './due.ts';
import { termOf } from './load.ts';
import type {
  AnsweredView,
  ReceivedChangeView,
  ReceivedEnding,
  ReceivedOrderView,
  ReceivedView,
} from './types.ts';

type NameOf = (id: string) => string;

/** One document with its orders and what was changed of it. @throws Refusal `not_found`. */
export async function view(ctx: ReadingContext, id: string): Promise<ReceivedView> {
  const { tx, now, calendar } = ctx;
  const found = await tx.findOneBy(receivedDocuments, { id });
  if (found === null) throw new Refusal('not_found');
  const nameOf = await operatorNames(tx);
  const due = answerDue(termOf(found), found.receivedAt, calendar, found.dueAt);
  ctx.seen({ kind: 'received', id });
  return {
    id,
    version: found.version,
    number: found.numberText,
    caseId: found.caseId,
    caseNumber: await caseNumber(ctx, found.caseId),
    receivedAt: found.receivedAt,
    way: found.way,
    deskNumber: found.deskNumber,
    kind: found.kind,
    documentNumber: found.documentNumber,
    documentDate: found.documentDate,
    institution: await institutionName(ctx, found.institutionId),
    sender: found.sender,
    folios: found.folios,
    asks: found.asks,
    subject: found.subject,
    state: found.state,
    due: found.state === 'open' ? nextDueOf(found, now) : null,
    term: {
      kind: found.termKind,
      amount: found.termAmount,
      until: found.termUntil,
      dueAt: found.dueAt,
      explanation: due?.explanation ?? null,
      verified: due?.verified ?? true,
    },
    assignedTo:
      found.assignedTo === null ? null : { id: found.assignedTo, name: nameOf(found.assignedTo) },
    recordedAt: found.recordedAt,
    recordedBy: nameOf(found.recordedBy),
    orders: await ordersOf(ctx, id, nameOf),
    changes: await changesOf(ctx, id, nameOf),
    ending: await endingOf(ctx, found, nameOf),
    answers: await answersOf(ctx, id),
  };
}

async function ordersOf(
  { tx }: ReadingContext,
  documentId: string,
  nameOf: NameOf,
): Promise<ReceivedOrderView[]> {
  const rows = await tx.find(receivedOrders, {
    where: { documentId },
    order: { givenAt: 'DESC', id: 'DESC' },
  });
  return rows.map(({ documentId: _, assignedTo, givenBy, ...row }) => ({
    ...row,
    assignedTo: nameOf(assignedTo),
    givenBy: nameOf(givenBy),
  }));
}

async function changesOf(
  ctx: ReadingContext,
  documentId: string,
  nameOf: NameOf,
): Promise<ReceivedChangeView[]> {
  const rows = await ctx.tx.find(receivedChanges, {
    where: { documentId },
    order: { recordedAt: 'DESC', id: 'DESC' },
  });
  const shown: ReceivedChangeView[] = [];
  for (const { fromCaseId, toCaseId, recordedAt, recordedBy, documentId: _, ...row } of rows)
    shown.push({
      ...row,
      fromCase: await formerCase(ctx, fromCaseId),
      toCase: await formerCase(ctx, toCaseId),
      at: recordedAt,
      by: nameOf(recordedBy),
    });
  return shown;
}

async function endingOf(
  { tx }: ReadingContext,
  found: ReceivedDocument,
  nameOf: NameOf,
): Promise<ReceivedEnding | null> {
  const { endedAt, endedBy, endReason, answeredOn, answerLetterId, answerPaperId, dueAt } = found;
  if (endedAt === null || endedBy === null) return null;
  const letter =
    answerLetterId === null
      ? null
      : await tx.findOne(letters, {
          where: { id: answerLetterId },
          select: { id: true, numberText: true },
        });
  return {
    at: endedAt,
    by: nameOf(endedBy),
    reason: endReason,
    answeredOn,
    late: answeredOn !== null && dueAt !== null && answeredOn > dateInLima(dueAt),
    letter: letter === null ? null : { id: letter.id, number: letter.numberText ?? '' },
    paper:
      answerPaperId === null ? null : { id: answerPaperId, number: found.answerDocument ?? '' },
    document: answerPaperId === null ? found.answerDocument : null,
  };
}

/** What was sent from here, and this document answers, as whoever asks may see it. */
const answersOf = ({ tx }: ReadingContext, id: string): Promise<AnsweredView[]> =>
  tx.query(
    `SELECT 'letter' AS kind, id, number_text AS number FROM letters WHERE answer_received_id = ?
     UNION SELECT 'paper', p.id, p.number_text FROM paper_sendings s JOIN papers p ON p.id = s.paper_id
       WHERE s.answer_received_id = ? ORDER BY number`,
    [id, id],
  );

/** Null for none; empty for one that does not show. */
const formerCase = async (ctx: ReadingContext, id: string | null): Promise<string | null> =>
  id === null ? null : ((await caseNumber(ctx, id)) ?? '');

/** Through what whoever asks may see: a case that is closed to her has no number here. */
async function caseNumber({ tx }: ReadingContext, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [row]: { number: string }[] = await tx.query(
    'SELECT number_text AS number FROM cases WHERE id = ?',
    [id],
  );
  return row?.number ?? null;
}

async function institutionName({ tx }: ReadingContext, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [row]: { name: string }[] = await tx.query(
    'SELECT short_name AS name FROM institutions WHERE id = ?',
    [id],
  );
  return row?.name ?? null;
}
