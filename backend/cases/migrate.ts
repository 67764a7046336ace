import type { z } from 'zod';
import { cases, defenceActions } from '../../db/entities/index.ts';
import type { CaseState } from '../../domain/case-states.ts';
import { DEFENCE_ACTIONS } from '../../domain/catalogues/case.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { instantFromLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { migrateCase } from '../../domain/records/reception.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { keepPaperNumber } from '../numbers/series.ts';
import { addDiaryEntry } from './diary.ts';
import { refreshDue } from './due.ts';
import { checkReceptionDates, insertCase } from './insert.ts';
import { caseNumber } from './number.ts';
import { verificationTermFrom } from './terms.ts';
import { recordTransition } from './transition.ts';

type Migration = z.infer<typeof migrateCase>;
type FirstAction = NonNullable<Migration['firstAction']>;

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
  const action = firstActionOf(input);

  const id = ctx.backend.newId();
  const request = await caseNumber(ctx, id, input.number.year);
  const number = await keepPaperNumber(ctx.tx, request, input.number.n);
  await insertCase(
    ctx,
    {
      id,
      service: 'demuna',
      numberText: number.text,
      state,
      migrated: true,
      qualifiedAt,
      originId: null,
    },
    reception,
  );
  await recordStates(ctx, id, input, qualifiedAt);
  if (action !== null) await recordAction(ctx, id, action, reception.receivedAt);
  await recordActs(ctx, id, number.text, input);
  await refreshDue(ctx.tx, id);
  ctx.trace({ kind: 'case', id }, { number: number.text, migrated: true, state });
  return { id, number: number.text };
}

function checkDates(now: string, { reception, qualifiedOn, firstAction, acts }: Migration): void {
  checkReceptionDates(now, reception);
  const happened = {
    qualifiedOn,
    'firstAction.startedOn': firstAction?.startedOn ?? null,
    'firstAction.finishedOn': firstAction?.finishedOn ?? null,
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

function firstActionOf({ state, firstAction }: Migration): FirstAction | null {
  const begun = state === 'en_atencion' || state === 'en_verificacion';
  if (begun !== (firstAction !== null))
    throw new Refusal('bad_input', {
      fields: {
        firstAction: begun
          ? 'Escriba cuál fue la primera acción de defensa y cuándo empezó: el estado del caso lo supone.'
          : 'Con una acción de defensa empezada, el caso está en atención o en verificación.',
      },
    });
  if (firstAction?.finishedOn != null && firstAction.finishedOn < firstAction.startedOn)
    throw new Refusal('date_not_possible', {
      fields: {
        'firstAction.finishedOn': 'Es anterior al inicio de la acción. Revise la fecha.',
      },
    });
  return firstAction;
}

/** The action on the folder, and the six months that run from it (RDNA 32.2). */
async function recordAction(
  ctx: WritingContext,
  caseId: string,
  { kind, startedOn, finishedOn }: FirstAction,
  receivedAt: string,
): Promise<void> {
  const id = ctx.backend.newId();
  await ctx.tx.insert(defenceActions, {
    id,
    caseId,
    kind,
    state: finishedOn === null ? 'open' : 'done',
    startedOn,
    dueOn: null,
    finishedOn,
    detail: ON_PAPER,
    result: finishedOn === null ? '' : ON_PAPER,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  await ctx.tx.update(
    cases,
    { id: caseId },
    { verificationDue: verificationTermFrom(startedOn, ctx.calendar).due },
  );
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'accion',
    happenedAt: paperInstant(startedOn, receivedAt),
    text: `${labelOf(DEFENCE_ACTIONS, kind)}. ${ON_PAPER}`,
    subject: { kind: 'action', id },
  });
}

const ON_PAPER = 'Consta en el expediente en papel.';

/** When a case in attention went on to verification the folder does not tell: by its loading at the latest. */
async function recordStates(
  ctx: WritingContext,
  caseId: string,
  { state, reception, firstAction }: Migration,
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
  if (firstAction === null) return;
  const began = paperInstant(firstAction.startedOn, qualifiedAt);
  const attended: CaseState = 'en_atencion';
  await recordTransition(ctx, { caseId, from: qualified, to: attended, happenedAt: began, reason });
  if (state !== attended)
    await recordTransition(ctx, {
      caseId,
      from: attended,
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
