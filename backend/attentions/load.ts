import { type Attention, attentions, type Registration } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { loadRegistration } from '../registrations/load.ts';
import type { SavedAttention } from './types.ts';

export interface LoadedAttention {
  readonly attention: Attention;
  readonly registration: Registration;
}

/** @throws Refusal `not_found`, `conflict`. */
export async function loadAttention(
  tx: Tx,
  { id, version }: SavedAttention,
): Promise<LoadedAttention> {
  const attention = await tx.findOneBy(attentions, { id });
  if (attention === null) throw new Refusal('not_found');
  const registration = await loadRegistration(tx, attention.registrationId, null);
  if (attention.version !== version) throw new Refusal('conflict');
  return { attention, registration };
}
