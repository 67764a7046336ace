import { meta } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';

/** Key in `meta`: when two sheets were typed back and opened the store. */
export const SHEETS_CONFIRMED = 'recovery_confirmed_at';

/** When the recovery sheets were proved to open the store, ISO instant; null when they never were. */
export const sheetsConfirmedAt = async (tx: Tx): Promise<string | null> =>
  (await tx.findOneBy(meta, { key: SHEETS_CONFIRMED }))?.value ?? null;
