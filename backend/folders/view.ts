import type { Tx } from '../../db/store.ts';
import { volumesOf } from '../../domain/letters/foliation.ts';
import { loadCase } from '../cases/load.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { piecesOf, waitingPieces } from './pieces.ts';
import type { FolderView, LoanView, PieceView } from './types.ts';

const LOANS_SHOWN = 20;

/** The folder of a case: its pieces, what waits for folios, who has it and who had it. */
export async function viewFolder(
  { tx, seen }: ReadingContext,
  caseId: string,
): Promise<FolderView> {
  await loadCase(tx, caseId);
  seen({ kind: 'case', id: caseId });
  const pieces = await foliatedPieces(tx, caseId);
  const loans = await loansOf(tx, caseId);
  return {
    pieces,
    waiting: await waitingPieces(tx, caseId),
    next: (pieces.at(-1)?.to ?? 0) + 1,
    volumes: volumesOf(pieces).length,
    out: loans.find(({ back }) => back === null) ?? null,
    past: loans.filter(({ back }) => back !== null),
  };
}

export const foliatedPieces = async (tx: Tx, caseId: string): Promise<PieceView[]> =>
  (await piecesOf(tx, caseId)).map(({ id, label, dated, fromFolio, toFolio }) => ({
    id,
    label,
    dated,
    from: fromFolio,
    to: toFolio,
  }));

type Row = Omit<LoanView, 'back'> & {
  readonly returnedAt: string | null;
  readonly returnedBy: string | null;
  readonly state: NonNullable<LoanView['back']>['state'] | null;
  readonly returnFolios: number | null;
};

/** The last first; the one that goes on is always among them. */
async function loansOf(tx: Tx, caseId: string): Promise<LoanView[]> {
  const rows: Row[] = await tx.query(
    `SELECT l.id, b.full_name AS borrower, l.place, l.purpose, l.until_on AS "untilOn", l.folios,
       l.volumes, l.lent_at AS "lentAt", g.full_name AS "lentBy", l.returned_at AS "returnedAt",
       r.full_name AS "returnedBy", l.return_state AS state, l.return_folios AS "returnFolios"
     FROM folder_loans l JOIN operators b ON b.id = l.borrower_id
     JOIN operators g ON g.id = l.lent_by LEFT JOIN operators r ON r.id = l.returned_by
     WHERE l.case_id = ? ORDER BY l.lent_at DESC, l.id DESC LIMIT ?`,
    [caseId, LOANS_SHOWN],
  );
  return rows.map(({ returnedAt, returnedBy, state, returnFolios, ...loan }) => ({
    ...loan,
    back:
      returnedAt === null || state === null
        ? null
        : { at: returnedAt, by: returnedBy ?? '', state, folios: returnFolios ?? 0 },
  }));
}
