/**
 * The backend of the build, on a disk that has little room: what a full disk of a test would be, for
 * whoever may not mount one.
 */
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { statfs } = files;
const LEFT_BYTES = 300 * 1024 * 1024;

Object.assign(files, {
  statfs: async (path: string) => ({ ...(await statfs(path)), bavail: LEFT_BYTES, bsize: 1 }),
});
syncBuiltinESMExports();
await import(new URL('../../out/main/backend.js', import.meta.url).href);
