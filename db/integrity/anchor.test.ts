import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { systemRandom, temporaryFolder } from '../testing.ts';
import { type Anchor, AnchorKeeper } from './anchor.ts';

const STORE = '018f0000-0000-7000-8000-000000000001';
const anchorAt = (seq: number): Anchor => ({
  generation: seq,
  seq,
  hash: 'a'.repeat(64),
  at: '2026-08-10T14:00:00.000Z',
  restores: [],
  responsables: ['rosa'],
  file: 'b'.repeat(64),
  open: true,
});

async function keepers(count: number) {
  const folder = await temporaryFolder();
  const made = Array.from(
    { length: count },
    () => new AnchorKeeper(folder, STORE, systemRandom(32)),
  );
  return { path: join(folder, 'anchor.json'), made };
}

it('whichever keys a power cut leaves in a change of keys, what is remembered holds', async () => {
  const { made } = await keepers(3);
  const [old, next, strange] = made;
  await old?.write(anchorAt(7));
  if (next !== undefined) await old?.writeBoth(anchorAt(8), next, anchorAt(9));
  expect(await old?.read()).toEqual({ anchor: anchorAt(8), ended: false });
  expect(await next?.read()).toEqual({ anchor: anchorAt(9), ended: false });
  expect(await strange?.read()).toBe('damaged');
});

it('a change of keys that did not come to be leaves nothing of it', async () => {
  const { made } = await keepers(2);
  const [old, next] = made;
  if (next !== undefined) await old?.writeBoth(anchorAt(8), next, anchorAt(9));
  await old?.write(anchorAt(10));
  expect(await old?.read()).toEqual({ anchor: anchorAt(10), ended: false });
  expect(await next?.read()).toBe('damaged');
});

it('keys that are no more are told from keys of nobody, and the bytes of their file are not asked', async () => {
  const { made } = await keepers(3);
  const [old, next, strange] = made;
  if (next !== undefined) await old?.writeBoth(anchorAt(8), next, anchorAt(9));
  await next?.write(anchorAt(11));
  expect(await next?.read()).toEqual({ anchor: anchorAt(11), ended: false });
  expect(await old?.read()).toEqual({ anchor: { ...anchorAt(8), file: null }, ended: true });
  expect(await strange?.read()).toBe('damaged');
});

it('the end of some keys is no memory under them, and a file of another shape is damaged', async () => {
  const { made, path } = await keepers(2);
  const [old, next] = made;
  if (next !== undefined) await old?.writeBoth(anchorAt(8), next, anchorAt(9));
  await next?.write(anchorAt(9));
  const file = JSON.parse(await readFile(path, 'utf8'));
  const put = (entry: object) =>
    writeFile(path, JSON.stringify({ ...file, stores: { [STORE]: entry } }));
  const [end] = file.stores[STORE].ended;
  await put(end);
  expect(await old?.read()).toBe('damaged');
  for (const odd of [{ ended: 7 }, { ended: [null, 'x'] }, { next: 'x' }, { next: { now: 1 } }]) {
    await put(odd);
    expect(await old?.read()).toBe('damaged');
    await old?.write(anchorAt(3));
    expect(await old?.read()).toEqual({ anchor: anchorAt(3), ended: false });
  }
});
