import type { KdfCost } from '../../db/keys/kdf.ts';
import type { Clock, Random } from '../../db/ports.ts';
import type { Store } from '../../db/store.ts';
import type { IdleMinutes } from '../../domain/idle.ts';
import type { Role } from '../../domain/rights.ts';
import type { Printer } from '../../letters/printer.ts';
import type { Topic, Topics } from '../../preload/contract.ts';
import type { CopyWork } from '../copies/work.ts';
import type { LoadedFile } from '../imports/loaded.ts';
import type { SheetReader } from '../imports/reading/thread.ts';
import type { Faults } from './faults.ts';
import type { Grants } from './grants.ts';

export type { Clock, Random };

/** Who is at the keyboard, from login to lock. */
export interface Session {
  readonly operatorId: string;
  readonly userName: string;
  readonly fullName: string;
  readonly post: string;
  readonly roles: readonly Role[];
  /** Somebody else chose her password: until she changes it, nothing else is answered. */
  readonly passwordOnce: boolean;
}

/** An open store and the person who opened it: they come and go together. */
export interface OpenOffice {
  readonly store: Store;
  readonly session: Session;
}

/** What the backend is made of, built once in `entry.ts` (or by a test, or by the scenario runner). */
export interface Backend {
  readonly folder: string;
  readonly version: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly newId: () => string;
  readonly printer: Printer;
  readonly grants: Grants;
  readonly faults: Faults;
  /** Reads a spreadsheet; in the real program in a thread of its own. */
  readonly readSheets: SheetReader;
  /** The padrón that is being looked at, in memory alone. */
  readonly padron: LoadedFile;
  /** Long work on whole files: copies and new keys. */
  readonly copying: CopyWork;
  /** Copies nobody asks for: in the real program; a scenario or a test asks for its own. */
  readonly copiesByItself: boolean;
  readonly tell: <T extends Topic>(topic: T, payload: Topics[T]) => void;
  /** Tells the host after how long without anybody this office locks. */
  readonly limitIdle: (limits: IdleMinutes) => void;
  /** Makes and opens *práctica* stores only: a demo, a test, or a host whose browser writes to disk. */
  readonly practice: boolean;
  /** In this account's profile: what this PC remembers of its stores. Null: nothing is remembered. */
  readonly anchorFolder: string | null;
  /** What a guess of a password costs; null: as much as ships. Only tests have another. */
  readonly kdf: KdfCost | null;
  /** Null while locked. */
  open: OpenOffice | null;
  /** Entered, but the store is not as it was left: nothing is done until that is accepted. */
  waiting: OpenOffice | null;
  /** Somebody entered with an account that holds no key of the store: she sees files, and no data. */
  technical: boolean;
}
