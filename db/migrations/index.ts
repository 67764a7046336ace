import { FirstStore1795300000000 } from './1795300000000-first-store.ts';
import { SealedColumns1795400000000 } from './1795400000000-sealed-columns.ts';
import { AuditIndexes1795710000000 } from './1795710000000-audit-indexes.ts';

/** In order of time; a new one is added at the end, with its test beside it. */
export const migrations = [
  FirstStore1795300000000,
  SealedColumns1795400000000,
  AuditIndexes1795710000000,
];
