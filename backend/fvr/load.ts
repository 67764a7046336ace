import { IsNull } from 'typeorm';
import {
  attachments,
  casePeople,
  type FvrSheet,
  fvrSettings,
  fvrSheets,
  type Person,
  persons,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { inForce } from '../../domain/fvr/in-force.ts';

/** @throws Refusal `not_found`; `fvr_annulled`. */
export async function loadStanding(tx: Tx, id: string): Promise<FvrSheet> {
  const row = await tx.findOneBy(fvrSheets, { id });
  if (row === null) throw new Refusal('not_found');
  if (row.annulledAt !== null) throw new Refusal('fvr_annulled');
  return row;
}

/**
 * Sheets that an authority applied and nobody annulled, the last first: the only ones that clocks,
 * papers and figures may read. A calculation of this office never leaves `backend/fvr`.
 */
export const externalSheets = (tx: Tx, caseId: string): Promise<FvrSheet[]> =>
  tx.find(fvrSheets, {
    where: { caseId, origin: 'externa', annulledAt: IsNull() },
    order: { appliedAt: 'DESC', recordedAt: 'DESC' },
  });

/** The sheet whose level is in force in the case; null: no authority has applied one. */
export const sheetInForce = async (tx: Tx, caseId: string): Promise<FvrSheet | null> =>
  inForce(await externalSheets(tx, caseId));

/** Whether this office computes sheets to orient itself: off until somebody turned it on. */
export async function computesNow(tx: Tx): Promise<boolean> {
  const [last] = await tx.find(fvrSettings, { order: { at: 'DESC', id: 'DESC' }, take: 1 });
  return last?.computes ?? false;
}

/** A victim: whoever takes part in the case and is not presumed to have done it. @throws Refusal `bad_input`. */
export async function victimOf(tx: Tx, caseId: string, personId: string): Promise<Person> {
  const rows = await tx.findBy(casePeople, { caseId, personId, removedAt: IsNull() });
  const accused = rows.some(({ role, presumed }) => role === 'obliged' && presumed === 'presunto');
  if (rows.length === 0 || accused)
    throw new Refusal('bad_input', {
      fields: {
        personId:
          rows.length === 0
            ? 'No está entre las personas del caso. Agréguela primero.'
            : 'Es la persona denunciada. Elija a la víctima.',
      },
    });
  return tx.findOneByOrFail(persons, { id: personId });
}

/** @throws Refusal `bad_input` for what is no file of the case. */
export async function requireScan(
  tx: Tx,
  { caseId, attachmentId }: { readonly caseId: string; readonly attachmentId: string },
): Promise<void> {
  if (!(await tx.existsBy(attachments, { id: attachmentId, caseId, state: 'kept' })))
    throw new Refusal('bad_input', {
      fields: { attachmentId: 'Elija un documento adjunto de este caso.' },
    });
}
