/** One backend: built by `entry.ts` in its own process, by tests and by the scenario runner in theirs. */
import { type Jobs, jobsHere } from '../db/copies/jobs.ts';
import { createIds } from '../db/id.ts';
import type { KdfCost } from '../db/keys/kdf.ts';
import type { Printer } from '../letters/printer.ts';
import type { CallAnswer, CallRequest } from '../preload/contract.ts';
import { copyAtEnd } from './copies/automatic.ts';
import { CopyWork } from './copies/work.ts';
import { dispatch } from './core/dispatch.ts';
import { createFaults } from './core/faults.ts';
import { Grants } from './core/grants.ts';
import { recordLeaving } from './core/leaving.ts';
import type { Backend, Clock, Random } from './core/ports.ts';
import { LoadedFile } from './imports/loaded.ts';
import { readSheets } from './imports/reading/read.ts';
import type { SheetReader } from './imports/reading/thread.ts';

export interface BackendOptions {
  readonly folder: string;
  readonly version: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly printer: Printer;
  /** Who copies and re-keys; absent: this process itself. */
  readonly jobs?: Jobs;
  readonly copiesByItself?: boolean;
  /** Who reads spreadsheets; absent: this process itself. */
  readonly readSheets?: SheetReader;
  readonly tell?: Backend['tell'];
  readonly limitIdle?: Backend['limitIdle'];
  readonly practice?: boolean;
  /** Default: nothing is remembered outside the data folder. Every host gives one. */
  readonly anchorFolder?: string;
  readonly kdf?: KdfCost;
}

export interface RunningBackend {
  readonly backend: Backend;
  /** Answers one request of the page; never rejects. */
  call(request: CallRequest): Promise<CallAnswer>;
  cancel(id: string): void;
  /** Ends what is under way, closes the store, forgets grants and keys. */
  close(): Promise<void>;
}

export function createBackend(options: BackendOptions): RunningBackend {
  const { folder, version, clock, random, printer } = options;
  const backend: Backend = {
    folder,
    version,
    clock,
    random,
    printer,
    newId: createIds(clock, random),
    grants: new Grants(clock, random),
    faults: createFaults(folder, clock),
    readSheets: options.readSheets ?? readSheets,
    padron: new LoadedFile(),
    copying: new CopyWork(options.jobs ?? jobsHere(random)),
    copiesByItself: options.copiesByItself ?? false,
    tell: options.tell ?? (() => undefined),
    limitIdle: options.limitIdle ?? (() => undefined),
    practice: options.practice ?? false,
    anchorFolder: options.anchorFolder ?? null,
    kdf: options.kdf ?? null,
    open: null,
    waiting: null,
    technical: false,
  };
  const underWay = new Map<string, AbortController>();

  return {
    backend,
    async call(request) {
      const controller = new AbortController();
      underWay.set(request.id, controller);
      try {
        return await dispatch(backend, request, controller.signal);
      } finally {
        underWay.delete(request.id);
      }
    },
    cancel(id) {
      underWay.get(id)?.abort();
    },
    async close() {
      for (const controller of underWay.values()) controller.abort();
      await backend.copying.cancel();
      if (backend.open !== null && backend.copiesByItself) await copyAtEnd(backend, backend.open);
      await recordLeaving(backend);
      const { open, waiting } = backend;
      backend.open = null;
      backend.waiting = null;
      backend.technical = false;
      backend.grants.forget();
      backend.padron.forget();
      await (open ?? waiting)?.store.close();
      await printer.close();
    },
  };
}
