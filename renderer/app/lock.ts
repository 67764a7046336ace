import { desktop } from '../api/bridge.ts';

/** Asks the host to lock: it flushes the drafts, closes the store and replaces this page. */
export const lockNow = (): Promise<null> => desktop('desktop.lock', { reason: 'asked' });
