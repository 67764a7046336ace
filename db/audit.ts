import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { canonicalJson, type Json } from './canonical.ts';

/** One act to be written to the chain, in the transaction of the act itself. */
export interface AuditEntry {
  /** When it is recorded. */
  readonly at: Date;
  /** null for what nobody logged in does (a failed login). */
  readonly operatorId: string | null;
  /** The procedure's path, e.g. `cases.register`. */
  readonly action: string;
  readonly subject?: { readonly kind: string; readonly id: string };
  /** What a person auditing needs; sensitive classes only as references. */
  readonly detail?: { readonly [key: string]: Json };
}

interface AuditRow {
  seq: number;
  at: string;
  operator_id: string | null;
  action: string;
  subject_kind: string | null;
  subject_id: string | null;
  detail: string;
  prev_hash: string;
  hash: string;
}

/** What the first row chains to. */
const BEGINNING = '0'.repeat(64);

/**
 * Appends an act: numbered after the last, chained to its hash (SHA-256 over canonical JSON).
 * Order is by `seq`, never by time: clocks go back.
 */
export async function appendAudit(
  tx: EntityManager,
  entry: AuditEntry,
): Promise<{ readonly seq: number; readonly hash: string }> {
  const [last]: Pick<AuditRow, 'seq' | 'hash'>[] = await tx.query(
    'SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1',
  );
  const unsigned = {
    seq: (last?.seq ?? 0) + 1,
    at: entry.at.toISOString(),
    operator_id: entry.operatorId,
    action: entry.action,
    subject_kind: entry.subject?.kind ?? null,
    subject_id: entry.subject?.id ?? null,
    detail: canonicalJson(entry.detail ?? {}),
    prev_hash: last?.hash ?? BEGINNING,
  };
  const hash = hashOf(unsigned);
  await tx.query(
    `INSERT INTO audit (seq, at, operator_id, action, subject_kind, subject_id, detail, prev_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      unsigned.seq,
      unsigned.at,
      unsigned.operator_id,
      unsigned.action,
      unsigned.subject_kind,
      unsigned.subject_id,
      unsigned.detail,
      unsigned.prev_hash,
      hash,
    ],
  );
  return { seq: unsigned.seq, hash };
}

const BATCH = 1000;

/** Walks the whole chain: the first `seq` that does not follow from the one before, or null. */
export async function verifyAudit(tx: EntityManager): Promise<number | null> {
  let seq = 0;
  let hash = BEGINNING;
  // Before the first of ours too: nobody may hide a row under a number we never give.
  let from = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows: AuditRow[] = await tx.query(
      'SELECT * FROM audit WHERE seq > ? ORDER BY seq LIMIT ?',
      [from, BATCH],
    );
    for (const row of rows) {
      const { hash: written, ...unsigned } = row;
      if (row.seq !== seq + 1 || row.prev_hash !== hash || hashOf(unsigned) !== written)
        return seq + 1;
      seq = row.seq;
      hash = written;
    }
    from = seq;
    if (rows.length < BATCH) return null;
  }
}

function hashOf(row: Omit<AuditRow, 'hash'>): string {
  return createHash('sha256')
    .update(canonicalJson({ ...row }))
    .digest('hex');
}
