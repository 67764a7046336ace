import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openStore } from '../store.ts';
import { ROSA, testStore } from '../testing.ts';

const FILER = fileURLToPath(new URL('./testing/filer.ts', import.meta.url));

/** Lets it attach for a while, kills it at any point. @returns what it acknowledged. */
async function attachUntilKilled(folder: string, after: number): Promise<readonly string[]> {
  const filer = spawn(process.execPath, [FILER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  filer.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(filer.stdout, 'data');
  await wait(after);
  filer.kill('SIGKILL');
  await once(filer, 'close');
  return said.slice(0, said.lastIndexOf('\n')).split('\n').slice(1);
}

it('kill -9 while attaching: no row without its file, and at most one file without its row', async () => {
  const { options, store } = await testStore();
  await store.close();
  const acknowledged: string[] = [];
  for (let round = 0; round < 8; round += 1) {
    acknowledged.push(...(await attachUntilKilled(options.folder, 5 + round * 23)));
    const again = await openStore({ ...options, ...ROSA });
    const rows: { key: string }[] = await again.read((tx) =>
      tx.query(`SELECT key FROM meta WHERE key LIKE 'file-%'`),
    );
    const named = rows.map(({ key }) => key.slice('file-'.length));
    expect(named).toEqual(expect.arrayContaining(acknowledged));
    for (const id of named) expect(await again.files.get(id, 'sensible')).not.toBeNull();
    const orphans = (await again.files.ids()).filter((id) => !named.includes(id));
    expect(orphans.length).toBeLessThanOrEqual(1);
    for (const id of orphans) expect(await again.files.get(id, 'sensible')).not.toBeNull();
    await again.files.remove(orphans);
    expect([...(await again.files.ids())].sort()).toEqual(named.sort());
    await again.close();
  }
  expect(acknowledged.length).toBeGreaterThan(0);
});
