/** The session's store. */
import type { Store } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Backend } from '../core/ports.ts';

/** What of the backend the vault needs. */
export const vaultOf = ({ folder, clock, random, anchorFolder, kdf }: Backend) => ({
  folder,
  clock,
  random,
  ...(anchorFolder === null ? {} : { anchorFolder }),
  ...(kdf === null ? {} : { kdf }),
});

export function storeOf(backend: Backend): Store {
  if (backend.open === null) throw new Refusal('no_session');
  return backend.open.store;
}
