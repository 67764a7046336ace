import { z } from 'zod';
import { appendAudit } from '../../db/audit.ts';
import { operatorRoles, operators } from '../../db/entities/index.ts';
import { requireStrongPassword, suggestPhrase } from '../../db/passwords.ts';
import { openStore, type Store } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { addOperator, changeOperator, changePassword, login } from '../../domain/records/office.ts';
import { sweepFiles } from '../attachments/sweep.ts';
import type { Backend, Session } from '../core/ports.ts';
import { isPractice } from '../core/practice.ts';
import { beforeLogin, reading, router, writing } from '../core/procedure.ts';
import { insertOperator, keysOf, listOperators, sessionOfSlot, sortOf } from './operators.ts';

/** Operators of the office: entering, and who they are. Leaving the office is the vault's issue. */
export const accountsRouter = router({
  /** Opens the store with a name and a password, and begins the session. */
  login: beforeLogin(login).mutation(async ({ ctx: { backend }, input }) => {
    if (backend.open !== null) throw new Refusal('store_in_use');
    const store = await openStore({ ...input, ...vaultOf(backend) });
    try {
      if (backend.practice && !store.practice) throw new Refusal('practice_only');
      const entered = await enter(backend, store);
      // What no row names is nobody's: a failure here must keep nobody out.
      await sweepFiles(store, backend.clock()).catch(() => undefined);
      backend.open = { store, session: entered.session };
      return entered;
    } catch (error) {
      await store.close();
      throw error;
    }
  }),

  me: reading('operators.list', z.undefined()).query(({ ctx }): Session => ctx.session),

  list: reading('operators.list', z.undefined()).query(({ ctx }) =>
    listOperators(ctx.tx, dateInLima(ctx.now)),
  ),

  add: writing('operators.add', addOperator).mutation(async ({ ctx, input }) => {
    const { fields, role, password } = input;
    if (await ctx.tx.existsBy(operators, { userName: fields.userName }))
      throw new Refusal('bad_input', {
        fields: { 'fields.userName': 'Ese usuario ya existe. Elija otro.' },
      });
    const id = ctx.backend.newId();
    const slot = await storeOf(ctx.backend).addSlot(ctx.tx, {
      userName: fields.userName,
      password,
      holds: keysOf([role]),
    });
    await insertOperator(ctx.tx, {
      id,
      roleId: ctx.backend.newId(),
      fields,
      role,
      ...slot,
      now: ctx.now,
      day: dateInLima(ctx.now),
    });
    ctx.trace({ kind: 'operator', id }, { role });
    return { id };
  }),

  change: writing('operators.change', changeOperator).mutation(async ({ ctx, input }) => {
    const { id, fields, role } = input;
    const operator = await ctx.tx.findOneBy(operators, { id });
    if (operator === null) throw new Refusal('not_found');
    const day = dateInLima(ctx.now);
    const held = (await listOperators(ctx.tx, day)).filter(
      (o) => o.active && o.roles.includes('responsable'),
    );
    if (role !== 'responsable' && held.length === 1 && held[0]?.id === id)
      throw new Refusal('bad_input', {
        fields: { role: 'Es la única persona responsable. Nombre antes a otra.' },
      });
    await ctx.tx.update(operators, { id }, { ...fields, nameSort: sortOf(fields.fullName) });
    await ctx.tx.delete(operatorRoles, { operatorId: id, validFrom: day });
    await ctx.tx
      .createQueryBuilder()
      .update(operatorRoles)
      .set({ validTo: dayBefore(day) })
      .where('operator_id = :id AND valid_to IS NULL', { id })
      .execute();
    await ctx.tx.insert(operatorRoles, {
      id: ctx.backend.newId(),
      operatorId: id,
      role,
      validFrom: day,
      validTo: null,
    });
    await storeOf(ctx.backend).giveKeys(ctx.tx, {
      slotId: operator.slotId,
      publicKey: operator.publicKey,
      holds: keysOf([role]),
    });
    ctx.trace({ kind: 'operator', id }, { role });
    return { id };
  }),

  changePassword: writing('password.change', changePassword).mutation(async ({ ctx, input }) => {
    const { userName, operatorId } = ctx.session;
    await storeOf(ctx.backend).changePassword(
      ctx.tx,
      userName,
      input.oldPassword,
      input.newPassword,
    );
    ctx.trace({ kind: 'operator', id: operatorId });
    return null;
  }),

  /** Five Spanish words, offered to whoever must think of a password. */
  suggestPhrase: beforeLogin(z.undefined()).query(({ ctx }) => suggestPhrase(ctx.backend.random)),

  /** Whether a password would be accepted, while it is typed. */
  checkPassword: beforeLogin(
    z.strictObject({ userName: z.string().max(64), password: z.string().max(256) }),
  ).query(async ({ input }) => {
    try {
      await requireStrongPassword(input.password, input.userName);
      return { accepted: true, message: null };
    } catch (error) {
      if (error instanceof Refusal) return { accepted: false, message: error.message };
      throw error;
    }
  }),
});

/** What of the backend the vault needs. */
export const vaultOf = ({ folder, clock, random }: Backend) => ({ folder, clock, random });

export function storeOf(backend: Backend): Store {
  if (backend.open === null) throw new Refusal('no_session');
  return backend.open.store;
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

export interface Entered {
  readonly session: Session;
  readonly practice: boolean;
  /** Failed attempts since the last time anybody entered: shown, because somebody may have tried. */
  readonly failedBefore: number;
}

/** The first write after opening: who entered, and the failures that came before, into the chain. */
async function enter(backend: Backend, store: Store): Promise<Entered> {
  const now = backend.clock();
  const day = dateInLima(now.toISOString());
  return store.write(async (tx) => {
    const session = await sessionOfSlot(tx, store.slotId, day);
    if (session === null) throw new Refusal('login_failed');
    const known = await tx.find(operators, { select: { slotId: true } });
    await store.sweepSlots(
      tx,
      known.map((operator) => operator.slotId),
    );
    const { failures, dropped } = await store.takeAttempts(tx);
    const failedBefore = failures.length + dropped;
    for (const failure of failures)
      await appendAudit(tx, {
        at: now,
        operatorId: null,
        action: 'accounts.login_failed',
        detail: { ...failure },
      });
    await appendAudit(tx, {
      at: now,
      operatorId: session.operatorId,
      action: 'accounts.login',
      subject: { kind: 'operator', id: session.operatorId },
      detail: { failedBefore, version: backend.version },
    });
    return { session, practice: isPractice(backend), failedBefore };
  });
}
