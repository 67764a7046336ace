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

/** A place of the chain: an act and its hash. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
}

/** What the first row chains to. */
export const BEGINNING: Link = { seq: 0, hash: '0'.repeat(64) };

/** The last act of the chain, or null. */
export async function lastAct(tx: EntityManager): Promise<(Link & { readonly at: string }) | null> {
  const [last]: Pick<AuditRow, 'seq' | 'hash' | 'at'>[] = await tx.query(
    'SELECT seq, hash, at FROM audit ORDER BY seq DESC LIMIT 1',
  );
  return last ?? null;
}

/**
 * Appends an act: numbered after the last, chained to its hash (SHA-256 over canonical JSON).
 * Order is by `seq`, never by time: clocks go back.
 */
export async function appendAudit(
  tx: EntityManager,
  entry: AuditEntry,
): Promise<{ readonly seq: number; readonly hash: string }> {
  const last = (await lastAct(tx)) ?? BEGINNING;
  const unsigned = {
    seq: last.seq + 1,
    at: entry.at.toISOString(),
    operator_id: entry.operatorId,
    action: entry.action,
    subject_kind: entry.subject?.kind ?? null,
    subject_id: entry.subject?.id ?? null,
    detail: canonicalJson(entry.detail ?? {}),
    prev_hash: last.hash,
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

export type Slice =
  | { readonly broken: number }
  | { readonly broken: null; readonly upTo: Link; readonly done: boolean };

/**
 * Walks a part of the chain, so that a long one never holds anybody up.
 * @param from what is already known to hold; `BEGINNING` for all of it.
 * @returns the first `seq` that does not follow from the one before, or how far it holds.
 */
export async function verifySlice(tx: EntityManager, from: Link, limit = BATCH): Promise<Slice> {
  let { seq, hash } = from;
  // Before the first of ours too: nobody may hide a row under a number we never give.
  const after = from.seq === BEGINNING.seq ? Number.MIN_SAFE_INTEGER : from.seq;
  const rows: AuditRow[] = await tx.query(
    'SELECT * FROM audit WHERE seq > ? ORDER BY seq LIMIT ?',
    [after, limit],
  );
  for (const row of rows) {
    const { hash: written, ...unsigned } = row;
    if (row.seq !== seq + 1 || row.prev_hash !== hash || hashOf(unsigned) !== written)
      return { broken: seq + 1 };
    seq = row.seq;
    hash = written;
  }
  return { broken: null, upTo: { seq, hash }, done: rows.length < limit };
}

/** Walks the whole chain: the first `seq` that does not follow from the one before, or null. */
export async function verifyAudit(tx: EntityManager): Promise<number | null> {
  let from = BEGINNING;
  for (;;) {
    const slice = await verifySlice(tx, from);
    if (slice.broken !== null) return slice.broken;
    if (slice.done) return null;
    from = slice.upTo;
  }
}

function hashOf(row: Omit<AuditRow, 'hash'>): string {
  return createHash('sha256')
    .update(canonicalJson({ ...row }))
    .digest('hex');
}
