import type { Tx } from '../../db/store.ts';
import { codesOf } from '../../domain/catalogues/catalogue.ts';
import { LAW_LEVELS, type LawLevel } from '../../domain/catalogues/violence.ts';

export interface LevelInForce {
  readonly level: LawLevel;
  /** When the sheet was applied, ISO UTC. */
  readonly at: string;
}

/** The level of the last sheet of an institution: the office's own calculation gives none. */
export async function levelInForce(tx: Tx, caseId: string): Promise<LevelInForce | null> {
  const [table]: unknown[] = await tx.query(
    `SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'fvr_sheets'`,
  );
  if (table === undefined) return null;
  const [sheet]: { at: string; level: string | null }[] = await tx.query(
    `SELECT applied_at AS at, level_law AS level FROM fvr_sheets
     WHERE case_id = ? AND origin = 'externa' ORDER BY applied_at DESC, id DESC LIMIT 1`,
    [caseId],
  );
  const level = codesOf(LAW_LEVELS).find((code) => code === sheet?.level);
  return sheet === undefined || level === undefined ? null : { level, at: sheet.at };
}
