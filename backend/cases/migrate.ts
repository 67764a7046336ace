import type { z } from 'zod';
import type { CaseState } from '../../domain/case-states.ts';
import { instantFromLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { migrateCase } from '../../domain/records/reception.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { removeOwnDraft } from '../drafts/discard.ts';
import { keepPaperNumber } from '../numbers/series.ts';
import { addDiaryEntry } from './diary.ts';
import { refreshDue } from './due.ts';
import { checkReceptionDates, insertCase } from './insert.ts';
import { caseNumber } from './number.ts';
import { recordTransition } from './transition.ts';

type Migration = z.infer<typeof migrateCase>;

/**
 * Loads an open case that began on paper, with its own number, dates and acts (*migrado*). Terms
 * that ended before it was loaded are never marked overdue.
 * @throws Refusal `number_taken`, `date_not_possible`, `bad_input`, `not_found`.
 */
export async function migratePaperCase(
  ctx: WritingContext,
  input: Migration,
): Promise<{ id: string; number: string }> {
  const { reception, state } = input;
  checkDates(ctx.now, input);
  const qualifiedAt = qualifiedInstant(input);

  const id = ctx.backend.newId();
  const request = await caseNumber(ctx, id, input.number.year);
  const number = await keepPaperNumber(ctx.tx, request, input.number.n);
  await insertCase(
    ctx,
    { id, numberText: number.text, state, migrated: true, qualifiedAt },
    reception,
  );
  await recordStates(ctx, id, input, qualifiedAt);
  await recordActs(ctx, id, number.text, input);
  await refreshDue(ctx.tx, id);
  await removeOwnDraft(ctx.tx, ctx.session.operatorId, input.draftId);
  ctx.trace({ kind: 'case', id }, { number: number.text, migrated: true, state });
  return { id, number: number.text };
}

function checkDates(now: string, { reception, qualifiedOn, acts }: Migration): void {
  checkReceptionDates(now, reception);
  const happened = {
    qualifiedOn,
    ...Object.fromEntries(acts.map((act, at) => [`acts.${at}.happenedOn`, act.happenedOn])),
  };
  refuseFuture(now, happened);
  refuseBefore(reception.receivedAt, happened);
}

/** Noon of the day on the folder, which names no hour; never before the reception itself. */
function paperInstant(day: string, receivedAt: string): string {
  const noon = instantFromLima(day, '12:00');
  return noon < receivedAt ? receivedAt : noon;
}

function qualifiedInstant({ state, qualifiedOn, reception }: Migration): string | null {
  if (state === 'recibido') return null;
  if (qualifiedOn === null)
    throw new Refusal('bad_input', {
      fields: { qualifiedOn: 'Escriba cuándo se calificó: el estado del caso lo supone.' },
    });
  return paperInstant(qualifiedOn, reception.receivedAt);
}

/** Of the states between qualification and today only the last is known, not its date. */
async function recordStates(
  ctx: WritingContext,
  caseId: string,
  { state, reception }: Migration,
  qualifiedAt: string | null,
): Promise<void> {
  const { receivedAt } = reception;
  await recordTransition(ctx, { caseId, from: null, to: 'recibido', happenedAt: receivedAt });
  if (qualifiedAt === null) return;
  const reason = 'Cargado del expediente en papel.';
  const qualified: CaseState = 'calificado';
  await recordTransition(ctx, {
    caseId,
    from: 'recibido',
    to: qualified,
    happenedAt: qualifiedAt,
    reason,
  });
  if (state !== qualified)
    await recordTransition(ctx, {
      caseId,
      from: qualified,
      to: state,
      happenedAt: ctx.now,
      reason,
    });
}

async function recordActs(
  ctx: WritingContext,
  caseId: string,
  number: string,
  { reception, acts }: Migration,
): Promise<void> {
  const { receivedAt } = reception;
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'recepcion',
    happenedAt: receivedAt,
    text: `Recepción del expediente ${number}, en papel.`,
  });
  for (const act of acts)
    await addDiaryEntry(ctx, {
      caseId,
      kind: act.isVerification ? 'verificacion_en_papel' : 'acto_en_papel',
      happenedAt: paperInstant(act.happenedOn, receivedAt),
      text: act.text,
    });
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'migracion',
    happenedAt: ctx.now,
    text: `Expediente ${number} cargado del papel al sistema.`,
  });
}
