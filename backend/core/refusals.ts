import { appendAudit } from '../../db/audit.ts';
import { type ErrorCode, Refusal } from '../../domain/errors.ts';
import type { Action } from '../../domain/rights.ts';
import { watchClock } from './clock.ts';
import type { Backend } from './ports.ts';
import { isFirstView, markViewed } from './views.ts';

/** Refusals that say who may do what; the others are about what was typed. */
const OF_RIGHTS: readonly ErrorCode[] = ['not_allowed', 'needs_defensor'];

/**
 * An act that somebody had no right to is an act of the chain too, without what she typed. Once per
 * person, right and ten minutes, as looks are.
 */
export async function recordRefusal(
  backend: Backend,
  action: Action,
  error: unknown,
): Promise<void> {
  const { open, clock } = backend;
  if (open === null || !(error instanceof Refusal) || !OF_RIGHTS.includes(error.code)) return;
  const { code } = error;
  const { store, session } = open;
  const subject = { kind: 'right', id: action };
  if (!isFirstView(backend, session, subject)) return;
  const { operatorId } = session;
  await store.write(async (tx) => {
    const at = clock();
    await watchClock(tx, at.toISOString(), operatorId);
    const detail = { code };
    await appendAudit(tx, { at, operatorId, action: 'right.refused', subject, detail });
  });
  markViewed(backend, session, subject);
}
