/**
 * What this PC remembers of a store, outside its folder (vault.md, "Integrity and rollback"): how far
 * the chain of acts went, and which bytes the file had when it was last closed. Without data of a
 * person; authenticated under a key that only whoever opens the store has.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, type Json } from '../canonical.ts';
import { codeOf, writeWhole } from '../files/atomic.ts';
import { deriveKey } from '../keys/aead.ts';
import { fromHex, toHex, utf8, wipe } from '../keys/bytes.ts';

export type Anchor = {
  /** Of the key file. */
  readonly generation: number;
  /** The last act seen; 0 and zeros before the first. */
  readonly seq: number;
  readonly hash: string;
  /** When that act was recorded, ISO UTC; null before the first. */
  readonly at: string | null;
  /** Hashes of the acts that ever recorded a restore here, so that only a new one explains going back. */
  readonly restores: readonly string[];
  /** Ids of the operators who were responsable: only they may accept that something is missing. */
  readonly responsables: readonly string[];
  /** SHA-256 of `yanapa.db` without its log; null while the log is emptied into it. */
  readonly file: string | null;
  /** In use, or never closed (a power cut): only then may there be a log. */
  readonly open: boolean;
};

const FORMAT = 'yanapa-anchor';
/** Some hundred stores; a larger file is not ours. */
const LARGEST = 1024 * 1024;
/** Of so many changes of keys the ends are remembered; an older folder than those is `damaged`. */
const ENDS = 20;

/** What the store's keys opened of the memory. */
export interface Recalled {
  readonly anchor: Anchor;
  /** These keys were changed for others: the folder is from before, whatever its chain says. */
  readonly ended: boolean;
}

/** What a MAC is for: the end of some keys must not be taken for a memory under them. */
type Use = 'now' | 'ended';
type Signed = { readonly anchor: Anchor; readonly mac: string };

/** What the file keeps of one store. Each part is under the keys it is about. */
type Entry = Signed & {
  /** Written before new keys take their places: whichever of the two a power cut leaves, is known. */
  readonly next?: { readonly now: Signed; readonly end: Signed };
  /** Memories under keys that are no more, oldest first; believed by whoever has those keys. */
  readonly ended?: readonly Signed[];
};

/** Reads and writes the anchor of one store. One file holds those of all stores of this account. */
export class AnchorKeeper {
  readonly #folder: string;
  readonly #storeId: string;
  readonly #key: Uint8Array;

  constructor(folder: string, storeId: string, storeKey: Uint8Array) {
    this.#folder = folder;
    this.#storeId = storeId;
    this.#key = deriveKey(storeKey, utf8(storeId), 'yanapa anchor mac v1');
  }

  /** The same memory of the same store, under its next key. */
  under(storeKey: Uint8Array): AnchorKeeper {
    return new AnchorKeeper(this.#folder, this.#storeId, storeKey);
  }

  /** @returns `damaged` for what none of this store's keys wrote. */
  async read(): Promise<Recalled | 'absent' | 'damaged'> {
    const stores = await this.#stores();
    if (stores === null) return 'damaged';
    if (stores[this.#storeId] === undefined) return 'absent';
    const entry = this.#entryOf(stores);
    const anchor = this.#opened(entry, 'now') ?? this.#opened(entry?.next?.now, 'now');
    if (anchor !== null) return { anchor, ended: false };
    const ends = [...(entry?.ended ?? []), entry?.next?.end];
    const end = ends.flatMap((signed) => this.#wasOurs(signed) ?? []).at(-1);
    return end === undefined ? 'damaged' : { anchor: end, ended: true };
  }

  /** Whole or not at all. @throws the system's error. */
  async write(anchor: Anchor): Promise<void> {
    const stores = await this.#stores();
    const entry = this.#entryOf(stores);
    const kept = [...(entry?.ended ?? []), ...this.#leftBehind(entry)]
      // Keys that are in use again, because a restore brought them back, did not end.
      .filter((signed) => this.#wasOurs(signed) === null)
      .slice(-ENDS);
    const ended = kept.length > 0 ? { ended: kept } : {};
    await this.#put(stores, { ...this.#signed(anchor, 'now'), ...ended });
  }

  /**
   * Before the store goes on under other keys: remembers it under both, and that these end, so that
   * an older folder is told from one whose memory was lost. @throws the system's error.
   * @param under of the keys that come.
   * @param next what is remembered under them.
   */
  async writeBoth(anchor: Anchor, under: AnchorKeeper, next: Anchor): Promise<void> {
    const stores = await this.#stores();
    const { ended } = this.#entryOf(stores) ?? {};
    await this.#put(stores, {
      ...this.#signed(anchor, 'now'),
      ...(ended && { ended }),
      next: {
        now: under.#signed(next, 'now'),
        end: this.#signed({ ...anchor, file: null }, 'ended'),
      },
    });
  }

  /**
   * What the next writing would forget of other keys: those that these came after, and, when a
   * restore brought these back, those that were in use until then.
   */
  #leftBehind(entry: Entry | null): readonly Signed[] {
    if (this.#opened(entry, 'now') !== null) return [];
    const next: unknown = entry?.next;
    const { now, end } = isRecord(next) ? next : {};
    const left = this.#opened(now, 'now') === null ? [entry, now] : [end];
    return left.filter(isSigned).map(({ anchor, mac }) => ({ anchor, mac }));
  }

  /** A memory under these keys from before: of their end, or of when others took their place. */
  #wasOurs(signed: unknown): Anchor | null {
    return this.#opened(signed, 'ended') ?? this.#opened(signed, 'now');
  }

  wipe(): void {
    wipe(this.#key);
  }

  get #path(): string {
    return join(this.#folder, 'anchor.json');
  }

  async #stores(): Promise<Readonly<Record<string, Json>> | null> {
    try {
      const bytes = await readFile(this.#path);
      if (bytes.length > LARGEST) return null;
      const file: unknown = JSON.parse(bytes.toString('utf8'));
      if (!isRecord(file) || file['format'] !== FORMAT || file['version'] !== 1) return null;
      return isRecord(file['stores']) ? (file['stores'] as Record<string, Json>) : null;
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? {} : null;
    }
  }

  #entryOf(stores: Readonly<Record<string, Json>> | null): Entry | null {
    const entry: unknown = stores?.[this.#storeId];
    if (!isRecord(entry)) return null;
    // What is in it is believed only by its MAC; a list that is none is nothing.
    const { ended, ...rest } = entry as Entry;
    return Array.isArray(ended) ? { ...rest, ended } : rest;
  }

  async #put(stores: Readonly<Record<string, Json>> | null, entry: Entry): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const all = { ...stores, [this.#storeId]: entry };
    await writeWhole(
      this.#path,
      utf8(`${canonicalJson({ format: FORMAT, version: 1, stores: all as Json })}\n`),
    );
  }

  #signed(anchor: Anchor, use: Use): Signed {
    return { anchor, mac: toHex(this.#macOf(anchor, use)) };
  }

  #opened(entry: unknown, use: Use): Anchor | null {
    if (!isRecord(entry) || !isRecord(entry['anchor'])) return null;
    const { mac, anchor } = entry;
    if (typeof mac !== 'string' || !/^[0-9a-f]{64}$/.test(mac)) return null;
    // What the key authenticated is what we wrote: its shape needs no second look.
    return timingSafeEqual(this.#macOf(anchor as Anchor, use), fromHex(mac))
      ? (anchor as Anchor)
      : null;
  }

  #macOf(anchor: Anchor, use: Use): Uint8Array {
    const about = { anchor: anchor as Json, storeId: this.#storeId };
    const text = canonicalJson(use === 'now' ? about : { ...about, use });
    return createHmac('sha256', this.#key).update(text).digest();
  }
}

/** Whose it is, its MAC says. */
const isSigned = (value: unknown): value is Signed =>
  isRecord(value) && isRecord(value['anchor']) && typeof value['mac'] === 'string';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
