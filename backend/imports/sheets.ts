/** What each desk keeps of a registered person besides who she is, as an import fills it and takes it back. */
import type { Tx } from '../../db/store.ts';
import type { DeskValues } from '../../domain/imports/rows.ts';
import { BLANK_OLDER, olderFields } from '../../domain/records/ciam.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';
import { BLANK_PROFILE, omapedProfile } from '../../domain/records/omaped.ts';
import { insertFicha } from '../ciam/ficha.ts';
import type { WritingContext } from '../core/procedure.ts';
import { insertRecord } from '../omaped/store.ts';

interface Registered {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly registeredOn: string;
}

interface DeskSheet {
  /** Its own table that a registration has from the start, and the column that tells its changes. */
  readonly table: string;
  readonly changes: string;
  readonly insert: (
    ctx: WritingContext,
    registered: Registered,
    values: DeskValues,
  ) => Promise<void>;
}

export const SHEETS: Readonly<Record<PadronDesk, DeskSheet>> = {
  omaped: {
    table: 'omaped_records',
    changes: 'revision',
    insert: (ctx, { id }, values) =>
      insertRecord(ctx, id, omapedProfile.parse({ ...BLANK_PROFILE, ...values })),
  },
  ciam: {
    table: 'ciam_profiles',
    changes: 'version',
    // A padrón of names alone leaves the ficha to whoever fills it first.
    insert: async (ctx, { id, registeredOn }, values) => {
      if (Object.keys(values).length === 0) return;
      await insertFicha(ctx, id, olderFields.parse({ ...BLANK_OLDER, ...values }), registeredOn);
    },
  },
};

/** Of these registrations, those whose sheet somebody changed since. */
export async function changedSheets(
  tx: Tx,
  desk: PadronDesk,
  registrationIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { table, changes } = SHEETS[desk];
  const rows: { id: string }[] = await tx.query(
    `SELECT registration_id AS id FROM ${table}
     WHERE ${changes} > 1 AND registration_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(registrationIds)],
  );
  return new Set(rows.map(({ id }) => id));
}

export const removeSheets = (
  tx: Tx,
  desk: PadronDesk,
  registrationIds: readonly string[],
): Promise<unknown> =>
  tx.query(
    `DELETE FROM ${SHEETS[desk].table} WHERE registration_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(registrationIds)],
  );
