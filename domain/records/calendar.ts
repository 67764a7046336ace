/** Days that the office adds to its calendar, or takes away from the law's. */
import { z } from 'zod';
import { DAY_SCOPES } from '../clock/scopes.ts';
import { date, id, LIMITS, officeYear, requiredText } from './basics.ts';

/** Of the years that an office of this program counts terms in. */
const calendarDate = date.refine(
  (day) => day >= '2000-01-01' && day < '2101-01-01',
  'Escriba un día entre los años 2000 y 2100.',
);

/** An office declares no day by itself (TUO Ley 27444, art. 148): the norm is always written. */
const norm = requiredText(
  'Escriba la norma o el documento, por ejemplo «DS 042-2026-PCM».',
  LIMITS.label,
);
const reason = requiredText('Escriba por qué se registra.');

export const addDay = z.strictObject({
  date: calendarDate,
  name: requiredText('Escriba qué día es, por ejemplo «Día no laborable».', LIMITS.label),
  scope: z.enum(DAY_SCOPES, 'Elija de qué clase es el día.'),
  norm,
  reason,
});

/** A holiday of the law that this office works, on this one date. */
export const takeDayAway = z.strictObject({ date: calendarDate, norm, reason });

export const withdrawDay = z.strictObject({
  id,
  reason: requiredText('Escriba por qué se retira.'),
});

/** What a form holds so far: enough to tell what would move. */
export const previewDay = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), date: calendarDate, scope: addDay.shape.scope }),
  z.strictObject({ kind: z.literal('take_away'), date: calendarDate }),
  z.strictObject({ kind: z.literal('withdraw'), id }),
]);

export const calendarYear = z.strictObject({ year: officeYear });
