/**
 * Cells as values. Whoever typed a padrón wrote for people: what can be read in one way only is read;
 * what cannot is said with its row and column, and never guessed.
 */
import type { Catalogue } from '../catalogues/catalogue.ts';
import { allDistricts, districtOf, ineiCode } from '../catalogues/ubigeo.ts';
import { addDays, isIsoDate } from '../clock/lima.ts';
import { foldName } from '../people/names.ts';
import { EARLIEST_DATE } from '../records/basics.ts';
import { type Cell, textOf } from './table.ts';

export type Read<T> = { readonly value: T | null } | { readonly problem: string };

const NOTHING = { value: null } as const;
const said = (cell: Cell): string => `«${textOf(cell).slice(0, 40)}»`;

/** Blank, or what people write for «nothing here». */
export const isBlank = (cell: Cell | undefined): boolean =>
  /^(?:|[-–—.\s]+|n\/?a|s\/?n|#n\/a)$/i.test(textOf(cell));

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'set', 'oct', 'nov', 'dic'];

/** 1 January 1900 is day 1 for Excel, which also counts a 29 February 1900 that never was. */
export function dateOfSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= 2_958_465) || day === 60) return null;
  return addDays(day < 60 ? '1899-12-31' : '1899-12-30', day);
}

/**
 * A day: `15/05/1950`, `15-5-1950`, `1950-05-15`, `15 de mayo de 1950`, or Excel's count of days. Day
 * before month, always. A year of two figures may be of two centuries: it is asked.
 * @param today YYYY-MM-DD: nothing later has happened.
 */
export function readPastDate(cell: Cell, today: string): Read<string> {
  if (isBlank(cell)) return NOTHING;
  const date = typeof cell === 'number' ? dateOfSerial(cell) : dateOfText(textOf(cell));
  if (date === 'short')
    return { problem: `La fecha ${said(cell)} tiene el año con dos cifras. Escríbalo con cuatro.` };
  if (date === null || !isIsoDate(date) || date < EARLIEST_DATE)
    return { problem: `${said(cell)} no es una fecha que exista. Escríbala como 15/05/1950.` };
  if (date > today) return { problem: `La fecha ${said(cell)} todavía no llega. Revise el año.` };
  return { value: date };
}

function dateOfText(text: string): string | null {
  // A sheet's hour after its date says nothing of a day.
  const plain = text.replace(/[T ]\d{1,2}:\d{2}.*$/, '').trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso !== null) return dated(iso[1], iso[2], iso[3]);
  const usual = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(plain);
  if (usual !== null) return dated(usual[3], usual[2], usual[1]);
  const words = /^(\d{1,2})(?: de |[-/. ])([a-z]{3,10})\.?(?: del? |[-/. ])(\d{2}|\d{4})$/.exec(
    plain.toLowerCase(),
  );
  if (words !== null) {
    const name = (words[2] ?? '').slice(0, 3);
    const month = MONTHS.indexOf(name === 'sep' ? 'set' : name) + 1;
    return month === 0 ? null : dated(words[3], String(month), words[1]);
  }
  return /^\d{5}$/.test(plain) ? dateOfSerial(Number(plain)) : null;
}

const dated = (year = '', month = '', day = ''): string =>
  year.length === 2 ? 'short' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Years, from 0 to 120: `67`, `67 años`. */
export function readAge(cell: Cell): Read<number> {
  if (isBlank(cell)) return NOTHING;
  const found = /^(\d{1,3})(?:\.0)?(?: a(?:n|ñ)os?)?$/i.exec(textOf(cell))?.[1];
  const age = Number(found ?? Number.NaN);
  return age >= 0 && age <= 120
    ? { value: age }
    : { problem: `${said(cell)} no es una edad en años, de 0 a 120.` };
}

const YES: ReadonlySet<string> = new Set(['si', 's', 'x', '1', 'verdadero', 'true', 'tiene', 'v']);
const NO: ReadonlySet<string> = new Set(['no', 'n', '0', 'falso', 'false', 'no tiene', 'f']);

/** `SI`, `X`, `no tiene`. */
export function readYesNo(cell: Cell): Read<'si' | 'no'> {
  if (isBlank(cell)) return NOTHING;
  const words = foldName(textOf(cell));
  if (YES.has(words)) return { value: 'si' };
  return NO.has(words) ? { value: 'no' } : { problem: `${said(cell)} no es sí ni no.` };
}

/** Words of a padrón for codes, where they are not those of our list. By list id. */
const SYNONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sexo: { m: '1', masculino: '1', varon: '1', h: '1', f: '2', femenino: '2', femenina: '2' },
  tipo_documento: {
    'documento nacional de identidad': '1',
    'd n i': '1',
    'libreta electoral': '1',
    ce: '2',
    'carnet de extranjeria': '2',
    'carne extranjeria': '2',
    'carnet extranjeria': '2',
    'c e': '2',
    cui: '5',
    'acta de nacimiento': '5',
    'partida de nacimiento': '5',
    ptp: 'ptp',
    cpp: 'cpp',
    'sin documento': '7',
    indocumentado: '7',
  },
  lengua_materna: { espanol: '10', aymara: '2', aimara: '2' },
  seguro: { 'seguro integral de salud': 'sis', pnp: 'ffaa_pnp', ffaa: 'ffaa_pnp' },
};

/** Labels as they are compared, by list: five thousand rows ask for the same. */
const folded = new WeakMap<
  Catalogue,
  readonly { readonly code: string; readonly label: string }[]
>();

function foldedEntries(
  catalogue: Catalogue,
): readonly { readonly code: string; readonly label: string }[] {
  const known = folded.get(catalogue);
  if (known !== undefined) return known;
  const entries = catalogue.entries.map(({ code, label }) => ({ code, label: foldName(label) }));
  folded.set(catalogue, entries);
  return entries;
}

/** A code by itself, its label, or a word of it that only one entry has. */
export function readCode(cell: Cell, catalogue: Catalogue): Read<string> {
  if (isBlank(cell)) return NOTHING;
  const words = foldName(textOf(cell));
  const entries = foldedEntries(catalogue);
  const exact =
    entries.find(({ label }) => label === words)?.code ??
    SYNONYMS[catalogue.id]?.[words] ??
    entries.find(({ code }) => code === textOf(cell))?.code;
  if (exact !== undefined && entries.some(({ code }) => code === exact)) return { value: exact };
  const like = entries.filter(({ label }) => alike(label, words));
  const [only] = like;
  if (only !== undefined && like.length === 1) return { value: only.code };
  return { problem: `${said(cell)} no está en la lista «${catalogue.label}».` };
}

/** Codes that stand alone. */
const NONE: readonly string[] = ['ninguna', 'no_sabe'];

/** Several of a list, parted by commas, semicolons, bars, «+» or «y». */
export function readCodes(cell: Cell, catalogue: Catalogue): Read<readonly string[]> {
  if (isBlank(cell)) return NOTHING;
  // «Mental o psicosocial» is one entry, whatever is in it.
  const whole = readCode(cell, catalogue);
  if ('value' in whole) return { value: whole.value === null ? null : [whole.value] };
  const codes: string[] = [];
  for (const part of textOf(cell).split(/[,;/|+]|\by\b/i)) {
    const read = readCode(part, catalogue);
    if ('problem' in read) return read;
    if (read.value !== null && !codes.includes(read.value)) codes.push(read.value);
  }
  return codes.length > 1 && codes.some((code) => NONE.includes(code))
    ? { problem: `${said(cell)} dice «ninguna» o «no sabe» junto con otra.` }
    : { value: codes };
}

/** «Soltera» for «Soltero/a», «casado» for «Casado/a»: the same word but for its last letters. */
function alike(label: string, typed: string): boolean {
  const stem = label.replace(/ a$/, '').replace(/[oa]$/, '');
  return stem.length >= 4 && typed.replace(/[oa]$/, '') === stem;
}

/** A district by INEI's six figures; the zero that a sheet drops before a department is put back. */
export function readInei(cell: Cell): Read<string> {
  if (isBlank(cell)) return NOTHING;
  const code = textOf(cell).padStart(6, '0');
  return districtOf(code) === null
    ? { problem: `${said(cell)} no es un ubigeo del INEI.` }
    : { value: code };
}

/** A district by RENIEC's, which numbers departments otherwise: only the province's are known here. */
export function readReniec(cell: Cell): Read<string> {
  if (isBlank(cell)) return NOTHING;
  const code = ineiCode(textOf(cell).padStart(6, '0'));
  return code === null
    ? {
        problem: `El ubigeo del RENIEC ${said(cell)} no es de la provincia de Tarata: solo esos se conocen. Use el distrito o el ubigeo del INEI.`,
      }
    : { value: code };
}

const HOME_PROVINCE = '2304';

let named: ReadonlyMap<string, readonly string[]> | null = null;

/** Districts by their folded name. */
function districtsNamed(name: string): readonly string[] {
  if (named === null) {
    const byName = new Map<string, string[]>();
    for (const { code, name: full } of allDistricts()) {
      // «Héroes Albarracín» is also known as Chucatamani, its capital.
      for (const key of full === 'Héroes Albarracín' ? [full, 'Chucatamani'] : [full]) {
        const folded = foldName(key);
        byName.set(folded, [...(byName.get(folded) ?? []), code]);
      }
    }
    named = byName;
  }
  return named.get(name) ?? [];
}

/** A district by its name: the one of the province of the office, or the only one of Peru. */
export function readDistrictName(cell: Cell): Read<string> {
  if (isBlank(cell)) return NOTHING;
  const [first = ''] = textOf(cell).split(/[,/]| - /);
  const found = districtsNamed(foldName(first.replace(/^distrito( de)? /i, '')));
  const home = found.filter((code) => code.startsWith(HOME_PROVINCE));
  const [only] = home.length > 0 ? home : found;
  if (only !== undefined && (home.length === 1 || found.length === 1)) return { value: only };
  return {
    problem:
      found.length > 1
        ? `Hay más de un distrito ${said(cell)} en el Perú. Use el ubigeo.`
        : `${said(cell)} no es un distrito conocido.`,
  };
}
