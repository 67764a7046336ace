/** A person in the register of the OMAPED or the CIAM. */
import { z } from 'zod';
import { REGISTER_DESKS } from '../desks.ts';
import { date, id, version } from './basics.ts';
import { personRef } from './person.ts';

export const REGISTRATION_CHANNELS = [
  'oficina',
  'campana',
  'visita',
  'derivacion',
  'importacion',
] as const;
export type RegistrationChannel = (typeof REGISTRATION_CHANNELS)[number];

/** Those that a person registers with: an import says so itself. */
export const REGISTERED_BY_HAND = REGISTRATION_CHANNELS.filter((way) => way !== 'importacion');

/** As shown to people. */
export const REGISTRATION_CHANNEL_LABELS: Readonly<Record<RegistrationChannel, string>> = {
  oficina: 'En la oficina',
  campana: 'En una campaña',
  visita: 'En una visita',
  derivacion: 'Por derivación',
  importacion: 'Importado de un padrón',
};

export const REGISTRATION_END_CAUSES = ['fallecimiento', 'traslado', 'a_pedido', 'error'] as const;
export type RegistrationEndCause = (typeof REGISTRATION_END_CAUSES)[number];

/** As shown to people. */
export const REGISTRATION_END_LABELS: Readonly<Record<RegistrationEndCause, string>> = {
  fallecimiento: 'Fallecimiento',
  traslado: 'Se mudó a otra provincia',
  a_pedido: 'A su pedido',
  error: 'Se registró por error',
};

export const registrationFields = z.strictObject({
  desk: z.enum(REGISTER_DESKS),
  person: personRef,
  channel: z.enum(REGISTRATION_CHANNELS, 'Elija cómo llegó.'),
  registeredOn: date,
});
export type RegistrationFields = z.infer<typeof registrationFields>;

export const endRegistration = z.strictObject({
  registrationId: id,
  version,
  endedOn: date,
  cause: z.enum(REGISTRATION_END_CAUSES, 'Elija por qué deja el registro.'),
});

export const reopenRegistration = z.strictObject({ registrationId: id, version });
