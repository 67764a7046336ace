import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from './jobs.ts';
import { backupsOf } from './names.ts';
import { removeRenewed } from './rekey.ts';

/** Removes what a job that was ended has left half made. */
export async function removeLeftOf(job: Job): Promise<void> {
  if (job.kind === 'rekey') await removeRenewed(job.folder);
  else await rm(`${job.into}.tmp`, { recursive: true, force: true });
}

/** The folders that wait to be taken to a stick. */
export const OUTGOING = 'para-llevar-';

/** What a kill left: a copy has its name only when it was proved. Also what was meant for a stick. */
export async function removeHalfMade(folder: string): Promise<void> {
  const backups = backupsOf(folder);
  for (const name of await readdir(backups).catch(() => []))
    if (name.endsWith('.tmp') || name.startsWith(OUTGOING))
      await rm(join(backups, name), { recursive: true, force: true });
}
