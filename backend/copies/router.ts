import { z } from 'zod';
import { madeAtOf, namesOnDisk } from '../../db/copies/names.ts';
import { Refusal } from '../../domain/errors.ts';
import {
  copyToLookAt,
  copyToRestore,
  recoverAccess,
  rekey,
  stickGone,
  stickNew,
} from '../../domain/records/copies.ts';
import type { Backend, OpenOffice } from '../core/ports.ts';
import { beforeLogin, forming, reading, router, writing } from '../core/procedure.ts';
import { requireOwnPassword } from '../core/step-up.ts';
import { listCopies } from './list.ts';
import { makeDiskCopy } from './make.ts';
import { lookAt, recoverWithSheets, reenter, restore } from './recover.ts';
import { dropOldCopies, rekeyOffice } from './rekey.ts';
import { copyState } from './state.ts';
import { endStick, makeStick } from './stick.ts';

/** Copies, restoring, new keys, and coming in by the recovery sheets. */
export const copiesRouter = router({
  state: reading('copies.view', z.undefined()).query(({ ctx }) => copyState(ctx.tx, ctx.now)),

  list: reading('copies.view', z.undefined()).query(({ ctx }) => listCopies(ctx)),

  /** Copies to this disk now, proves the copy, and answers with what it holds. */
  make: forming('copies.make', z.undefined()).mutation(async ({ ctx }) => {
    const open = openOf(ctx.backend);
    const copy = await makeDiskCopy(ctx.backend, open, 'button', ctx.signal);
    // After new keys, the copies that the old ones open wait for this one.
    await dropOldCopies(ctx.backend, open);
    return copy;
  }),

  /** Makes a copy for a removable medium; `desktop.saveCopy` takes it there. */
  makeStick: forming('copies.take_out', stickNew).mutation(async ({ ctx, input }) => {
    await requireOwnPassword(ctx, input.password);
    return makeStick(ctx.backend, openOf(ctx.backend), input, ctx.signal);
  }),

  stickGone: writing('copies.take_out', stickGone).mutation(({ ctx, input }) =>
    endStick(ctx, input),
  ),

  /**
   * Gives the store new keys, copies it under them, and lets go of the copies that the old ones open.
   * Whoever asked goes on; what she had open elsewhere (documents granted) is asked for again.
   */
  rekey: forming('vault.rekey', rekey).mutation(async ({ ctx, input }) => {
    await requireOwnPassword(ctx, input.password);
    const open = openOf(ctx.backend);
    const write = () =>
      ctx.write(async ({ trace }) =>
        trace({ kind: 'store', id: open.store.storeId }, { reason: input.reason }),
      );
    await rekeyOffice(ctx.backend, open, 'keep', write, ctx.signal);
    await reenter(ctx.backend, { userName: open.session.userName, password: input.password });
    return null;
  }),

  /** The copies that lie on this PC, by their dates; what they hold is told by who can open them. */
  onDisk: beforeLogin(z.undefined()).query(async ({ ctx: { backend } }) =>
    (await namesOnDisk(backend.folder)).map((name) => ({ name, madeAt: madeAtOf(name) })),
  ),

  /** For `desktop.openCopy`: the person says in a dialog where the copy is. */
  askCopy: beforeLogin(z.undefined()).mutation(({ ctx: { backend } }) => {
    requireLocked(backend);
    return { grant: backend.grants.askFolder() };
  }),

  /** Proves a copy where it lies and tells what would be lost; changes nothing. */
  lookAt: beforeLogin(copyToLookAt).mutation(({ ctx: { backend, signal }, input }) => {
    requireLocked(backend);
    return lookAt(backend, input, signal);
  }),

  restore: beforeLogin(copyToRestore).mutation(({ ctx: { backend, signal }, input }) => {
    requireLocked(backend);
    return restore(backend, input, signal);
  }),

  /** Two sheets, a responsable's user name and a new password: new keys, new sheets, and in. */
  recover: beforeLogin(recoverAccess).mutation(({ ctx: { backend }, input }) => {
    requireLocked(backend);
    return recoverWithSheets(backend, input);
  }),
});

function openOf({ open }: Backend): OpenOffice {
  if (open === null) throw new Refusal('no_session');
  return open;
}

function requireLocked({ open }: Backend): void {
  if (open !== null) throw new Refusal('store_in_use');
}
