import { createContext } from 'react';

/** Whose fields these are, for what must look at the people of the store. */
export interface BeingWritten {
  /** Takes somebody of the store in place of the new person; null where there is no place to take. */
  readonly choose: ((id: string) => void) | null;
  /** Of the store already: her own document is not somebody else's. */
  readonly id: string | null;
}

export const BeingWrittenContext = createContext<BeingWritten>({ choose: null, id: null });
