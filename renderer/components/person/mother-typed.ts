import { createContext } from 'react';

/** The name of the mother of whoever is typed, where the form has it elsewhere; null where it has not. */
export const MotherContext = createContext<string | null>(null);
