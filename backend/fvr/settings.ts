import type { z } from 'zod';
import { fvrSettings } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { setComputing } from '../../domain/records/fvr.ts';
import type { WritingContext } from '../core/procedure.ts';
import { computesNow } from './load.ts';

/** The orientative calculation is off until the responsable turns it on. @throws Refusal `bad_input`. */
export async function setComputingTo(
  { tx, backend, now, session, trace }: WritingContext,
  { computes, reason }: z.infer<typeof setComputing>,
): Promise<{ readonly computes: boolean }> {
  if ((await computesNow(tx)) === computes)
    throw new Refusal('bad_input', {
      fields: { computes: computes ? 'Ya está activado.' : 'Ya está desactivado.' },
    });
  const id = backend.newId();
  await tx.insert(fvrSettings, { id, computes, reason, at: now, by: session.operatorId });
  trace({ kind: 'fvr_computing', id }, { computes });
  return { computes };
}
