import type { Tx } from '../../db/store.ts';

/** A series that went on by hand, with its reason: what explains the numbers that nobody was given. */
export interface NumberJump {
  readonly kind: string;
  readonly year: number;
  /** The number that would have followed, and the one that did. */
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export const NUMBER_SERIES = 'number_series';

interface Row {
  readonly id: string;
  readonly detail: string;
  readonly at: string;
  readonly by: string | null;
}

/** As the chain of acts has them, the last first. */
export async function numberJumps(tx: Tx): Promise<NumberJump[]> {
  const rows: Row[] = await tx.query(
    `SELECT a.subject_id AS id, a.detail, a.at, o.full_name AS by
     FROM audit a LEFT JOIN operators o ON o.id = a.operator_id
     WHERE a.subject_kind = ? ORDER BY a.seq DESC`,
    [NUMBER_SERIES],
  );
  return rows.map(({ id, detail, at, by }) => {
    const [kind = '', year = ''] = id.split('-');
    const { from, to, reason } = JSON.parse(detail) as Pick<NumberJump, 'from' | 'to' | 'reason'>;
    return { kind, year: Number(year), from, to, reason, by: by ?? '', at };
  });
}
