import { createContext } from 'react';

/** Whether Tab stops at what a row holds: in a long table, in the current row only. */
export const InTabOrder = createContext(true);
