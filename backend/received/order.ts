import type { z } from 'zod';
import { receivedOrders } from '../../db/entities/index.ts';
import { RECEIVED_ORDERS } from '../../domain/catalogues/received.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { orderReceived } from '../../domain/records/received.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { requireNoConflict } from '../access/conflict.ts';
import { requireActiveOperator } from '../accounts/operators.ts';
import { endOfDay } from '../cases/due.ts';
import { saidToday } from '../catalogues/said.ts';
import type { WritingContext } from '../core/procedure.ts';
import { openReceived, tellCase, updateReceived } from './load.ts';
import type { SavedReceived } from './types.ts';

/**
 * *Proveído*: who does what with it, until when. A later one passes it on; all of them stay.
 * @throws Refusal `date_not_possible` for a day gone by; `conflict_of_interest`, `bad_input`,
 * `received_state`, `conflict`, `not_found`.
 */
export async function order(
  ctx: WritingContext,
  { id, version, action, text, assignedTo, dueOn }: z.infer<typeof orderReceived>,
): Promise<SavedReceived> {
  const { tx, now, session } = ctx;
  const found = await openReceived(tx, { id, version });
  const operator = await requireActiveOperator(tx, assignedTo, 'assignedTo');
  if (dueOn !== null && dueOn < dateInLima(now))
    throw new Refusal('date_not_possible', {
      fields: { dueOn: 'Esa fecha ya pasó. Elija hoy o un día que venga.' },
    });
  const { caseId, numberText } = found;
  if (caseId !== null)
    await requireNoConflict(ctx, { caseId, operatorId: assignedTo, reason: null });
  await tx.insert(receivedOrders, {
    id: ctx.backend.newId(),
    documentId: id,
    action,
    text,
    assignedTo,
    dueOn,
    givenAt: now,
    givenBy: session.operatorId,
  });
  const saved = await updateReceived(ctx, found, {
    assignedTo,
    orderDueAt: dueOn === null ? null : endOfDay(dueOn),
  });
  const until = dueOn === null ? '' : `, hasta el ${shortDate(dueOn)}`;
  await tellCase(
    ctx,
    found,
    `Proveído del documento ${numberText}: ${saidToday(ctx, RECEIVED_ORDERS, action)}, a cargo de ${operator.fullName}${until}. ${text}`.trim(),
  );
  ctx.trace({ kind: 'received', id }, { act: 'order', action, assignedTo, dueOn });
  return saved;
}
