import { join } from 'node:path';

/** The files of a data folder (docs/architecture.md, vault: "Files"). */
export interface FolderFiles {
  readonly store: string;
  /** The chunks of attached files. */
  readonly attached: string;
  readonly keyring: string;
  /** The keyring of a set-up that has not finished: its renaming is the moment a store exists. */
  readonly unfinishedKeyring: string;
  readonly attempts: string;
  /** The telephones of the turn, in clear (`db/emergency-card.ts`). */
  readonly emergency: string;
  readonly lock: string;
}

export function filesOf(folder: string): FolderFiles {
  return {
    store: join(folder, 'yanapa.db'),
    attached: join(folder, 'yanapa-files.db'),
    keyring: join(folder, 'keyring.json'),
    unfinishedKeyring: join(folder, 'keyring.unfinished.json'),
    attempts: join(folder, 'attempts.json'),
    emergency: join(folder, 'emergency.json'),
    lock: join(folder, 'yanapa.lock'),
  };
}
