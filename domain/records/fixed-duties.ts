/** What is written down of the duties of the calendar (violencia-omaped-ciam.md §4.4). */
import { z } from 'zod';
import { DESKS } from '../desks.ts';
import { date, id, LIMITS, optionalText, requiredText, wholeNumber } from './basics.ts';

const dutyId = z.string().regex(/^[a-z0-9_-]{1,60}$/, 'El registro indicado no es válido.');
/** Of a period or of an event: see `domain/fixed-duties/occurrences.ts`. */
const occurrence = z.string().regex(/^[0-9a-zA-Z-]{4,40}$/, 'El registro indicado no es válido.');

const reason = requiredText('Escriba el motivo.', LIMITS.paragraph);
const who = {
  operatorId: id.nullable(),
  post: optionalText(LIMITS.label),
  remindDays: wholeNumber(0, 120, 'Escriba cuántos días antes, de 0 a 120.'),
};

const fixedDay = z
  .strictObject({
    every: z.literal([1, 3, 6, 12], 'Elija cada cuánto.'),
    month: wholeNumber(1, 12, 'Elija el mes.'),
    day: wholeNumber(1, 31, 'Escriba el día, de 1 a 31.'),
  })
  .refine(({ every, month }) => month <= every, {
    path: ['month'],
    message: 'Ese mes no está en el periodo. Elija otro.',
  });

const own = {
  label: requiredText('Escriba qué se debe hacer.', LIMITS.label),
  desk: z.enum(DESKS).nullable(),
  on: fixedDay,
  norm: optionalText(LIMITS.line),
  recipient: optionalText(LIMITS.label),
  ...who,
};

const answered = {
  path: ['post'],
  message: 'Elija quién responde o escriba el cargo.',
};
const hasWho = (given: { readonly operatorId: string | null; readonly post: string }) =>
  given.operatorId !== null || given.post !== '';

export const addDuty = z.strictObject({ ...own, reason }).refine(hasWho, answered);

/** Changes so far: another number means that somebody changed it meanwhile. */
const changes = z.int().min(0);

export const changeDuty = z
  .strictObject({
    dutyId,
    changes,
    /** Null: of those that fall on no fixed day. */
    on: fixedDay.nullable(),
    active: z.boolean(),
    ...who,
    reason,
  })
  .refine(hasWho, answered);

export const prepareDuty = z.strictObject({
  dutyId,
  occurrence,
  on: date,
  note: optionalText(LIMITS.paragraph),
});

export const fulfilDuty = z.strictObject({
  dutyId,
  occurrence,
  on: date,
  /** Of the stamped copy, or of the virtual desk; empty when it goes to nobody. */
  cargoNumber: optionalText(LIMITS.label),
  note: optionalText(LIMITS.paragraph),
});

export const skipDuty = z.strictObject({ dutyId, occurrence, reason });
export const reopenDuty = z.strictObject({ dutyId, occurrence, reason });

export const recordDesignation = z.strictObject({
  dutyId,
  happenedOn: date,
  /** Whom, and by which resolution. */
  what: requiredText('Escriba a quién se designó y con qué documento.', LIMITS.line),
});
