/** What a desk that keeps a register did for somebody on it, or will do. */
import { z } from 'zod';
import { ATTENTION_MODES } from '../catalogues/attentions.ts';
import { codeIn, date, id, LIMITS, optionalText, requiredText, version } from './basics.ts';

/** Of the list of its desk: which one, the registration says. */
const service = z.string().regex(/^[a-z0-9_]{1,60}$/, 'Elija el servicio.');

const next = z.strictObject({
  service,
  dueOn: date,
  assignedTo: z.uuid('Elija a quién se encarga.'),
  task: requiredText('Escriba qué se hará.', LIMITS.paragraph),
});

const done = {
  mode: codeIn(ATTENTION_MODES, 'Elija la modalidad.'),
  doneOn: date,
  done: requiredText('Escriba qué se hizo.', LIMITS.paragraph),
  result: optionalText(LIMITS.paragraph),
  /** Of the directory, or whoever `referredTo` says; neither when nobody was told. */
  institutionId: id.nullable(),
  referredTo: optionalText(LIMITS.line),
  /** What follows; null: nothing. */
  next: next.nullable(),
};

export const recordAttention = z.strictObject({ registrationId: id, service, ...done });
export const planAttention = z.strictObject({ registrationId: id, next });
export const finishAttention = z.strictObject({ id, version, ...done });
export const endAttention = z.strictObject({
  id,
  version,
  reason: requiredText('Escriba el motivo.', LIMITS.paragraph),
});
