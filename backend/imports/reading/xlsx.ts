/**
 * Sheets of an xlsx (ECMA-376 part 1, §18): values alone. A formula is never worked out: the value that
 * the sheet kept beside it is taken. Links, macros, pictures and comments are not looked at.
 */

import { addDays } from '../../../domain/clock/lima.ts';
import { type Cell, IMPORT_LIMITS, type Line, type Sheet } from '../../../domain/imports/table.ts';
import { dateOfSerial } from '../../../domain/imports/values.ts';
import { refused } from './refused.ts';
import { unpack } from './unpack.ts';
import { eachElement } from './xml.ts';

/** @throws Refusal `import_unreadable`, `import_too_large`, `import_too_many`. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const parts = await unpack(bytes, (name) => /^xl\/[\w./-]+\.(?:xml|rels)$/i.test(name));
  const relations = relationsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  const { sheets, from1904 } = workbookOf(part(parts, 'xl/workbook.xml'));
  const target = (kind: string): string | undefined =>
    relations.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const strings = stringsOf(parts.get(target('sharedStrings') ?? '') ?? '');
  const isDate = dateStyles(parts.get(target('styles') ?? '') ?? '');
  return sheets.slice(0, IMPORT_LIMITS.sheets).flatMap(({ name, relation }) => {
    const path = relations.find(({ id, type }) => id === relation && type.endsWith('/worksheet'));
    const xml = path === undefined ? undefined : parts.get(path.target);
    return xml === undefined ? [] : [{ name, lines: linesOf(xml, { strings, isDate, from1904 }) }];
  });
}

function part(parts: ReadonlyMap<string, string>, name: string): string {
  const text = parts.get(name);
  if (text === undefined) throw refused('import_unreadable');
  return text;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  /** From the top of the archive: `xl/worksheets/sheet1.xml`. */
  readonly target: string;
}

function relationsOf(xml: string): readonly Relation[] {
  const found: Relation[] = [];
  eachElement(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '' } = attributes();
      const target = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      found.push({ id: Id, type: Type, target });
    },
  });
  return found;
}

function workbookOf(xml: string) {
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  eachElement(xml, {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = isTrue(attributes()['date1904']);
      if (element !== 'sheet') return;
      // `r:id`, without its prefix.
      const { name = '', id = '', state } = attributes();
      if (state === undefined || state === 'visible') sheets.push({ name, relation: id });
    },
  });
  return { sheets, from1904 };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Texts that cells name by their place; without the readings that stand over Japanese ones. */
function stringsOf(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let within: 't' | null = null;
  let phonetic = false;
  eachElement(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      if (name === 't') within = 't';
    },
    text: (value) => {
      if (within !== null && !phonetic) text += value;
    },
    close: (name) => {
      if (name === 't') within = null;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

/** Formats that Excel shows as dates without saying how (§18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a cell of a style, by its place, is shown as a date. */
function dateStyles(xml: string): (style: number) => boolean {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let within = false;
  eachElement(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        const { numFmtId = '', formatCode = '' } = attributes();
        formats.set(Number(numFmtId), formatCode);
      }
      if (name === 'cellXfs') within = true;
      if (name !== 'xf' || !within) return;
      const id = Number(attributes()['numFmtId'] ?? 0);
      styles.push(isBuiltInDate(id) || showsDay(formats.get(id) ?? ''));
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return (style) => styles[style] ?? false;
}

/** `dd/mm/yyyy`, `[$-280A]d "de" mmmm`: a day or a year outside of quotes, brackets and escapes. */
const showsDay = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, ''));

interface Reading {
  readonly strings: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly from1904: boolean;
}

function linesOf(xml: string, { strings, isDate, from1904 }: Reading): readonly Line[] {
  const lines: Line[] = [];
  let number = 0;
  let cells: Cell[] = [];
  let column = -1;
  let type = '';
  let style = 0;
  let text = '';
  let taking = false;
  const value = (): Cell => {
    if (text === '') return null;
    if (type === 's') return strings[Number(text)] ?? null;
    if (type === 'b') return text === '1' ? 'SI' : 'NO';
    if (type === 'd') return text.slice(0, 10);
    if (type !== '' && type !== 'n') return text;
    const amount = Number(text);
    if (!Number.isFinite(amount)) return text;
    return isDate(style) ? (dayOf(amount, from1904) ?? amount) : amount;
  };
  eachElement(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        number = whole(attributes()['r'], 1_048_576) ?? number + 1;
        cells = [];
        column = -1;
      } else if (name === 'c') {
        const { r, t = '', s } = attributes();
        column = placeOf(r) ?? column + 1;
        type = t;
        style = whole(s, 65_536) ?? 0;
        text = '';
      } else if (name === 'v' || name === 't') taking = true;
      else if (name === 'rPh') taking = false;
    },
    text: (part) => {
      if (taking) text += part;
    },
    close: (name) => {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'c') put(cells, column, value());
      else if (name === 'row' && cells.length > 0) {
        if (lines.length >= IMPORT_LIMITS.lines) throw refused('import_too_many');
        lines.push({ number, cells });
      }
    },
  });
  return lines;
}

/** Cells in between are empty. A blank leaves no trace, wherever it stands. */
function put(cells: Cell[], column: number, value: Cell): void {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return;
  if (column >= IMPORT_LIMITS.columns) throw refused('import_too_many');
  if (typeof value === 'string' && value.length > IMPORT_LIMITS.cell)
    throw refused('import_too_large');
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

const dayOf = (serial: number, from1904: boolean): string | null => {
  if (!from1904) return dateOfSerial(serial);
  return serial >= 0 && serial <= 2_956_003 ? addDays('1904-01-01', Math.floor(serial)) : null;
};

function whole(text: string | undefined, most: number): number | null {
  if (text === undefined || !/^\d{1,7}$/.test(text)) return null;
  const value = Number(text);
  return value <= most ? value : null;
}

/** `BC12` is the column 54, counted from 0; null for what is no reference. */
function placeOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
