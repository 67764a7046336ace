/** The *ficha de derivación*: what was decided to leave, as the rows that the page prints. */

import type { LetterField } from '../../domain/letters/presets.ts';
import type { LetterFields } from '../../domain/records/letter.ts';
import { dateTime } from '../../domain/words/dates.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import type { OficioData } from '../../letters/oficio/data.ts';
import type { DecidedRow } from './decided.ts';

type Sheet = NonNullable<OficioData['sheet']>;
type Group = Sheet['groups'][number];

/** A page holds forty rows and twenty groups at most (letters/oficio/data.ts). */
const MOST_CHILDREN = 17;

/** Null when nothing leaves but the text itself. */
export function sheetOf(
  rows: readonly DecidedRow[],
  coordination: LetterFields['coordination'],
): OficioData['sheet'] {
  const children = rows.filter(({ role }) => role === 'affected');
  const named = children.map((row, at) =>
    childGroup(row, children.length > 1 ? `Niña, niño o adolescente ${at + 1}` : null),
  );
  const groups = [
    ...named.slice(0, MOST_CHILDREN),
    { heading: null, rows: [...familyRows(rows), ...caseRows(rows, coordination)] },
  ].filter((group): group is Group => group.rows.length > 0);
  return groups.length === 0 ? null : { title: 'FICHA DE DERIVACIÓN', groups };
}

interface Line {
  readonly label: string;
  readonly fields: readonly LetterField[];
}

const AGE_LINE = 'Edad, sexo y nacimiento';
/** Facts that are read together share a row: the letter has to fit one page. */
const CHILD_LINES: readonly Line[] = [
  { label: 'Nombre', fields: ['child_name'] },
  { label: AGE_LINE, fields: ['child_age', 'child_sex', 'child_birth_date'] },
  { label: 'Documento', fields: ['child_document'] },
  { label: 'Lengua', fields: ['child_language', 'child_interpreter'] },
  { label: 'Domicilio', fields: ['child_address', 'child_place'] },
  { label: 'Discapacidad', fields: ['child_disability'] },
  { label: 'Institución educativa', fields: ['child_school'] },
  { label: 'Salud', fields: ['child_health'] },
];

function childGroup(row: DecidedRow, heading: string | null): Group {
  const lines = CHILD_LINES.flatMap(({ label, fields }) => {
    const values = fields.flatMap((field) => printed(row, field));
    if (values.length === 0) return [];
    return [{ label: label === AGE_LINE ? ageLabel(row) : label, value: values.join('; ') }];
  });
  return { heading, rows: lines };
}

/** The row of three facts is named after those it holds. */
function ageLabel(row: DecidedRow): string {
  const words = AGE_WORDS.flatMap(([field, word]) =>
    printed(row, field).length > 0 ? [word] : [],
  );
  const text = joinAnd(words);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const AGE_WORDS: readonly (readonly [LetterField, string])[] = [
  ['child_age', 'edad'],
  ['child_sex', 'sexo'],
  ['child_birth_date', 'nacimiento'],
];

function familyRows(rows: readonly DecidedRow[]): Group['rows'] {
  return rows.flatMap((row) => {
    const values = [
      ...printed(row, 'family_name'),
      ...printed(row, 'family_phone').map((phone) => `tel. ${phone}`),
    ];
    return [
      ...(values.length === 0 ? [] : [{ label: 'Persona a cargo', value: values.join(', ') }]),
      ...printed(row, 'accused_name').map((value) => ({
        label: 'Persona presuntamente responsable',
        value,
      })),
    ];
  });
}

function caseRows(
  rows: readonly DecidedRow[],
  coordination: LetterFields['coordination'],
): Group['rows'] {
  const row = rows.find(({ role }) => role === 'case');
  const labelled = CASE_LINES.flatMap(([label, field]) =>
    row === undefined ? [] : printed(row, field).map((value) => ({ label, value })),
  );
  if (coordination === null) return labelled;
  const value = `${coordination.with}, ${dateTime(coordination.at)}`;
  return [...labelled, { label: 'Coordinación previa', value }];
}

const CASE_LINES: readonly (readonly [string, LetterField])[] = [
  ['Motivo', 'facts'],
  ['Acciones realizadas', 'actions_done'],
  ['Riesgo inmediato', 'immediate_risk'],
];

const printed = ({ fields }: DecidedRow, field: LetterField): string[] =>
  fields.flatMap((each) => (each.field === field && each.printed !== null ? [each.printed] : []));
