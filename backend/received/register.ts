import type { z } from 'zod';
import { type Institution, receivedDocuments } from '../../db/entities/index.ts';
import { indexDoc } from '../../db/search.ts';
import { RECEIVED_KINDS } from '../../domain/catalogues/received.ts';
import { answerDue, isCounted, receivedNumber, type StatedTerm } from '../../domain/received.ts';
import type { registerReceived } from '../../domain/records/received.ts';
import { yearInLima } from '../cases/number.ts';
import { saidToday } from '../catalogues/said.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import { giveNumber } from '../numbers/series.ts';
import { tellCase, termOf } from './load.ts';
import type { RegisteredReceived } from './types.ts';

/**
 * Registers a paper that came in, under the office's own number of the year. Its answer is due from
 * when it came in, not from when it is typed.
 * @throws Refusal `date_not_possible`; `not_found` for an unknown institution or case.
 */
export async function register(
  ctx: WritingContext,
  input: z.infer<typeof registerReceived>,
): Promise<RegisteredReceived> {
  const { tx, now, session } = ctx;
  const { receivedAt, documentDate } = input;
  refuseFuture(now, { receivedAt, documentDate });
  if (documentDate !== null)
    refuseBefore(`${documentDate}T12:00:00.000Z`, { receivedAt }, 'la fecha del documento');
  const term = requireTerm(termOf(input), receivedAt);
  const institution =
    input.institutionId === null ? null : await institutionOf(tx, input.institutionId);
  const id = ctx.backend.newId();
  const numberId = ctx.backend.newId();
  const year = yearInLima(now);
  const { text: number } = await giveNumber(tx, {
    id: numberId,
    kind: 'recibido',
    year,
    format: (n) => receivedNumber(n, year),
    subject: { kind: 'received', id },
    at: now,
    by: session.operatorId,
  });
  const dueAt = answerDue(term, receivedAt, ctx.calendar)?.due ?? null;
  const { kind: termKind, amount: termAmount, until: termUntil } = term;
  await tx.insert(receivedDocuments, {
    ...input,
    id,
    version: 1,
    numberId,
    numberText: number,
    termKind,
    termAmount,
    termUntil,
    dueAt,
    assignedTo: null,
    orderDueAt: null,
    state: 'open',
    endedAt: null,
    endedBy: null,
    endReason: null,
    answeredOn: null,
    answerLetterId: null,
    answerDocument: null,
    answerPaperId: null,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  await index(ctx, id, [number, input.deskNumber, input.documentNumber], institution);
  const from = institution === null ? '' : ` de ${institution.shortName}`;
  const named = saidToday(ctx, RECEIVED_KINDS, input.kind);
  await tellCase(
    ctx,
    { id, caseId: input.caseId },
    `Llegó el documento ${number}${from}: ${input.documentNumber === '' ? named : input.documentNumber}.`,
    receivedAt,
  );
  ctx.trace({ kind: 'received', id }, { act: 'register', number, caseId: input.caseId });
  return { id, version: 1, number, dueAt };
}

/**
 * A term with what its kind takes and nothing else.
 * @throws Refusal `date_not_possible` for a last day before the document came in.
 */
export function requireTerm(term: StatedTerm, receivedAt: string): StatedTerm {
  const kept: StatedTerm = {
    kind: term.kind,
    amount: isCounted(term.kind) ? term.amount : null,
    until: term.kind === 'fecha' ? term.until : null,
  };
  refuseBefore(receivedAt, { termUntil: kept.until }, 'la llegada del documento');
  return kept;
}

/** Found by its numbers and by who sends it as the directory names it; by no person's name. */
async function index(
  { tx }: WritingContext,
  id: string,
  numbers: readonly string[],
  institution: Institution | null,
): Promise<void> {
  await indexDoc(tx, {
    kind: 'received',
    subjectId: id,
    words: [...numbers, institution?.officialName ?? null, institution?.shortName ?? null],
  });
}
