/** The application in an installed browser: for development, tests, demo and practice. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Refusal } from '../../domain/errors.ts';
import type { LockReason } from '../../preload/contract.ts';
import { type Application, createApplication } from '../application.ts';
import { defaultAnchorFolder, prepareDataFolder } from '../data-folder.ts';
import { forkBackend } from '../fork-backend.ts';
import type { IdleLimits } from '../idle.ts';
import { createCupsPrinting, type Printing } from '../printing.ts';
import { claimFolder } from '../single-instance.ts';
import { findBrowser } from './browser.ts';
import { createChromiumDesktop } from './desktop.ts';
import { hasMemoryFolder } from './profile.ts';

export interface ChromiumHostOptions {
  readonly dataFolder: string;
  /** Where the build is: `out/`, with `main/` and `renderer/` in it. */
  readonly outFolder: string;
  readonly version: string;
  readonly headless: boolean;
  /** Of the window, or of the page when headless. Default 1366×768. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Shorter than the binding limits, for tests. */
  readonly idle?: Partial<IdleLimits>;
  /** Where the dialogs to save and to open begin. Default: Documentos, or the home folder. */
  readonly filesFolder?: string;
  /** Default: the account's. */
  readonly homeFolder?: string;
  /** Where this account remembers its stores. Default: its profile. */
  readonly anchorFolder?: string;
  readonly printing?: Printing;
  /** A moving picture in the place of a camera, for tests. */
  readonly fakeCamera?: true;
  /** Path of the browser. Default: the one installed. */
  readonly browser?: string;
  /** Opens practice stores only; for machines without a memory file system. */
  readonly practiceOnly?: true;
  /** Default `outFolder/main/backend.js`. */
  readonly backendScript?: string;
  /** `show`: a crash of the backend is told on this terminal. Default `drop`. */
  readonly backendErrors?: 'drop' | 'show';
}

export interface ChromiumHost {
  /** The page on show: the same object through locks, another one after its process crashed. */
  page(): Page;
  readonly dataFolder: string;
  /** The browser's profile, in memory where the machine can. */
  readonly profileFolder: string;
  lock(reason: LockReason): Promise<void>;
  /** Resolves when the next lock, or the one under way, has loaded its new page. */
  waitForLock(): Promise<void>;
  /** Resolves when the program has ended, by whatever way. */
  readonly closed: Promise<void>;
  /** Ends the program as a person would, lock included. */
  close(): Promise<void>;
}

/**
 * Starts the program and opens its window, locked.
 * @throws Refusal `store_in_use` when a window has this folder already; `folder_not_local`;
 *   `browser_missing`; `browser_writes_disk`.
 */
export async function launchChromiumHost(options: ChromiumHostOptions): Promise<ChromiumHost> {
  const browser = options.browser ?? findBrowser();
  if (browser === null) throw new Refusal('browser_missing');
  const practiceOnly = options.practiceOnly === true;
  if (!practiceOnly && !hasMemoryFolder()) throw new Refusal('browser_writes_disk');

  const dataFolder = prepareDataFolder(options.dataFolder);
  let onSecondStart = (): void => undefined;
  const instance = await claimFolder(dataFolder, () => onSecondStart());
  if (instance === null) throw new Refusal('store_in_use');

  const closed = Promise.withResolvers<void>();
  let nextLock = Promise.withResolvers<void>();
  try {
    const desktop = await createChromiumDesktop({
      browser,
      headless: options.headless,
      size: options.viewport ?? { width: 1366, height: 768 },
      ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
      filesFolder: options.filesFolder ?? null,
      homeFolder: options.homeFolder ?? homedir(),
      printing: options.printing ?? createCupsPrinting(),
      fakeCamera: options.fakeCamera === true,
    });
    onSecondStart = desktop.focus;
    const application: Application = createApplication({
      desktop,
      spawnBackend: () =>
        forkBackend(
          options.backendScript ?? join(options.outFolder, 'main', 'backend.js'),
          options.backendErrors ?? 'drop',
        ),
      start: {
        kind: 'start',
        folder: dataFolder,
        version: options.version,
        anchorFolder: options.anchorFolder ?? defaultAnchorFolder(),
        ...(practiceOnly ? { practiceOnly: true } : {}),
      },
      rendererFolder: join(options.outFolder, 'renderer'),
      ...(options.idle === undefined ? {} : { idle: options.idle }),
      now: () => performance.now(),
      onLocked: () => {
        nextLock.resolve();
        nextLock = Promise.withResolvers();
      },
      onQuit: () => {
        instance.release();
        closed.resolve();
      },
    });
    await application.open();
    return {
      page: desktop.page,
      dataFolder,
      profileFolder: desktop.profileFolder,
      lock: application.lock,
      waitForLock: () => nextLock.promise,
      closed: closed.promise,
      close: application.quit,
    };
  } catch (error) {
    instance.release();
    throw error;
  }
}
