/** The host's own dialogs to save and to open, each in a window of its own. */
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import type { GrantedFile, GrantedFolder } from '../../../backend/protocol.ts';
import { COPY_KEYS, documents, openTurns } from './open-turns.ts';
import { DOCUMENTS, findPlaces, type Place } from './places.ts';
import { asCopy, asFile, saveTurns } from './save-turns.ts';
import { showDialog, type Turn } from './window.ts';

export interface FileDialogs {
  /** Asks where, and writes there. @returns the path; null when cancelled. */
  save(file: GrantedFile): Promise<string | null>;
  /** @returns the paths of the chosen files; empty when cancelled. */
  open(most: number): Promise<readonly string[]>;
  /** Asks where, and takes the copy there. @returns the path; null when cancelled. */
  saveCopy(copy: GrantedFolder): Promise<string | null>;
  /** @returns the path of the key file of a copy; null when cancelled. */
  openCopy(): Promise<string | null>;
  /** Closes what is on show, as cancelled. */
  close(): Promise<void>;
}

export interface DialogOptions {
  /** Where dialogs begin, when it is there; then where the last one ended. Null: Documentos. */
  readonly folder: string | null;
  readonly home: string;
  /** An empty page of the host's, of the dialog's size. */
  openPage(): Promise<Page>;
}

export function createFileDialogs({ folder, home, openPage }: DialogOptions): FileDialogs {
  let last = folder;
  /** One at a time: a window for each press would bury the desk. */
  let busy = false;
  let page: Page | null = null;

  async function ask<T>(
    make: (begin: readonly string[], places: readonly Place[], nonce: string) => Promise<Turn<T>>,
  ): Promise<T | null> {
    if (busy) {
      await page?.bringToFront().catch(() => undefined);
      return null;
    }
    busy = true;
    try {
      const nonce = randomBytes(16).toString('base64');
      const places = await findPlaces({ home, platform: process.platform });
      const documents = places.find(({ name }) => name === DOCUMENTS)?.path;
      const turn = await make([last, documents, home].filter(isPath), places, nonce);
      page = await openPage();
      return await showDialog(page, nonce, turn);
    } finally {
      page = null;
      busy = false;
    }
  }

  return {
    async save(file) {
      const path = await ask((...where) => saveTurns(asFile(file), ...where));
      if (path !== null) last = dirname(path);
      return path;
    },
    async saveCopy(copy) {
      const path = await ask((...where) => saveTurns(asCopy(copy), ...where));
      if (path !== null) last = dirname(path);
      return path;
    },
    async openCopy() {
      const [path] = (await ask((...where) => openTurns(COPY_KEYS, ...where))) ?? [];
      if (path !== undefined) last = dirname(path);
      return path ?? null;
    },
    async open(most) {
      const paths = (await ask((...where) => openTurns(documents(most), ...where))) ?? [];
      if (paths[0] !== undefined) last = dirname(paths[0]);
      return paths;
    },
    async close() {
      await page?.close().catch(() => undefined);
    },
  };
}

const isPath = (path: string | null | undefined): path is string => typeof path === 'string';
