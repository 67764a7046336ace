/** @module-tag T5 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { claimFolder } from './single-instance.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yanapa-instance-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

test('the second is refused and the first is told; by another name too', async () => {
  const told = vi.fn();
  const first = await claimFolder(folder, told);
  const link = `${folder}-link`;
  symlinkSync(folder, link, 'junction');
  onTestFinished(() => rmSync(link));
  expect(await claimFolder(folder, () => undefined)).toBeNull();
  expect(await claimFolder(link, () => undefined)).toBeNull();
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  first?.release();
});

test('another folder is another instance', async () => {
  const first = await claimFolder(folder, () => undefined);
  const second = await claimFolder(tmpdir(), () => undefined);
  expect(second).not.toBeNull();
  first?.release();
  second?.release();
});

test('a start that was killed leaves the folder free', async () => {
  const script = `
    import { claimFolder } from ${JSON.stringify(join(import.meta.dirname, 'single-instance.ts'))};
    const claimed = await claimFolder(${JSON.stringify(folder)}, () => undefined);
    console.log(claimed === null ? 'refused' : 'claimed');
    setInterval(() => undefined, 1_000);
  `;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script]);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString().trim()).toBe('claimed');
  expect(await claimFolder(folder, () => undefined)).toBeNull();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const claimed = await claimFolder(folder, () => undefined);
  expect(claimed).not.toBeNull();
  claimed?.release();
});
