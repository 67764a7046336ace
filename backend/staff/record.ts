/** The staff record: dated entries of each operator (V11, P-12). */
import type { z } from 'zod';
import { handovers, operators, staffEntries } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { annulStaffEntry, recordStaffEntry } from '../../domain/records/staff.ts';
import { credentialExpired, inForce } from '../../domain/staff/on-day.ts';
import { listOperators, requireApproval, requireResponsable } from '../accounts/operators.ts';
import { giveKeysDue } from '../accounts/roles.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import { type Confirmed, requireOwnPassword } from '../core/step-up.ts';
import type { StaffRecord } from './types.ts';

/** @throws Refusal `not_found`. */
export async function staffRecord(
  { tx, now, seen }: ReadingContext,
  operatorId: string,
): Promise<StaffRecord> {
  const day = dateInLima(now);
  const people = await listOperators(tx, day);
  const operator = people.find(({ id }) => id === operatorId);
  if (operator === undefined) throw new Refusal('not_found');
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  const entries = await tx.find(staffEntries, {
    where: { operatorId },
    order: { validFrom: 'DESC', id: 'DESC' },
  });
  const handover = await tx.findOneBy(handovers, { operatorId });
  seen({ kind: 'operator', id: operatorId });
  return {
    operator,
    entries: entries.map((entry) => ({
      ...entry,
      bySelf: entry.recordedBy === operatorId,
      recordedBy: names.get(entry.recordedBy) ?? '',
      annulledBy: entry.annulledBy === null ? null : (names.get(entry.annulledBy) ?? ''),
      inForce: inForce([entry], entry.kind, day).length > 0,
    })),
    credentialExpired: credentialExpired(entries, day),
    handoverId: handover?.id ?? null,
  };
}

/**
 * Writes an entry. An encargatura brings its keys with it; a leave closes the way in while it lasts.
 * @throws Refusal `not_found` also for whoever left; `last_responsable`, `password_wrong`.
 */
export async function recordEntry(
  ctx: WritingContext,
  { operatorId, entry, password }: z.infer<typeof recordStaffEntry> & Confirmed,
): Promise<{ id: string }> {
  await requireOwnPassword(ctx, password);
  const operator = await ctx.tx.findOneBy(operators, { id: operatorId });
  if (operator === null || operator.endedAt !== null) throw new Refusal('not_found');
  const bySelf = await approval(ctx, operatorId, entry.kind);
  const id = ctx.backend.newId();
  await ctx.tx.insert(staffEntries, {
    id,
    operatorId,
    ...entry,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
    annulledAt: null,
    annulledBy: null,
    annulledReason: null,
  });
  await settle(ctx, operatorId, { kind: entry.kind, from: entry.validFrom, to: entry.validTo });
  ctx.trace(
    { kind: 'operator', id: operatorId },
    { entry: id, kind: entry.kind, from: entry.validFrom, to: entry.validTo, bySelf },
  );
  return { id };
}

/** @throws Refusal `not_found`, `conflict` when it is annulled already; `last_responsable`. */
export async function annulEntry(
  ctx: WritingContext,
  { id, reason, password }: z.infer<typeof annulStaffEntry> & Confirmed,
): Promise<null> {
  await requireOwnPassword(ctx, password);
  const entry = await ctx.tx.findOneBy(staffEntries, { id });
  if (entry === null) throw new Refusal('not_found');
  if (entry.annulledAt !== null) throw new Refusal('conflict');
  const bySelf = await approval(ctx, entry.operatorId, entry.kind);
  await ctx.tx.update(
    staffEntries,
    { id },
    { annulledAt: ctx.now, annulledBy: ctx.session.operatorId, annulledReason: reason },
  );
  await settle(ctx, entry.operatorId, {
    kind: entry.kind,
    from: entry.validFrom,
    to: entry.validTo,
  });
  ctx.trace(
    { kind: 'operator', id: entry.operatorId },
    { annulledEntry: id, kind: entry.kind, bySelf },
  );
  return null;
}

/** What gives or takes rights is approved by somebody else, while anybody else can. */
async function approval(ctx: WritingContext, operatorId: string, kind: string): Promise<boolean> {
  if (kind !== 'acting' && kind !== 'leave') return false;
  const { operatorId: who } = ctx.session;
  return (await requireApproval(ctx.tx, who, operatorId, dateInLima(ctx.now))).bySelf;
}

interface Span {
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
}

/** What follows from an entry that gives or takes away: keys, and that somebody always answers. */
async function settle(ctx: WritingContext, operatorId: string, span: Span): Promise<void> {
  if (span.kind !== 'acting' && span.kind !== 'leave') return;
  const today = dateInLima(ctx.now);
  for (const day of await daysOfChange(ctx.tx, span, today)) await requireResponsable(ctx.tx, day);
  await giveKeysDue(ctx.backend, ctx.tx, operatorId, today);
}

/** Who answers changes only on the days on which something begins, or the day after it ends. */
async function daysOfChange(tx: Tx, { from, to }: Span, today: string): Promise<string[]> {
  const rows: { day: string }[] = await tx.query(
    `SELECT ? AS day UNION SELECT ?
     UNION SELECT valid_from FROM staff_entries WHERE kind = 'leave' AND annulled_at IS NULL
     UNION SELECT date(valid_to, '+1 day') FROM staff_entries
       WHERE kind = 'acting' AND annulled_at IS NULL
     UNION SELECT date(valid_to, '+1 day') FROM operator_roles WHERE valid_to IS NOT NULL`,
    [today, from],
  );
  return rows
    .map(({ day }) => day)
    .filter((day) => day >= today && day >= from && (to === null || day <= to))
    .sort();
}
