/** The gestión that registers a recognition: followed until the new acta de nacimiento (RDNA 50, 52). */
import type { z } from 'zod';
import { type Agreement, defenceActions, registrySteps } from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { REGISTRY_STEPS } from '../../domain/catalogues/conciliation.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { addRegistryStep, stopRegistry } from '../../domain/records/agreements.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { loadCase, requireOpen } from '../cases/load.ts';
import { noonOf, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { insertFollowup } from '../followups/assign.ts';
import { cancelChecks } from './checks.ts';
import { loadAgreement, registryOf } from './read.ts';

/**
 * The new acta de nacimiento ends the gestión and its reminders. The identity document may come after it.
 * @throws Refusal `state_forbids` for a gestión that is over; `date_not_possible`; `not_found`.
 */
export async function addStep(
  ctx: WritingContext,
  { agreementId, kind, happenedOn, text, number, remindOn }: z.infer<typeof addRegistryStep>,
): Promise<{ id: string }> {
  const row = await loadAgreement(ctx.tx, agreementId);
  const { id: actionId, state } = await registryOf(ctx.tx, row);
  requireOpen(await loadCase(ctx.tx, row.caseId));
  if (state !== 'open' && !(state === 'done' && kind === 'dni')) throw new Refusal('state_forbids');
  refuseFuture(ctx.now, { happenedOn });
  if (happenedOn < row.signedOn)
    throw new Refusal('date_not_possible', {
      fields: { happenedOn: 'Es anterior al compromiso. Revise la fecha.' },
    });
  const id = ctx.backend.newId();
  await ctx.tx.insert(registrySteps, {
    id,
    caseId: row.caseId,
    agreementId,
    kind,
    happenedOn,
    text,
    number: number ?? '',
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  const label = labelOf(REGISTRY_STEPS, kind);
  const said = number === null ? text : `${number}. ${text}`;
  await tell(ctx, row, noonOf(happenedOn, ctx.now), `${label}: ${said}`);
  if (kind === 'acta_nueva')
    await endAction(ctx, row, {
      actionId,
      state: 'done',
      on: happenedOn,
      result: `${label} ${said}`,
    });
  else if (state === 'open' && remindOn !== null) await remind(ctx, row, remindOn);
  ctx.trace({ kind: 'case', id: row.caseId }, { agreement: agreementId, step: kind });
  return { id };
}

/** The responsable leaves it, with a reason. @throws Refusal `state_forbids`, `not_found`. */
export async function stop(
  ctx: WritingContext,
  { agreementId, reason }: z.infer<typeof stopRegistry>,
): Promise<{ id: string }> {
  const row = await loadAgreement(ctx.tx, agreementId);
  const { id: actionId, state } = await registryOf(ctx.tx, row);
  requireOpen(await loadCase(ctx.tx, row.caseId));
  if (state !== 'open') throw new Refusal('state_forbids');
  await tell(ctx, row, ctx.now, `La inscripción no sigue: ${reason}`);
  await endAction(ctx, row, {
    actionId,
    state: 'stopped',
    on: dateInLima(ctx.now),
    result: reason,
  });
  ctx.trace({ kind: 'case', id: row.caseId }, { agreement: agreementId, stopped: true });
  return { id: actionId };
}

async function endAction(
  ctx: WritingContext,
  row: Agreement,
  end: {
    readonly actionId: string;
    readonly state: 'done' | 'stopped';
    readonly on: string;
    readonly result: string;
  },
): Promise<void> {
  const { actionId, state, on, result } = end;
  await ctx.tx.update(defenceActions, { id: actionId }, { state, finishedOn: on, result });
  await cancelChecks(
    ctx,
    row,
    state === 'done' ? 'Ya hay nueva acta de nacimiento.' : 'La inscripción no sigue.',
  );
}

/** On a day that somebody chose, in place of what was pending. @throws Refusal `date_not_possible`. */
async function remind(ctx: WritingContext, row: Agreement, dueOn: string): Promise<void> {
  const before = await cancelChecks(ctx, row, 'Se puso otra fecha para la gestión de inscripción.');
  await insertFollowup(
    ctx,
    {
      caseId: row.caseId,
      kind: 'revision_acuerdo',
      task: 'Verificar la inscripción del reconocimiento y pedir la nueva acta de nacimiento.',
      personId: null,
      isVerification: true,
      dueOn,
      assignedTo: before?.assignedTo ?? ctx.session.operatorId,
      contactOverride: null,
      followsId: before?.id ?? null,
      agreementId: row.id,
    },
    'remindOn',
  );
}

const tell = (
  ctx: WritingContext,
  { id, caseId }: Agreement,
  happenedAt: string,
  text: string,
): Promise<string> =>
  addDiaryEntry(ctx, {
    caseId,
    kind: 'inscripcion',
    happenedAt,
    text,
    subject: { kind: 'agreement', id },
  });
