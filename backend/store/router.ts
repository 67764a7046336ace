import { z } from 'zod';
import { freeBytes, isNearlyFull } from '../../db/files/space.ts';
import { inspectFolder } from '../../db/store.ts';
import { ERRORS, type ErrorCode } from '../../domain/errors.ts';
import type { Session } from '../core/ports.ts';
import { isPractice } from '../core/practice.ts';
import { beforeLogin, reading, router } from '../core/procedure.ts';

export type StoreStatus =
  | { readonly state: 'empty' | 'half_made' | 'locked'; readonly version: string }
  | {
      readonly state: 'refused';
      readonly version: string;
      readonly code: ErrorCode;
      readonly message: string;
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

/** What the first screen needs to know; opens and changes nothing. */
export const storeRouter = router({
  space: reading('office.view', z.undefined()).query(async ({ ctx }): Promise<DiskSpace> => {
    const free = await freeBytes(ctx.backend.folder);
    return { nearlyFull: isNearlyFull(free), freeMb: Math.floor(free / (1024 * 1024)) };
  }),

  status: beforeLogin(z.undefined()).query(async ({ ctx: { backend } }): Promise<StoreStatus> => {
    const { version, open } = backend;
    if (open !== null)
      return { state: 'open', version, session: open.session, practice: isPractice(backend) };
    const found = await inspectFolder(backend.folder);
    if (found === 'ready') return { state: 'locked', version };
    if (found === 'empty' || found === 'half_made') return { state: found, version };
    return { state: 'refused', version, code: found.refused, message: ERRORS[found.refused] };
  }),
});
