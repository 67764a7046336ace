import type { Tx } from '../../db/store.ts';
import { alertLevel } from '../../domain/clock/urgency.ts';
import { isOldTerm, overdueBefore } from '../cases/due.ts';
import { affectedNames } from '../cases/list.ts';
import { stateOf } from '../cases/load.ts';
import type { Cut, TrayCase } from './types.ts';

interface Row {
  /** Of all that were found. */
  total: number;
  id: string;
  version: number;
  number: string;
  state: string;
  receivedAt: string;
  recordedAt: string;
  priority: string;
  migrated: number;
  calificacionDue: string | null;
  verificationDue: string | null;
}

/** Cases that wait for their qualification, the nearest term first, then those loaded from paper. */
export const casesToQualify = (tx: Tx, now: string, limit: number): Promise<Cut<TrayCase>> =>
  trayCases(tx, now, limit, {
    where: `c.state = 'recibido'`,
    order: 'c.next_due, c.id',
  });

/** Open cases without a person responsible, the oldest first. */
export const unassignedCases = (tx: Tx, now: string, limit: number): Promise<Cut<TrayCase>> =>
  trayCases(tx, now, limit, {
    where: `c.responsible_id IS NULL AND c.state <> 'concluido'`,
    order: 'c.received_at, c.id',
  });

/**
 * Open cases whose six months of verification are over, the oldest term first (RDNA 32.2). A term that
 * was over on paper already is nobody's delay here (`wasOverOnPaper`).
 */
export const casesToVerify = (tx: Tx, now: string, limit: number): Promise<Cut<TrayCase>> =>
  trayCases(tx, now, limit, {
    where: `c.state <> 'concluido' AND c.verification_due < ?
      AND NOT (c.migrated = 1 AND c.verification_due < c.recorded_at)`,
    values: [overdueBefore(now)],
    order: 'c.verification_due, c.id',
    dueOf: verificationDue,
  });

interface Chosen {
  readonly where: string;
  readonly values?: readonly string[];
  readonly order: string;
  readonly dueOf?: (row: Row, now: string) => TrayCase['due'];
}

async function trayCases(
  tx: Tx,
  now: string,
  limit: number,
  { where, values = [], order, dueOf = qualificationDue }: Chosen,
): Promise<Cut<TrayCase>> {
  const rows: Row[] = await tx.query(
    `SELECT count(*) OVER () AS total, c.id, c.version, c.number_text AS number, c.state, c.received_at AS "receivedAt",
       c.recorded_at AS "recordedAt", c.priority, c.migrated,
       c.calificacion_due AS "calificacionDue", c.verification_due AS "verificationDue"
     FROM cases c WHERE ${where} ORDER BY ${order} LIMIT ?`,
    [...values, limit],
  );
  const names = await affectedNames(
    tx,
    rows.map((row) => row.id),
  );
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map((row) => ({
      id: row.id,
      version: row.version,
      number: row.number,
      state: stateOf(row.state),
      affected: names.get(row.id) ?? [],
      receivedAt: row.receivedAt,
      priority: row.priority,
      due: dueOf(row, now),
    })),
  };
}

function qualificationDue(row: Row, now: string): TrayCase['due'] {
  const { calificacionDue: at, state, receivedAt } = row;
  if (at === null || state !== 'recibido') return null;
  if (isOldTerm({ ...row, migrated: row.migrated === 1 })) return null;
  return { at, level: alertLevel(receivedAt, at, now) };
}

function verificationDue({ verificationDue: at, receivedAt }: Row, now: string): TrayCase['due'] {
  return at === null ? null : { at, level: alertLevel(receivedAt, at, now) };
}
