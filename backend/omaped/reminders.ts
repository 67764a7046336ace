/**
 * What lapses of the registered persons' papers: reminded of 60 and 30 days before, and from the day on
 * (OM_AVISO).
 */
import type { Store } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { type Lapse, remindersOf } from '../../domain/omaped/lapses.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { registrationNumber } from '../registrations/insert.ts';
import type { Cut } from '../tray/types.ts';
import { facetsInUse } from './kept.ts';
import { registeredOf, storeOf } from './list.ts';
import { namesOfRegistered } from './registered.ts';
import type { OmapedReminder } from './types.ts';

type Due = Omit<OmapedReminder, 'name'>;

interface Kept {
  readonly stamp: string;
  readonly due: readonly Due[];
}

/** A tray is asked for all day, and the register changes seldom. Goes with the store that a lock closes. */
const kept = new WeakMap<Store, Kept>();

/** Those of the whole desk, the nearest first. @param limit of the rows; the total is of all. */
export async function reminders(ctx: ReadingContext, limit: number): Promise<Cut<OmapedReminder>> {
  const due = await dueNow(ctx);
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

async function dueNow(ctx: ReadingContext): Promise<readonly Due[]> {
  const store = storeOf(ctx);
  const stamp = await stampOf(ctx);
  const known = kept.get(store);
  if (known?.stamp === stamp) return known.due;
  const due = await worked(ctx, store);
  kept.set(store, { stamp, due });
  return due;
}

/** Rows are added and their versions rise, so that how many and how much names the state of the register. */
async function stampOf({ tx, now }: ReadingContext): Promise<string> {
  const [row]: { records: string; registered: string }[] = await tx.query(
    `SELECT (SELECT count(*) || '-' || coalesce(sum(revision), 0) FROM main.omaped_records) AS records,
       (SELECT count(*) || '-' || coalesce(sum(version), 0) FROM main.registrations
        WHERE desk = 'omaped') AS registered`,
  );
  return `${dateInLima(now)} ${row?.records} ${row?.registered}`;
}

async function worked(ctx: ReadingContext, store: Store): Promise<readonly Due[]> {
  const today = dateInLima(ctx.now);
  const found = await registeredOf(ctx, { text: '', district: null, ended: false });
  const facets = await facetsInUse(store, ctx.tx, found);
  return found
    .flatMap(({ registrationId, number }) => {
      const days = facets.get(registrationId)?.lastDays;
      const lapses: Lapse[] = days === undefined ? [] : remindersOf(days, today);
      return lapses.map((lapse) => ({
        registrationId,
        number: registrationNumber('omaped', number),
        lapse,
      }));
    })
    .toSorted((a, b) => a.lapse.daysLeft - b.lapse.daysLeft);
}
