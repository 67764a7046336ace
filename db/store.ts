/**
 * The vault's front door: make a store, open it, look at its folder. Everything the office knows is
 * behind `read` and `write`; nothing else of `db/` opens a file with data.
 */
export { inspectFolder, saysPractice } from './files/inspect.ts';
export type { KeyName } from './keys/keyring.ts';
export { classesTouched, openRaw, sealerOf } from './sealing/attach.ts';
export { indexPending, type SealedHit, searchSealed } from './sealing/words.ts';
export type {
  Store,
  Tx,
  VaultOptions,
} from './store/contract.ts';
export { createStore, type Made } from './store/create.ts';
export { openStore } from './store/open.ts';
export { type Comer, recoverStore } from './store/recover.ts';
export { type CopyWay, lookAtCopy, restoreStore } from './store/restore.ts';
export type { WayKept } from './store/switch.ts';
