import { appendAudit } from '../../db/audit.ts';
import { watchClock } from './clock.ts';
import type { Backend } from './ports.ts';

/**
 * When a session ends, by lock or by quitting, its end is written as its beginning was (RLPDP 46.3).
 * A lock never waits for a disk that fails: the next entry then shows a beginning without an end.
 */
export async function recordLeaving(backend: Backend): Promise<void> {
  const { open, clock, faults } = backend;
  if (open === null) return;
  const { operatorId } = open.session;
  try {
    await open.store.write(async (tx) => {
      const at = clock();
      await watchClock(tx, at.toISOString(), operatorId);
      await appendAudit(tx, {
        at,
        operatorId,
        action: 'accounts.logout',
        subject: { kind: 'operator', id: operatorId },
      });
    });
  } catch (error) {
    faults.note('accounts.logout', error);
  }
}
