import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Jobs } from '../../db/copies/jobs.ts';
import { testStore } from '../../db/testing.ts';
import { jobsInProcesses, jobsInThreads } from './job-process.ts';

const SCRIPT = new URL('./job-entry.ts', import.meta.url);

describe.each<[string, Jobs]>([
  ['a process of its own', jobsInProcesses(SCRIPT)],
  ['a thread, as under Electron', jobsInThreads(SCRIPT)],
])('a job in %s', (_, jobs) => {
  it('copies while the store is open, and tells how far it is', async () => {
    const { store, options } = await testStore();
    const into = join(options.folder, 'backups', 'uno');
    const steps: string[] = [];
    const phases = new Set<string>();
    const proof = await store.copy(jobs, into, {
      step: (at, total, phase) => {
        steps.push(`${at}/${total}`);
        phases.add(phase);
      },
    });
    expect(proof).toMatchObject({ cases: 0, lastAct: null });
    expect(steps).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
    expect([...phases]).toEqual(['copying', 'proving']);
    expect((await readdir(into)).sort()).toEqual(['keyring.json', 'yanapa-files.db', 'yanapa.db']);
  });

  it('that is cancelled leaves nothing, and the store is as it was', async () => {
    const { store, options } = await testStore();
    const cancel = new AbortController();
    const copying = store.copy(jobs, join(options.folder, 'backups', 'uno'), {
      signal: cancel.signal,
      step: () => cancel.abort(),
    });
    await expect(copying).rejects.toMatchObject({ code: 'cancelled' });
    expect(await readdir(join(options.folder, 'backups')).catch(() => [])).toEqual([]);
    await store.write((tx) => tx.query(`INSERT INTO meta VALUES ('row', '')`));
  });

  it('hands back the refusal', async () => {
    const { store, options } = await testStore();
    await store.write(async (tx) => {
      await tx.query(`INSERT INTO audit (seq, at, operator_id, action, subject_kind, subject_id,
        detail, prev_hash, hash) VALUES (1, '', NULL, 'x', NULL, NULL, '{}', '', '')`);
    });
    await expect(store.copy(jobs, join(options.folder, 'backups', 'uno'))).rejects.toMatchObject({
      code: 'copy_damaged',
    });
  });
});
