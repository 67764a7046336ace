/**
 * Watches over one open store: marks the operators' tables in the chain whenever they change, and
 * keeps this PC's memory of the chain up to the last act on disk.
 */
import type { EntityManager } from 'typeorm';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Finding } from '../../domain/integrity.ts';
import { BEGINNING, lastAct } from '../audit.ts';
import { logSize } from '../connection/checkpoint.ts';
import type { Schema } from '../connection/open.ts';
import { codeOf } from '../files/atomic.ts';
import { refusalOf } from '../files/failure.ts';
import type { Clock } from '../ports.ts';
import type { Anchor, AnchorKeeper } from './anchor.ts';
import { restoresKnown } from './examine.ts';
import { hashOfFile } from './file-hash.ts';
import { mendGuards } from './guards.ts';
import { appendMark, lastMark, markOf, type OperatorsMark } from './operators.ts';
import { rememberVerified } from './verified.ts';

export type Remembered = 'kept' | 'absent' | 'damaged' | 'off' | 'unwritable';

/** The chain is known to hold so far that opening never verifies many more acts than these. */
const VERIFY_EVERY = 200;

export interface Watched {
  readonly keeper: AnchorKeeper | null;
  readonly storeId: string;
  readonly storeKey: Uint8Array;
  readonly clock: Clock;
  readonly migrations: Schema['migrations'];
  readonly remembered: Remembered;
  /** What was remembered when it was opened; null when nothing was. */
  readonly anchor: Anchor | null;
  readonly finding: Finding | null;
}

/** What a transaction leaves to be remembered once it is on disk. */
interface Staged {
  readonly anchor: Anchor;
  readonly mark: OperatorsMark | null;
  readonly verified: number;
  readonly accepted: boolean;
}

export class Watch {
  #watched: Watched;
  #finding: Finding | null;
  #remembered: Remembered;
  /** What the chain says of the operators; undefined until the first write asks. */
  #mark: OperatorsMark | null | undefined;
  /** What their tables said after the last write here. */
  #digest: string | null | undefined;
  #verified = 0;
  /** The file without its log: it changes only when the log is emptied into it. */
  #file: string | null = null;
  #staged: Staged | null = null;
  #accepting = false;
  #wanted: Anchor | null = null;
  /** What the PC's memory holds now; it lags behind what is wanted when the disk is full. */
  #written: Anchor | null;
  #unwritable: Refusal | null = null;
  #writing: Promise<void> | null = null;

  constructor(watched: Watched) {
    this.#watched = watched;
    this.#finding = watched.finding;
    this.#remembered = watched.remembered;
    this.#written = watched.anchor;
  }

  get finding(): Finding | null {
    return this.#finding;
  }

  get remembered(): Remembered {
    return this.#remembered;
  }

  /**
   * Before anything of a transaction is done.
   * @throws Refusal `store_damaged` when operators or rights changed while nobody wrote them here.
   */
  async begin(tx: EntityManager): Promise<void> {
    this.#staged = null;
    this.#accepting = false;
    this.#mark ??= await lastMark(tx);
    const digest = (await this.#markNow(tx))?.digest ?? null;
    this.#digest ??= digest;
    if (digest !== this.#digest)
      throw new Refusal('store_damaged', {
        message:
          'Los usuarios o sus permisos cambiaron en el archivo sin pasar por Yanapa. No se guardó nada. Cierre Yanapa y avise a la/el responsable.',
      });
  }

  /** The transaction accepts what opening found. */
  async accept(tx: EntityManager): Promise<void> {
    await mendGuards(tx, this.#watched.migrations);
    this.#accepting = true;
  }

  /**
   * Last inside a transaction.
   * @throws Error for a write while a finding waits.
   */
  async seal(tx: EntityManager, generation: number): Promise<void> {
    if (this.#finding !== null && !this.#accepting)
      throw new Error('The store waits for a responsable: nothing may be written.');
    const { clock, storeKey, storeId } = this.#watched;
    const now = await this.#markNow(tx);
    if (now !== null && !sameMark(now, this.#mark ?? null)) await appendMark(tx, clock(), now);
    const tail = (await lastAct(tx)) ?? { ...BEGINNING, at: null };
    const due = this.#verified === 0 || tail.seq - this.#verified >= VERIFY_EVERY;
    if (due && tail.seq > 0) await rememberVerified(tx, storeKey, storeId, tail);
    this.#staged = {
      mark: now,
      verified: due ? tail.seq : this.#verified,
      accepted: this.#accepting,
      anchor: {
        generation,
        seq: tail.seq,
        hash: tail.hash,
        at: tail.at,
        restores: await restoresKnown(tx, this.#wanted ?? this.#watched.anchor),
        responsables: now?.responsables ?? [],
        file: this.#file,
        open: true,
      },
    };
  }

  /**
   * The transaction is on disk. It is acknowledged once the PC remembers it too: else a power cut
   * and an older folder put back would take it away in silence.
   */
  async committed(): Promise<void> {
    const staged = this.#staged;
    if (staged === null) return;
    this.#staged = null;
    this.#mark = staged.mark;
    this.#digest = staged.mark?.digest ?? null;
    this.#verified = staged.verified;
    if (staged.accepted) this.#finding = null;
    await this.#remember(staged.anchor);
  }

  /**
   * Empties the log into the file by `empty`, and remembers the bytes that leaves. While it lasts
   * nothing must be remembered of them; where that cannot be written, the log stays as it is.
   *
   * @throws Refusal `disk_full`, `disk_read_only`.
   */
  async emptying(path: string, empty: () => Promise<void>): Promise<void> {
    const { seq } = this.#wanted ?? {};
    const file = this.#file;
    await this.#setFile(null);
    const { file: said, seq: saidOf } = this.#written ?? {};
    // Acts that came since explain another file.
    if (this.#unwritable !== null && typeof said === 'string' && saidOf === seq) {
      this.#file = file;
      throw this.#unwritable;
    }
    try {
      await empty();
    } finally {
      await this.#setFile(await this.#hash(path));
    }
  }

  /**
   * The store is about to go on under other keys. A power cut may come before or after that: what is
   * remembered holds for both, and an older folder under the older keys is known from then on.
   *
   * @throws Refusal `disk_full`.
   */
  async rekeying(storeKey: Uint8Array, generation: number): Promise<void> {
    const { keeper } = this.#watched;
    await this.#writing;
    if (keeper === null || this.#wanted === null || this.#finding !== null) return;
    const under = keeper.under(storeKey);
    // Which bytes the file has then, nobody knows yet.
    const next = { ...this.#wanted, generation, file: null };
    await this.#try(() => keeper.writeBoth(this.#wanted ?? next, under, next));
    under.wipe();
    if (this.#unwritable?.code === 'disk_full') throw this.#unwritable;
  }

  /** The store has other keys: what this PC remembers of it is under them too. */
  rekeyed(storeKey: Uint8Array, generation: number): void {
    const { keeper } = this.#watched;
    this.#watched = { ...this.#watched, storeKey, keeper: keeper?.under(storeKey) ?? null };
    if (this.#wanted !== null) this.#wanted = { ...this.#wanted, generation };
    keeper?.wipe();
  }

  /** After the file was closed. There is no log any more, but when the disk was full. Forgets the key. */
  async closed(path: string): Promise<void> {
    const { keeper } = this.#watched;
    await this.#writing;
    if (this.#wanted !== null && this.#finding === null)
      await this.#write({ ...this.#wanted, file: await this.#hash(path), open: logSize(path) > 0 });
    keeper?.wipe();
  }

  /**
   * Says, before anything is written, that the store is in use.
   * @throws Refusal `disk_full`: a log beside a file that is remembered as closed is somebody's edit.
   */
  async inUse(anchor: Anchor): Promise<void> {
    this.#file = anchor.file;
    this.#wanted = anchor;
    await this.#write(anchor);
    if (this.#unwritable?.code === 'disk_full') throw this.#unwritable;
  }

  async #setFile(file: string | null): Promise<void> {
    this.#file = file;
    if (this.#wanted === null || this.#finding !== null) return;
    this.#wanted = { ...this.#wanted, file };
    this.#writing ??= this.#drain();
    await this.#writing;
  }

  async #hash(path: string): Promise<string | null> {
    return this.#watched.keeper === null ? null : await hashOfFile(path).catch(() => null);
  }

  #markNow(tx: EntityManager): Promise<OperatorsMark | null> {
    return markOf(tx, dateInLima(this.#watched.clock().toISOString()));
  }

  async #remember(anchor: Anchor): Promise<void> {
    const before = this.#wanted;
    this.#wanted = anchor;
    if (before?.seq === anchor.seq && before.generation === anchor.generation) return;
    this.#writing ??= this.#drain();
    await this.#writing;
  }

  /** Acts that come while one is being written share the next writing. */
  async #drain(): Promise<void> {
    let written: Anchor | null = null;
    while (this.#wanted !== null && this.#wanted !== written) {
      written = this.#wanted;
      await this.#write(written);
    }
    this.#writing = null;
  }

  /** A profile that cannot be written must not stop an act that is already on disk: it is said instead. */
  async #write(anchor: Anchor): Promise<void> {
    await this.#try(async () => {
      await this.#watched.keeper?.write(anchor);
      this.#written = anchor;
    });
  }

  async #try(write: () => Promise<void>): Promise<void> {
    try {
      await write();
      this.#unwritable = null;
    } catch (error) {
      // What the system says of a folder: one that is a file, or is gone meanwhile, is no better.
      if (codeOf(error) === undefined) throw error;
      this.#unwritable = refusalOf(error) ?? new Refusal('disk_read_only');
      this.#remembered = 'unwritable';
    }
  }
}

const sameMark = (a: OperatorsMark, b: OperatorsMark | null): boolean =>
  a.digest === b?.digest && JSON.stringify(a.columns) === JSON.stringify(b.columns);
