import type { Backend, Session } from './ports.ts';

const QUIET_MS = 10 * 60 * 1000;
const last = new WeakMap<Backend, Map<string, number>>();

/** Whether this look is to be logged: once per person, subject and ten minutes. */
export function isFirstView(
  backend: Backend,
  session: Session,
  subject: { readonly kind: string; readonly id: string },
): boolean {
  const seen = last.get(backend) ?? new Map<string, number>();
  last.set(backend, seen);
  const key = `${session.operatorId} ${subject.kind} ${subject.id}`;
  const now = backend.clock().getTime();
  const before = seen.get(key);
  if (before !== undefined && now - before < QUIET_MS && now >= before) return false;
  seen.set(key, now);
  return true;
}
