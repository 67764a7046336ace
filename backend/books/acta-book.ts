/** *Libro de actas*: how conciliations and compromisos ended in the month (RDNA 43.2, 44, 49). */
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { COMMITMENT_KINDS, CONCILIATION_RESULTS } from '../../domain/catalogues/conciliation.ts';
import { COMMITMENT_RESULTS } from '../../domain/catalogues/hearings.ts';
import { MATERIAS } from '../../domain/catalogues/materias.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import { type Asked, cellsOf, type Entry, IS_OPEN, remarks, shortNumber } from './entries.ts';

interface Row {
  readonly id: string;
  readonly caseNumber: string;
  readonly open: number;
  readonly kind: string;
  readonly day: string;
  readonly result: string | null;
  readonly matters: string;
  readonly number: string | null;
  /** It takes the place of an earlier one in the same matter (RDNA 46). */
  readonly replaces: number;
}

/** Of the acta that was issued of these hearings, the last that stands. */
const NUMBER = `(SELECT p.number_text FROM main.papers p
  WHERE p.subject_id = h.id AND p.kind IN ('acta-de-conciliacion', 'acta-de-compromiso')
    AND p.state <> 'annulled' ORDER BY p.issued_at DESC LIMIT 1)`;

/** An acta with agreements is signed on their day; the others, when the hearings ended. */
const AGREED = `SELECT min(a.id) AS id, c.number_text AS "caseNumber", ${IS_OPEN} AS open, d.kind,
    a.signed_on AS day, h.result, json_group_array(a.matter) AS matters,
    ${NUMBER} AS number, max(a.replaces_id IS NOT NULL) AS replaces
  FROM main.agreements a JOIN main.cases c ON c.id = a.case_id
  JOIN main.defence_actions d ON d.id = a.action_id
  LEFT JOIN main.hearing_courses h ON h.action_id = a.action_id
  WHERE a.signed_on >= ? AND a.signed_on <= ?
  GROUP BY a.action_id, a.signed_on ORDER BY a.signed_on, min(a.id) LIMIT ?`;

const ENDED = `SELECT h.id, c.number_text AS "caseNumber", ${IS_OPEN} AS open, h.kind,
    h.ended_on AS day, h.result, (SELECT json_group_array(m.materia) FROM main.hearing_matters m
      WHERE m.course_id = h.id) AS matters,
    ${NUMBER} AS number, 0 AS replaces
  FROM main.hearing_courses h JOIN main.cases c ON c.id = h.case_id
  WHERE h.ended_on >= ? AND h.ended_on <= ?
    AND NOT EXISTS (SELECT 1 FROM main.agreements a WHERE a.action_id = h.action_id)
  ORDER BY h.ended_on, h.id LIMIT ?`;

export async function actaBook({ ctx, days, limit }: Asked): Promise<Entry[]> {
  const { tx, lists } = ctx;
  const agreed: Row[] = await tx.query(AGREED, [...days, limit]);
  const ended: Row[] = await tx.query(ENDED, [...days, limit]);
  return [...agreed, ...ended].map((row) => {
    const matters = lists.on(MATERIAS, row.day);
    const names = (JSON.parse(row.matters) as string[]).map((code) =>
      row.kind === 'conciliacion' ? labelOf(matters, code) : commitmentOf(code),
    );
    return {
      at: row.day,
      order: row.id,
      cells: cellsOf(row.open, { number: ordinalOf(row.number) }, () => ({
        date: shortDate(row.day),
        case: row.caseNumber,
        kind: kindOf(row),
        matter: names.length === 0 ? null : joinAnd([...new Set(names)]),
        notes: remarks(row.replaces === 1 && 'Sustituye a un acuerdo anterior (RDNA 46)'),
      })),
    };
  });
}

/** The title stands in another column: `N.° 001-2026`. */
const ordinalOf = (number: string | null): string | null =>
  number === null ? null : shortNumber(number).replace(/^.*(?=N\.°)/u, '');

/** What a compromiso is about; of hearings without one, the materia of the case. */
const commitmentOf = (code: string): string => {
  const label = labelOf(COMMITMENT_KINDS, code);
  return label === code ? labelOf(MATERIAS, code) : label;
};

function kindOf({ kind, result }: Row): string {
  const conciliation = kind === 'conciliacion';
  const name = conciliation ? 'Acta de Conciliación' : 'Acta de Compromiso';
  if (result === null) return name;
  return `${name}: ${labelOf(conciliation ? CONCILIATION_RESULTS : COMMITMENT_RESULTS, result)}`;
}
