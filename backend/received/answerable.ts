/** What this office sent and waits for an answer to, for whoever registers what came in. */
import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import { MOST_ANSWERABLE } from '../../domain/records/received.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { type Addressed, addressed, TYPED } from '../papers/sendings.ts';
import type { Answerable } from './types.ts';

export const askAnswerable = z.strictObject({
  /** Null: of any case, and of none. */
  caseId: id.nullable(),
  /** Shown although nothing is waited for: it was chosen already. */
  letterId: id.nullable(),
  sendingId: id.nullable(),
});

/** The last that was issued first. */
export async function answerable(
  { tx }: ReadingContext,
  { caseId, letterId, sendingId }: z.output<typeof askAnswerable>,
): Promise<Answerable[]> {
  const of = (alias: string) => (caseId === null ? '1 = 1' : `${alias}.case_id = ?`);
  const values = caseId === null ? [] : [caseId];
  const letters: Answerable[] = await tx.query(
    `SELECT l.id AS "letterId", NULL AS "sendingId", l.number_text AS number,
       i.short_name AS name, l.issued_at AS "issuedAt"
     FROM letters l JOIN institutions i ON i.id = l.institution_id
     WHERE l.state = 'signed' AND (l.id = ? OR (${of('l')} AND l.answered_at IS NULL))
     ORDER BY l.issued_at DESC LIMIT ?`,
    [letterId, ...values, MOST_ANSWERABLE],
  );
  const papers: (Addressed & Omit<Answerable, 'letterId' | 'name'>)[] = await tx.query(
    `SELECT p.id AS "paperId", p.kind, ${TYPED}, s.position, s.id AS "sendingId",
       p.number_text AS number, p.issued_at AS "issuedAt"
     FROM paper_sendings s JOIN papers p ON p.id = s.paper_id
     WHERE p.state = 'signed'
       AND (s.id = ? OR (${of('s')} AND s.awaits = 1 AND s.answered_at IS NULL))
     ORDER BY p.issued_at DESC, s.position LIMIT ?`,
    [sendingId, ...values, MOST_ANSWERABLE],
  );
  const sent = addressed(tx, papers).map(({ paperId: _, kind: __, to, ...row }) => ({
    ...row,
    letterId: null,
    name: to.name,
  }));
  return [...letters, ...sent]
    .sort((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1))
    .slice(0, MOST_ANSWERABLE);
}
