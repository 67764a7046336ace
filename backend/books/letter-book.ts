/** *Libro de oficios*: every number of the series that was given in the month, the void ones among them. */
import { DERIVATION_CAUSES } from '../../domain/catalogues/case.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { dateTime, shortDate } from '../../domain/words/dates.ts';
import {
  type Asked,
  cellsOf,
  dayOf,
  type Entry,
  IS_OPEN,
  remarks,
  shortNumber,
} from './entries.ts';

interface Row {
  readonly number: string;
  readonly open: number;
  readonly letter: number;
  readonly issuedAt: string;
  readonly origin: string;
  readonly annulledAt: string | null;
  readonly annulledReason: string | null;
  readonly caseNumber: string | null;
  readonly institution: string | null;
  readonly cause: string | null;
  readonly deliveredAt: string | null;
}

/** By number, whatever kind of oficio it is; of one that is no letter of a case its number and day. */
export async function letterBook({ ctx, instants, limit }: Asked): Promise<Entry[]> {
  const { tx, lists } = ctx;
  const rows: Row[] = await tx.query(
    `SELECT n.text AS number, ${IS_OPEN} AS open, l.id IS NOT NULL AS letter,
       n.issued_at AS "issuedAt", n.origin, n.annulled_at AS "annulledAt",
       n.annulled_reason AS "annulledReason", c.number_text AS "caseNumber",
       i.short_name AS institution, l.cause, l.delivered_at AS "deliveredAt"
     FROM issued_numbers n
     LEFT JOIN main.letters l ON n.subject_kind = 'letter' AND l.id = n.subject_id
     LEFT JOIN main.cases c ON c.id = l.case_id
     LEFT JOIN institutions i ON i.id = l.institution_id
     WHERE n.issued_at >= ? AND n.issued_at < ? AND n.kind LIKE 'oficio%'
     ORDER BY n.issued_at, n.kind, n.number LIMIT ?`,
    [...instants, limit],
  );
  return rows.map((row) => {
    // In a book of oficios each one is: what is more than that is said.
    const known = { number: shortNumber(row.number).replace(/^OFICIO (?=N)/u, '') };
    return {
      at: row.issuedAt,
      order: row.number,
      cells:
        row.letter === 0
          ? { ...known, date: shortDate(dateInLima(row.issuedAt)), notes: remarks(voided(row)) }
          : cellsOf(row.open, known, () => ({
              date: shortDate(dateInLima(row.issuedAt)),
              case: row.caseNumber,
              to: row.institution,
              cause:
                row.cause === null
                  ? null
                  : labelOf(lists.on(DERIVATION_CAUSES, dayOf(row.issuedAt)), row.cause),
              delivered: row.deliveredAt === null ? null : dateTime(row.deliveredAt),
              notes: remarks(
                row.annulledAt !== null && `ANULADO: ${row.annulledReason ?? ''}`,
                row.origin === 'paper' && 'Dado en papel',
              ),
            })),
    };
  });
}

const voided = ({ annulledAt }: Row): string | null => (annulledAt === null ? null : 'ANULADO');
