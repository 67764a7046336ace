import { execFileSync } from 'node:child_process';
import { chmod, readdir } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appendAudit } from '../audit.ts';
import { logSize } from '../connection/checkpoint.ts';
import { type Jobs, jobsHere } from '../copies/jobs.ts';
import { readKeyringFile } from '../files/inspect.ts';
import { filesOf } from '../files/names.ts';
import { createIds } from '../id.ts';
import { KEY_NAMES } from '../keys/keyring.ts';
import { createStore, openStore } from '../store.ts';
import { ROSA, temporaryFolder, testOptions, testStore } from '../testing.ts';
import { emptyDisk, fillDisk, MAY_MOUNT, mountSmallDisk } from './testing/small-disk.ts';

async function smallDisk(): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(mountSmallDisk(folder, '8m'));
  return folder;
}

describe.skipIf(!MAY_MOUNT)('a full disk', () => {
  it('fails the write whole, keeps what was there, and goes on when there is room', async () => {
    const options = testOptions(await smallDisk());
    const { store } = await createStore(
      { ...options, ...ROSA, practice: true },
      async () => undefined,
    );
    const put = (key: string, size: number) =>
      store.write(async (tx) => {
        await tx.query('INSERT INTO meta VALUES (?, ?)', [`${key}-1`, 'small']);
        await tx.query('INSERT INTO meta VALUES (?, ?)', [`${key}-2`, 'x'.repeat(size)]);
      });
    await put('before', 10);
    fillDisk(options.folder);
    await expect(put('full', 600_000)).rejects.toMatchObject({ code: 'disk_full' });
    await expect(
      store.write((tx) =>
        store.addSlot(tx, {
          userName: 'julio',
          password: 'ocho ríos bajan desde Tarata',
          holds: KEY_NAMES,
        }),
      ),
    ).rejects.toMatchObject({ code: 'disk_full' });
    await emptyDisk(options.folder);
    await put('after', 600_000);
    await store.close();

    const again = await openStore({ ...options, ...ROSA });
    const rows: { key: string }[] = await again.read((tx) =>
      tx.query(`SELECT key FROM meta WHERE key NOT LIKE 'vault.%' ORDER BY key`),
    );
    expect(rows.map((row) => row.key)).toEqual(['after-1', 'after-2', 'before-1', 'before-2']);
    await again.close();
  });

  it('refuses to open, and to make, without harm', async () => {
    const options = testOptions(await smallDisk());
    fillDisk(options.folder);
    const making = createStore({ ...options, ...ROSA, practice: true }, async () => undefined);
    await expect(making).rejects.toMatchObject({ code: 'disk_full' });

    await emptyDisk(options.folder);
    const made = await createStore({ ...options, ...ROSA, practice: true }, async () => undefined);
    await made.store.close();
    fillDisk(options.folder);
    await expect(openStore({ ...options, ...ROSA })).rejects.toMatchObject({ code: 'disk_full' });
    const wrong = openStore({ ...options, ...ROSA, password: 'no es' });
    await expect(wrong).rejects.toMatchObject({ code: 'disk_full' });

    await emptyDisk(options.folder);
    await (await openStore({ ...options, ...ROSA })).close();
  });

  it('while attaching keeps nothing of that file, and all of those before', async () => {
    const options = testOptions(await smallDisk());
    const { store } = await createStore(
      { ...options, ...ROSA, practice: true },
      async () => undefined,
    );
    const newId = createIds(options.clock, options.random);
    const [before, full, after] = [newId(), newId(), newId()];
    const bytes = options.random(300_000);
    await store.files.put(before, 'sensible', bytes);
    fillDisk(options.folder);
    const putting = store.files.put(full, 'sensible', options.random(2_000_000));
    await expect(putting).rejects.toMatchObject({ code: 'disk_full' });
    expect(await store.files.get(before, 'sensible')).toEqual(Buffer.from(bytes));
    await emptyDisk(options.folder);
    await store.files.put(after, 'sensible', bytes);
    await store.close();

    const again = await openStore({ ...options, ...ROSA });
    expect([...(await again.files.ids())].sort()).toEqual([before, after]);
    expect(await again.files.get(after, 'sensible')).toEqual(Buffer.from(bytes));
    await again.close();
  });

  it('does not keep a store from being closed', async () => {
    const options = testOptions(await smallDisk());
    const { store } = await createStore(
      { ...options, ...ROSA, practice: true },
      async () => undefined,
    );
    await store.write((tx) =>
      tx.query('INSERT INTO meta VALUES (?, ?)', ['kept', 'x'.repeat(200_000)]),
    );
    fillDisk(options.folder);
    await store
      .close()
      .catch((error: unknown) => expect(error).toMatchObject({ code: 'disk_full' }));
    await emptyDisk(options.folder);
    const again = await openStore({ ...options, ...ROSA });
    const kept = await again.read((tx) =>
      tx.query(`SELECT length(value) AS n FROM meta WHERE key = 'kept'`),
    );
    expect(kept).toEqual([{ n: 200_000 }]);
    await again.close();
  });
});

describe.skipIf(!MAY_MOUNT)('a full disk where this PC remembers its stores', () => {
  it('leaves the log, and what was saved last is there and no edit', async () => {
    const disk = await smallDisk();
    const options = { ...testOptions(await temporaryFolder()), anchorFolder: disk };
    const made = await createStore({ ...options, ...ROSA, practice: true }, async () => undefined);
    await made.store.write((tx) =>
      appendAudit(tx, { at: options.clock(), operatorId: null, action: 'test.act' }),
    );
    await made.store.close();
    const store = await openStore({ ...options, ...ROSA });
    // As a draft: without an act in the chain, which would explain another file.
    await store.write((tx) => tx.query(`INSERT INTO meta VALUES ('draft', 'x')`));
    fillDisk(disk);
    await expect(store.close()).rejects.toMatchObject({ code: 'disk_full' });
    await expect(openStore({ ...options, ...ROSA })).rejects.toMatchObject({ code: 'disk_full' });
    await emptyDisk(disk);

    const again = await openStore({ ...options, ...ROSA });
    expect(again.finding).toBeNull();
    expect(
      await again.read((tx) => tx.query(`SELECT value FROM meta WHERE key = 'draft'`)),
    ).toEqual([{ value: 'x' }]);
    await again.close();
    expect(logSize(filesOf(options.folder).store)).toBe(0);
  });

  it('that fills while keys change leaves the old ones', async () => {
    const disk = await smallDisk();
    const options = { ...testOptions(await temporaryFolder()), anchorFolder: disk };
    const { store } = await createStore(
      { ...options, ...ROSA, practice: true },
      async () => undefined,
    );
    await store.write((tx) =>
      appendAudit(tx, { at: options.clock(), operatorId: null, action: 'test.act' }),
    );
    const { body } = await readKeyringFile(filesOf(options.folder).keyring, options.kdf);
    const way = { slotId: store.slotId, publicKey: body.slots[0]?.publicKey ?? '' };
    const here = jobsHere(options.random);
    const filling: Jobs = {
      run: async (job, watch) => {
        const proof = await here.run(job, watch);
        fillDisk(disk);
        return proof;
      },
    };
    await expect(
      store.rekey(filling, { ways: [{ ...way, holds: KEY_NAMES }], kit: 'keep' }),
    ).rejects.toMatchObject({ code: 'disk_full' });
    await emptyDisk(disk);
    const again = await openStore({ ...options, ...ROSA });
    expect(again.finding).toBeNull();
    expect(await again.read((tx) => again.epoch(tx))).toBe(0);
    await again.close();
    expect((await readdir(options.folder)).filter((name) => name.includes('.new'))).toEqual([]);
  });
});

describe.skipIf(!MAY_MOUNT)('a disk mounted read-only', () => {
  it('refuses to open and to make; written again, it opens', async () => {
    const options = testOptions(await smallDisk());
    const remount = (mode: string) =>
      execFileSync('mount', ['-o', `remount,${mode}`, options.folder]);
    remount('ro');
    const making = createStore({ ...options, ...ROSA, practice: true }, async () => undefined);
    await expect(making).rejects.toMatchObject({ code: 'disk_read_only' });

    remount('rw');
    const made = await createStore({ ...options, ...ROSA, practice: true }, async () => undefined);
    await made.store.close();
    remount('ro');
    await expect(openStore({ ...options, ...ROSA })).rejects.toMatchObject({
      code: 'disk_read_only',
    });
    remount('rw');
    await (await openStore({ ...options, ...ROSA })).close();
  });
});

// Root writes wherever it likes, and Windows has no such bits.
const BITS_BIND = process.platform !== 'win32' && process.getuid?.() !== 0;

describe.skipIf(!BITS_BIND)('a folder without the right to write', () => {
  it('refuses to open', async () => {
    const { options, store } = await testStore();
    await store.close();
    await chmod(options.folder, 0o500);
    onTestFinished(() => chmod(options.folder, 0o700));
    await expect(openStore({ ...options, ...ROSA })).rejects.toMatchObject({
      code: 'disk_read_only',
    });
  });
});
