/**
 * The official name of each year, printed on every document issued in it. A year without a row here
 * is entered by the office (Ajustes) before a letter can be issued; nothing is guessed.
 */
export interface YearName {
  readonly year: number;
  /** Printed between quotation marks. */
  readonly text: string;
  readonly norm: string;
  /** A further line that some years carry (regional, centenary), or null. */
  readonly secondLine: string | null;
}

export const YEAR_NAMES: readonly YearName[] = [
  {
    year: 2026,
    text: 'Año de la Esperanza y el Fortalecimiento de la Democracia',
    norm: 'DS 011-2026-PCM',
    secondLine: null,
  },
];

/**
 * The name of a year, the office's own rows winning over those known here. Null: it must be entered.
 * @param own rows entered by the office.
 */
export function yearName(year: number, own: readonly YearName[] = []): YearName | null {
  return [...own, ...YEAR_NAMES].find((row) => row.year === year) ?? null;
}
