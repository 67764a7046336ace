import type { DataSource } from 'typeorm';
import { ERRORS, Refusal } from '../../domain/errors.ts';
import type { SealedClass } from '../../domain/fields/classes.ts';
import type { Finding } from '../../domain/integrity.ts';
import type { Viewer } from '../access/conditions.ts';
import { viewsFor } from '../access/views.ts';
import { AttachedFiles } from '../attached/attached-files.ts';
import type { OpenedFiles } from '../attached/open.ts';
import { type Attempts, readAttempts } from '../attempts.ts';
import { checkpoint, logSize } from '../connection/checkpoint.ts';
import { type Hooks, Lane } from '../connection/lane.ts';
import type { Jobs, JobWatch } from '../copies/jobs.ts';
import type { Proof } from '../copies/prove.ts';
import type { AllKeys } from '../copies/rekey.ts';
import { removeIfThere, writeWhole } from '../files/atomic.ts';
import { cleaned, cleanedForReader } from '../files/failure.ts';
import type { FolderLock } from '../files/lock.ts';
import { filesOf } from '../files/names.ts';
import type { Remembered, Watch } from '../integrity/watch.ts';
import { toHex, wipe } from '../keys/bytes.ts';
import {
  KEY_NAMES,
  type KeyName,
  type Keyring,
  type KeyringBody,
  namesIn,
  type Slot,
  signKeyring,
  writeKeyring,
} from '../keys/keyring.ts';
import { keyPairOf } from '../keys/sealed-box.ts';
import { newKeys, type OpenKeys, pickKeys, type StoreKeys, wipeKeys } from '../keys/slots.ts';
import { type RecoveryKit, type Sheet, verifySheets } from '../recovery.ts';
import { attachSealer } from '../sealing/attach.ts';
import { type PublicHalves, publicHalvesOf, rememberHalves } from '../sealing/compartments.ts';
import { Sealer } from '../sealing/sealer.ts';
import type {
  CopiedBefore,
  Credentials,
  SlotMade,
  Store,
  TakenAttempts,
  Tx,
  VaultOptions,
} from './contract.ts';
import { enterWithDelays } from './enter.ts';
import { epochOf, recoveryHalf, rememberKeyring } from './meta.ts';
import { commitSwitch, nextKeyring, type RekeyPlan } from './switch.ts';
import {
  forMedium,
  withMissingKeys,
  withNewKit,
  withNewSlot,
  withOtherKeys,
  withOtherPassword,
  withoutSlots,
} from './ways-in.ts';

/** What a vault is opened with; it owns all of it from then on. */
export interface Opened {
  readonly options: VaultOptions;
  readonly lock: FolderLock;
  readonly keyring: Keyring;
  readonly slotId: string;
  readonly keys: StoreKeys;
  /** This person's private half: what her drafts are sealed under comes from it. */
  readonly author: Uint8Array;
  readonly halves: PublicHalves;
  readonly copiedBefore?: CopiedBefore | null;
  readonly writer: DataSource;
  readonly reader: DataSource;
  /** Null for a schema without a chain of acts: tests of the vault alone. */
  readonly watch: Watch | null;
  readonly files: OpenedFiles;
}

/** What one write changes outside the database; if the write fails, nothing of it happens. */
interface Pending {
  readonly tx: Tx;
  keyring: Keyring | null;
  attemptsTaken: boolean;
  /** Keys that it makes: the session's from its commit on. */
  keys: OpenKeys;
}

/** Reading through a longer log is felt. */
const LONG_LOG = 32 * 1024 * 1024;

/** An open store. */
export class Vault implements Store {
  readonly #opened: Opened;
  readonly #writing: Lane;
  readonly #reading: Lane;
  /** One per connection: each knows what its own transaction touched. */
  readonly #sealers: { readonly writing: Sealer; readonly reading: Sealer };
  readonly #attached: AttachedFiles;
  #keyring: Keyring;
  #pending: Pending | null = null;
  #closing: Promise<void> | null = null;
  #emptying: Promise<void> | null = null;
  /** The data go on in other files, under other keys: nothing more may be written here. */
  #moved = false;

  /** Whose views stand before the reader's tables. */
  #shown: { readonly who: string; readonly done: Promise<void> } | null = null;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#keyring = opened.keyring;
    const { keys, author, halves, options, keyring, slotId } = opened;
    const { storeId } = keyring.body;
    const newSealer = () =>
      new Sealer({ storeId, slotId, keys, author, halves, random: options.random });
    this.#sealers = { writing: newSealer(), reading: newSealer() };
    this.#attached = new AttachedFiles(opened.files, newSealer());
    this.#writing = new Lane(opened.writer);
    this.#reading = new Lane(opened.reader);
    attachSealer(opened.writer, this.#writing.manager, this.#sealers.writing);
    attachSealer(opened.reader, this.#reading.manager, this.#sealers.reading);
  }

  get storeId(): string {
    return this.#keyring.body.storeId;
  }

  get stationId(): string {
    return this.#keyring.body.stationId;
  }

  get practice(): boolean {
    return this.#keyring.body.practice;
  }

  get slotId(): string {
    return this.#opened.slotId;
  }

  get files(): AttachedFiles {
    return this.#attached;
  }

  get copiedBefore(): CopiedBefore | null {
    return this.#opened.copiedBefore ?? null;
  }

  epoch(tx: Tx): Promise<number> {
    return epochOf(tx);
  }

  get readable(): readonly SealedClass[] {
    return this.#sealers.reading.readable;
  }

  async read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    this.#refuseClosed();
    try {
      return await this.#reading.transact('BEGIN', (tx) => {
        this.#sealers.reading.forgetTouched();
        return work(tx);
      });
    } catch (error) {
      throw cleanedForReader(error);
    }
  }

  async readAs<T>(viewer: Viewer, now: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    this.#refuseClosed();
    await this.#show(viewer);
    await this.#reading.alone(`UPDATE temp.sight SET now = '${new Date(now).toISOString()}'`);
    return this.read(work);
  }

  async write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    this.#refuseClosed();
    try {
      return await this.#writing.transact(
        'BEGIN IMMEDIATE',
        (tx) => this.#begin(tx, work),
        this.#hooks,
      );
    } catch (error) {
      throw cleaned(error);
    }
  }

  get finding(): Finding | null {
    return this.#opened.watch?.finding ?? null;
  }

  get remembered(): Remembered {
    return this.#opened.watch?.remembered ?? 'off';
  }

  async acceptFinding(tx: Tx): Promise<void> {
    await rememberKeyring(tx, this.#body(tx));
    await this.#opened.watch?.accept(tx);
  }

  async addSlot(
    tx: Tx,
    credentials: Credentials & { readonly holds: readonly KeyName[] },
  ): Promise<SlotMade> {
    const { keys, options } = this.#opened;
    const { body, made } = await withNewSlot(this.#body(tx), keys, options, credentials);
    await this.#stage(tx, body);
    return made;
  }

  keysOfSlot(slotId: string): readonly KeyName[] | null {
    const keys = this.#keyring.body.slots.find(({ id }) => id === slotId)?.keys;
    return keys === undefined ? null : KEY_NAMES.filter((name) => keys[name] !== undefined);
  }

  async completeKeys(): Promise<void> {
    const { keys, halves, author, options } = this.#opened;
    const { body } = this.#keyring;
    if (namesIn(body).some((name) => keys[name] === undefined)) return;
    const publicKey = toHex(keyPairOf(author).publicKey);
    const own = { slotId: this.slotId, publicKey };
    if (namesIn(body).length < KEY_NAMES.length)
      await this.write(async (tx) => {
        const next = withMissingKeys(this.#body(tx), options, await recoveryHalf(tx), own);
        if (next === null) return;
        await this.#stage(tx, next.body);
        await rememberHalves(tx, publicHalvesOf(next.made, this.storeId));
        this.#pendingOf(tx).keys = next.made;
      });
    // A crash between the key file and the store leaves the keys without their halves.
    const all = publicHalvesOf(keys, this.storeId);
    if (Object.keys(halves).length < Object.keys(all).length) {
      await this.write((tx) => rememberHalves(tx, all));
      Object.assign(halves, all);
    }
  }

  async giveKeys(tx: Tx, way: SlotMade & { readonly holds: readonly KeyName[] }): Promise<void> {
    const { keys, options } = this.#opened;
    const body = this.#body(tx);
    if (!body.slots.some(({ id }) => id === way.slotId)) return;
    await this.#stage(tx, withOtherKeys(body, keys, options, way));
  }

  async changePassword(
    tx: Tx,
    userName: string,
    oldPassword: string,
    newPassword: string,
  ): Promise<void> {
    const passwords = { old: oldPassword, new: newPassword };
    const { options } = this.#opened;
    await this.#stage(tx, await withOtherPassword(this.#body(tx), options, userName, passwords));
  }

  async confirmPassword(userName: string, password: string): Promise<void> {
    const entered = await enterWithDelays(this.#keyring, this.#opened.options, {
      userName,
      password,
    }).catch((error: unknown) => {
      throw error instanceof Refusal && error.code === 'login_failed'
        ? new Refusal('password_wrong', { fields: { password: ERRORS.password_wrong } })
        : error;
    });
    const own = entered.slotId === this.slotId;
    wipeKeys(entered.keys);
    wipe(entered.author);
    if (!own) throw new Refusal('password_wrong');
  }

  async removeSlot(tx: Tx, slotId: string): Promise<void> {
    if (slotId === this.slotId) throw new Error('The way in that is in use cannot be removed.');
    await this.#stage(tx, withoutSlots(this.#body(tx), [slotId]));
  }

  async sweepSlots(tx: Tx, known: readonly string[]): Promise<string[]> {
    const body = this.#body(tx);
    const orphans = body.slots
      .map((slot) => slot.id)
      .filter((id) => id !== this.slotId && !known.includes(id));
    if (orphans.length > 0) await this.#stage(tx, withoutSlots(body, orphans));
    return orphans;
  }

  async newKit(tx: Tx): Promise<RecoveryKit> {
    const { body, kit } = await withNewKit(this.#body(tx), this.#opened.keys, this.#opened.options);
    await this.#stage(tx, body);
    return kit;
  }

  async verifySheets(first: Sheet, second: Sheet): Promise<boolean> {
    return verifySheets(this.#keyring, [first, second]);
  }

  async takeAttempts(tx: Tx): Promise<TakenAttempts> {
    const pending = this.#pendingOf(tx);
    const { clock } = this.#opened.options;
    const attempts: Attempts | null = await readAttempts(this.#files.attempts, clock());
    pending.attemptsTaken = true;
    return { failures: attempts?.failures ?? [], dropped: attempts?.dropped ?? 0 };
  }

  copy(jobs: Jobs, into: string, watch?: JobWatch): Promise<Proof> {
    this.#refuseClosed();
    const { keys, options } = this.#opened;
    const { store, files } = keys;
    const job = { kind: 'copy', folder: options.folder, into, keys: { store, files } } as const;
    return jobs.run({ ...job, keyring: null }, watch);
  }

  async copyOut(
    jobs: Jobs,
    into: string,
    phrase: string | null,
    watch?: JobWatch,
  ): ReturnType<Store['copyOut']> {
    this.#refuseClosed();
    const { keys, options } = this.#opened;
    const { folder } = options;
    const { body, phraseId } = await forMedium(this.#keyring.body, keys, options, phrase);
    const keyring = writeKeyring(signKeyring(body, keys.store));
    const { store, files } = keys;
    const job = { kind: 'copy', folder, into, keys: { store, files }, keyring } as const;
    const proof = await jobs.run(job, watch);
    return { proof, kitId: body.recovery.kitId, phraseId };
  }

  async rekey(jobs: Jobs, plan: RekeyPlan, watch?: JobWatch): Promise<RecoveryKit | null> {
    this.#refuseClosed();
    await this.completeKeys();
    const { options, keys } = this.#opened;
    const { folder, random } = options;
    const from = pickKeys(keys, KEY_NAMES) as AllKeys;
    const to = newKeys(random);
    try {
      // The queue of writes is held until the store is closed: none may land in the old file only.
      const next = await this.#writing.transact('BEGIN IMMEDIATE', async (tx) => {
        const half = await recoveryHalf(tx);
        const { body } = this.#keyring;
        const made = await nextKeyring(body, { from, to }, { ...plan, recoveryHalf: half }, random);
        const { meta } = made;
        await jobs.run({ kind: 'rekey', folder, storeId: this.storeId, from, to, meta }, watch);
        this.#moved = true;
        return made;
      });
      this.#closing ??= this.#close(async () => {
        await this.#opened.watch?.rekeying(to.store, next.body.generation);
        const { body } = await commitSwitch(folder, next.body, to.store);
        this.#opened.watch?.rekeyed(to.store, body.generation);
      });
      await this.#closing;
      return next.kit;
    } catch (error) {
      throw cleaned(error);
    } finally {
      wipeKeys(to);
    }
  }

  /**
   * Makes a way in the one in use, in place of another or beside the rest: for who came in by sheets.
   * @param gone the id of the slot it replaces.
   */
  async admit(tx: Tx, slot: Slot, gone: readonly string[]): Promise<void> {
    const body = this.#body(tx);
    const left = body.slots.filter(({ id, tag }) => !gone.includes(id) && tag !== slot.tag);
    await this.#stage(tx, { ...body, slots: [...left, slot] });
  }

  /** Empties the write-ahead log into the file. */
  async checkpoint(): Promise<void> {
    const empty = () => checkpoint(this.#writing);
    const { watch } = this.#opened;
    await (watch === null ? empty() : watch.emptying(this.#files.store, empty));
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** What a write means for the files beside the database. */
  readonly #hooks: Hooks = {
    beforeCommit: async () => {
      const staged = this.#pending?.keyring;
      const { generation } = (staged ?? this.#keyring).body;
      if (this.#pending !== null) await this.#opened.watch?.seal(this.#pending.tx, generation);
      if (staged) await writeWhole(this.#files.keyring, writeKeyring(staged));
    },
    commitFailed: async () => {
      if (this.#pending?.keyring)
        await writeWhole(this.#files.keyring, writeKeyring(this.#keyring));
    },
    committed: async () => {
      this.#keyring = this.#pending?.keyring ?? this.#keyring;
      const made = this.#pending?.keys ?? {};
      Object.assign(this.#opened.keys, made);
      Object.assign(this.#opened.halves, publicHalvesOf(made, this.storeId));
      await this.#opened.watch?.committed();
      this.#emptyLongLog();
      // The act is on disk; failures that stay in the file are only logged a second time.
      if (this.#pending?.attemptsTaken)
        await removeIfThere(this.#files.attempts).catch(() => undefined);
    },
  };

  /** Stands the views of this person before the tables; once, as long as she looks. */
  #show(viewer: Viewer): Promise<void> {
    const who = JSON.stringify(viewer);
    if (this.#shown?.who !== who) this.#shown = { who, done: this.#standViews(viewer) };
    return this.#shown.done;
  }

  async #standViews(viewer: Viewer): Promise<void> {
    const tablesWith = async (column: string): Promise<string[]> => {
      const tables: { name: string }[] = await this.read((tx) =>
        tx.query(
          `SELECT m.name FROM main.sqlite_master m, pragma_table_info(m.name, 'main') c
            WHERE m.type = 'table' AND c.name = ?`,
          [column],
        ),
      );
      return tables.map(({ name }) => name);
    };
    const ofCases = await tablesWith('case_id');
    const ofRegisters = await tablesWith('registration_id');
    await this.#reading.alone('CREATE TEMP TABLE IF NOT EXISTS sight (now TEXT NOT NULL)');
    await this.#reading.alone(
      `INSERT INTO temp.sight SELECT '' WHERE NOT EXISTS (SELECT 1 FROM temp.sight)`,
    );
    for (const statement of viewsFor(viewer, ofCases, ofRegisters))
      await this.#reading.alone(statement);
  }

  get #files() {
    return filesOf(this.#opened.options.folder);
  }

  async #begin<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.#moved) throw new Refusal('no_session');
    this.#pending = { tx, keyring: null, attemptsTaken: false, keys: {} };
    await this.#opened.watch?.begin(tx);
    this.#sealers.writing.forgetTouched();
    return work(tx);
  }

  #pendingOf(tx: Tx): Pending {
    if (this.#pending?.tx !== tx) throw new Error('Not the transaction of a write.');
    return this.#pending;
  }

  /** The body to change: as this write has left it so far. */
  #body(tx: Tx): KeyringBody {
    return (this.#pendingOf(tx).keyring ?? this.#keyring).body;
  }

  async #stage(tx: Tx, changed: KeyringBody): Promise<void> {
    const body = { ...changed, generation: this.#keyring.body.generation + 1 };
    this.#pendingOf(tx).keyring = signKeyring(body, this.#opened.keys.store);
    await rememberKeyring(tx, body);
  }

  /** A long log is emptied in a quiet moment; one that is being read waits for the next act. */
  #emptyLongLog(): void {
    if (this.#emptying !== null || logSize(this.#files.store) < LONG_LOG) return;
    this.#emptying = this.checkpoint()
      .catch(() => undefined)
      .finally(() => {
        this.#emptying = null;
      });
  }

  #refuseClosed(): void {
    if (this.#closing !== null) throw new Refusal('no_session');
  }

  /** @param last what is done when the files are closed and the folder is still ours. */
  async #close(last: () => Promise<void> = async () => undefined): Promise<void> {
    const { reader, writer, lock, keys, watch } = this.#opened;
    await this.#emptying;
    await Promise.all([this.#reading.idle(), this.#writing.idle()]);
    try {
      const attached = this.#attached.close();
      // What fails there is told below, once the records are safe too.
      attached.catch(() => undefined);
      await this.checkpoint();
      await attached;
      await reader.destroy();
      await writer.destroy();
      await last();
    } catch (error) {
      throw cleaned(error);
    } finally {
      await this.#attached.close().catch(() => undefined);
      // A log that could not be emptied stays: whoever closes last, and may write, would empty it.
      for (const source of [writer, reader])
        if (source.isInitialized) await source.destroy().catch(() => undefined);
      await watch?.closed(this.#files.store).catch(() => undefined);
      this.#sealers.writing.wipe();
      this.#sealers.reading.wipe();
      wipeKeys(keys);
      lock.release();
    }
  }
}
