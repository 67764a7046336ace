import type { Tx } from '../../db/store.ts';

/** The documents that what this office issued answers, as whoever asks may see them; the first that came first. */
export const answeredBy = (
  tx: Tx,
  by: { readonly letterId: string } | { readonly paperId: string },
): Promise<{ readonly id: string; readonly number: string }[]> =>
  tx.query(
    `SELECT id, number_text AS number FROM received_documents
     WHERE ${'letterId' in by ? 'answer_letter_id' : 'answer_paper_id'} = ?
     ORDER BY received_at, id`,
    Object.values(by),
  );
