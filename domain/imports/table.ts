/** What a spreadsheet is once it is read: lines of cells, nothing of its format. */

/** Text, a number as the sheet keeps it, or nothing. Dates of a sheet come as `YYYY-MM-DD`. */
export type Cell = string | number | null;

export interface Line {
  /** As the sheet numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  /** Empty for a CSV. */
  readonly name: string;
  /** Those with something in them, in order. */
  readonly lines: readonly Line[];
}

/** What one file may bring. A padrón of a province is far below; beyond it, it is split. */
export const IMPORT_LIMITS = {
  /** 25 MB, as every file that comes in. */
  bytes: 25 * 1024 * 1024,
  /** Of all parts of an xlsx together, once inflated. */
  inflated: 64 * 1024 * 1024,
  /** Of a sheet, its head among them. */
  lines: 5_001,
  columns: 120,
  sheets: 30,
  /** Characters of a cell. */
  cell: 4_000,
} as const;

/** A cell as a person reads it; a whole number without decimals or exponent. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.normalize('NFC').replace(/\s+/g, ' ').trim();
  return Number.isSafeInteger(cell) ? String(cell) : String(Number(cell.toPrecision(12)));
}

/**
 * The line that names the columns: the first with more texts than any before it, among the first ones.
 * Titles of a padrón stand over it in one or two cells.
 */
export function headerLine(lines: readonly Line[]): Line | null {
  const candidates = lines.slice(0, HEAD_WITHIN);
  const texts = ({ cells }: Line): number =>
    cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
  const most = Math.max(0, ...candidates.map(texts));
  return candidates.find((line) => texts(line) === most && most > 0) ?? null;
}

const HEAD_WITHIN = 15;

/** `A`, `B`, … `AA`: how a spreadsheet names a column counted from 0. */
export function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (at % 26));
}
