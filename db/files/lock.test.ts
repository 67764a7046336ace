/** @module-tag T5 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing.ts';
import { lockFolder } from './lock.ts';

const inUse = { code: 'store_in_use' };

it('is held by one, and free again once released', async () => {
  const file = join(await temporaryFolder(), 'yanapa.lock');
  const lock = lockFolder(file);
  expect(() => lockFolder(file)).toThrow(expect.objectContaining(inUse));
  lock.release();
  lock.release();
  lockFolder(file).release();
});

it('holds against another process, and dies with it, also by kill -9', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'yanapa.lock');
  const script = `
    const { lockFolder } = await import(${JSON.stringify(new URL('./lock.ts', import.meta.url).href)});
    // Kept: a lock nobody holds on to is collected, and freed.
    globalThis.lock = lockFolder(${JSON.stringify(file)});
    process.stdout.write('held');
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  expect(() => lockFolder(file)).toThrow(expect.objectContaining(inUse));

  holder.kill('SIGKILL');
  await once(holder, 'exit');
  lockFolder(file).release();
  expect(await readdir(folder)).toEqual(['yanapa.lock']);
});
