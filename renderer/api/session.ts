import { createContext, useContext } from 'react';
import type { Session } from '../../backend/core/ports.ts';
import { type Action, mayDo } from '../../domain/rights.ts';

export type { Session };

export const SessionContext = createContext<Session | null>(null);

/** Who is at the keyboard. Only inside the desk, where someone always is. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No session outside the desk.');
  return session;
}

/** Whether to offer an act. The backend decides again: this only spares a refusal. */
export function useMay(action: Action): boolean {
  return mayDo(action, useSession().roles);
}
