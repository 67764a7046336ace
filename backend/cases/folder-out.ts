import type { Tx } from '../../db/store.ts';
import type { CaseView } from './types.ts';

/** Who has the folder of a case now, by the index of those that are out. */
export async function folderOut(tx: Tx, caseId: string): Promise<CaseView['folderOut']> {
  const [row]: NonNullable<CaseView['folderOut']>[] = await tx.query(
    `SELECT o.full_name AS "to", l.until_on AS "untilOn"
     FROM folder_loans l JOIN operators o ON o.id = l.borrower_id
     WHERE l.case_id = ? AND l.returned_at IS NULL`,
    [caseId],
  );
  return row ?? null;
}
