/** The *ficha de derivación*: what was decided to leave, as the rows that the page prints. */

import type { LetterField } from '../../domain/letters/presets.ts';
import type { LetterFields } from '../../domain/records/letter.ts';
import { dateTime } from '../../domain/words/dates.ts';
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
  const children = rows.filter(({ role }) => role === 'affected').map(childRows);
  const shared = sharedRows(children);
  const groups: Group[] = [
    ...children
      .slice(0, MOST_CHILDREN)
      .map((own, at) =>
        own.filter((row) => !shared.includes(textOf(row))).map(numbered(at, children)),
      ),
    [
      ...(children[0] ?? []).filter((row) => shared.includes(textOf(row))),
      ...familyRows(rows),
      ...caseRows(rows, coordination),
    ],
  ]
    .filter((group) => group.length > 0)
    .map((group) => ({ heading: null, rows: group }));
  return groups.length === 0 ? null : { title: 'FICHA DE DERIVACIÓN', groups };
}

type Row = Group['rows'][number];

const textOf = ({ label, value }: Row): string => `${label}: ${value}`;

const SHAREABLE: ReadonlySet<string> = new Set(['Lengua', 'Domicilio']);

/** Brothers and sisters share an address and a language: said once, below them all. */
function sharedRows(children: readonly (readonly Row[])[]): string[] {
  const [first = [], ...others] = children;
  if (others.length === 0) return [];
  return first
    .filter(({ label }) => SHAREABLE.has(label))
    .map(textOf)
    .filter((text) => others.every((rows) => rows.map(textOf).includes(text)));
}

/** «Nombre (1 de 2)» on the first row of each child, when there are several. */
const numbered =
  (child: number, children: readonly unknown[]) =>
  (row: Row, at: number): Row =>
    at > 0 || children.length === 1
      ? row
      : { ...row, label: `${row.label} (${child + 1} de ${children.length})` };

interface Line {
  readonly label: string;
  readonly fields: readonly LetterField[];
}

/** Facts that are read together share a row: the letter has to fit one page. */
const CHILD_LINES: readonly Line[] = [
  { label: 'Nombre', fields: ['child_name'] },
  {
    label: 'Datos personales',
    fields: ['child_age', 'child_sex', 'child_birth_date', 'child_document'],
  },
  { label: 'Lengua', fields: ['child_language', 'child_interpreter'] },
  { label: 'Domicilio', fields: ['child_address', 'child_place'] },
  { label: 'Discapacidad', fields: ['child_disability'] },
  { label: 'Institución educativa', fields: ['child_school'] },
  { label: 'Salud', fields: ['child_health'] },
];

/** How a value reads behind another one of its row. */
const WITHIN: Readonly<Partial<Record<LetterField, (value: string) => string>>> = {
  child_sex: (value) => value.toLowerCase(),
  child_birth_date: (value) => `nacimiento: ${value}`,
  child_interpreter: (value) => `${value.charAt(0).toLowerCase()}${value.slice(1)}`,
};

function childRows(row: DecidedRow): Row[] {
  return CHILD_LINES.flatMap(({ label, fields }) => {
    const values = fields.flatMap((field) =>
      printed(row, field).map((value) =>
        fields[0] === field ? value : (WITHIN[field]?.(value) ?? value),
      ),
    );
    return values.length === 0 ? [] : [{ label, value: values.join('; ') }];
  });
}

function familyRows(rows: readonly DecidedRow[]): Group['rows'] {
  return rows.flatMap((row) => {
    const values = [
      ...printed(row, 'family_name'),
      ...printed(row, 'family_phone').map((phone) => `tel. ${phone}`),
    ];
    return [
      ...(values.length === 0 ? [] : [{ label: 'Persona a cargo', value: values.join(', ') }]),
      ...printed(row, 'accused_name').map((value) => ({
        label: 'Presunto/a responsable',
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
