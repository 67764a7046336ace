import { dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';

/** Field path → an instant (ISO UTC) or a date (YYYY-MM-DD, Lima), or null when it was left empty. */
export type Happened = Readonly<Record<string, string | null>>;

/**
 * Refuses what has not happened yet: a date after today in Lima, an instant after now.
 * @throws Refusal `date_not_possible`, naming each field.
 */
export function refuseFuture(now: string, happened: Happened): void {
  refuseWhere(happened, 'Esa fecha todavía no llega. Revise el día y el año.', (value) =>
    isDate(value) ? value > dateInLima(now) : value > now,
  );
}

/**
 * Refuses an act dated before what it follows from, by day: hours of paper acts are not known.
 * @param start instant (ISO UTC) of what came first.
 * @param what came first, as the message says it.
 * @throws Refusal `date_not_possible`, naming each field.
 */
export function refuseBefore(
  start: string,
  happened: Happened,
  what = 'la recepción del caso',
): void {
  const first = dateInLima(start);
  refuseWhere(
    happened,
    `Es anterior a ${what}. Revise la fecha.`,
    (value) => (isDate(value) ? value : dateInLima(value)) < first,
  );
}

/**
 * Refuses an act on a document dated before it was issued. Forms tell minutes, not seconds: the minute
 * of the issue is not before it.
 * @throws Refusal `date_not_possible`, naming the field.
 */
export function refuseBeforeIssue(at: string, issuedAt: string, field: string): void {
  if (at.slice(0, 16) < issuedAt.slice(0, 16))
    throw new Refusal('date_not_possible', {
      fields: { [field]: 'Es anterior a la emisión. Revise la fecha y la hora.' },
    });
}

/** Of what is known by its day alone (YYYY-MM-DD, Lima): its noon, ISO UTC; never later than now. */
export function noonOf(day: string, now: string): string {
  const noon = instantFromLima(day, '12:00');
  return noon < now ? noon : now;
}

function refuseWhere(
  happened: Happened,
  message: string,
  isWrong: (value: string) => boolean,
): void {
  const wrong = Object.entries(happened).filter(([, value]) => value !== null && isWrong(value));
  if (wrong.length > 0)
    throw new Refusal('date_not_possible', {
      fields: Object.fromEntries(wrong.map(([field]) => [field, message])),
    });
}

const isDate = (value: string): boolean => value.length === 10;
