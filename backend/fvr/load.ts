import { In, IsNull } from 'typeorm';
import { attachments, type FvrSheet, fvrSettings, fvrSheets } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { inForce } from '../../domain/fvr/in-force.ts';
import type { LawLevel } from '../../domain/fvr/shapes.ts';

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

/** The level in force of each of these cases that has one. */
export async function levelsInForce(
  tx: Tx,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, LawLevel>> {
  const rows = await tx.find(fvrSheets, {
    select: {
      id: true,
      caseId: true,
      personId: true,
      origin: true,
      appliedAt: true,
      recordedAt: true,
      levelLaw: true,
      annulledAt: true,
    },
    where: { caseId: In([...caseIds]), origin: 'externa', annulledAt: IsNull() },
  });
  return new Map(
    [...Map.groupBy(rows, ({ caseId }) => caseId)].flatMap(([caseId, sheets]) => {
      const level = inForce(sheets)?.levelLaw ?? null;
      return level === null ? [] : [[caseId, level] as const];
    }),
  );
}

/** Whether this office computes sheets to orient itself: off until somebody turned it on. */
export async function computesNow(tx: Tx): Promise<boolean> {
  const [last] = await tx.find(fvrSettings, { order: { at: 'DESC', id: 'DESC' }, take: 1 });
  return last?.computes ?? false;
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
