/**
 * The digest of the tables that decide who may do what. It goes into the chain whenever they change,
 * so that an old page pasted into the file gives nobody a role back.
 */
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { appendAudit } from '../audit.ts';
import { canonicalJson, type Json } from '../canonical.ts';

/** A table that decides rights is named here. */
const TABLES = ['operator_roles', 'operators'] as const;

const MARKED = 'operators.marked';

export interface OperatorsMark {
  /** Table → its columns when the digest was taken: later migrations may add some. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** SHA-256 of their rows, hex. */
  readonly digest: string;
  /** Ids of who was responsable that day. */
  readonly responsables: readonly string[];
}

/**
 * What the tables say now.
 * @param columns of an older mark, to compare with it; all there are by default.
 * @returns null for a store that has no such tables, or nobody in them yet.
 */
export async function markOf(
  tx: EntityManager,
  day: string,
  columns?: OperatorsMark['columns'],
): Promise<OperatorsMark | null> {
  const taken = columns ?? (await columnsNow(tx));
  const rows: Record<string, Json> = {};
  for (const [table, names] of Object.entries(taken)) {
    if (names.length === 0) return null;
    const list = [...names].map(quoted).join(', ');
    rows[table] = await tx.query(`SELECT ${list} FROM ${quoted(table)} ORDER BY id`);
  }
  const people = rows['operators'];
  if (!Array.isArray(people) || people.length === 0) return null;
  const digest = createHash('sha256').update(canonicalJson(rows)).digest('hex');
  return { columns: taken, digest, responsables: await responsablesOn(tx, day) };
}

/** The last mark that the chain holds, or null. */
export async function lastMark(tx: EntityManager): Promise<OperatorsMark | null> {
  const [row]: { detail: string }[] = await tx.query(
    'SELECT detail FROM audit WHERE action = ? ORDER BY seq DESC LIMIT 1',
    [MARKED],
  );
  if (row === undefined) return null;
  try {
    return JSON.parse(row.detail) as OperatorsMark;
  } catch {
    // Somebody edited it: walking the chain says so.
    return null;
  }
}

export const appendMark = (tx: EntityManager, at: Date, mark: OperatorsMark) =>
  appendAudit(tx, { at, operatorId: null, action: MARKED, detail: { ...mark } });

async function columnsNow(tx: EntityManager): Promise<OperatorsMark['columns']> {
  const found: Record<string, string[]> = {};
  for (const table of TABLES) {
    const columns: { name: string }[] = await tx.query(
      'SELECT name FROM pragma_table_info(?) ORDER BY name',
      [table],
    );
    found[table] = columns.map(({ name }) => name);
  }
  return found;
}

/** A PC whose clock went back must still know them: when a role began is not asked. */
async function responsablesOn(tx: EntityManager, day: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT o.id AS id FROM operators o JOIN operator_roles r ON r.operator_id = o.id
     WHERE r.role = 'responsable' AND o.ended_at IS NULL
       AND (r.valid_to IS NULL OR r.valid_to >= ?) ORDER BY o.id`,
    [day],
  );
  return rows.map(({ id }) => id);
}

/** Names come from the store itself, which may have been edited. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
