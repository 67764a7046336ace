import { readFile, writeFile } from 'node:fs/promises';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { applyKey } from './connection/open.ts';
import { filesOf } from './files/names.ts';
import { fromHex } from './keys/bytes.ts';
import { FastKdfForTests } from './keys/fast-kdf.ts';
import { readKeyring, writeKeyring } from './keys/keyring.ts';
import { readDataKeyHex } from './practice.ts';
import { createStore } from './store.ts';
import { ROSA, temporaryFolder, testOptions, testStore } from './testing.ts';

async function practiceStore() {
  const { options, store } = await testStore();
  await store.write((tx) => tx.query(`INSERT INTO meta VALUES ('row', '')`));
  await store.close();
  return { options, files: filesOf(options.folder) };
}

describe('the data key of a practice store', () => {
  it('opens the file in any SQLCipher 4 program, with nothing else', async () => {
    const { options, files } = await practiceStore();
    const hex = await readDataKeyHex(options.folder, ROSA.userName, ROSA.password, options.kdf);
    expect(hex).toMatch(/^[0-9a-f]{64}$/);
    const database = new Database(files.store, { readonly: true });
    applyKey(database, fromHex(hex));
    const count = database.prepare('SELECT count(*) AS n FROM meta WHERE key = ?').get('row');
    expect(count).toEqual({ n: 1 });
    database.close();
  });

  it('is not given with another password, nor of a store that is not for practice', async () => {
    const { options } = await practiceStore();
    const wrong = readDataKeyHex(options.folder, ROSA.userName, 'no es', options.kdf);
    await expect(wrong).rejects.toMatchObject({ code: 'login_failed' });

    const real = await realStore();
    const asked = () => readDataKeyHex(real.folder, ROSA.userName, ROSA.password, options.kdf);
    await expect(asked()).rejects.toMatchObject({ code: 'not_allowed' });
    await markAsPractice(filesOf(real.folder).keyring);
    await expect(asked()).rejects.toMatchObject({ code: 'keyring_damaged' });
  });
});

/** A store with real data, as far as its key file says. */
async function realStore(): Promise<{ folder: string }> {
  const options = testOptions(await temporaryFolder());
  const { store } = await createStore(
    { ...options, ...ROSA, practice: false },
    async () => undefined,
  );
  await store.close();
  return options;
}

/** What someone without the keys can do: change the mark and mend the checksum. */
async function markAsPractice(path: string): Promise<void> {
  const { body, mac } = readKeyring(await readFile(path), new FastKdfForTests());
  await writeFile(path, writeKeyring({ body: { ...body, practice: true }, mac }));
}
