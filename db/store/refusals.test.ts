import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERRORS, Refusal } from '../../domain/errors.ts';
import { filesOf } from '../files/names.ts';
import { readKeyring, writeKeyring } from '../keys/keyring.ts';
import { inspectFolder, openStore, type VaultOptions } from '../store.ts';
import { ROSA, testStore } from '../testing.ts';

/** A closed store with some rows, and what its files are. */
async function closedStore() {
  const { options, store } = await testStore();
  await store.write(async (tx) => {
    for (let n = 0; n < 300; n += 1)
      await tx.query('INSERT INTO meta VALUES (?, ?)', [`row-${n}`, 'x'.repeat(500)]);
  });
  await store.close();
  return { options, files: filesOf(options.folder) };
}

async function digest(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter(
    (name) => name !== 'yanapa.lock' && name !== 'attempts.json',
  );
  const entries = names.sort().map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Opening is refused with this code and its Spanish message, and no byte is another afterwards. */
async function expectRefused(options: VaultOptions, code: keyof typeof ERRORS, who = ROSA) {
  const before = await digest(options.folder);
  const opening = openStore({ ...options, ...who }).then(async (store) => {
    await store.close();
    return 'opened';
  });
  await expect(opening).rejects.toMatchObject({ code, message: ERRORS[code] });
  expect(await digest(options.folder)).toEqual(before);
}

describe('who may not enter', () => {
  it('a wrong password and an unknown name get the same answer', async () => {
    const { options } = await closedStore();
    const wrong = { ...ROSA, password: 'no es esta clave' } as unknown as typeof ROSA;
    await expectRefused(options, 'login_failed', wrong);
    const nobody = { ...ROSA, userName: 'nadie' } as unknown as typeof ROSA;
    await expectRefused(options, 'login_failed', nobody);
  });

  it('a second program on the same folder', async () => {
    const { options } = await testStore();
    await expect(openStore({ ...options, ...ROSA })).rejects.toMatchObject({
      code: 'store_in_use',
    });
  });
});

describe('a yanapa.db that is', () => {
  it.each([
    ['empty', 0],
    ['cut inside a page', 4096 * 3 + 100],
    ['cut at a page', 4096 * 3],
    ['cut at its first page', 4096],
  ])('%s is refused and kept', async (_, length) => {
    const { options, files } = await closedStore();
    await truncate(files.store, length);
    await expectRefused(options, 'store_damaged');
  });

  it('cut is already known before entering, when its size tells', async () => {
    const { options, files } = await closedStore();
    await truncate(files.store, 4096 * 3 + 100);
    expect(await inspectFolder(options.folder, options.kdf)).toEqual({ refused: 'store_damaged' });
  });

  it('another program’s, encrypted or in clear, is refused and kept', async () => {
    const { options, files } = await closedStore();
    const other = await closedStore();
    await copyFile(other.files.store, files.store);
    await expectRefused(options, 'store_damaged');
    await writeFile(files.store, Buffer.alloc(4096 * 4, 'not ours'));
    await expectRefused(options, 'store_damaged');
    await unlink(files.store);
    new Database(files.store).exec('CREATE TABLE t (x TEXT)').close();
    await expectRefused(options, 'store_damaged');
    const wrong = { ...ROSA, password: 'no es esta clave' } as unknown as typeof ROSA;
    await expectRefused(options, 'store_damaged', wrong);
  });

  it('edited by one byte anywhere is found when that page is read', async () => {
    const { options, files } = await closedStore();
    const whole = await readFile(files.store);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          await writeFile(files.store, whole.with(at, (whole[at] ?? 0) ^ change));
          const reading = (async () => {
            const store = await openStore({ ...options, ...ROSA });
            try {
              const [found] = await store.read((tx) => tx.query('PRAGMA integrity_check'));
              // It reports the unreadable page of a table as text, and goes on.
              if (found.integrity_check !== 'ok') throw new Refusal('store_damaged');
            } finally {
              await store.close();
            }
          })();
          await expect(reading).rejects.toMatchObject({ code: 'store_damaged' });
        },
      ),
      { numRuns: 15 },
    );
  });

  it('missing is not made anew', async () => {
    const { options, files } = await closedStore();
    await unlink(files.store);
    await expectRefused(options, 'store_missing');
    expect(await readdir(options.folder)).not.toContain('yanapa.db');
  });

  it('of a newer program is refused before anything of it changes', { tags: ['T7'] }, async () => {
    const { options } = await closedStore();
    const again = await openStore({ ...options, ...ROSA });
    await again.write((tx) =>
      tx.query(
        `INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`,
      ),
    );
    await again.close();
    await expectRefused(options, 'store_newer');
  });
});

describe('a keyring.json that is', { tags: ['T2'] }, () => {
  it('missing is refused, whatever is typed', async () => {
    const { options, files } = await closedStore();
    await unlink(files.keyring);
    await expectRefused(options, 'keyring_missing');
  });

  it('edited is refused', async () => {
    const { options, files } = await closedStore();
    const whole = await readFile(files.keyring);
    const edits = [
      whole.with(200, 0x41),
      whole.subarray(0, 700),
      Buffer.from(''),
      Buffer.from('{}'),
      Buffer.from(whole.toString('utf8').replace('"practice":true', '"practice":false')),
    ];
    for (const bytes of edits) {
      await writeFile(files.keyring, bytes);
      await expectRefused(options, 'keyring_damaged');
      expect(await inspectFolder(options.folder, options.kdf)).toEqual({
        refused: 'keyring_damaged',
      });
    }
  });

  it('edited by someone who mends its checksum is refused', async () => {
    const { options, files } = await closedStore();
    const { body, mac } = readKeyring(await readFile(files.keyring), options.kdf);
    for (const edit of [{ practice: false }, { generation: 9 }, { stationId: body.storeId }]) {
      await writeFile(files.keyring, writeKeyring({ body: { ...body, ...edit }, mac }));
      await expectRefused(options, 'keyring_damaged');
    }
  });

  it('another store’s is refused', async () => {
    const { options, files } = await closedStore();
    const other = await closedStore();
    await copyFile(other.files.keyring, files.keyring);
    await expectRefused(options, 'store_damaged');
  });
});
