import type { Tx } from '../../db/store.ts';
import type { LawLevel } from '../../domain/fvr/shapes.ts';
import { sheetInForce } from '../fvr/load.ts';

export interface LevelInForce {
  readonly level: LawLevel;
  /** When the sheet was applied, ISO UTC. */
  readonly at: string;
}

/** The level of the sheet of an authority that is in force: the office's own calculation gives none. */
export async function levelInForce(tx: Tx, caseId: string): Promise<LevelInForce | null> {
  const sheet = await sheetInForce(tx, caseId);
  if (sheet?.levelLaw == null) return null;
  return { level: sheet.levelLaw, at: sheet.appliedAt };
}
