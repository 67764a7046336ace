/**
 * The periods that the office reports by. No norm found says which (demuna.md §4.3): all four are offered.
 * Days of Lima, both ends within.
 */
import { addDays, addMonths } from '../clock/lima.ts';
import { monthName } from '../words/dates.ts';

export const PERIOD_KINDS = {
  mes: { label: 'Mes', months: 1 },
  trimestre: { label: 'Trimestre', months: 3 },
  semestre: { label: 'Semestre', months: 6 },
  anio: { label: 'Año', months: 12 },
} as const;
export type PeriodKind = keyof typeof PERIOD_KINDS;
export const PERIOD_CODES = Object.keys(PERIOD_KINDS) as [PeriodKind, ...PeriodKind[]];

export interface PeriodAsked {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Which of its kind in the year, from 1. */
  readonly number: number;
}

export interface Period {
  /** YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** `mayo de 2026`, `primer trimestre de 2026`. */
  readonly name: string;
  /** Its months, YYYY-MM. */
  readonly months: readonly string[];
}

/** How many periods of a kind a year has. */
export const periodsIn = (kind: PeriodKind): number => 12 / PERIOD_KINDS[kind].months;

/** @throws RangeError for a period that the year does not have. */
export function periodOf({ kind, year, number }: PeriodAsked): Period {
  if (!Number.isInteger(number) || number < 1 || number > periodsIn(kind))
    throw new RangeError('Not a period of a year');
  const { months } = PERIOD_KINDS[kind];
  const from = addMonths(`${year}-01-01`, (number - 1) * months);
  return {
    from,
    to: addDays(addMonths(from, months), -1),
    name: periodName({ kind, year, number }),
    months: Array.from({ length: months }, (_, at) => addMonths(from, at).slice(0, 7)),
  };
}

export function periodName({ kind, year, number }: PeriodAsked): string {
  if (kind === 'anio') return `año ${year}`;
  if (kind === 'mes') return `${monthName(addMonths(`${year}-01-01`, number - 1))} de ${year}`;
  return `${ORDINALS[number - 1] ?? number} ${PERIOD_KINDS[kind].label.toLowerCase()} de ${year}`;
}

const ORDINALS = ['primer', 'segundo', 'tercer', 'cuarto'];
