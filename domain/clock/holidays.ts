/**
 * Days on which the office does not work, each with the norm that says so.
 *
 * The dates come from `date-holidays` (Peru); the names and norms from the table below, so that a
 * holiday the library adds without a norm known here fails a test instead of moving a term.
 */
import Holidays from 'date-holidays';
import { dateOfDay, isIsoDate, weekday } from './lima.ts';

export interface Holiday {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly name: string;
  readonly scope: 'nacional' | 'regional' | 'sector_publico';
  readonly norm: string;
}

/** A day on which the office did not attend as usual, although it was a working day. */
export interface Closure extends Omit<Holiday, 'scope'> {
  readonly scope: 'cierre';
}

export interface Calendar {
  /** Monday to Friday and no holiday (TUO Ley 27444, art. 145.1). @throws RangeError on no date. */
  isWorkingDay(date: string): boolean;
  /** The same, of a day number (`lima.ts`): asked once, kept. */
  worksOn(day: number): boolean;
  /**
   * Whether the office attends on that day number. A closure within a term is counted like any
   * working day; only a term that would end on it passes to the next day (TUO Ley 27444, art. 145.2):
   * no entity declares by itself a day that does not count (art. 148).
   */
  opensOn(day: number): boolean;
  holidayOn(date: string): Holiday | null;
  closureOn(date: string): Closure | null;
}

export interface CalendarOptions {
  /** Days the office adds: regional, or *no laborables compensables* of the public sector. */
  readonly extra?: readonly Holiday[];
  /** Days on which the office did not open as usual. */
  readonly closures?: readonly Closure[];
  /** Dates that are no holiday for this office although the table says so, YYYY-MM-DD. */
  readonly removed?: readonly string[];
}

const LAW = 'DL 713, art. 6';

/** Rule of the library → how it reads in Peru. Easter Sunday is no holiday of the law. */
const NATIONAL: Readonly<Record<string, string>> = {
  '01-01': 'Año Nuevo',
  'easter -3': 'Jueves Santo',
  'easter -2': 'Viernes Santo',
  '05-01': 'Día del Trabajo',
  '06-07': 'Batalla de Arica y Día de la Bandera',
  '06-29': 'San Pedro y San Pablo',
  '07-23': 'Día de la Fuerza Aérea del Perú',
  '07-28': 'Fiestas Patrias',
  '07-29': 'Fiestas Patrias',
  '08-06': 'Batalla de Junín',
  '08-30': 'Santa Rosa de Lima',
  '10-08': 'Combate de Angamos',
  '11-01': 'Todos los Santos',
  '12-08': 'Inmaculada Concepción',
  '12-09': 'Batalla de Ayacucho',
  '12-25': 'Navidad',
};

/**
 * The calendar of an office in the region of Tacna.
 * Days are worked out once per year and kept: lists ask for them in every row.
 */
export function createCalendar(options: CalendarOptions = {}): Calendar {
  const extra = new Map((options.extra ?? []).map((day) => [day.date, day]));
  const closures = new Map((options.closures ?? []).map((day) => [day.date, day]));
  const removed = new Set(options.removed ?? []);

  function holidayOn(date: string): Holiday | null {
    if (!isIsoDate(date)) throw new RangeError('Not a date');
    const added = extra.get(date);
    if (added !== undefined) return added;
    if (removed.has(date)) return null;
    return holidaysOf(Number(date.slice(0, 4))).get(date) ?? null;
  }

  const isWorkingDay = (date: string) => weekday(date) <= 5 && holidayOn(date) === null;
  const known = new Map<number, boolean>();

  function worksOn(day: number): boolean {
    const kept = known.get(day);
    if (kept !== undefined) return kept;
    const works = isWorkingDay(dateOfDay(day));
    known.set(day, works);
    return works;
  }

  return {
    holidayOn,
    isWorkingDay,
    worksOn,
    closureOn: (date) => closures.get(date) ?? null,
    opensOn: (day) => worksOn(day) && !(closures.size > 0 && closures.has(dateOfDay(day))),
  };
}

/** National holidays and Tacna's own, of one year, by date. */
export function holidaysOf(year: number): ReadonlyMap<string, Holiday> {
  const kept = byYear.get(year);
  if (kept !== undefined) return kept;
  const made = new Map([...nationalHolidays(year), tacnaDay(year)].map((day) => [day.date, day]));
  byYear.set(year, made);
  return made;
}

const byYear = new Map<number, ReadonlyMap<string, Holiday>>();
let library: Holidays | null = null;

function nationalHolidays(year: number): Holiday[] {
  library ??= new Holidays('PE', { languages: ['es'], types: ['public'] });
  return library.getHolidays(year).flatMap(({ date, rule }): Holiday[] => {
    const name = NATIONAL[ruleKey(rule)];
    if (name === undefined) return [];
    return [{ date: date.slice(0, 10), name, scope: 'nacional', norm: LAW }];
  });
}

/** "06-07 since 2024" is the rule "06-07": the year a holiday began is the library's affair. */
function ruleKey(rule: string): string {
  return rule.replace(/ since \d{4}$/, '');
}

function tacnaDay(year: number): Holiday {
  return {
    date: `${String(year).padStart(4, '0')}-08-28`,
    name: 'Reincorporación de Tacna al Perú',
    scope: 'regional',
    norm: 'Ley 23849',
  };
}
