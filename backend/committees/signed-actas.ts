/** Of which sessions the acta signed by hand is kept. Nothing is due by law: it is told where it is looked for. */
import type { Tx } from '../../db/store.ts';
import { type SignedActa, signedActaOf } from '../../domain/committees/signed-acta.ts';

interface Found {
  readonly id: string;
  readonly attachedAt: string | null;
  readonly rectifiedAt: string | null;
}

/** By the id of each session of a body whose acta is closed; the others are not here. */
export async function signedActas(
  tx: Tx,
  committeeId: string,
): Promise<ReadonlyMap<string, SignedActa>> {
  const rows: Found[] = await tx.query(
    `SELECT s.id,
       (SELECT max(t.added_at) FROM attachments t WHERE t.subject_kind = 'session'
         AND t.subject_id = s.id AND t.kind = 'acta_firmada' AND t.state = 'kept') AS "attachedAt",
       (SELECT max(r.recorded_at) FROM acta_rectifications r
         WHERE r.session_id = s.id) AS "rectifiedAt"
     FROM committee_sessions s WHERE s.committee_id = ? AND s.closed_at IS NOT NULL`,
    [committeeId],
  );
  return new Map(rows.map(({ id, ...kept }) => [id, signedActaOf(kept)]));
}
