import type { EntityManager } from 'typeorm';
import { type ErrorCode, Refusal } from '../../domain/errors.ts';
import type { FieldClass } from '../../domain/fields/classes.ts';
import { checkpoint } from '../connection/checkpoint.ts';
import { Lane } from '../connection/lane.ts';
import { cleaned, cleanedForReader } from '../files/failure.ts';
import type { Sealer } from '../sealing/sealer.ts';
import type { FileChunks, PutOptions } from '../store/contract.ts';
import type { OpenedFiles } from './open.ts';
import { placeOf } from './place.ts';

/** Bytes of a file in one row. */
const CHUNK = 256 * 1024;

/** The chunks of attached files, in a store of their own beside the records. */
export class AttachedFiles implements FileChunks {
  readonly #opened: OpenedFiles;
  readonly #sealer: Sealer;
  readonly #writing: Lane | null;
  readonly #reading: Lane | null;
  #closing: Promise<void> | null = null;

  constructor(opened: OpenedFiles, sealer: Sealer) {
    this.#opened = opened;
    this.#sealer = sealer;
    this.#writing = opened.state === 'open' ? new Lane(opened.writer) : null;
    this.#reading = opened.state === 'open' ? new Lane(opened.reader) : null;
  }

  get trouble(): ErrorCode | null {
    return this.#opened.state === 'closed' ? this.#opened.why : null;
  }

  put(
    fileId: string,
    under: FieldClass,
    bytes: Uint8Array,
    options: PutOptions = {},
  ): Promise<void> {
    const total = Math.max(1, Math.ceil(bytes.length / CHUNK));
    return this.#write(async (tx) => {
      for (let n = 0; n < total; n += 1) {
        // So that a cancel that was asked meanwhile is heard, and other calls are answered.
        await new Promise(setImmediate);
        options.signal?.throwIfAborted();
        const plain = bytes.subarray(n * CHUNK, (n + 1) * CHUNK);
        const sealed =
          under === 'ordinario' ? plain : this.#sealer.sealBytes(under, placeOf(fileId, n), plain);
        await tx.query('INSERT INTO chunks (file_id, n, bytes) VALUES (?, ?, ?)', [
          fileId,
          n,
          Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength),
        ]);
        options.progress?.(n + 1, total);
      }
    });
  }

  async get(fileId: string, under: FieldClass): Promise<Uint8Array | null> {
    this.#requireOpen();
    if (under !== 'ordinario' && !this.#sealer.reads(under)) return null;
    try {
      return await this.#read(async (tx) => {
        const rows: { n: number; bytes: Uint8Array }[] = await tx.query(
          'SELECT n, bytes FROM chunks WHERE file_id = ? ORDER BY n',
          [fileId],
        );
        if (rows.length === 0 || rows.some(({ n }, at) => n !== at))
          throw new Refusal('file_damaged');
        const parts = rows.map(({ n, bytes }) => {
          if (under === 'ordinario') return bytes;
          const plain = this.#sealer.openBytes(under, placeOf(fileId, n), bytes);
          if (plain === null) throw new Refusal('file_damaged');
          return plain;
        });
        const whole = Buffer.concat(parts);
        for (const part of parts) part.fill(0);
        return whole;
      });
    } catch (error) {
      // A page that is not what was written is this file's trouble, not the whole store's.
      throw error instanceof Refusal && error.code === 'files_damaged'
        ? new Refusal('file_damaged')
        : error;
    }
  }

  async remove(fileIds: readonly string[]): Promise<void> {
    if (fileIds.length === 0) return;
    await this.#write(async (tx) => {
      for (const fileId of fileIds)
        await tx.query('DELETE FROM chunks WHERE file_id = ?', [fileId]);
    });
    // What was removed is still in the log until it is moved into the file, over the old pages.
    if (this.#writing !== null) await checkpoint(this.#writing);
  }

  async ids(): Promise<readonly string[]> {
    const rows: { file_id: string }[] = await this.#read((tx) =>
      tx.query('SELECT DISTINCT file_id FROM chunks'),
    );
    return rows.map((row) => row.file_id);
  }

  /** Waits for what was asked, empties the log into the file, and closes. Once. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const opened = this.#opened;
    if (opened.state === 'closed' || this.#writing === null) return;
    await Promise.all([this.#reading?.idle(), this.#writing.idle()]);
    try {
      await opened.reader.destroy();
      await checkpoint(this.#writing);
    } finally {
      await opened.writer.destroy().catch(() => undefined);
    }
  }

  async #write<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const { writing } = this.#requireOpen();
    try {
      return await writing.transact('BEGIN IMMEDIATE', work);
    } catch (error) {
      throw ofFiles(cleaned(error));
    }
  }

  async #read<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const { reading } = this.#requireOpen();
    try {
      return await reading.transact('BEGIN', work);
    } catch (error) {
      throw ofFiles(cleanedForReader(error));
    }
  }

  #requireOpen(): { readonly writing: Lane; readonly reading: Lane } {
    const { trouble } = this;
    if (trouble !== null) throw new Refusal(trouble);
    if (this.#writing === null || this.#reading === null || this.#closing !== null)
      throw new Refusal('no_session');
    return { writing: this.#writing, reading: this.#reading };
  }
}

/** What is damaged here is not the records. */
const ofFiles = (error: unknown): unknown =>
  error instanceof Refusal && error.code === 'store_damaged' ? new Refusal('files_damaged') : error;
