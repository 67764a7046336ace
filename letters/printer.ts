/**
 * What the rest of the program knows of this folder: give a kind and its data, get a PDF.
 * Below it, the messages between `client.ts` and `worker.ts`.
 */
import type { ErrorCode } from '../domain/errors.ts';
import type { DocumentKind, Documents } from './documents.ts';

export interface Printer {
  /**
   * Forms one document. The same data gives the same bytes, always.
   *
   * @throws Refusal `letter_render`, with the field at fault, when the data cannot be printed.
   * @throws Error when the program itself failed, or when the printer was closed meanwhile.
   */
  render<K extends DocumentKind>(kind: K, data: Documents[K]): Promise<Uint8Array>;
  /** Ends the worker, if any. Documents under way are rejected; a later `render` starts anew. */
  close(): Promise<void>;
}

export interface RenderRequest {
  readonly id: number;
  readonly kind: DocumentKind;
  readonly data: Documents[DocumentKind];
}

export type RenderAnswer =
  | { readonly id: number; readonly outcome: 'formed'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly outcome: 'refused'; readonly refusal: WireRefusal }
  /** A bug of ours. `trace` holds the stack's frames and no message: a message may quote a letter. */
  | { readonly id: number; readonly outcome: 'failed'; readonly trace: string };

export interface WireRefusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly fields: Readonly<Record<string, string>> | undefined;
}
