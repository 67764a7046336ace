import type { EntityManager } from 'typeorm';
import type { ErrorCode } from '../../domain/errors.ts';
import type { FieldClass, SealedClass } from '../../domain/fields/classes.ts';
import type { Finding } from '../../domain/integrity.ts';
import type { Viewer } from '../access/conditions.ts';
import type { FailedLogin } from '../attempts.ts';
import type { Schema } from '../connection/open.ts';
import type { Jobs, JobWatch } from '../copies/jobs.ts';
import type { Proof } from '../copies/prove.ts';
import type { Remembered } from '../integrity/watch.ts';
import type { KdfCost } from '../keys/kdf.ts';
import type { KeyName } from '../keys/keyring.ts';
import type { Clock, Random } from '../ports.ts';
import type { RecoveryKit, Sheet } from '../recovery.ts';
import type { RekeyPlan } from './switch.ts';

/** A transaction. TypeORM's manager; raw SQL with `tx.query(sql, parameters)`. */
export type Tx = EntityManager;

export interface Store {
  readonly storeId: string;
  readonly stationId: string;
  /** Fictional data only: every view must say so. */
  readonly practice: boolean;
  /** The slot that opened it: whose operator is logged in. */
  readonly slotId: string;

  /**
   * Reads one consistent snapshot, which sees every write acknowledged before. Cannot write.
   *
   * @throws Refusal `store_damaged`, `no_session` after `close`; what `work` throws.
   */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;

  /**
   * As `read`, through the eyes of one person: what is closed to her is in no table (`db/access/`).
   *
   * @param now the instant of the call, ISO UTC.
   */
  readAs<T>(viewer: Viewer, now: string, work: (tx: Tx) => Promise<T>): Promise<T>;

  /**
   * Writes all or nothing, one after another: if `work` throws, no trace of it remains. What is
   * resolved is on disk.
   *
   * @throws Refusal `disk_full`, `disk_read_only`, `store_damaged`, `no_session` after `close`;
   * `StatementFailed` (with SQLite's code, without values); what `work` throws.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;

  /**
   * What opening found that neither this PC nor the chain left so; null when all is as it was. Until
   * it is accepted nothing may be written, and this PC's memory stays as it was.
   */
  readonly finding: Finding | null;

  /**
   * What this PC remembered of the store when it was opened: `off` when no folder was given,
   * `damaged` when what lay there was not of this store's key, `unwritable` since a writing failed.
   */
  readonly remembered: Remembered;

  /**
   * Goes on in spite of the finding: guards are put back, and from the COMMIT of `tx` this PC
   * remembers the store as it is. Whoever calls records who accepted it and why.
   */
  acceptFinding(tx: Tx): Promise<void>;
  /** The chunks of attached files. Never to be asked inside `read` or `write`. */
  readonly files: FileChunks;
  /** The copy that opening it made, because its schema had to change; else null. */
  readonly copiedBefore: CopiedBefore | null;

  /** Which keys it has: another number after each re-keying. */
  epoch(tx: Tx): Promise<number>;

  /** The classes of sealed fields that this session can open. */
  readonly readable: readonly SealedClass[];

  /**
   * Gives a person a way in, with the keys she may use (this session must hold them). The key file is written just before the COMMIT of `tx`, so a crash
   * between the two leaves a slot without an operator, which `sweepSlots` removes.
   *
   * @throws Refusal `password_weak`; Error when the user name already has a slot.
   */
  addSlot(
    tx: Tx,
    credentials: Credentials & { readonly holds: readonly KeyName[] },
  ): Promise<SlotMade>;

  /**
   * The keys that a way in holds, as the key file says; null when it is not there: a stick brings
   * people, but none of their ways in.
   */
  keysOfSlot(slotId: string): readonly KeyName[] | null;

  /**
   * Makes the keys that a store of an older version lacks, when this session holds all the others; a
   * write of its own. The other ways in are given theirs afterwards (`giveKeys`).
   */
  completeKeys(): Promise<void>;

  /**
   * Gives a way in other keys than it had, without its password; nothing to one that is not there,
   * whose next password brings them. Keys that are taken away may have
   * been copied before: only new keys (re-keying) close what they open.
   */
  giveKeys(tx: Tx, way: SlotMade & { readonly holds: readonly KeyName[] }): Promise<void>;

  /** @throws Refusal `login_failed` when name or old password are wrong; `password_weak`. */
  changePassword(tx: Tx, userName: string, oldPassword: string, newPassword: string): Promise<void>;

  /**
   * Asks again who is at the keyboard, before an act that outlives the session. A failure counts as
   * a failed login does.
   *
   * @throws Refusal `password_wrong`, `login_delayed`.
   */
  confirmPassword(userName: string, password: string): Promise<void>;

  /** Takes a way in from the key file. @throws Error for the last slot, and for the one in use. */
  removeSlot(tx: Tx, slotId: string): Promise<void>;

  /** Removes the slots that no operator has (a crash left them). Returns their ids. */
  sweepSlots(tx: Tx, known: readonly string[]): Promise<string[]>;

  /** Replaces the recovery kit, as when the sheets of the first were never printed. */
  newKit(tx: Tx): Promise<RecoveryKit>;

  /** Whether two sheets, as `parseSheet` read them, open this store. */
  verifySheets(first: Sheet, second: Sheet): Promise<boolean>;

  /**
   * The failed logins since the last one that succeeded, for the audit chain. To be called inside
   * the first write; the file is removed once that write is on disk.
   */
  takeAttempts(tx: Tx): Promise<TakenAttempts>;

  /**
   * Copies the store and proves the copy, while others go on writing.
   * @param into the folder to make; it exists only if it was proved.
   * @throws Refusal `copy_damaged`, `copy_no_space`, `cancelled`.
   */
  copy(jobs: Jobs, into: string, watch?: JobWatch): Promise<Proof>;

  /**
   * The same for a removable medium: no password opens it, only two sheets or the phrase. This
   * session must hold every key.
   * @param phrase generated for this one; null when the sheets alone open it.
   * @returns besides, the id of the phrase's own slot.
   */
  copyOut(
    jobs: Jobs,
    into: string,
    phrase: string | null,
    watch?: JobWatch,
  ): Promise<{ readonly proof: Proof; readonly kitId: string; readonly phraseId: string | null }>;

  /**
   * Gives the store new keys, and closes it. Needs nobody's password: the new keys are sealed to
   * the public halves of the ways in that stay. This session must hold every key. Other writes wait
   * meanwhile and are refused afterwards; reads go on until it closes.
   *
   * @returns the new recovery kit, when one was asked for.
   * @throws Refusal `copy_no_space`, `copy_damaged`, `cancelled`: then the store is open as before.
   * `disk_full` when the disk fills as it closes: then it is closed, and opens with the old keys.
   */
  rekey(jobs: Jobs, plan: RekeyPlan, watch?: JobWatch): Promise<RecoveryKit | null>;

  /**
   * Waits for what was asked, empties the write-ahead log into the file, closes, forgets the keys
   * and frees the folder; the last two also when the disk fails: the log then stays, and is read
   * at the next opening. A second call does nothing.
   */
  close(): Promise<void>;
}

export interface PutOptions {
  /** Aborted: nothing of the file is kept. */
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Attached files, as chunks in a store of their own. The two stores do not commit together: a file
 * is put before the row that names it is written, and removed after that row says so. What no row
 * names is an orphan, and is swept.
 */
export interface FileChunks {
  /** Why attached files cannot be used, when the records can; null when all is well. */
  readonly trouble: ErrorCode | null;

  /**
   * Keeps a file, sealed under a class; whoever does not hold its key may still file it. One that is
   * `ordinario` has no seal besides the key of the files' store. What is resolved is on disk.
   * @param fileId a new UUIDv7.
   * @throws Refusal `trouble`'s, `disk_full`, `disk_read_only`; the signal's reason.
   */
  put(fileId: string, under: FieldClass, bytes: Uint8Array, options?: PutOptions): Promise<void>;

  /**
   * The bytes; null when this session does not hold the key of the class.
   * @throws Refusal `file_damaged` when they are not what was put there; `trouble`'s.
   */
  get(fileId: string, under: FieldClass): Promise<Uint8Array | null>;

  /** Removes files, overwriting their pages. Those that are not there are fine. */
  remove(fileIds: readonly string[]): Promise<void>;

  /** Every file that has chunks. */
  ids(): Promise<readonly string[]>;
}

/** A copy of the store as it was before this version changed its schema. */
export interface CopiedBefore {
  readonly name: string;
  readonly proof: Proof;
}

export interface SlotMade {
  readonly slotId: string;
  /** X25519, hex. Kept in the operator's row: later keys are sealed to what the store says. */
  readonly publicKey: string;
}

export interface TakenAttempts {
  readonly failures: readonly FailedLogin[];
  /** Older ones that the file only counted. */
  readonly dropped: number;
}

export interface VaultOptions {
  /** The data folder, on this PC's own disk. */
  readonly folder: string;
  readonly clock: Clock;
  readonly random: Random;
  /** In this account's profile, outside the data folder: what this PC remembers of its stores. */
  readonly anchorFolder?: string;
  /** What a guess costs in slots made from now on; never below the floor (64 MiB, 3 passes). */
  readonly kdf?: KdfCost;
  /** Only tests of the vault and of migrations build another one. */
  readonly schema?: Schema;
}

export interface Credentials {
  readonly userName: string;
  readonly password: string;
}
