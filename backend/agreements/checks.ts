/** Obligations as follow-ups: one pending for each agreement in force, the next when it is recorded. */
import { type Agreement, agreements, type Followup, followups } from '../../db/entities/index.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { type AgreedMatter, MATTER_LABELS, nextCheck } from '../../domain/law/agreed.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { refreshDue } from '../cases/due.ts';
import type { WritingContext } from '../core/procedure.ts';
import { insertFollowup } from '../followups/assign.ts';
import { agreedOf, registryOf, replacedOn } from './read.ts';

/** A look that is over, or none yet: who made it, and for which day. */
type Before = Pick<Followup, 'dueOn' | 'assignedTo'> & { readonly id: string | null };

/**
 * The look that comes after another one, or the first. @returns null when nothing more is to be looked
 * at: another acta took its place, the recognition is registered or stopped, nothing more falls due.
 */
export async function insertNextCheck(
  ctx: WritingContext,
  row: Agreement,
  { dueOn, assignedTo, id }: Before,
): Promise<string | null> {
  if ((await replacedOn(ctx.tx, row.id)) !== null) return null;
  if (row.registryActionId !== null && (await registryOf(ctx.tx, row)).state !== 'open')
    return null;
  return insertCheck(ctx, row, { assignedTo, after: dueOn, followsId: id });
}

export const insertFirstCheck = (
  ctx: WritingContext,
  row: Agreement,
  assignedTo: string,
): Promise<string | null> => insertNextCheck(ctx, row, { assignedTo, dueOn: '', id: null });

/** What a concluded case left without effect is looked at again once it is reopened. */
export async function resumeChecks(
  ctx: WritingContext,
  caseId: string,
  assignedTo: string,
): Promise<void> {
  for (const row of await ctx.tx.findBy(agreements, { caseId }))
    await insertFirstCheck(ctx, row, assignedTo);
}

async function insertCheck(
  ctx: WritingContext,
  row: Agreement,
  { after, ...made }: { readonly after: string } & Pick<Followup, 'assignedTo' | 'followsId'>,
): Promise<string | null> {
  const agreed = agreedOf(row);
  if (agreed === null) return null;
  const yesterday = addDays(dateInLima(ctx.now), -1);
  const next = nextCheck(agreed, row.signedOn, after > yesterday ? after : yesterday, ctx.calendar);
  if (next === null) return null;
  return insertFollowup(ctx, {
    ...made,
    caseId: row.caseId,
    kind: checkKind(agreed),
    task: taskOf(agreed, next.from),
    personId: null,
    isVerification: true,
    dueOn: next.dueOn,
    contactOverride: null,
    agreementId: row.id,
    countedFrom: next.from,
  });
}

const checkKind = (agreed: AgreedMatter): Followup['kind'] =>
  agreed.matter === 'A1' && agreed.terms.form !== 'efectivo'
    ? 'revision_deposito'
    : 'revision_acuerdo';

/** It names nobody: it stands in lists. */
function taskOf({ matter }: AgreedMatter, from: string): string {
  switch (matter) {
    case 'A1':
      return `Verificar el pago de alimentos del ${shortDate(from)}.`;
    case 'filiacion':
      return 'Verificar la inscripción del reconocimiento y pedir la nueva acta de nacimiento.';
    case 'A2':
    case 'A3':
    case 'normas':
      return `Verificar si se cumple lo acordado: ${MATTER_LABELS[matter].toLowerCase()}.`;
  }
}

/** Leaves without effect what is pending of an agreement, with why. */
export async function cancelChecks(
  ctx: WritingContext,
  { id, caseId }: Pick<Agreement, 'id' | 'caseId'>,
  reason: string,
): Promise<Followup | null> {
  const pending = await ctx.tx.findOneBy(followups, { agreementId: id, state: 'pending' });
  if (pending === null) return null;
  await ctx.tx.update(
    followups,
    { id: pending.id },
    { state: 'cancelled', notes: reason, recordedAt: ctx.now, recordedBy: ctx.session.operatorId },
  );
  await refreshDue(ctx.tx, caseId);
  return pending;
}
