/** Terms over Holy Week, Fiestas Patrias and Tacna's day, each worked out by hand on the almanac. */
import { expect, it } from 'vitest';
import { createCalendar } from './holidays.ts';
import { dateInLima, instantFromLima } from './lima.ts';
import { TERM_RULES } from './rules.ts';
import { computeTerm } from './terms.ts';

const calendar = createCalendar();

it.each([
  // Holy Thursday is 2 April. Tue 31 (1), Wed 1 (2), Thu–Sun out, Mon 6 (3), Tue 7 (4), Wed 8 (5).
  [TERM_RULES.RDF_EVAL, '2026-03-30', '2026-04-08'],
  // Holy Thursday is 25 March. Tue 23 (1), Wed 24 (2), Thu–Sun out, Mon 29 (3), Tue 30 (4), Wed 31 (5).
  [TERM_RULES.RDF_EVAL, '2027-03-22', '2027-03-31'],
  // Thu 23 out, Fri 24 (1), Sat and Sun out, Mon 27 (2), Tue 28 and Wed 29 out, Thu 30 (3).
  [TERM_RULES.CON_INVITA, '2026-07-22', '2026-07-30'],
  // Fri 23 to Sun 25 out, Mon 26 (1), Tue 27 (2), Wed 28 and Thu 29 out, Fri 30 (3).
  [TERM_RULES.CON_INVITA, '2027-07-22', '2027-07-30'],
  // 28 June and 30 days is 28 July; 28 and 29 are no working days.
  [TERM_RULES.CON_DURACION, '2026-06-28', '2026-07-30'],
  [TERM_RULES.CON_DURACION, '2027-06-28', '2027-07-30'],
  // Tue 25 (1), Wed 26 (2), Thu 27 (3), Fri 28 to Sun 30 out, Mon 31 (4), 1, 2 and 3 September.
  [TERM_RULES.DNA_CALIF_EXT, '2026-08-24', '2026-09-03'],
  // Tue 24 to Fri 27 (4), Sat 28, Sun 29 and Mon 30 (Santa Rosa) out, Tue 31 (5), 1 and 2 September.
  [TERM_RULES.DNA_CALIF_EXT, '2027-08-23', '2027-09-02'],
  // Six months to Fri 28, Tacna's day; then the weekend.
  [TERM_RULES.DNA_VERIF, '2026-02-28', '2026-08-31'],
  // Six months to Sat 28; Sun 29; Mon 30, Santa Rosa.
  [TERM_RULES.DNA_VERIF, '2027-02-28', '2027-08-31'],
])('$id from %s ends on %s', (rule, from, last) => {
  expect(dateInLima(computeTerm(rule, instantFromLima(from, '10:00'), calendar).due)).toBe(last);
});
