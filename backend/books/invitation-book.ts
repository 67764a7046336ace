/** *Libro de invitaciones y citaciones*: who was called to what, by code and side, never by name. */
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { NOTIFICATION_RESULTS } from '../../domain/catalogues/hearings.ts';
import { dateTime, shortDate } from '../../domain/words/dates.ts';
import {
  type Asked,
  cellsOf,
  type Entry,
  IS_OPEN,
  ordinal,
  remarks,
  sideWords,
} from './entries.ts';

interface Invitation {
  readonly id: string;
  readonly number: string;
  readonly caseNumber: string;
  readonly open: number;
  readonly kind: string;
  readonly side: string;
  readonly call: number;
  readonly sentOn: string;
  readonly hearingAt: string;
  readonly result: string | null;
  readonly happenedAt: string | null;
  readonly closed: number;
}

export async function invitationBook(asked: Asked): Promise<Entry[]> {
  return [...(await invitations(asked)), ...(await citations(asked))];
}

async function invitations({ ctx, days, limit }: Asked): Promise<Entry[]> {
  const rows: Invitation[] = await ctx.tx.query(
    `SELECT i.id, i.number_text AS number, c.number_text AS "caseNumber", ${IS_OPEN} AS open, h.kind,
       p.side, i.call, i.sent_on AS "sentOn", s.at AS "hearingAt", i.result,
       i.happened_at AS "happenedAt", i.closed_at IS NOT NULL AS closed
     FROM main.hearing_invitations i JOIN main.cases c ON c.id = i.case_id JOIN main.hearing_courses h ON h.id = i.course_id
     JOIN main.hearing_parties p ON p.id = i.party_id
     JOIN main.hearing_sessions s ON s.id = i.session_id
     WHERE i.sent_on >= ? AND i.sent_on <= ? ORDER BY i.sent_on, i.id LIMIT ?`,
    [...days, limit],
  );
  return rows.map((row) => ({
    at: row.sentOn,
    order: row.id,
    cells: cellsOf(row.open, { number: row.number === '' ? null : row.number }, () => ({
      date: shortDate(row.sentOn),
      case: row.caseNumber,
      kind: `${invitationName(row)}, ${ordinal(row.call)}. ${sideWords(row.side)}`,
      hearing: dateTime(row.hearingAt),
      delivered: deliveredWords(row),
      notes: remarks(row.closed === 1 && row.result === null && 'Quedó sin efecto'),
    })),
  }));
}

/** How an invitation is called. */
export const invitationName = ({ kind }: { readonly kind: string }): string =>
  kind === 'conciliacion' ? 'Invitación a conciliar' : 'Citación para compromiso';

function deliveredWords({ result, happenedAt }: Invitation): string | null {
  if (result === null || happenedAt === null) return null;
  return `${dateTime(happenedAt)}${result === 'recibida' ? '' : `: ${SHORT[result] ?? labelOf(NOTIFICATION_RESULTS, result)}`}`;
}

const SHORT: Readonly<Record<string, string>> = {
  negativa: 'se negó, consta en acta',
  ausente: 'nadie estaba, se dejó aviso',
  bajo_puerta: 'bajo la puerta, con acta',
};

interface Citation {
  readonly id: string;
  readonly caseNumber: string;
  readonly open: number;
  readonly citedOn: string;
  readonly call: number;
  readonly resolution: string;
  readonly explainedOn: string | null;
}

/** To hear a resolution of riesgo explained (R1297 48). The store keeps the day of the appointment alone. */
async function citations({ ctx, days, limit }: Asked): Promise<Entry[]> {
  const of = (column: string, call: number): string =>
    `SELECT r.id || '-${call}' AS id, c.number_text AS "caseNumber", ${IS_OPEN} AS open,
       r.${column} AS "citedOn", ${call} AS call, x.number_text AS resolution,
       r.explained_on AS "explainedOn"
     FROM main.risk_notifications r JOIN main.cases c ON c.id = r.case_id JOIN main.risk_resolutions x ON x.id = r.resolution_id
     WHERE r.${column} >= ? AND r.${column} <= ?`;
  const rows: Citation[] = await ctx.tx.query(
    `${of('first_cited_on', 1)} UNION ALL ${of('second_cited_on', 2)}
     ORDER BY "citedOn", id LIMIT ?`,
    [...days, ...days, limit],
  );
  return rows.map((row) => ({
    at: row.citedOn,
    order: row.id,
    cells: cellsOf(row.open, {}, () => ({
      case: row.caseNumber,
      kind: `Citación para explicar una resolución, ${ordinal(row.call)}`,
      hearing: shortDate(row.citedOn),
      delivered: row.explainedOn === row.citedOn ? 'Vino' : null,
      notes: row.resolution,
    })),
  }));
}
