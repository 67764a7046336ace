import type { z } from 'zod';
import { receivedChanges } from '../../db/entities/index.ts';
import { answerDue } from '../../domain/received.ts';
import type { setReceivedTerm } from '../../domain/records/received.ts';
import type { WritingContext } from '../core/procedure.ts';
import { openReceived, tellCase, termOf, updateReceived } from './load.ts';
import { requireTerm } from './register.ts';
import type { SavedReceived } from './types.ts';

/**
 * Another term for the answer, also counted from when the document came in; the one before stays
 * written. @throws Refusal `date_not_possible`, `received_state`, `conflict`, `not_found`.
 */
export async function setTerm(
  ctx: WritingContext,
  { id, version, reason, ...typed }: z.infer<typeof setReceivedTerm>,
): Promise<SavedReceived & { readonly dueAt: string | null }> {
  const { tx, now, session } = ctx;
  const found = await openReceived(tx, { id, version });
  const term = requireTerm(termOf(typed), found.receivedAt);
  const dueAt = answerDue(term, found.receivedAt, ctx.calendar)?.due ?? null;
  const saved = await updateReceived(ctx, found, {
    termKind: term.kind,
    termAmount: term.amount,
    termUntil: term.until,
    dueAt,
  });
  await tx.insert(receivedChanges, {
    id: ctx.backend.newId(),
    documentId: id,
    kind: 'term',
    fromCaseId: null,
    toCaseId: null,
    fromDueAt: found.dueAt,
    toDueAt: dueAt,
    reason,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  await tellCase(
    ctx,
    found,
    `Cambió el plazo para responder el documento ${found.numberText}. Motivo: ${reason}`,
  );
  ctx.trace({ kind: 'received', id }, { act: 'term', from: found.dueAt, to: dueAt });
  return { ...saved, dueAt };
}
