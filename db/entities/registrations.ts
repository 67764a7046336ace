import type { RegisterDesk } from '../../domain/desks.ts';
import type { RegistrationChannel } from '../../domain/records/registration.ts';
import { defineEntity, id, integer, type Row, text, textOrNull } from './define.ts';

/**
 * A person in the register of a desk: of the OMAPED (Ley 29973, art. 70) or the CIAM (DS 024-2021-MIMP,
 * art. 20). What each register says of her is in tables of its own, by `registration_id`.
 */
export const registrations = defineEntity('registrations', {
  id: id(),
  version: integer(),
  desk: text<RegisterDesk>(),
  personId: text(),
  /** In the register of its desk. */
  number: integer(),
  channel: text<RegistrationChannel>(),
  registeredOn: text(),
  recordedAt: text(),
  recordedBy: text(),
  /** The import that made it, or null. */
  importId: textOrNull(),
  endedOn: textOrNull(),
  endCause: textOrNull(),
});
export type Registration = Row<typeof registrations>;

/**
 * Two rows of people that may be one person, written when a desk registers somebody whose document
 * another desk's record has. Whoever registered is told nothing.
 */
export const duplicateNotices = defineEntity('duplicate_notices', {
  id: id(),
  personId: text(),
  otherId: text(),
  noticedAt: text(),
  settledAt: textOrNull(),
  settledBy: textOrNull(),
  /** `same`: they are one person; `different`: they are not. */
  outcome: textOrNull<'same' | 'different'>(),
});
export type DuplicateNotice = Row<typeof duplicateNotices>;
