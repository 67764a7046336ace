import { z } from 'zod';
import { operators } from '../../db/entities/index.ts';
import { requireStrongPassword, suggestPhrase } from '../../db/passwords.ts';
import { openStore } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import {
  addOperator,
  changeOperator,
  changePassword,
  login,
  resetPassword,
} from '../../domain/records/office.ts';
import { drafted } from '../core/drafted.ts';
import type { Session } from '../core/ports.ts';
import { beforeLogin, reading, router, writing } from '../core/procedure.ts';
import { ownPassword } from '../core/step-up.ts';
import { add, change, reset } from './account-acts.ts';
import { begin, beginTechnical, waitInside } from './enter.ts';
import { listAccounts } from './operators.ts';
import { storeOf, vaultOf } from './session.ts';

/** Operators of the office: entering, and who they are. Their record, and leaving, is `staff/`. */
export const accountsRouter = router({
  /**
   * Opens the store with a name and a password, and begins the session; of a technical account, which
   * holds no key of it, only the password is checked.
   */
  login: beforeLogin(login).mutation(async ({ ctx: { backend }, input }) => {
    if (backend.open !== null || backend.waiting !== null || backend.technical)
      throw new Refusal('store_in_use');
    const store = await openStore({ ...input, ...vaultOf(backend) }).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'no_data_access') return null;
      throw error;
    });
    if (store === null) return beginTechnical(backend);
    try {
      if (backend.practice && !store.practice) throw new Refusal('practice_only');
      if (store.finding !== null) return await waitInside(backend, store);
      return await begin(backend, store);
    } catch (error) {
      await store.close();
      throw error;
    }
  }),

  me: reading('operators.list', z.undefined()).query(({ ctx }): Session => ctx.session),

  list: reading('operators.list', z.undefined()).query(({ ctx }) =>
    listAccounts(ctx.tx, storeOf(ctx.backend), dateInLima(ctx.now)),
  ),

  add: writing('operators.add', drafted(addOperator.extend(ownPassword), 'operator_new')).mutation(
    ({ ctx, input }) => add(ctx, input),
  ),

  change: writing(
    'operators.change',
    drafted(changeOperator.extend(ownPassword), 'operator'),
  ).mutation(({ ctx, input }) => change(ctx, input)),

  resetPassword: writing('operators.change', resetPassword.extend(ownPassword)).mutation(
    ({ ctx, input }) => reset(ctx, input),
  ),

  changePassword: writing('password.change', changePassword).mutation(async ({ ctx, input }) => {
    const { userName, operatorId } = ctx.session;
    await storeOf(ctx.backend).changePassword(
      ctx.tx,
      userName,
      input.oldPassword,
      input.newPassword,
    );
    await ctx.tx.update(operators, { id: operatorId }, { passwordOnce: false });
    const { backend, session } = ctx;
    ctx.afterwards(() => {
      if (backend.open !== null)
        backend.open = { ...backend.open, session: { ...session, passwordOnce: false } };
    });
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
