import { createContext, useContext } from 'react';
import type { Session } from '../../backend/core/ports.ts';
import type { SealedClass } from '../../domain/fields/classes.ts';
import { type Action, classesRead, mayDo, rightBeside } from '../../domain/rights.ts';

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

/** As `useMay`, of an act on a file. @param subject what the file stands beside. */
export const useMayBeside = (subject: string, action: Action): boolean =>
  useMay(rightBeside(action, subject));

/** What stands where a text is sealed under a key that the session does not hold. */
const RESERVED = '«reservado»';

/** A text as it may be shown: what the session cannot open arrives empty, and is not «nothing». */
export function useSealed(): (text: string, under: SealedClass | null) => string {
  const reads = classesRead(useSession().roles);
  return (text, under) =>
    text === '' && under !== null && !reads.includes(under) ? RESERVED : text;
}
