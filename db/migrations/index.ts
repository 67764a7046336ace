import { FirstStore1795300000000 } from './1795300000000-first-store.ts';

/** In order of time; a new one is added at the end, with its test beside it. */
export const migrations = [FirstStore1795300000000];
