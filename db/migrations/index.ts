import { FirstStore1795300000000 } from './1795300000000-first-store.ts';
import { SealedColumns1795400000000 } from './1795400000000-sealed-columns.ts';
import { SealedSearch1795690000000 } from './1795690000000-sealed-search.ts';
import { CaseAccess1795700000000 } from './1795700000000-case-access.ts';

/** In order of time; a new one is added at the end, with its test beside it. */
export const migrations = [
  FirstStore1795300000000,
  SealedColumns1795400000000,
  SealedSearch1795690000000,
  CaseAccess1795700000000,
];
