/** One line of a padrón as a person to register, with everything that is wrong with it, by column. */
import type { z } from 'zod';
import type { Catalogue } from '../catalogues/catalogue.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../catalogues/document-types.ts';
import { refuseAge } from '../ciam/age.ts';
import type { RegisterDesk } from '../desks.ts';
import { checkDocument, DOCUMENT_MESSAGES, hasNoNumber } from '../people/identity.ts';
import { cleanName, NAME_MESSAGES } from '../people/names.ts';
import { olderFields } from '../records/ciam.ts';
import { omapedProfile } from '../records/omaped.ts';
import { BLANK_PERSON, type PersonFields, personFields } from '../records/person.ts';
import type { ImportField, ValueKind } from './fields.ts';
import type { Mapping } from './mapping.ts';
import { asName, splitWholeName } from './names.ts';
import { type Cell, columnName, type Line, textOf } from './table.ts';
import {
  isBlank,
  type Read,
  readAge,
  readCode,
  readCodes,
  readDistrictName,
  readInei,
  readPastDate,
  readReniec,
  readYesNo,
} from './values.ts';

/** `stops`: the row is not imported. `left`: this datum is left out. `look`: it goes in as it reads. */
export type Weight = 'stops' | 'left' | 'look';

export interface Problem {
  /** Of the sheet, from 1. */
  readonly line: number;
  /** `C`; empty when it is about the row. */
  readonly column: string;
  readonly weight: Weight;
  /** Spanish, whole sentences. */
  readonly message: string;
}

export interface RowContext {
  readonly desk: RegisterDesk;
  readonly fields: readonly ImportField[];
  readonly mapping: Mapping;
  /** The DNI of seven figures or fewer get the zeros back that a sheet took: only when somebody said so. */
  readonly restoreZeros: boolean;
  /** For rows that say no day of their own. YYYY-MM-DD. */
  readonly registeredOn: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** A list as the office has it. */
  readonly listOf: (catalogue: Catalogue) => Catalogue;
}

/** What a desk's own sheet takes of a row: key of the field without the desk → text, code or codes. */
export type DeskValues = Readonly<Record<string, string | readonly string[]>>;

export interface ReadRow {
  readonly line: number;
  readonly person: PersonFields;
  readonly registeredOn: string;
  readonly desk: DeskValues;
  /** A DNI that would have eight figures with zeros before it. */
  readonly lostZeros: boolean;
  readonly problems: readonly Problem[];
}

/** Reads a line; never throws, whatever its cells hold. */
export function readRow(line: Line, context: RowContext): ReadRow {
  const problems: Problem[] = [];
  const columnOf = (key: string): number => context.mapping.indexOf(key);
  const cellOf = (key: string): Cell => line.cells[columnOf(key)] ?? null;
  const say = (key: string | null, weight: Weight, message: string): void => {
    const column = key === null || columnOf(key) < 0 ? '' : columnName(columnOf(key));
    problems.push({ line: line.number, column, weight, message });
  };
  const read = <T>(key: string, weight: Weight, how: (cell: Cell) => Read<T>): T | null => {
    if (columnOf(key) < 0) return null;
    const found = how(cellOf(key));
    if ('value' in found) return found.value;
    say(key, weight, found.problem);
    return null;
  };

  const name = readName(cellOf, say);
  const document = readDocument(cellOf, say, context);
  const birthDate = read('birthDate', 'stops', (cell) => readPastDate(cell, context.today));
  const age = read('estimatedAge', birthDate === null ? 'stops' : 'left', readAge);
  const registered = read('registeredOn', 'stops', (cell) => readPastDate(cell, context.today));
  const registeredOn = registered ?? context.registeredOn;
  if (birthDate !== null && registeredOn < birthDate)
    say('birthDate', 'stops', 'Nació después del día de su inscripción. Revise las dos fechas.');

  const codes: Record<string, string> = {};
  const texts: Record<string, string> = {};
  const desk: Record<string, string | readonly string[]> = {};
  for (const field of context.fields) {
    const { key, group, value, catalogue } = field;
    if (columnOf(key) < 0) continue;
    // What the form of the same datum refuses is left out here: an import that began is not refused for it.
    const readKept = <T>(how: (cell: Cell) => Read<T>): T | null =>
      read(key, 'left', (cell) => kept(context.desk, field, how(cell)));
    if (value === 'codes' && catalogue !== undefined) {
      const several = readKept((cell) => readCodes(cell, context.listOf(catalogue)));
      if (several !== null) desk[nameOf(key)] = several;
      continue;
    }
    const how = HOW[value];
    const found =
      value === 'code' && catalogue !== undefined
        ? readKept((cell) => readCode(cell, context.listOf(catalogue)))
        : how === undefined
          ? null
          : readKept(how);
    if (found === null) continue;
    if (group === 'desk') desk[nameOf(key)] = found;
    else (value === 'code' ? codes : texts)[key] = found;
  }
  const person: PersonFields = {
    ...BLANK_PERSON,
    ...texts,
    ...codes,
    ...name,
    ...document.fields,
    birthDate,
    estimatedAge: birthDate === null ? age : null,
    district:
      read('districtInei', 'left', readInei) ??
      read('districtReniec', 'left', readReniec) ??
      read('districtName', 'left', readDistrictName),
  };
  const tooYoung =
    context.desk === 'ciam' ? refuseAge({ ...person, estimatedOn: null }, registeredOn) : null;
  // A birth that could not be read says so itself.
  if (
    tooYoung !== null &&
    !problems.some(({ weight, column }) => weight === 'stops' && column !== '')
  )
    say('birthDate', 'stops', tooYoung);
  return { line: line.number, person, registeredOn, desk, lostZeros: document.lostZeros, problems };
}

type Say = (key: string | null, weight: Weight, message: string) => void;
type CellOf = (key: string) => Cell;

const NAME_KEYS = ['firstSurname', 'secondSurname', 'givenNames'] as const;

function readName(cellOf: CellOf, say: Say) {
  const whole = isBlank(cellOf('wholeName')) ? null : splitWholeName(textOf(cellOf('wholeName')));
  const name: Record<(typeof NAME_KEYS)[number], string | null> = {
    firstSurname: null,
    secondSurname: null,
    givenNames: null,
  };
  for (const key of NAME_KEYS) {
    const own = isBlank(cellOf(key)) ? null : textOf(cellOf(key));
    const typed = own ?? whole?.[key] ?? null;
    if (typed === null) continue;
    const checked = cleanName(asName(typed));
    if (checked.ok) name[key] = checked.value;
    else say(own === null ? 'wholeName' : key, 'stops', NAME_MESSAGES[checked.error]);
  }
  if (name.firstSurname === null && name.givenNames === null)
    say(null, 'stops', 'La fila no tiene nombre.');
  return name;
}

type DocumentFields = Pick<PersonFields, 'documentType' | 'documentNumber'>;
const NO_DOCUMENT: DocumentFields = { documentType: null, documentNumber: null };
const WITHOUT = /^(?:no tiene|sin (?:dni|documento)|indocumentad[oa]|s\/?d(?:ni)?)$/i;

function readDocument(
  cellOf: CellOf,
  say: Say,
  { restoreZeros, mapping, listOf }: RowContext,
): { readonly fields: DocumentFields; readonly lostZeros: boolean } {
  const none = { fields: NO_DOCUMENT, lostZeros: false };
  const cell = cellOf('documentNumber');
  const typeCell = cellOf('documentType');
  const typed = mapping.includes('documentType')
    ? readCode(typeCell, listOf(DOCUMENT_TYPES))
    : { value: null };
  if ('problem' in typed) {
    say('documentType', 'stops', typed.problem);
    return none;
  }
  if (isBlank(cell) || WITHOUT.test(textOf(cell))) {
    const said = (WITHOUT.test(textOf(cell)) ? '7' : typed.value) as DocumentType | null;
    const documentType = said !== null && hasNoNumber(said) ? said : null;
    return { fields: { documentType, documentNumber: null }, lostZeros: false };
  }
  const text = textOf(cell);
  const type = (typed.value ?? '1') as DocumentType;
  if (type === '1' && /^\d{5,7}$/.test(text)) {
    const whole = text.padStart(8, '0');
    if (restoreZeros)
      return { fields: { documentType: type, documentNumber: whole }, lostZeros: true };
    say(
      'documentNumber',
      'stops',
      `El DNI «${text}» tiene ${text.length} cifras: la hoja pudo quitarle ceros a la izquierda. Sería ${whole}.`,
    );
    return { fields: NO_DOCUMENT, lostZeros: true };
  }
  const checked = checkDocument(type, text);
  if (checked.error !== undefined) {
    const what =
      type === '1'
        ? `«${text.slice(0, 40)}» no es un DNI de 8 cifras.`
        : DOCUMENT_MESSAGES[checked.error];
    say(
      'documentNumber',
      'stops',
      typed.value === null ? `${what} Si es otro documento, diga el tipo en una columna.` : what,
    );
    return none;
  }
  for (const warning of checked.warnings) say('documentNumber', 'look', warning);
  return { fields: { documentType: type, documentNumber: checked.normalised }, lostZeros: false };
}

const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

function readText(cell: Cell): Read<string> {
  if (isBlank(cell)) return { value: null };
  const text = textOf(cell);
  return HIDDEN.test(text) ? { problem: 'El texto trae caracteres invisibles.' } : { value: text };
}

/** What a desk's own sheet keeps, as its form checks it. */
const SHEETS = { omaped: omapedProfile, ciam: olderFields } as const;

/** The same value, when the form that asks for this datum would take it. */
function kept<T>(desk: RegisterDesk, { key, group }: ImportField, found: Read<T>): Read<T> {
  if ('problem' in found || found.value === null) return found;
  const shape: Readonly<Record<string, z.ZodType>> = (
    group === 'desk' ? SHEETS[desk] : personFields
  ).shape;
  const checked = shape[nameOf(key)]?.safeParse(found.value);
  const problem = checked?.error?.issues[0]?.message;
  return problem === undefined ? found : { problem };
}

/** Without the desk that a key begins with. */
const nameOf = (key: string): string => key.slice(key.indexOf('.') + 1);

/** Kinds that are read by themselves, wherever they stand. */
const HOW: Readonly<Partial<Record<ValueKind, (cell: Cell) => Read<string>>>> = {
  text: readText,
  yes_no: readYesNo,
};

/** Whether nothing stops a row. */
export const mayGoIn = ({ problems }: Pick<ReadRow, 'problems'>): boolean =>
  problems.every(({ weight }) => weight !== 'stops');
