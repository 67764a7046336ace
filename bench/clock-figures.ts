/** How fast the legal clock counts: it runs on every row of every list. */
import { termEnd } from '../domain/clock/count.ts';
import { createCalendar } from '../domain/clock/holidays.ts';
import { TERM_RULES, type TermRule } from '../domain/clock/rules.ts';
import { DEFAULT_OFFICE_HOURS, minutes, termDue } from '../domain/clock/terms.ts';
import { type Figure, figure, timed } from './figures.ts';

const RUNS = 20;
const TERMS = 100_000;
/** A million terms a second. */
const TARGET_MS = 100;
const FIRST = Date.UTC(2026, 0, 1);
/** Starts a prime number of minutes apart, so that they fall on every hour and day of three years. */
const STEP_MS = 17 * 60_000;
const SPAN_MS = 3 * 365 * 86_400_000;

const COUNTED: readonly TermRule[] = [
  TERM_RULES.DNA_CALIF,
  TERM_RULES.REC_FIN,
  TERM_RULES.RES_FIN,
  TERM_RULES.CON_DURACION,
  TERM_RULES.DNA_VERIF,
];

export async function clockFigures(): Promise<Figure[]> {
  const calendar = createCalendar();
  const starts = Array.from({ length: TERMS }, (_, n) =>
    new Date(FIRST + ((n * STEP_MS) % SPAN_MS)).toISOString(),
  );
  const epochs = starts.map((start) => Date.parse(start));
  const hours = minutes(DEFAULT_OFFICE_HOURS);
  const figures: Figure[] = [];
  for (const rule of COUNTED) {
    const durations: number[] = [];
    const alone: number[] = [];
    let last = '';
    let end = 0;
    for (let n = 0; n <= RUNS; n += 1) {
      const ms = await timed(() => {
        for (const start of starts) last = termDue(rule, start, calendar);
      });
      const numbers = await timed(() => {
        for (const start of epochs) end = termEnd(rule, start, calendar, hours);
      });
      if (n === 0) continue;
      durations.push(ms);
      alone.push(numbers);
    }
    if (Date.parse(last) !== end) throw new Error(`Both counts of ${rule.id} differ.`);
    figures.push(
      figure(`100,000 terms: ${rule.id}`, durations, {
        peer: { name: 'the count alone, numbers in and out', durations: alone },
        target: TARGET_MS,
      }),
    );
  }
  return figures;
}
