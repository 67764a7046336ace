/**
 * Official numbers: how they read, and how a typed one is understood. Who gives the next number is
 * the store's affair; here is only its face. Numbers run per year and per series.
 */

export type OfficialNumber =
  /** `0001-2026-23010`: correlativo, año, código DNA (pattern of SisDNA). */
  | { readonly series: 'case'; readonly n: number; readonly year: number; readonly dnaCode: string }
  /** `OFICIO N.° 045-2026-DEMUNA-GDS/MPT`: number, year, siglas of the unit and the municipality. */
  | {
      readonly series: 'oficio';
      readonly n: number;
      readonly year: number;
      readonly siglas: string;
    };

const DNA_CODE = /^\d{5}$/;
const SIGLAS = /^[A-ZÑ0-9]+(?:[-./][A-ZÑ0-9]+)*$/;
const FIRST_YEAR = 1993;
const LAST_YEAR = 2999;

export function isDnaCode(text: string): boolean {
  return DNA_CODE.test(text);
}

/** Capitals and digits parted by `-`, `.` or `/`: `DEMUNA-GDS/MPT`. */
export function isSiglas(text: string): boolean {
  return SIGLAS.test(text) && text.length <= 40;
}

/**
 * The number as it is printed. Cases have four digits at least and letters three; more when needed.
 * @throws RangeError when a part could not be read back.
 */
export function formatNumber(number: OfficialNumber): string {
  if (!isPositive(number.n) || !isYear(number.year)) throw new RangeError('Not an official number');
  if (number.series === 'case') {
    if (!isDnaCode(number.dnaCode)) throw new RangeError('Not a DNA code');
    return `${padded(number.n, 4)}-${number.year}-${number.dnaCode}`;
  }
  if (!isSiglas(number.siglas)) throw new RangeError('Not siglas');
  return `OFICIO N.° ${padded(number.n, 3)}-${number.year}-${number.siglas}`;
}

/**
 * Reads a number as people type it: `12-2026-23010`, `oficio nº 45-2026-demuna-gds/mpt`.
 * @returns null when it is neither a case nor a letter.
 */
export function parseNumber(text: string): OfficialNumber | null {
  const plain = text.normalize('NFC').trim().toUpperCase().replace(/\s+/g, ' ');
  return parseCase(plain) ?? parseOficio(plain);
}

function parseCase(text: string): OfficialNumber | null {
  const [, n, year, dnaCode] = /^(\d{1,9}) ?- ?(\d{4}) ?- ?(\d{5})$/.exec(text) ?? [];
  if (n === undefined || year === undefined || dnaCode === undefined) return null;
  return checked({ series: 'case', n: Number(n), year: Number(year), dnaCode });
}

function parseOficio(text: string): OfficialNumber | null {
  const found = /^OFICIO(?: N(?:\.?[°º]?|RO\.?))? ?(\d{1,9}) ?- ?(\d{4}) ?- ?(\S+)$/.exec(text);
  const [, n, year, siglas] = found ?? [];
  if (n === undefined || year === undefined || siglas === undefined) return null;
  return isSiglas(siglas)
    ? checked({ series: 'oficio', n: Number(n), year: Number(year), siglas })
    : null;
}

function checked(number: OfficialNumber): OfficialNumber | null {
  return isPositive(number.n) && isYear(number.year) ? number : null;
}

function isPositive(n: number): boolean {
  return Number.isInteger(n) && n > 0 && n < 1e9;
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

function padded(n: number, digits: number): string {
  return String(n).padStart(digits, '0');
}
