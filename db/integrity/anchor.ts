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
  /** Hashes of the acts that recorded a restore, so that only a new one explains going back. */
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

  /** @returns `damaged` for what this store's key did not write. */
  async read(): Promise<Anchor | 'absent' | 'damaged'> {
    const stores = await this.#stores();
    if (stores === null) return 'damaged';
    const entry = stores[this.#storeId];
    return entry === undefined ? 'absent' : (this.#opened(entry) ?? 'damaged');
  }

  /** Whole or not at all. @throws the system's error. */
  async write(anchor: Anchor): Promise<void> {
    const mac = toHex(this.#macOf(anchor));
    const stores = { ...(await this.#stores()), [this.#storeId]: { anchor, mac } };
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeWhole(
      this.#path,
      utf8(`${canonicalJson({ format: FORMAT, version: 1, stores })}\n`),
    );
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

  #opened(entry: unknown): Anchor | null {
    if (!isRecord(entry) || !isRecord(entry['anchor'])) return null;
    const { mac, anchor } = entry;
    if (typeof mac !== 'string' || !/^[0-9a-f]{64}$/.test(mac)) return null;
    // What the key authenticated is what we wrote: its shape needs no second look.
    return timingSafeEqual(this.#macOf(anchor as Anchor), fromHex(mac)) ? (anchor as Anchor) : null;
  }

  #macOf(anchor: Anchor): Uint8Array {
    const text = canonicalJson({ anchor: anchor as Json, storeId: this.#storeId });
    return createHmac('sha256', this.#key).update(text).digest();
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
