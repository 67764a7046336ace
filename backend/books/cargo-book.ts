/** *Libro de cargos*: what was handed over in the month, to whom and by whom of the office. */
import { dateTime } from '../../domain/words/dates.ts';
import { counted } from '../../domain/words/lists.ts';
import { type Addressed, addressed, typedWhen } from '../papers/sendings.ts';
import {
  type Asked,
  cellsOf,
  type Entry,
  IS_OPEN,
  ordinal,
  remarks,
  shortNumber,
  sideWords,
} from './entries.ts';
import { invitationName } from './invitation-book.ts';

interface Cargo {
  readonly id: string;
  readonly number: string;
  readonly caseNumber: string;
  readonly open: number;
  readonly at: string;
  readonly institution: string;
  readonly desk: string;
  readonly folios: number | null;
}

interface Handed {
  readonly id: string;
  readonly number: string;
  readonly caseNumber: string;
  readonly open: number;
  readonly at: string;
  readonly kind: string;
  readonly call: number;
  readonly side: string;
  readonly result: string;
  readonly by: string | null;
}

export async function cargoBook(asked: Asked): Promise<Entry[]> {
  return [...(await ofLetters(asked)), ...(await ofPapers(asked)), ...(await ofInvitations(asked))];
}

/** Stamped copies of oficios. Who carried them is not asked when the copy is filed. */
async function ofLetters({ ctx, instants, limit }: Asked): Promise<Entry[]> {
  const rows: Cargo[] = await ctx.tx.query(
    `SELECT g.id, l.number_text AS number, c.number_text AS "caseNumber", ${IS_OPEN} AS open,
       g.received_at AS at, i.short_name AS institution, g.desk_number AS desk, g.folios
     FROM main.cargos g JOIN main.letters l ON l.id = g.letter_id
     JOIN main.cases c ON c.id = l.case_id
     JOIN institutions i ON i.id = l.institution_id
     WHERE g.received_at >= ? AND g.received_at < ? ORDER BY g.received_at, g.id LIMIT ?`,
    [...instants, limit],
  );
  return rows.map((row) => ({
    at: row.at,
    order: row.id,
    cells: cellsOf(row.open, { document: shortNumber(row.number) }, () => ({
      case: row.caseNumber,
      to: row.institution,
      ...stampCells(row),
    })),
  }));
}

type PaperCargo = Omit<Cargo, 'institution' | 'caseNumber'> &
  Addressed & { readonly caseNumber: string | null };

/** One of no case is of whoever attends its desk: a register's are in no book but their own series. */
const PAPER_IS_OPEN = `(p.case_id IS NULL OR ${IS_OPEN})`;

/** Stamped copies of other papers, by the office or the post they went to: no person's name. */
async function ofPapers({ ctx, instants, limit }: Asked): Promise<Entry[]> {
  const rows: PaperCargo[] = await ctx.tx.query(
    `SELECT g.id, p.id AS "paperId", p.kind, ${typedWhen(PAPER_IS_OPEN)},
       s.position, p.number_text AS number, c.number_text AS "caseNumber", ${PAPER_IS_OPEN} AS open,
       g.received_at AS at, g.desk_number AS desk, g.folios
     FROM main.cargos g JOIN main.paper_sendings s ON s.id = g.sending_id
     JOIN main.papers p ON p.id = s.paper_id LEFT JOIN main.cases c ON c.id = p.case_id
     WHERE g.received_at >= ? AND g.received_at < ?
       AND (p.case_id IS NOT NULL OR p.id IN (SELECT id FROM papers))
     ORDER BY g.received_at, g.id LIMIT ?`,
    [...instants, limit],
  );
  return addressed(ctx.tx, rows).map((row) => ({
    at: row.at,
    order: row.id,
    cells: cellsOf(row.open, { document: shortNumber(row.number) }, () => ({
      case: row.caseNumber,
      to: row.to.office ?? 'Particular',
      ...stampCells(row),
    })),
  }));
}

const stampCells = ({ at, desk, folios }: Pick<Cargo, 'at' | 'desk' | 'folios'>) => ({
  delivered: dateTime(at),
  desk: desk === '' ? null : desk,
  notes: remarks(folios !== null && counted(folios, 'folio', 'folios')),
});

/** Cargos of invitations, those among them that nobody received. */
async function ofInvitations({ ctx, instants, limit }: Asked): Promise<Entry[]> {
  const rows: Handed[] = await ctx.tx.query(
    `SELECT i.id, i.number_text AS number, c.number_text AS "caseNumber", ${IS_OPEN} AS open,
       i.happened_at AS at, h.kind, i.call, p.side, i.result, i.notifier_name AS by
     FROM main.hearing_invitations i JOIN main.cases c ON c.id = i.case_id JOIN main.hearing_courses h ON h.id = i.course_id
     JOIN main.hearing_parties p ON p.id = i.party_id
     WHERE i.happened_at >= ? AND i.happened_at < ? AND i.result IS NOT NULL
     ORDER BY i.happened_at, i.id LIMIT ?`,
    [...instants, limit],
  );
  return rows.map((row) => ({
    at: row.at,
    order: row.id,
    cells: cellsOf(
      row.open,
      { document: row.number === '' ? invitationName(row) : row.number },
      () => ({
        document: `${row.number === '' ? invitationName(row) : row.number}, ${ordinal(row.call)}`,
        case: row.caseNumber,
        to: sideWords(row.side),
        delivered: dateTime(row.at),
        by: row.by,
        notes: remarks(NOT_RECEIVED[row.result] ?? null),
      }),
    ),
  }));
}

const NOT_RECEIVED: Readonly<Record<string, string>> = {
  negativa: 'Se negó a recibir o firmar; consta en acta',
  ausente: 'Nadie estaba; se dejó aviso',
  bajo_puerta: 'Bajo la puerta, con acta',
};
