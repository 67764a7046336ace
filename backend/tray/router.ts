import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import { reading, router } from '../core/procedure.ts';
import { officeTray, whyDraft } from './office.ts';
import { ownTray } from './own.ts';
import { OFFICE_PARTS, OWN_PARTS, rowsOf } from './parts.ts';
import { changedSince } from './since.ts';

/** The parts asked for whole; of the others, and without any, the first rows. */
function whole<const Part extends string>(parts: readonly [Part, ...Part[]]) {
  return z.strictObject({ whole: z.array(z.enum(parts)).max(parts.length) }).optional();
}

/** Who must do what by when: an operator's own tray, and the whole office's for the responsable. */
export const trayRouter = router({
  own: reading('tray.own', whole(OWN_PARTS)).query(({ ctx, input }) =>
    ownTray(ctx, rowsOf(input?.whole ?? [])),
  ),
  office: reading('tray.office', whole(OFFICE_PARTS)).query(({ ctx, input }) =>
    officeTray(ctx, rowsOf(input?.whole ?? [])),
  ),
  /** What others did to her cases since she was last here. */
  since: reading('tray.own', z.undefined()).query(({ ctx }) => changedSince(ctx)),
  /** Why a reception not finished yet must be qualified when it must. */
  whyDraft: reading('tray.office', z.strictObject({ id })).query(({ ctx, input }) =>
    whyDraft(ctx, input.id),
  ),
});
