import { rm } from 'node:fs/promises';
import type { Job } from './jobs.ts';
import { removeRenewed } from './rekey.ts';

/** Removes what a job that was ended has left half made. */
export async function removeLeftOf(job: Job): Promise<void> {
  if (job.kind === 'rekey') await removeRenewed(job.folder);
  else await rm(`${job.into}.tmp`, { recursive: true, force: true });
}
