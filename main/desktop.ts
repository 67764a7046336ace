/**
 * What the application needs of the machine it is shown on. Two hosts give it: `electron/`, the
 * product, and `chromium/`, for development, tests, demo and practice.
 */
import type { GrantedFile, GrantedFolder } from '../backend/protocol.ts';
import type {
  CallAnswer,
  DesktopInfo,
  DesktopPrinter,
  LockReason,
  Topic,
  Topics,
} from '../preload/contract.ts';

export interface Desktop {
  readonly host: DesktopInfo['host'];
  /** Opens the window, empty. Every event of the window goes to `events` from then on. */
  openWindow(events: DesktopEvents): Promise<void>;
  /** Loads the page into the window, in a process of its own. */
  openPage(): Promise<void>;
  /**
   * Shows nothing, and ends the process that drew the page with all it remembers. When it resolves,
   * nothing of that page can call any more.
   */
  endPage(): Promise<void>;
  /** Tells the page. Nothing happens when there is none. */
  send<T extends Topic>(topic: T, payload: Topics[T]): void;
  /** Brings the window to the front: someone started the program again. */
  focus(): void;
  /** Seconds since anyone used the machine; null where the host cannot know. */
  systemIdleSeconds(): number | null;
  printers(): Promise<readonly DesktopPrinter[]>;
  /** @returns the printer's name. @throws Refusal `print_failed`. */
  print(file: GrantedFile, how: { copies: number; printer: string | null }): Promise<string>;
  /** Shows a notice of the system. It goes with the page. @returns false where the machine has none. */
  notify(text: string): Promise<boolean>;
  /** Asks where, and writes there. @returns the last part of the folder; null when cancelled. */
  save(file: GrantedFile): Promise<string | null>;
  /**
   * Asks for files to take in.
   * @param most how many may be chosen. @returns their paths; empty when cancelled.
   */
  open(most: number): Promise<readonly string[]>;
  /** Asks where, and takes the copy there. @returns the name it has there; null when cancelled. @throws Refusal `save_failed`. */
  saveCopy(copy: GrantedFolder): Promise<string | null>;
  /** Asks for the key file of a copy. @returns the folder it is in; null when cancelled. */
  openCopy(): Promise<string | null>;
  /** Closes the window and releases everything. */
  close(): Promise<void>;
}

/** What happens at the window. */
export interface DesktopEvents {
  /** A call of the page. The host has checked who sends it; what is sent is not yet checked. */
  call(request: unknown): Promise<CallAnswer>;
  cancel(id: unknown): void;
  /** The page asks for an address of its own origin. */
  serve(request: PageRequest): Promise<PageResponse>;
  /** The screen was locked, the machine is going to sleep, … */
  mustLock(reason: LockReason): void;
  /** The person closed the window, or the system asks the program to end. */
  mustQuit(): void;
}

export interface PageRequest {
  readonly method: string;
  /** As asked, not resolved: `https://app.yanapa.invalid/casos?x=1`. */
  readonly url: string;
  readonly body: Uint8Array | null;
}

export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}
