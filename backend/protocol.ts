/**
 * Messages between a host (`main/`) and the backend process. Structured clone carries them
 * (`serialization: 'advanced'` under fork, MessagePort under Electron), so bytes may travel here,
 * and only here.
 */
import type { IdleMinutes } from '../domain/idle.ts';
import type { CallAnswer, CallRequest, Topic, Topics } from '../preload/contract.ts';

/** What a grant lets the host do with the bytes, once checked, logged and given by a procedure. */
export type GrantAct = 'view' | 'print' | 'save' | 'upload' | 'copy_out' | 'copy_in';

/** A copy that waits to be taken out: a folder of the data folder, for the host alone. */
export interface GrantedFolder {
  /** As it is to be called, without data of a person. */
  readonly name: string;
  readonly path: string;
}

/** What is taken in, shown and printed. */
export type ReadableMime = 'application/pdf' | 'image/png' | 'image/jpeg' | 'image/webp';

/** What leaves as a table. */
export type TableMime =
  | 'text/csv'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface GrantedFile {
  /** Without data of a person: `OFICIO-045-2026.pdf`. */
  readonly name: string;
  /** A ZIP and a table leave, and do nothing else. */
  readonly mime: ReadableMime | TableMime | 'application/zip';
  readonly bytes: Uint8Array;
}

/** What a page posted: its type was told by its first bytes. */
export interface PostedFile extends GrantedFile {
  readonly mime: ReadableMime;
}

export type HostToBackend =
  | { readonly kind: 'call'; readonly request: CallRequest }
  | { readonly kind: 'cancel'; readonly id: string }
  /** Redeem a grant. For `upload`, `bytes` is what the page posted. */
  | {
      readonly kind: 'redeem';
      readonly id: string;
      readonly grant: string;
      readonly act: GrantAct;
      readonly bytes?: Uint8Array;
      /** For `copy_in`: the folder that a dialog of the host chose. */
      readonly path?: string;
    }
  /** Checkpoint, close the store, forget the keys, answer `closed`, and exit. */
  | { readonly kind: 'close' };

export type BackendToHost =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: string; readonly answer: CallAnswer }
  /** `file` is null after an upload; `error` when the grant is unknown, spent or of another act. */
  | {
      readonly kind: 'redeemed';
      readonly id: string;
      readonly file: GrantedFile | null;
      /** After an upload: what was posted, told by its first bytes. */
      readonly mime?: ReadableMime;
      /** For `copy_out`. */
      readonly folder?: GrantedFolder;
      readonly error?: 'refused' | 'too_large' | 'wrong_type';
    }
  | { readonly kind: 'topic'; readonly topic: Topic; readonly payload: Topics[Topic] }
  /** After a login, before its answer, and when the office changes them. Nothing told: the longest. */
  | { readonly kind: 'idle'; readonly limits: IdleMinutes }
  | { readonly kind: 'closed' };

/** First message, before `ready`: what the process was started for. No secret in it. */
export interface BackendStart {
  readonly kind: 'start';
  /** The data folder (holds `yanapa.db`, `keyring.json`, …). */
  readonly folder: string;
  readonly version: string;
  /** In this account's profile, not in the data folder: what this PC remembers of its stores. */
  readonly anchorFolder: string;
  /** The host cannot keep what is typed off the disk: open and make practice stores only. */
  readonly practiceOnly?: true;
}
