/** Giving an account, correcting it, and a new password for whoever forgot hers. */
import type { z } from 'zod';
import { operators } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { addOperator, changeOperator, resetPassword } from '../../domain/records/office.ts';
import type { WritingContext } from '../core/procedure.ts';
import { requireOwnPassword } from '../core/step-up.ts';
import {
  insertOperator,
  keysOf,
  requireApproval,
  requireResponsable,
  rolesHeld,
  sortOf,
} from './operators.ts';
import { loseOwnSealed } from './own-sealed.ts';
import { giveKeysDue, setRoles } from './roles.ts';
import { storeOf } from './session.ts';

type Confirmed = { readonly password: string };

/** @throws Refusal `bad_input` for a user name that exists; `password_weak`, `password_wrong`. */
export async function add(
  ctx: WritingContext,
  input: z.infer<typeof addOperator> & Confirmed,
): Promise<{ id: string }> {
  await requireOwnPassword(ctx, input.password);
  const { fields, roles, newPassword, passwordOnce } = input;
  if (await ctx.tx.existsBy(operators, { userName: fields.userName }))
    throw new Refusal('bad_input', {
      fields: { 'fields.userName': 'Ese usuario ya existe. Elija otro.' },
    });
  const { newId } = ctx.backend;
  const id = newId();
  const day = dateInLima(ctx.now);
  const slot = await storeOf(ctx.backend).addSlot(ctx.tx, {
    userName: fields.userName,
    password: newPassword,
    holds: keysOf([]),
  });
  await insertOperator(ctx.tx, { id, newId, fields, roles, ...slot, passwordOnce, now: ctx.now });
  await giveKeysDue(ctx.backend, ctx.tx, id, day);
  ctx.trace({ kind: 'operator', id }, { roles: roles.map(traced) });
  return { id };
}

/** @throws Refusal `not_found`, `conflict`, `last_responsable`, `needs_other_responsable`, `bad_input`, `password_wrong`. */
export async function change(
  ctx: WritingContext,
  input: z.infer<typeof changeOperator> & Confirmed,
): Promise<{ id: string; version: number }> {
  await requireOwnPassword(ctx, input.password);
  const { id, version, fields, roles } = input;
  const day = dateInLima(ctx.now);
  await requirePresent(ctx, id, version);
  await ctx.tx.update(
    operators,
    { id },
    { ...fields, version: version + 1, nameSort: sortOf(fields.fullName) },
  );
  const before = await rolesHeld(ctx.tx, id, day);
  const { bySelf } = (await setRoles(ctx, id, roles, day))
    ? await requireApproval(ctx.tx, ctx.session.operatorId, id, day)
    : { bySelf: false };
  await requireResponsable(ctx.tx, day);
  await giveKeysDue(ctx.backend, ctx.tx, id, day);
  ctx.trace({ kind: 'operator', id }, { before, roles: roles.map(traced), bySelf });
  return { id, version: version + 1 };
}

/**
 * Another way in for a colleague, whose password then serves once. Her drafts were sealed to the old
 * one and open for nobody any more: they go.
 * @returns how many drafts were lost.
 * @throws Refusal `not_found`, `conflict`, `not_allowed` for one's own; `password_weak`, `password_wrong`.
 */
export async function reset(
  ctx: WritingContext,
  input: z.infer<typeof resetPassword> & Confirmed,
): Promise<{ draftsLost: number }> {
  await requireOwnPassword(ctx, input.password);
  const { id, version, newPassword } = input;
  if (id === ctx.session.operatorId)
    throw new Refusal('not_allowed', {
      message: 'Su propia contraseña se cambia en «Mi contraseña», con la que tiene.',
    });
  const { slotId, userName } = await requirePresent(ctx, id, version);
  const store = storeOf(ctx.backend);
  await store.removeSlot(ctx.tx, slotId);
  const slot = await store.addSlot(ctx.tx, { userName, password: newPassword, holds: keysOf([]) });
  await ctx.tx.update(operators, { id }, { ...slot, version: version + 1, passwordOnce: true });
  await giveKeysDue(ctx.backend, ctx.tx, id, dateInLima(ctx.now));
  const draftsLost = await loseOwnSealed(ctx.tx, ctx.now, id);
  ctx.trace({ kind: 'operator', id }, { passwordReset: true, draftsLost });
  return { draftsLost };
}

/** @throws Refusal `not_found` also for whoever left; `conflict`. */
async function requirePresent(ctx: WritingContext, id: string, version: number) {
  const operator = await ctx.tx.findOneBy(operators, { id });
  if (operator === null || operator.endedAt !== null) throw new Refusal('not_found');
  if (operator.version !== version) throw new Refusal('conflict');
  return operator;
}

const traced = (role: { role: string; validFrom: string; validTo: string | null }) => ({ ...role });
