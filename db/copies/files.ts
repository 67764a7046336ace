import { open } from 'node:fs/promises';

/** Puts a file's bytes on the disk, and keeps it from other accounts of the machine. */
export async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    if (process.platform !== 'win32') await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
}
