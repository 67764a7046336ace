/** What is due of a document: the answer, or what was ordered of it, whichever comes first. */
import { alertLevel } from '../../domain/clock/urgency.ts';
import type { ReceivedDue } from './types.ts';

export interface ReceivedDues {
  readonly receivedAt: string;
  readonly dueAt: string | null;
  readonly orderDueAt: string | null;
}

/** The nearest of both in SQL, with a date that never comes for what has none: `d` is the document. */
export const NEXT_DUE = `min(coalesce(d.due_at, '9999'), coalesce(d.order_due_at, '9999'))`;

export function nextDueOf(
  { receivedAt, dueAt, orderDueAt }: ReceivedDues,
  now: string,
): ReceivedDue | null {
  const [next] = [
    { what: 'respuesta' as const, at: dueAt },
    { what: 'proveido' as const, at: orderDueAt },
  ]
    .flatMap(({ what, at }) => (at === null ? [] : [{ what, at }]))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  return next === undefined ? null : { ...next, level: alertLevel(receivedAt, next.at, now) };
}
