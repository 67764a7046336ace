/** What was done for somebody on a register, and what is to be done next, by whom and until when. */
import type { z } from 'zod';
import { attentions, type Registration } from '../../db/entities/index.ts';
import { SERVICES_OF } from '../../domain/catalogues/attentions.ts';
import { entriesOn } from '../../domain/catalogues/catalogue.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type {
  endAttention,
  finishAttention,
  planAttention,
  recordAttention,
} from '../../domain/records/attentions.ts';
import { desksOf } from '../../domain/rights.ts';
import { requireActiveOperator, rolesHeld } from '../accounts/operators.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import { openRegistration } from '../registrations/load.ts';
import { loadAttention } from './load.ts';
import type { RecordedAttention, SavedAttention } from './types.ts';
import { BLANK_WORDS, wordsFor, wordsOf } from './words.ts';

type Done = Omit<z.infer<typeof finishAttention>, 'id' | 'version'>;
type Next = NonNullable<Done['next']>;

/** @throws Refusal `bad_input`, `date_not_possible`, `not_found`, `registration_ended`. */
export async function record(
  ctx: WritingContext,
  { registrationId, service, next, ...given }: z.infer<typeof recordAttention>,
): Promise<RecordedAttention> {
  const registration = await openRegistration(ctx.tx, registrationId, null);
  requireService(ctx, registration, service, 'service');
  await checkDone(ctx, given);
  const { mode, doneOn, ...said } = given;
  const id = await insert(ctx, registration, {
    state: 'done',
    dueOn: null,
    assignedTo: null,
    mode,
    doneOn,
    words: { ...BLANK_WORDS, ...said, service },
    fromId: null,
  });
  const nextId = next === null ? null : await insertNext(ctx, registration, next, id);
  ctx.trace({ kind: 'attention', id }, { act: 'record', registrationId, doneOn, nextId });
  return { id, version: 1, nextId };
}

/** @throws Refusal `bad_input`, `date_not_possible`, `not_found`, `registration_ended`. */
export async function plan(
  ctx: WritingContext,
  { registrationId, next }: z.infer<typeof planAttention>,
): Promise<SavedAttention> {
  const registration = await openRegistration(ctx.tx, registrationId, null);
  const id = await insertNext(ctx, registration, next, null);
  ctx.trace(
    { kind: 'attention', id },
    { act: 'plan', registrationId, dueOn: next.dueOn, assignedTo: next.assignedTo },
  );
  return { id, version: 1 };
}

/** What was planned is done. @throws Refusal `attention_state`, `bad_input`, `conflict`, `date_not_possible`, `not_found`, `registration_ended`. */
export async function finish(
  ctx: WritingContext,
  { id, version, next, ...given }: z.infer<typeof finishAttention>,
): Promise<RecordedAttention> {
  const { tx, session } = ctx;
  const { attention, registration } = await loadAttention(tx, { id, version });
  if (attention.state !== 'planned') throw new Refusal('attention_state');
  await checkDone(ctx, given);
  const { mode, doneOn, ...said } = given;
  await tx.update(
    attentions,
    { id },
    {
      ...wordsFor(registration.desk, { ...wordsOf(attention), ...said }),
      version: version + 1,
      state: 'done',
      mode,
      doneOn,
      doneBy: session.operatorId,
    },
  );
  // What was planned may be written down of somebody who left; nothing more is planned for her.
  const nextId =
    next === null
      ? null
      : await insertNext(ctx, await openRegistration(tx, registration.id, null), next, id);
  ctx.trace({ kind: 'attention', id }, { act: 'finish', doneOn, nextId });
  return { id, version: version + 1, nextId };
}

/** It was not done, or was written down by mistake: it counts no more. @throws Refusal `attention_state`, `conflict`, `not_found`. */
export async function end(
  ctx: WritingContext,
  { id, version, reason }: z.infer<typeof endAttention>,
): Promise<SavedAttention> {
  const { tx } = ctx;
  const { attention, registration } = await loadAttention(tx, { id, version });
  if (attention.state === 'ended') throw new Refusal('attention_state');
  const words = { ...wordsOf(attention), endReason: reason };
  await tx.update(
    attentions,
    { id },
    { ...wordsFor(registration.desk, words), version: version + 1, state: 'ended' },
  );
  ctx.trace({ kind: 'attention', id }, { act: 'end', from: attention.state });
  return { id, version: version + 1 };
}

async function checkDone(
  { tx, now }: WritingContext,
  { doneOn, institutionId }: Pick<Done, 'doneOn' | 'institutionId'>,
): Promise<void> {
  refuseFuture(now, { doneOn });
  if (institutionId !== null) await institutionOf(tx, institutionId);
}

/** A schema does not know of which desk a registration is. @throws Refusal `bad_input`. */
function requireService(
  { lists, now }: WritingContext,
  { desk }: Registration,
  service: string,
  field: string,
): void {
  const today = dateInLima(now);
  const offered = entriesOn(lists.on(SERVICES_OF[desk], today), today);
  if (!offered.some(({ code }) => code === service))
    throw new Refusal('bad_input', { fields: { [field]: 'Elija un servicio de la lista.' } });
}

/** Given to somebody who attends the desk, for today or later. @throws Refusal `bad_input`, `date_not_possible`. */
async function insertNext(
  ctx: WritingContext,
  registration: Registration,
  { service, dueOn, assignedTo, task }: Next,
  fromId: string | null,
): Promise<string> {
  const { tx, now } = ctx;
  const today = dateInLima(now);
  requireService(ctx, registration, service, 'next.service');
  await requireActiveOperator(tx, assignedTo, 'next.assignedTo');
  if (!desksOf(await rolesHeld(tx, assignedTo, today)).includes(registration.desk))
    throw new Refusal('bad_input', {
      fields: { 'next.assignedTo': 'Esa persona no atiende este servicio. Elija a otra.' },
    });
  if (dueOn < today)
    throw new Refusal('date_not_possible', {
      fields: { 'next.dueOn': 'Ese día ya pasó. Elija hoy o una fecha próxima.' },
    });
  return insert(ctx, registration, {
    state: 'planned',
    dueOn,
    assignedTo,
    mode: null,
    doneOn: null,
    words: { ...BLANK_WORDS, service, task },
    fromId,
  });
}

interface Inserted {
  readonly state: 'planned' | 'done';
  readonly dueOn: string | null;
  readonly assignedTo: string | null;
  readonly mode: string | null;
  readonly doneOn: string | null;
  readonly words: typeof BLANK_WORDS;
  readonly fromId: string | null;
}

async function insert(
  ctx: WritingContext,
  { id: registrationId, desk }: Registration,
  { words, ...row }: Inserted,
): Promise<string> {
  const { operatorId } = ctx.session;
  const id = ctx.backend.newId();
  await ctx.tx.insert(attentions, {
    ...row,
    ...wordsFor(desk, words),
    id,
    version: 1,
    registrationId,
    doneBy: row.doneOn === null ? null : operatorId,
    recordedAt: ctx.now,
    recordedBy: operatorId,
  });
  return id;
}
