/**
 * What the rest of the program knows of this folder: give a kind and its data, get a PDF.
 * Below it, the messages between `client.ts` and `worker.ts`.
 */
import type { ErrorCode } from '../domain/errors.ts';
import type { BindableFile, Binding } from './binding/data.ts';
import type { DocumentKind, Documents } from './documents.ts';

export interface Printer {
  /**
   * Forms one document. The same data gives the same bytes, always.
   *
   * @throws Refusal `letter_render`, with the field at fault, when the data cannot be printed.
   * @throws Error when the program itself failed, or when the printer was closed meanwhile.
   */
  render<K extends DocumentKind>(kind: K, data: Documents[K]): Promise<Uint8Array>;
  /**
   * The pages of several files in one, each sheet under its folio. The same files give the same bytes.
   *
   * @throws Refusal `dossier_file_unreadable`.
   */
  bind(binding: Binding): Promise<Uint8Array>;
  /** How many pages a file has. @throws Refusal `dossier_file_unreadable`. */
  countPages(file: BindableFile): Promise<number>;
  /** Ends the worker, if any. What is under way is rejected; a later call starts anew. */
  close(): Promise<void>;
}

/** What the worker is asked for. */
export type Work =
  | {
      readonly work: 'render';
      readonly kind: DocumentKind;
      readonly data: Documents[DocumentKind];
    }
  | { readonly work: 'bind'; readonly binding: Binding }
  | { readonly work: 'count'; readonly file: BindableFile };

export type WorkRequest = Work & { readonly id: number };

/** Bytes of a document, or a number of pages. */
export type Made = Uint8Array<ArrayBuffer> | number;

export type WorkAnswer =
  | { readonly id: number; readonly outcome: 'made'; readonly made: Made }
  | { readonly id: number; readonly outcome: 'refused'; readonly refusal: WireRefusal }
  /** A bug of ours. `trace` holds the stack's frames and no message: a message may quote a letter. */
  | { readonly id: number; readonly outcome: 'failed'; readonly trace: string };

export interface WireRefusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly fields: Readonly<Record<string, string>> | undefined;
}
