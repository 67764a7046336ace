/**
 * The bridge between the page and the host, written once and typed for both ends.
 *
 * Everything that crosses is JSON: instants as ISO 8601 UTC, dates as YYYY-MM-DD, money in integer
 * céntimos; no Date, no undefined, no bytes. Bytes travel as URLs of the app's own origin, opened
 * by a grant (docs/architecture.md, "Bytes").
 */
import type { GrantedFile } from '../backend/protocol.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { NoticeCounts } from '../domain/words/notices.ts';

/** The only origin the page ever has, in both hosts. `.invalid` never resolves (RFC 6761). */
export const APP_ORIGIN = 'https://app.yanapa.invalid';

/** Largest input of one call, as JSON text. A pasted book is refused as `too_large`; scans are uploads. */
export const MAX_INPUT_CHARACTERS = 4 * 1024 * 1024;

/** One act asked of the backend (`cases.register`) or of the host itself (`desktop.print`). */
export interface CallRequest {
  /** Chosen by the page, unique in its life; `cancel` names it. */
  readonly id: string;
  readonly type: 'query' | 'mutation';
  readonly path: string;
  readonly input?: unknown;
}

/** A refusal or a failure as data: never a stack, never row content. */
export interface CallError {
  readonly code: ErrorCode;
  /** Spanish, says what is so and what to do; safe to show. */
  readonly message: string;
  /** Field path (`people.0.birthDate`) → Spanish message. */
  readonly fields?: Readonly<Record<string, string>>;
}

export type CallAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: CallError };

export type LockReason = 'asked' | 'idle' | 'screen' | 'suspend' | 'quit' | 'crash';

/** What the host tells the page without being asked. */
export interface Topics {
  /** Long work: `done` of `total` units, with a Spanish label. */
  progress: {
    readonly id: string;
    readonly done: number;
    readonly total: number;
    readonly label: string;
    /** Absent: it may be cancelled until it is done. */
    readonly mayCancel?: boolean;
  };
  /** A draft reached the disk. */
  saved: { readonly at: string };
  /** `flush`: save what is typed now (500 ms at most), then call `desktop.flushed`. */
  lock: { readonly phase: 'flush'; readonly reason: LockReason };
  backend: { readonly state: 'ready' | 'gone' };
}
export type Topic = keyof Topics;

export interface Bridge {
  call(request: CallRequest): Promise<CallAnswer>;
  cancel(id: string): void;
  /** Returns the function that stops listening. */
  on<T extends Topic>(topic: T, listener: (payload: Topics[T]) => void): () => void;
}

/** Names of the messages under the Electron host. */
export const CHANNELS = {
  call: 'yanapa:call',
  cancel: 'yanapa:cancel',
  topic: 'yanapa:topic',
} as const;

/** The acts that the host answers itself. Each takes a grant where a person's data is involved. */
export interface DesktopCalls {
  /** Which host, which version. */
  'desktop.info': { input: undefined; value: DesktopInfo };
  /** Lock now: flush, close the store, end the backend, replace the page's process. */
  'desktop.lock': { input: { reason: LockReason }; value: null };
  'desktop.quit': { input: undefined; value: null };
  /** The page's answer to `lock: flush`. */
  'desktop.flushed': { input: undefined; value: null };
  /** The page's own input clock, at most once a second while someone types or points. */
  'desktop.activity': { input: undefined; value: null };
  /** Prints the granted PDF. `printer` absent = the system's default. */
  'desktop.print': {
    input: { grant: string; copies: number; printer?: string };
    value: { printer: string };
  };
  'desktop.printers': { input: undefined; value: readonly DesktopPrinter[] };
  /**
   * A notice of the system: the host makes its words of these numbers, so that no text of the page can
   * show on a screen that is locked. `shown`: false while nobody entered, and where the machine has none.
   */
  'desktop.notify': { input: NoticeCounts; value: { shown: boolean } };
  /**
   * Writes the granted file where the person says in a dialog of the host. `folder` is its last part
   * only; null when the person cancelled.
   */
  'desktop.save': {
    input: { grant: string };
    value: { saved: boolean; folder: string | null };
  };
  /**
   * Takes in files that the person chooses in a dialog of the host, at most one for each upload
   * grant. Empty when the person cancelled. The page gets names, never a path.
   */
  'desktop.open': {
    input: { grants: readonly string[] };
    value: { files: readonly OpenedFile[] };
  };
  /**
   * Deletes a file that was taken in, if it is still the same: not to the trash, where it would lie
   * in clear. Once for each handle; none outlives a lock.
   */
  'desktop.deleteSource': { input: { source: string }; value: null };
  /**
   * Takes the granted copy where the person says in a dialog of the host, and reads it back there.
   * `folder` is its name there; null when the person cancelled.
   */
  'desktop.saveCopy': {
    input: { grant: string };
    value: { folder: string | null };
  };
  /** Asks where a copy is and tells the backend, under the grant: the page gets no path. */
  'desktop.openCopy': {
    input: { grant: string };
    value: { chosen: boolean };
  };
}
export type DesktopPath = keyof DesktopCalls;

/** A file that was chosen: taken in under a grant, to be named to a procedure; or why it was not. */
export type OpenedFile = {
  /** As it is called on the disk, without its folder. */
  readonly name: string;
  /** Its length. */
  readonly bytes: number;
} & (
  | {
      readonly ok: true;
      readonly grant: string;
      readonly type: GrantedFile['mime'];
      /** Names the file on the disk to `desktop.deleteSource`. */
      readonly source: string;
    }
  | { readonly ok: false; readonly error: CallError }
);

/** Who else may see what a printer prints (`main/printers.ts`). */
export type PrinterReach = 'local' | 'network' | 'file' | 'unknown';

export interface DesktopPrinter {
  readonly name: string;
  readonly isDefault: boolean;
  readonly reach: PrinterReach;
}

export interface DesktopInfo {
  readonly host: 'electron' | 'chromium';
  readonly version: string;
  readonly platform: 'linux' | 'win32' | 'darwin' | 'other';
}

declare global {
  interface Window {
    readonly yanapa: Bridge;
  }
}
