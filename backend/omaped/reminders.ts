/** What lapses of the registered persons' papers: reminded of 60 and 30 days before, and from the day on (OM_AVISO). */
import { dateInLima } from '../../domain/clock/lima.ts';
import { remindersOf } from '../../domain/omaped/lapses.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { registrationNumber } from '../registrations/insert.ts';
import { facetsInUse } from './kept.ts';
import { registeredOf, storeOf } from './list.ts';
import { namesOfRegistered } from './registered.ts';
import type { OmapedReminder } from './types.ts';

/** Those of the whole desk, the nearest first. @param limit of the rows; the total is of all. */
export async function reminders(
  ctx: ReadingContext,
  limit: number,
): Promise<{ rows: OmapedReminder[]; total: number }> {
  const today = dateInLima(ctx.now);
  const found = await registeredOf(ctx, { text: '', district: null, ended: false });
  const facets = await facetsInUse(storeOf(ctx), ctx.tx, found);
  const due = found
    .flatMap(({ registrationId, number }) =>
      remindersOf(facets.get(registrationId)?.lastDays ?? NOTHING, today).map((lapse) => ({
        registrationId,
        number: registrationNumber('omaped', number),
        lapse,
      })),
    )
    .toSorted((a, b) => a.lapse.daysLeft - b.lapse.daysLeft);
  const shown = due.slice(0, limit);
  const names = await namesOfRegistered(
    ctx.tx,
    shown.map(({ registrationId }) => registrationId),
  );
  return {
    rows: shown.map((row) => ({ ...row, name: names.get(row.registrationId) ?? '' })),
    total: due.length,
  };
}

const NOTHING = { certificado: null, carne: null, cse: null, dni: null };
