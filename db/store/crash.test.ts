import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openStore } from '../store.ts';
import { ROSA, testStore } from '../testing.ts';

const WRITER = fileURLToPath(new URL('./testing/writer.ts', import.meta.url));

/** Lets the writer run for a while, kills it at any point, and returns the last act it acknowledged. */
async function writeUntilKilled(folder: string, from: number, after: number): Promise<number> {
  const writer = spawn(process.execPath, [WRITER, folder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(writer.stdout, 'data');
  await wait(after);
  writer.kill('SIGKILL');
  await once(writer, 'close');
  // The last line may be cut: what was not said whole was not acknowledged.
  const whole = said.slice(0, said.lastIndexOf('\n')).split('\n');
  return Number(whole.at(-1));
}

it('every acknowledged write survives kill -9, and none is half there', async () => {
  const { options, store } = await testStore();
  await store.close();
  let next = 0;
  for (let round = 0; round < 10; round += 1) {
    const acknowledged = await writeUntilKilled(options.folder, next, 3 + round * 11);
    const again = await openStore({ ...options, ...ROSA });
    const rows: { key: string }[] = await again.read((tx) =>
      tx.query(`SELECT key FROM meta WHERE key LIKE 'act-%'`),
    );
    const [found] = await again.read((tx) => tx.query('PRAGMA integrity_check'));
    await again.close();

    const kept = new Set(rows.map((row) => row.key));
    expect(found).toEqual({ integrity_check: 'ok' });
    expect(kept.size % 2).toBe(0);
    const acts = kept.size / 2;
    for (let act = 0; act < acts; act += 1)
      for (const half of ['a', 'b']) expect(kept).toContain(`act-${act}-${half}`);
    // At most one more than was said: written, but killed before saying so.
    expect([acknowledged + 1, acknowledged + 2]).toContain(acts);
    next = acts;
  }
});
