import { type ReceivedDocument, receivedDocuments } from '../../db/entities/index.ts';
import { endWords } from '../../domain/clock/explain.ts';
import { Refusal } from '../../domain/errors.ts';
import { answerDue } from '../../domain/received.ts';
import type { TermReason } from '../cases/types.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { termOf } from './load.ts';

const DATES = {
  id: true,
  receivedAt: true,
  termKind: true,
  termAmount: true,
  termUntil: true,
  dueAt: true,
  orderDueAt: true,
} as const;

/** Why a document is due when it is: for its answer, and for what was ordered. @throws Refusal `not_found`. */
export async function why(
  { tx, calendar }: Pick<ReadingContext, 'tx' | 'calendar'>,
  id: string,
): Promise<TermReason[]> {
  const found: Pick<ReceivedDocument, keyof typeof DATES> | null = await tx.findOne(
    receivedDocuments,
    { where: { id }, select: DATES },
  );
  if (found === null) throw new Refusal('not_found');
  const due = answerDue(termOf(found), found.receivedAt, calendar, found.dueAt);
  const { orderDueAt } = found;
  return [
    ...(due === null
      ? []
      : [
          {
            label: 'Respuesta al documento',
            verified: due.verified,
            explanation: due.explanation,
          },
        ]),
    ...(orderDueAt === null
      ? []
      : [
          {
            label: 'Proveído',
            verified: true,
            explanation: `El proveído fija el último día: ${endWords('calendar_days', orderDueAt)}.`,
          },
        ]),
  ];
}
