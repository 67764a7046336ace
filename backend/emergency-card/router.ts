import { z } from 'zod';
import { readCard } from '../../db/emergency-card.ts';
import { filesOf } from '../../db/files/names.ts';
import { setTurnPhones } from '../../domain/records/emergency-card.ts';
import { drafted } from '../core/drafted.ts';
import { beforeLogin, reading, router, writing } from '../core/procedure.ts';
import { changePhones, turnSettings } from './card.ts';

/** Who is called when a life cannot wait: shown to whoever stands at the machine, entered or not. */
export const emergencyCardRouter = router({
  /** The office's own telephones; nothing of the store is opened for it. */
  phones: beforeLogin(z.undefined()).query(({ ctx: { backend } }) =>
    readCard(filesOf(backend.folder).emergency),
  ),

  settings: reading('office.view', z.undefined()).query(({ ctx }) => turnSettings(ctx.tx)),

  change: writing('office.change', drafted(setTurnPhones, 'turn_phones')).mutation(
    ({ ctx, input }) => changePhones(ctx, input),
  ),
});
