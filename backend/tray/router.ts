import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import { reading, router } from '../core/procedure.ts';
import { officeTray, whyDraft } from './office.ts';
import { ownTray } from './own.ts';

/** Who must do what by when: an operator's own tray, and the whole office's for the responsable. */
export const trayRouter = router({
  own: reading('tray.own', z.undefined()).query(({ ctx }) => ownTray(ctx)),
  office: reading('tray.office', z.undefined()).query(({ ctx }) => officeTray(ctx)),
  /** Why a reception not finished yet must be qualified when it must. */
  whyDraft: reading('tray.office', z.strictObject({ id })).query(({ ctx, input }) =>
    whyDraft(ctx, input.id),
  ),
});
