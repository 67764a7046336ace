/** The backend's process as seen from the host: calls matched to answers, and its end. */
import type {
  BackendStart,
  BackendToHost,
  GrantAct,
  GrantedFile,
  GrantedFolder,
  HostToBackend,
} from '../backend/protocol.ts';
import { ERRORS } from '../domain/errors.ts';
import type { IdleMinutes } from '../domain/idle.ts';
import type { CallAnswer, CallRequest, Topic, Topics } from '../preload/contract.ts';

/** A started process. `child_process.fork` and Electron's utilityProcess both fit. */
export interface BackendChannel {
  send(message: BackendStart | HostToBackend): void;
  onMessage(listener: (message: BackendToHost) => void): void;
  /** Once, however it ended. */
  onExit(listener: () => void): void;
  /** Ends it without asking. */
  kill(): void;
}
export type SpawnBackend = () => BackendChannel;

export interface BackendEvents {
  topic<T extends Topic>(topic: T, payload: Topics[T]): void;
  ready(): void;
  /** After how long without anybody the office that was opened locks. */
  idle(limits: IdleMinutes): void;
  /** It ended without being asked to. Every pending call has been answered `backend_gone`. */
  gone(): void;
}

export type Redeemed =
  | {
      readonly ok: true;
      readonly file: GrantedFile | null;
      /** A copy to be taken out. */
      readonly folder?: GrantedFolder;
      /** After an upload. */
      readonly mime?: GrantedFile['mime'];
    }
  | { readonly ok: false; readonly error: 'refused' | 'too_large' | 'wrong_type' | 'gone' };

/** Spends a grant. `file` is null after an upload. */
export type Redeem = (
  grant: string,
  act: GrantAct,
  bytes?: Uint8Array,
  path?: string,
) => Promise<Redeemed>;

export interface Backend {
  call(request: CallRequest): Promise<CallAnswer>;
  cancel(id: string): void;
  redeem: Redeem;
  /** Asks it to close the store and end; ends it after `graceMs`. Resolves when it has ended. */
  close(graceMs: number): Promise<void>;
}

/** Time to leave the store checkpointed. A job that runs longer is not waited for: lock beats jobs. */
export const CLOSE_GRACE_MS = 3_000;

export function startBackend(
  spawn: SpawnBackend,
  start: BackendStart,
  events: BackendEvents,
): Backend {
  const channel = spawn();
  const calls = new Map<string, (answer: CallAnswer) => void>();
  const redemptions = new Map<string, (redeemed: Redeemed) => void>();
  /** Held back until the process listens. Null from then on. */
  let waiting: HostToBackend[] | null = [];
  let state: 'open' | 'closing' | 'ended' = 'open';
  let redemptionCount = 0;
  const ended = Promise.withResolvers<void>();

  channel.send(start);
  channel.onMessage((message) => {
    switch (message.kind) {
      case 'ready':
        for (const held of waiting ?? []) channel.send(held);
        waiting = null;
        if (state === 'open') events.ready();
        break;
      case 'answer':
        calls.get(message.id)?.(message.answer);
        break;
      case 'redeemed':
        redemptions.get(message.id)?.(
          message.error === undefined
            ? {
                ok: true,
                file: message.file,
                ...(message.folder === undefined ? {} : { folder: message.folder }),
                ...(message.mime === undefined ? {} : { mime: message.mime }),
              }
            : { ok: false, error: message.error },
        );
        break;
      case 'topic':
        if (state === 'open') events.topic(message.topic, message.payload);
        break;
      case 'idle':
        if (state === 'open') events.idle(message.limits);
        break;
      case 'closed':
        // It ends by itself now; that end is what `close` waits for.
        break;
    }
  });
  channel.onExit(() => {
    const asked = state === 'closing';
    state = 'ended';
    for (const answer of [...calls.values()]) answer(GONE);
    for (const answer of [...redemptions.values()]) answer({ ok: false, error: 'gone' });
    ended.resolve();
    if (!asked) events.gone();
  });

  function send(message: HostToBackend): void {
    if (waiting === null) channel.send(message);
    else waiting.push(message);
  }

  /** Posts a message and waits for what names the same id, or for the end of the process. */
  function ask<A>(pending: Map<string, (answer: A) => void>, id: string, message: HostToBackend) {
    return new Promise<A>((resolve) => {
      pending.set(id, (answer) => {
        pending.delete(id);
        resolve(answer);
      });
      send(message);
    });
  }

  return {
    async call(request) {
      if (state !== 'open') return GONE;
      if (calls.has(request.id)) return failed('bad_input');
      return ask(calls, request.id, { kind: 'call', request });
    },
    cancel(id) {
      if (calls.has(id)) send({ kind: 'cancel', id });
    },
    async redeem(grant, act, bytes, path) {
      if (state !== 'open') return { ok: false, error: 'gone' };
      redemptionCount += 1;
      const id = String(redemptionCount);
      return ask(redemptions, id, {
        kind: 'redeem',
        id,
        grant,
        act,
        ...(bytes === undefined ? {} : { bytes }),
        ...(path === undefined ? {} : { path }),
      });
    },
    async close(graceMs) {
      if (state === 'open') {
        state = 'closing';
        send({ kind: 'close' });
        const limit = setTimeout(() => channel.kill(), graceMs);
        await ended.promise;
        clearTimeout(limit);
      }
      await ended.promise;
    },
  };
}

/** An answer without the backend's help. */
export function failed(code: keyof typeof ERRORS): CallAnswer {
  return { ok: false, error: { code, message: ERRORS[code] } };
}

const GONE = failed('backend_gone');
