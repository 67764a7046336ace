import { createContext, useContext } from 'react';
import type { Action } from '../../../../domain/rights.ts';
import { useMay } from '../../../api/session.ts';

/** Whether the case on show is open under emergency access: only to be read. */
export const ReadOnlyCase = createContext(false);

export const useReadOnly = (): boolean => useContext(ReadOnlyCase);

/** Whether to offer an act on the case on show: the role's right, unless it is only to be read. */
export function useMayHere(action: Action): boolean {
  const may = useMay(action);
  return !useReadOnly() && may;
}
