import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../files/names.ts';
import { parseSheet } from '../recovery.ts';
import { createStore, inspectFolder, openStore, type Tx } from '../store.ts';
import { ROSA, temporaryFolder, testOptions, testStore } from '../testing.ts';

const nothing = async () => undefined;

async function newFolder() {
  const folder = await temporaryFolder();
  const options = testOptions(folder);
  const make = (populate: (tx: Tx) => Promise<void> = nothing, who = ROSA) =>
    createStore({ ...options, ...who, practice: true }, populate);
  return { folder, files: filesOf(folder), options, make };
}

describe('a new store', () => {
  it('holds what populate wrote, opens again, and its files are private', async () => {
    const { folder, options, make } = await newFolder();
    const seen: unknown[] = [];
    expect(await inspectFolder(folder, options.kdf)).toBe('empty');
    const { store, kit } = await createStore(
      { ...options, ...ROSA, practice: true },
      async (tx, made) => {
        seen.push(made);
        await tx.query(`INSERT INTO meta VALUES ('office', 'Tarata')`);
      },
    );
    expect(seen).toEqual([
      {
        slotId: store.slotId,
        publicKey: expect.stringMatching(/^[0-9a-f]{64}$/),
        kitId: kit.kitId,
      },
    ]);
    await store.close();
    expect((await readdir(folder)).sort()).toEqual([
      'keyring.json',
      'yanapa-files.db',
      'yanapa.db',
      'yanapa.lock',
    ]);
    if (process.platform !== 'win32')
      for (const name of await readdir(folder))
        expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);

    expect(await inspectFolder(folder, options.kdf)).toBe('ready');
    const again = await openStore({ ...options, ...ROSA });
    const office = await again.read((tx) =>
      tx.query(`SELECT value FROM meta WHERE key = 'office'`),
    );
    expect(office).toEqual([{ value: 'Tarata' }]);
    expect([again.storeId, again.stationId, again.practice, again.slotId]).toEqual([
      store.storeId,
      store.stationId,
      true,
      store.slotId,
    ]);
    await expect(make()).rejects.toMatchObject({ code: 'store_in_use' });
    await again.close();
    await expect(make()).rejects.toMatchObject({ code: 'already_set_up' });
  });

  it('is not made under a weak password', async () => {
    const { folder, make } = await newFolder();
    const weak = { userName: 'rosa', password: 'contraseña123' } as unknown as typeof ROSA;
    await expect(make(nothing, weak)).rejects.toMatchObject({ code: 'password_weak' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('opens with its recovery sheets, and with those of a newer kit only', async () => {
    const { store, kit } = await testStore();
    const sheetsOf = (words: (readonly string[])[]) =>
      words.map((sheet) => {
        const reading = parseSheet(sheet.join(' '));
        if (!reading.ok) throw new Error(reading.problem);
        return reading.sheet;
      });
    const [a, , c] = sheetsOf(kit.sheets.map((sheet) => sheet.words));
    if (!a || !c) throw new Error('A kit has three sheets.');
    expect(await store.verifySheets(a, c)).toBe(true);

    const next = await store.write((tx) => store.newKit(tx));
    const [d, e] = sheetsOf(next.sheets.map((sheet) => sheet.words));
    if (!d || !e) throw new Error('A kit has three sheets.');
    expect(await store.verifySheets(a, c)).toBe(false);
    expect(await store.verifySheets(d, e)).toBe(true);
  });
});

describe('a set-up that does not finish', () => {
  it('leaves nothing when populate fails', async () => {
    const { folder, make } = await newFolder();
    const failing = make(async () => {
      throw new Error('the office has no name');
    });
    await expect(failing).rejects.toThrow('the office has no name');
    expect(await readdir(folder)).toEqual(['yanapa.lock']);
    const { store } = await make();
    await store.close();
  });

  it('cut before its last step is seen, done again, and what it left is set aside', async () => {
    const { folder, files, options, make } = await newFolder();
    const { store } = await make();
    await store.close();
    await rename(files.keyring, files.unfinishedKeyring);
    expect(await inspectFolder(folder, options.kdf)).toBe('half_made');
    await expect(openStore({ ...options, ...ROSA })).rejects.toMatchObject({ code: 'not_set_up' });

    const left = await readFile(files.store);
    const again = await make();
    expect(again.store.storeId).not.toBe(store.storeId);
    await again.store.close();
    const [aside] = (await readdir(folder)).filter((name) =>
      name.startsWith('yanapa.db.sin-terminar'),
    );
    expect(await readFile(join(folder, aside ?? ''))).toEqual(left);
    expect(await inspectFolder(folder, options.kdf)).toBe('ready');
  });

  it('cut before its database was made is done again too', async () => {
    const { folder, files, options, make } = await newFolder();
    await writeFile(files.unfinishedKeyring, '{}');
    expect(await inspectFolder(folder, options.kdf)).toBe('half_made');
    await (await make()).store.close();
    expect(await inspectFolder(folder, options.kdf)).toBe('ready');
  });
});

describe('half of an older store', { tags: ['T2'] }, () => {
  it.each([
    ['store', 'keyring_missing'],
    ['keyring', 'store_missing'],
  ] as const)('%s alone is never overwritten', async (kept, code) => {
    const { folder, files, options, make } = await newFolder();
    await (await make()).store.close();
    const gone = kept === 'store' ? files.keyring : files.store;
    await rename(gone, `${folder}-gone`);
    const before = await readFile(files[kept]);
    expect(await inspectFolder(folder, options.kdf)).toEqual({ refused: code });
    await expect(make()).rejects.toMatchObject({ code });
    await expect(openStore({ ...options, ...ROSA })).rejects.toMatchObject({ code });
    expect(await readFile(files[kept])).toEqual(before);
    await rename(`${folder}-gone`, gone);
    await (await openStore({ ...options, ...ROSA })).close();
  });
});
