import type { Tx } from '../../db/store.ts';

/** The documents that an oficio answers, as whoever asks may see them; the first that came first. */
export const answeredBy = (
  tx: Tx,
  letterId: string,
): Promise<{ readonly id: string; readonly number: string }[]> =>
  tx.query(
    `SELECT id, number_text AS number FROM received_documents
     WHERE answer_letter_id = ? ORDER BY received_at, id`,
    [letterId],
  );
