import { FirstStore1795300000000 } from './1795300000000-first-store.ts';
import { SealedColumns1795400000000 } from './1795400000000-sealed-columns.ts';
import { Attachments1795730000000 } from './1795730000000-attachments.ts';

/** In order of time; a new one is added at the end, with its test beside it. */
export const migrations = [
  FirstStore1795300000000,
  SealedColumns1795400000000,
  Attachments1795730000000,
];
