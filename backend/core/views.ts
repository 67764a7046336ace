import type { Backend, Session } from './ports.ts';

const QUIET_MS = 10 * 60 * 1000;
const last = new WeakMap<Backend, Map<string, number>>();

interface Looked {
  readonly kind: string;
  readonly id: string;
}

/** Whether this look is to be logged: once per person, subject and ten minutes. */
export function isFirstView(backend: Backend, session: Session, subject: Looked): boolean {
  const now = backend.clock().getTime();
  const before = last.get(backend)?.get(keyOf(session, subject));
  return before === undefined || now - before >= QUIET_MS || now < before;
}

/** Call it once the look is in the audit chain: one whose row failed is still to be logged. */
export function markViewed(backend: Backend, session: Session, subject: Looked): void {
  const seen = last.get(backend) ?? new Map<string, number>();
  last.set(backend, seen);
  seen.set(keyOf(session, subject), backend.clock().getTime());
}

const keyOf = ({ operatorId }: Session, { kind, id }: Looked): string =>
  `${operatorId} ${kind} ${id}`;
