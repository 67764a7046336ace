import {
  type Attention,
  attentions,
  type Registration,
  registrations,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { desksOf } from '../../domain/rights.ts';
import type { Session } from '../core/ports.ts';
import type { SavedAttention } from './types.ts';

/** A registration of a desk that she attends; any other does not exist for her. @throws Refusal `not_found`. */
export async function registrationOf(
  tx: Tx,
  { roles }: Pick<Session, 'roles'>,
  id: string,
): Promise<Registration> {
  const found = await tx.findOneBy(registrations, { id });
  if (found === null || !desksOf(roles).includes(found.desk)) throw new Refusal('not_found');
  return found;
}

export interface LoadedAttention {
  readonly attention: Attention;
  readonly registration: Registration;
}

/** @throws Refusal `not_found`, `conflict`. */
export async function loadAttention(
  tx: Tx,
  session: Pick<Session, 'roles'>,
  { id, version }: SavedAttention,
): Promise<LoadedAttention> {
  const attention = await tx.findOneBy(attentions, { id });
  if (attention === null) throw new Refusal('not_found');
  const registration = await registrationOf(tx, session, attention.registrationId);
  if (attention.version !== version) throw new Refusal('conflict');
  return { attention, registration };
}
