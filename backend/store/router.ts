import { z } from 'zod';
import { appendAudit } from '../../db/audit.ts';
import { freeBytes, isNearlyFull } from '../../db/files/space.ts';
import { inspectFolder, saysPractice } from '../../db/store.ts';
import { ERRORS, type ErrorCode, Refusal } from '../../domain/errors.ts';
import type { Finding } from '../../domain/integrity.ts';
import { acceptRollback } from '../../domain/records/integrity.ts';
import { mayDo } from '../../domain/rights.ts';
import { begin } from '../accounts/enter.ts';
import { watchClock } from '../core/clock.ts';
import type { OpenOffice, Session } from '../core/ports.ts';
import { isPractice } from '../core/practice.ts';
import { beforeLogin, reading, router } from '../core/procedure.ts';
import { programState } from './technical.ts';

export type StoreStatus =
  | {
      /** `practice`, while there is no office: nothing else can be made here. */
      readonly state: 'empty' | 'half_made' | 'locked' | 'technical';
      readonly version: string;
      readonly practice: boolean;
    }
  | {
      readonly state: 'refused';
      readonly version: string;
      readonly practice: boolean;
      readonly code: ErrorCode;
      readonly message: string;
    }
  | {
      readonly state: 'waiting';
      readonly version: string;
      readonly session: Session;
      readonly practice: boolean;
      readonly finding: Finding;
      /** ISO UTC. */
      readonly now: string;
      readonly mayAccept: boolean;
    }
  | {
      readonly state: 'open';
      readonly version: string;
      readonly session: Session;
      readonly practice: boolean;
    };

/** What the desk warns of before work is lost. */
export interface DiskSpace {
  readonly nearlyFull: boolean;
  /** What may still be written, in MB. */
  readonly freeMb: number;
}

/** Where the store stands, and the way on when it is not as it was left. */
export const storeRouter = router({
  space: reading('office.view', z.undefined()).query(async ({ ctx }): Promise<DiskSpace> => {
    const free = await freeBytes(ctx.backend.folder);
    return { nearlyFull: isNearlyFull(free), freeMb: Math.floor(free / (1024 * 1024)) };
  }),

  /** The program from outside, for whoever entered with a technical account. */
  technical: beforeLogin(z.undefined()).query(({ ctx }) => programState(ctx.backend)),

  status: beforeLogin(z.undefined()).query(async ({ ctx: { backend } }): Promise<StoreStatus> => {
    const { version, open, waiting } = backend;
    if (open !== null)
      return { state: 'open', version, session: open.session, practice: isPractice(backend) };
    if (waiting !== null && waiting.store.finding !== null)
      return {
        state: 'waiting',
        version,
        session: waiting.session,
        practice: isPractice(backend),
        finding: waiting.store.finding,
        now: backend.clock().toISOString(),
        mayAccept: mayAccept(waiting),
      };
    const practice =
      backend.practice || (await saysPractice(backend.folder, backend.kdf ?? undefined));
    if (backend.technical) return { state: 'technical', version, practice };
    const found = await inspectFolder(backend.folder, backend.kdf ?? undefined);
    if (found === 'ready') return { state: 'locked', version, practice };
    if (found === 'empty' || found === 'half_made') return { state: found, version, practice };
    const { refused: code } = found;
    return { state: 'refused', version, practice, code, message: ERRORS[code] };
  }),

  /**
   * A responsable has read what was found and goes on: the chain keeps who, when, what and why, and
   * from here on this PC remembers the store as it is.
   */
  acceptRollback: beforeLogin(acceptRollback).mutation(async ({ ctx: { backend }, input }) => {
    const { waiting } = backend;
    const finding = waiting?.store.finding ?? null;
    if (waiting === null || finding === null) throw new Refusal('no_session');
    if (!mayAccept(waiting)) throw new Refusal('rollback_not_yours');
    const { store, session } = waiting;
    await store.confirmPassword(session.userName, input.password);
    const { responsables: _, ...found } = finding;
    await store.write(async (tx) => {
      const at = backend.clock();
      await store.acceptFinding(tx);
      await watchClock(tx, at.toISOString(), session.operatorId);
      await appendAudit(tx, {
        at,
        operatorId: session.operatorId,
        action: 'store.rollback_accepted',
        detail: { ...found, kinds: [...found.kinds], reason: input.reason },
      });
    });
    return begin(backend, store);
  }),
});

/** Responsable today, and before whatever was found: an edited table chooses nobody. */
const mayAccept = ({ store: { finding }, session }: OpenOffice): boolean =>
  mayDo('store.accept_rollback', session.roles) &&
  (finding?.responsables ?? [session.operatorId]).includes(session.operatorId);
