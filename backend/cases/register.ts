import type { z } from 'zod';
import { drafts, orientations } from '../../db/entities/index.ts';
import { isLateEntry } from '../../domain/clock/rules.ts';
import { Refusal } from '../../domain/errors.ts';
import type { ReceptionFields, registerCase } from '../../domain/records/reception.ts';
import type { WritingContext } from '../core/procedure.ts';
import { giveNumber } from '../numbers/series.ts';
import { addDiaryEntry } from './diary.ts';
import { refreshDue } from './due.ts';
import { recordDuties } from './duties.ts';
import { checkReceptionDates, insertCase } from './insert.ts';
import { noteOrigin } from './linked.ts';
import { flagsOf } from './load.ts';
import { caseNumber, yearInLima } from './number.ts';
import { recordTransition } from './transition.ts';

/**
 * Registers a reception (RDNA 30): the number is given, and every person, matter and term written,
 * in one transaction. The qualification runs from the hour of reception, not from the record.
 * @throws Refusal `date_not_possible`, `late_entry_reason`, `not_found`, `bad_input`.
 */
export async function registerReception(
  ctx: WritingContext,
  { orientationId, originId, reception }: z.infer<typeof registerCase>,
): Promise<{ id: string; number: string }> {
  checkReceptionDates(ctx.now, reception);
  requireLateReason(await startOfTyping(ctx, 'reception'), reception);

  const id = ctx.backend.newId();
  const number = await giveNumber(ctx.tx, await caseNumber(ctx, id, yearInLima(ctx.now)));
  await insertCase(
    ctx,
    {
      id,
      service: 'demuna',
      numberText: number.text,
      state: 'recibido',
      migrated: false,
      qualifiedAt: null,
      originId,
    },
    reception,
  );
  await recordTransition(ctx, {
    caseId: id,
    from: null,
    to: 'recibido',
    happenedAt: reception.receivedAt,
  });
  await addDiaryEntry(ctx, {
    caseId: id,
    kind: 'recepcion',
    happenedAt: reception.receivedAt,
    text: receptionText(number.text, reception),
  });
  await recordDuties(ctx, {
    caseId: id,
    before: null,
    after: flagsOf(reception),
    foundAt: reception.receivedAt,
  });
  await noteOrigin(ctx, originId, id);
  await linkOrientation(ctx, orientationId, id);
  await refreshDue(ctx.tx, id);
  ctx.trace({ kind: 'case', id }, { number: number.text, late: reception.late !== null });
  return { id, number: number.text };
}

/** When its draft began; now, for what was not kept while it was typed. */
export async function startOfTyping(
  ctx: WritingContext,
  kind: 'reception' | 'violence_reception',
): Promise<string> {
  const { draftId } = ctx;
  if (draftId === null) return ctx.now;
  const { operatorId } = ctx.session;
  const draft = await ctx.tx.findOneBy(drafts, { id: draftId, operatorId, kind });
  return draft?.startedAt ?? ctx.now;
}

/** @throws Refusal `late_entry_reason`. */
export function requireLateReason(
  startedAt: string,
  { receivedAt, late }: Pick<ReceptionFields, 'receivedAt' | 'late'>,
): void {
  if (late !== null || !isLateEntry(receivedAt, startedAt)) return;
  throw new Refusal('late_entry_reason', {
    fields: {
      'reception.late': 'Escriba el motivo del registro tardío y el código de la hoja de papel.',
    },
  });
}

function receptionText(number: string, { late }: ReceptionFields): string {
  const registered = `Recepción registrada con el expediente ${number}.`;
  if (late === null) return registered;
  return `${registered} Registro tardío, hoja de papel ${late.paperCode}: ${late.reason}`;
}

/** The *orientación rápida* that became this case. */
async function linkOrientation(
  ctx: WritingContext,
  orientationId: string | null,
  caseId: string,
): Promise<void> {
  if (orientationId === null) return;
  const orientation = await ctx.tx.findOneBy(orientations, { id: orientationId });
  if (orientation === null) throw new Refusal('not_found');
  if (orientation.caseId !== null)
    throw new Refusal('bad_input', {
      fields: { orientationId: 'Esa orientación ya dio lugar a un expediente.' },
    });
  await ctx.tx.update(orientations, { id: orientationId }, { caseId });
}
