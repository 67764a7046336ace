/** What a page says that its reader may not see, by the field of the form in which it stands. */

import { PLACE_FIELDS } from '../../domain/letters/audiences.ts';
import type { AskedPaper } from '../../domain/records/paper.ts';
import { NO_CHILD_OUTSIDE, tellingMessage, tellingWordsIn } from '../../domain/words/outside.ts';
import type { Found, FoundCell, FoundRow } from './leaving.ts';
import type { PaperWarning } from './maker.ts';
import { piecesOf } from './scan.ts';

type Paper = AskedPaper['paper'];

export const leavingWarnings = (paper: Paper, { audience, rows }: Found): PaperWarning[] => [
  ...rows.flatMap((row) =>
    row.fields.flatMap((cell) =>
      cell.fault === null
        ? []
        : fieldsWith(paper, cell).map((field) => ({
            field,
            message: messageOf(row, cell, audience.label),
            blocks: cell.fault === 'stops',
          })),
    ),
  ),
  ...outsideWarnings(paper, rows),
  ...sharedListWarnings(paper),
];

/** Of the form; empty: it comes of the records. */
function fieldsWith({ input }: Paper, { test }: FoundCell): string[] {
  const found = Object.entries(input).flatMap(([key, value]) =>
    piecesOf({ [key]: value }).some(test) ? [`input.${key}`] : [],
  );
  return found.length === 0 ? [''] : found;
}

const ROLES: Readonly<Record<FoundRow['role'], string>> = {
  affected: 'de la niña, niño o adolescente',
  relative: 'de un familiar',
  obliged: 'de la persona presuntamente responsable',
  registered: 'de la persona registrada',
  case: '',
};

function messageOf(
  { role }: FoundRow,
  { field, label, level, guarded, coded }: FoundCell,
  to: string,
) {
  if (field === 'informant') return 'El texto permite reconocer a quien informó. Quite ese dato.';
  if (guarded)
    return 'El texto dice dónde ubicar a una persona con contacto seguro. Quite ese dato.';
  if (coded)
    return `Nombra a una víctima de violencia sexual: para «${to}» va su código (Reglamento de la Ley 30364, art. 9).`;
  if (field === 'child_name')
    return level === 'initials'
      ? `Nombra a una niña, niño o adolescente: para «${to}» va con iniciales, o por el número de expediente.`
      : `Nombra a una niña, niño o adolescente: no va para «${to}». Use el número de expediente.`;
  if (field === 'registered_diagnosis')
    return `Dice un diagnóstico o una enfermedad: no va para «${to}». Solo va a salud y al CONADIS. Quítelo.`;
  const what = [label, field === 'accused_name' ? '' : ROLES[role]].filter(Boolean).join(' ');
  return isPlace(field)
    ? `${what}: no va para «${to}», que no debe saber dónde ubicarla. Quite ese dato.`
    : `${what}: no va para «${to}». Quite ese dato.`;
}

const isPlace = (field: FoundCell['field']): boolean =>
  (PLACE_FIELDS as ReadonlySet<string>).has(field);

/** Lines that are read from outside, or by whoever gets a copy. */
const OUTSIDE = ['subject', 'references', 'attachments', 'copies'] as const;

/** Never a child's name; and never, on what is copied to others, a word of what happened. */
function outsideWarnings(paper: Paper, rows: readonly FoundRow[]): PaperWarning[] {
  const input = paper.input as Readonly<Partial<Record<(typeof OUTSIDE)[number], unknown>>>;
  return OUTSIDE.flatMap((key): PaperWarning[] => {
    const pieces = piecesOf({ [key]: input[key] });
    const names = rows.flatMap(({ role, fields }) =>
      role === 'affected' ? fields.filter(({ field }) => field.endsWith('_name')) : [],
    );
    const told = key === 'copies' ? pieces.flatMap(({ text }) => tellingWordsIn(text)) : [];
    return [
      // Where her name may not leave at all, the warning of that field says so already.
      ...names
        .filter(({ test, fault }) => (key === 'copies' || fault === null) && pieces.some(test))
        .map(() => ({
          field: `input.${key}`,
          message: NO_CHILD_OUTSIDE,
          blocks: key === 'copies',
        })),
      ...(told.length === 0
        ? []
        : [{ field: `input.${key}`, message: tellingMessage(told), blocks: true }]),
    ];
  });
}

/** One page with the list of all shows each home to the others. */
const sharedListWarnings = (paper: Paper): PaperWarning[] =>
  paper.kind === 'oficio-multiple' &&
  paper.input.layout === 'list' &&
  paper.input.addressees.some(({ kind, address }) => kind === 'persona' && address !== null)
    ? [
        {
          field: 'input.layout',
          message:
            'En una sola hoja cada persona lee la dirección de las demás: elija una hoja para cada destinatario.',
          blocks: true,
        },
      ]
    : [];
