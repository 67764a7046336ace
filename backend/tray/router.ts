import { z } from 'zod';
import { reading, router } from '../core/procedure.ts';
import { officeTray } from './office.ts';
import { ownTray } from './own.ts';

/** Who must do what by when: an operator's own tray, and the whole office's for the responsable. */
export const trayRouter = router({
  own: reading('tray.own', z.undefined()).query(({ ctx }) => ownTray(ctx)),
  office: reading('tray.office', z.undefined()).query(({ ctx }) => officeTray(ctx)),
});
