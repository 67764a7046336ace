/** The answer to what was sent: as it is typed, or by the document received that brings it. */
import { letters, paperSendings, receivedDocuments } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { refuseBeforeIssue, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import type { AnswerView } from './types.ts';

export interface TypedAnswer {
  readonly receivedId: string | null;
  readonly answeredAt: string | null;
  readonly document: string;
  readonly notes: string;
}

/** Of what was sent. */
interface Sent {
  readonly caseId: string | null;
  /** ISO UTC. */
  readonly issuedAt: string;
}

/** Its columns, on whatever was answered. */
export interface Answer {
  readonly answeredAt: string;
  readonly answeredBy: string;
  readonly answerDocument: string;
  readonly answerNotes: string;
  readonly answerReceivedId: string | null;
}

/**
 * A document received says itself when it came and which it is.
 * @throws Refusal `date_not_possible`; `bad_input` for a document that was annulled, or is of another case;
 * `not_found`.
 */
export async function answerOf(
  ctx: WritingContext,
  { receivedId, answeredAt, document, notes }: TypedAnswer,
  sent: Sent,
): Promise<Answer> {
  const by =
    receivedId === null
      ? { at: answeredAt ?? ctx.now, document }
      : await receivedFor(ctx.tx, receivedId, sent);
  const field = receivedId === null ? 'answeredAt' : 'receivedId';
  refuseFuture(ctx.now, { [field]: by.at });
  refuseBeforeIssue(by.at, sent.issuedAt, field);
  return {
    answeredAt: by.at,
    answeredBy: ctx.session.operatorId,
    answerDocument: by.document,
    answerNotes: notes,
    answerReceivedId: receivedId,
  };
}

async function receivedFor(
  tx: Tx,
  id: string,
  { caseId }: Sent,
): Promise<{ readonly at: string; readonly document: string }> {
  const found = await tx.findOne(receivedDocuments, {
    where: { id },
    select: {
      id: true,
      caseId: true,
      state: true,
      receivedAt: true,
      numberText: true,
      documentNumber: true,
    },
  });
  if (found === null) throw new Refusal('not_found');
  if (found.state === 'annulled')
    refuseReceived('El registro de ese documento está anulado. Elija otro.');
  if (caseId !== null && found.caseId !== null && found.caseId !== caseId)
    refuseReceived('Ese documento es de otro expediente. Elija uno de este.');
  const { receivedAt, documentNumber, numberText } = found;
  return { at: receivedAt, document: documentNumber === '' ? numberText : documentNumber };
}

function refuseReceived(message: string): never {
  throw new Refusal('bad_input', { fields: { receivedId: message } });
}

interface Answered {
  readonly answeredAt: string | null;
  readonly answerDocument: string | null;
  readonly answerNotes: string | null;
  readonly answerReceivedId: string | null;
}

/** As whoever asks may see it; null while there is none. */
export async function answerView(
  tx: Tx,
  { answeredAt, answerDocument, answerNotes, answerReceivedId }: Answered,
): Promise<AnswerView | null> {
  if (answeredAt === null) return null;
  const [received]: { id: string; number: string }[] =
    answerReceivedId === null
      ? []
      : await tx.query('SELECT id, number_text AS number FROM received_documents WHERE id = ?', [
          answerReceivedId,
        ]);
  return {
    at: answeredAt,
    document: answerDocument ?? '',
    notes: answerNotes ?? '',
    received: received ?? null,
  };
}

const NOT_ANSWERED = {
  answeredAt: null,
  answeredBy: null,
  answerDocument: null,
  answerNotes: null,
  answerReceivedId: null,
} as const;

/** A registration that is annulled answered nothing: what it answered is waited for again. */
export async function takeBackAnswers(tx: Tx, receivedId: string): Promise<void> {
  const by = { answerReceivedId: receivedId };
  await tx.update(letters, by, { ...NOT_ANSWERED, answerOutcome: null });
  await tx.update(paperSendings, by, NOT_ANSWERED);
}

/** The cases of what a document received answers. */
export async function answeredCases(tx: Tx, receivedId: string): Promise<readonly string[]> {
  const rows: { caseId: string }[] = await tx.query(
    `SELECT case_id AS "caseId" FROM main.letters WHERE answer_received_id = ?
     UNION SELECT case_id FROM main.paper_sendings
       WHERE answer_received_id = ? AND case_id IS NOT NULL`,
    [receivedId, receivedId],
  );
  return rows.map(({ caseId }) => caseId);
}
