/** *Libro de oficios*: every number of the series that was given in the month, the void ones among them. */
import { DERIVATION_CAUSES } from '../../domain/catalogues/case.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { type PaperKind, paperOf } from '../../domain/letters/papers.ts';
import { dateTime, shortDate } from '../../domain/words/dates.ts';
import { counted } from '../../domain/words/lists.ts';
import { addressed, typedWhen } from '../papers/sendings.ts';
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
  readonly issuedAt: string;
  readonly origin: string;
  readonly annulledAt: string | null;
  readonly annulledReason: string | null;
  readonly caseNumber: string | null;
  /** Of an oficio de derivación. */
  readonly institution: string | null;
  readonly cause: string | null;
  readonly deliveredAt: string | null;
  /** Of any other oficio. */
  readonly paperId: string | null;
  readonly kind: PaperKind | null;
  readonly content: string | null;
  readonly disabilityContent: string | null;
  readonly olderContent: string | null;
  readonly sendings: number;
}

/** By number, whatever kind of oficio it is; of one that is no document of ours its number and day. */
export async function letterBook({ ctx, instants, limit }: Asked): Promise<Entry[]> {
  const { tx, lists } = ctx;
  const rows: Row[] = await tx.query(
    `SELECT n.text AS number, (c.id IS NULL OR ${IS_OPEN}) AS open,
       n.issued_at AS "issuedAt", n.origin, n.annulled_at AS "annulledAt",
       n.annulled_reason AS "annulledReason", c.number_text AS "caseNumber",
       i.short_name AS institution, l.cause,
       coalesce(l.delivered_at, (SELECT min(s.delivered_at) FROM main.paper_sendings s WHERE s.paper_id = p.id))
         AS "deliveredAt",
       p.id AS "paperId", p.kind, ${typedWhen(`c.id IS NULL OR ${IS_OPEN}`)},
       (SELECT count(*) FROM main.paper_sendings s WHERE s.paper_id = p.id) AS sendings
     FROM issued_numbers n
     LEFT JOIN main.letters l ON n.subject_kind = 'letter' AND l.id = n.subject_id
     LEFT JOIN main.papers p ON n.subject_kind = 'paper' AND p.id = n.subject_id
     LEFT JOIN main.cases c ON c.id = coalesce(l.case_id, p.case_id)
     LEFT JOIN institutions i ON i.id = l.institution_id
     WHERE n.issued_at >= ? AND n.issued_at < ? AND n.kind LIKE 'oficio%'
     ORDER BY n.issued_at, n.kind, n.number LIMIT ?`,
    [...instants, limit],
  );
  const told = addressed(
    tx,
    rows.filter(isPaper).map((row) => ({ ...row, position: null })),
  );
  /** To which office each went; of several, to how many. No person's name. */
  const offices = new Map(
    told.map(({ paperId, sendings, to }) => [
      paperId,
      sendings > 1
        ? counted(sendings, 'destinatario', 'destinatarios')
        : (to.office ?? 'Particular'),
    ]),
  );
  return rows.map((row) => {
    // In a book of oficios each one is: what is more than that is said.
    const known = { number: shortNumber(row.number).replace(/^OFICIO (?=N)/u, '') };
    return {
      at: row.issuedAt,
      order: row.number,
      cells: cellsOf(row.open, known, () => ({
        date: shortDate(dateInLima(row.issuedAt)),
        case: row.caseNumber,
        to: row.institution ?? offices.get(row.paperId ?? '') ?? null,
        // What was typed of it may name somebody: the book tells what kind of oficio it is.
        cause:
          row.cause !== null
            ? labelOf(lists.on(DERIVATION_CAUSES, dayOf(row.issuedAt)), row.cause)
            : row.kind === null
              ? null
              : paperOf(row.kind).label,
        delivered: row.deliveredAt === null ? null : dateTime(row.deliveredAt),
        notes: remarks(
          row.annulledAt !== null && `ANULADO: ${row.annulledReason ?? ''}`,
          row.origin === 'paper' && 'Dado en papel',
        ),
      })),
    };
  });
}

type PaperRow = Row & { readonly paperId: string; readonly kind: PaperKind };
const isPaper = (row: Row): row is PaperRow => row.paperId !== null && row.kind !== null;
