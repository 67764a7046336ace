/** *Libro de registro de expedientes*: the cases received in the month. */
import { CASE_STATE_LABELS } from '../../domain/case-states.ts';
import { CHANNELS } from '../../domain/catalogues/case.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { MATERIAS } from '../../domain/catalogues/materias.ts';
import { dateTime } from '../../domain/words/dates.ts';
import { stateOf } from '../cases/load.ts';
import { MATTERS_AT } from '../cases/matters-at.ts';
import { type Asked, cellsOf, dayOf, type Entry, IS_OPEN, remarks } from './entries.ts';

interface Row {
  readonly number: string;
  readonly open: number;
  readonly receivedAt: string;
  readonly channel: string;
  readonly state: string;
  readonly migrated: number;
  readonly latePaper: string | null;
  readonly matter: string | null;
  readonly mattersAt: string;
  readonly officer: string | null;
}

export async function caseBook({ ctx, instants, limit }: Asked): Promise<Entry[]> {
  const { tx, lists } = ctx;
  const rows: Row[] = await tx.query(
    `SELECT c.number_text AS number, ${IS_OPEN} AS open, c.received_at AS "receivedAt", c.channel,
       c.state, c.migrated, c.late_paper_code AS "latePaper", m.matter, ${MATTERS_AT} AS "mattersAt",
       o.full_name AS officer
     FROM main.cases c
     LEFT JOIN case_matters m ON m.case_id = c.id AND m.principal = 1
     LEFT JOIN operators o ON o.id = c.responsible_id
     WHERE c.received_at >= ? AND c.received_at < ? ORDER BY c.received_at, c.id LIMIT ?`,
    [...instants, limit],
  );
  return rows.map((row) => ({
    at: row.receivedAt,
    order: row.number,
    cells: cellsOf(row.open, { number: row.number }, () => ({
      date: dateTime(row.receivedAt),
      channel: labelOf(lists.on(CHANNELS, dayOf(row.receivedAt)), row.channel),
      matter:
        row.matter === null ? null : labelOf(lists.on(MATERIAS, dayOf(row.mattersAt)), row.matter),
      officer: row.officer,
      state: CASE_STATE_LABELS[stateOf(row.state)],
      notes: remarks(
        row.migrated === 1 && 'Cargado del papel',
        row.latePaper !== null && `Anotado antes en papel: ${row.latePaper}`,
      ),
    })),
  }));
}
