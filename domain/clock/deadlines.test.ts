/**
 * The last minute in term of every rule, worked out by hand, and the minute after it.
 *
 * Each runs from Monday 20 July 2026, 10:00. Days on which the office does not work, weekends apart:
 * thu 23/07, tue 28/07, wed 29/07, thu 06/08, fri 28/08. So the working days after the 20th are
 *   1 tue 21/07   2 wed 22   3 fri 24   4 mon 27   5 thu 30   6 fri 31   7 mon 03/08
 *   8 tue 04      9 wed 05  10 fri 07  15 fri 14  20 fri 21  24 thu 27  25 mon 31  30 mon 07/09
 */
import { expect, it } from 'vitest';
import { createCalendar } from './holidays.ts';
import { addMinutes, instantFromLima } from './lima.ts';
import { TERM_RULES, type TermRule } from './rules.ts';
import { computeTerm } from './terms.ts';
import { alertLevel } from './urgency.ts';

const START = instantFromLima('2026-07-20', '10:00');
const RULES: Readonly<Record<string, TermRule>> = TERM_RULES;
const calendar = createCalendar();

const LAST: [string, string, string][] = [
  ['DNA_CALIF', '2026-07-21', '10:00'],
  ['DNA_CALIF_EXT', '2026-08-03', '23:59'],
  // 20 January 2027 is a Wednesday.
  ['DNA_VERIF', '2027-01-20', '23:59'],
  ['DNA_ASESORIA', '2026-08-14', '23:59'],
  ['CON_INVITA', '2026-07-24', '23:59'],
  ['CON_AUD_MAX', '2026-08-07', '23:59'],
  // Of which `lawful-hearing.ts` makes the first day for the hearing.
  ['CON_AUD_MIN', '2026-07-24', '23:59'],
  ['CON_INVITA2', '2026-07-24', '23:59'],
  // Thirty days on end, a Wednesday.
  ['CON_DURACION', '2026-08-19', '23:59'],
  ['DER_UPE', '2026-07-21', '23:59'],
  // At once: until when a denuncia is of the same day, `cases/duties.ts` says.
  ['DER_DELITO', '2026-07-20', '10:00'],
  ['RDF_RESOL', '2026-07-21', '23:59'],
  ['RDF_PRELIM', '2026-07-21', '10:00'],
  ['RDF_PRELIM_EXT', '2026-07-23', '10:00'],
  ['RDF_PRELIM_DIAS', '2026-08-03', '23:59'],
  ['RDF_EVAL', '2026-07-30', '23:59'],
  ['RDF_DECL', '2026-07-21', '23:59'],
  ['RDF_PTI', '2026-08-07', '23:59'],
  ['RDF_APRUEBA', '2026-07-21', '23:59'],
  // 20 April 2027 is a Tuesday.
  ['RDF_MEDIDA', '2027-04-20', '23:59'],
  ['RDF_DECLINA', '2026-07-21', '23:59'],
  ['REC_DECL', '2026-07-30', '23:59'],
  ['REC_NOFIN', '2026-07-24', '23:59'],
  ['REC_FIN', '2026-07-30', '23:59'],
  ['RES_NOFIN', '2026-07-27', '23:59'],
  ['RES_FIN', '2026-09-07', '23:59'],
  ['INF_TERCERO', '2026-08-03', '23:59'],
  ['NOTIFY', '2026-07-30', '23:59'],
  ['VIF_INCUMPL', '2026-07-21', '10:00'],
  // At once, and on the clock: three and two days later at the same hour.
  ['PAM_AVISO', '2026-07-20', '10:00'],
  ['PAM_PERDIDA', '2026-07-20', '10:00'],
  ['PAM_MEDIDA', '2026-07-23', '10:00'],
  ['PAM_MEDIDA_URG', '2026-07-22', '10:00'],
  // At once, as DER_DELITO; the goals of the office beside it: ten to two, and ten to ten.
  ['VIF_COMUNICA', '2026-07-20', '10:00'],
  ['VIF_DIPAM', '2026-07-20', '10:00'],
  ['VIF_META_ALERTA', '2026-07-20', '14:00'],
  ['VIF_META_24H', '2026-07-21', '10:00'],
  ['VIF_PNP', '2026-07-21', '10:00'],
  ['VIF_MP', '2026-07-21', '10:00'],
  ['VIF_MP_ELEMENTOS', '2026-07-22', '10:00'],
  ['VIF_JUZ', '2026-07-21', '10:00'],
  ['VIF_JUZ_ND', '2026-07-22', '10:00'],
  ['VIF_MEDIDAS', '2026-07-22', '10:00'],
  ['VIF_JUZ_AVISA', '2026-07-20', '10:00'],
  ['VIF_APELA', '2026-07-24', '23:59'],
  ['VIF_INFORME', '2026-08-14', '23:59'],
  ['VIF_INFORME_SEV', '2026-07-30', '23:59'],
  ['VIF_PERIODO', '2027-01-20', '23:59'],
  // 20 October 2026 is a Tuesday.
  ['VIF_PERIODO_SEV', '2026-10-20', '23:59'],
  // Four hours of the office, from ten.
  ['DRAFT_RECEPTION', '2026-07-20', '14:00'],
  ['LETTER_REMINDER', '2026-07-30', '23:59'],
  ['LETTER_ESCALATION', '2026-08-07', '23:59'],
  ['PRIVILEGE_REVIEW', '2027-01-20', '23:59'],
  // Fifteen days on end, a Tuesday.
  ['CIAM_DESIGNATION', '2026-08-04', '23:59'],
  ['BREACH_NOTICE', '2026-07-22', '10:00'],
  ['OM_MINSA', '2026-08-07', '23:59'],
];

function levelAt(id: string, now: string) {
  const rule = RULES[id];
  if (rule === undefined) throw new Error(id);
  const { start, due } = computeTerm(rule, START, calendar);
  return alertLevel(start, due, now);
}

it.each(LAST)('%s passes at its last minute, %s %s', (id, date, time) => {
  expect(levelAt(id, instantFromLima(date, time))).not.toBe('black');
});

it.each(LAST)('%s refuses the minute after %s %s: it is late', (id, date, time) => {
  // What is due at once has no day to be over after: it stays red until it is done.
  const late = RULES[id]?.unit === 'immediate' ? 'red' : 'black';
  expect(levelAt(id, addMinutes(instantFromLima(date, time), 1))).toBe(late);
});

it('is of every rule, once', () => {
  expect(LAST.map(([id]) => id).sort()).toEqual(Object.keys(TERM_RULES).sort());
});
