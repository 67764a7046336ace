import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { applyKey } from '../connection/open.ts';
import { readKeyringFile } from '../files/inspect.ts';
import { filesOf } from '../files/names.ts';
import { enter } from '../keys/slots.ts';
import type { Store, Tx, VaultOptions } from '../store.ts';
import { ROSA, testStore } from '../testing.ts';

const put = (tx: Tx, key: string): Promise<unknown> =>
  tx.query(`INSERT INTO meta (key, value) VALUES (?, '')`, [key]);

async function storeKey({ folder, kdf }: VaultOptions): Promise<Uint8Array> {
  const { body } = await readKeyringFile(filesOf(folder).keyring, kdf);
  const way = await enter(body, ROSA.userName, ROSA.password);
  const key = way?.opened?.keys.store;
  if (key === undefined) throw new Error('Rosa has a way in.');
  return key;
}

const keys = (store: Store): Promise<string[]> =>
  store.read(async (tx) => {
    const rows: { key: string }[] = await tx.query(
      `SELECT key FROM meta WHERE key NOT LIKE 'vault.%' ORDER BY key`,
    );
    return rows.map((row) => row.key);
  });

describe('two writes at once, the first failing', () => {
  it('nothing of the first remains, all of the second does', async () => {
    const { store, reopen } = await testStore();
    const first = store.write(async (tx) => {
      await put(tx, 'first-1');
      await wait(20);
      await put(tx, 'first-2');
      throw new Error('the first fails');
    });
    const second = store.write(async (tx) => {
      await put(tx, 'second-1');
      await wait(5);
      await put(tx, 'second-2');
      return 'done';
    });
    await expect(first).rejects.toThrow('the first fails');
    await expect(second).resolves.toBe('done');
    expect(await keys(store)).toEqual(['second-1', 'second-2']);
    expect(await keys(await reopen())).toEqual(['second-1', 'second-2']);
  });

  it('also when what failed was a statement, and with many of them', async () => {
    const { store } = await testStore();
    const writes = Array.from({ length: 40 }, (_, n) =>
      store.write(async (tx) => {
        await put(tx, `${n}-a`);
        if (n % 3 === 0) await put(tx, `${n}-a`);
        await put(tx, `${n}-b`);
      }),
    );
    const results = await Promise.allSettled(writes);
    const kept = results.flatMap(({ status }, n) =>
      status === 'fulfilled' ? [`${n}-a`, `${n}-b`] : [],
    );
    expect(kept.length).toBe(52);
    expect(await keys(store)).toEqual(kept.sort());
  });

  it('also through TypeORM’s own save and remove', async () => {
    const { store } = await testStore();
    const first = store.write(async (tx) => {
      await tx.save('meta', { key: 'first', value: '' } as never);
      throw new Error('the first fails');
    });
    const second = store.write((tx) => tx.save('meta', { key: 'second', value: '' } as never));
    await Promise.allSettled([first, second]);
    expect(await keys(store)).toEqual(['second']);
  });
});

describe('a read', () => {
  it('sees one snapshot, without what is being written', async () => {
    const { store } = await testStore();
    const seen: unknown[] = [];
    const count = async (tx: Tx) =>
      seen.push((await tx.query(`SELECT count(*) AS n FROM meta WHERE key LIKE 'x%'`))[0].n);
    const reading = store.read(async (tx) => {
      await count(tx);
      await wait(30);
      await count(tx);
    });
    await store.write((tx) => put(tx, 'x'));
    await reading;
    expect(seen).toEqual([0, 0]);
    await store.read(count);
    expect(seen).toEqual([0, 0, 1]);
  });

  it('cannot write', async () => {
    const { store } = await testStore();
    await expect(store.read((tx) => put(tx, 'x'))).rejects.toMatchObject({
      code: 'SQLITE_READONLY',
    });
  });
});

describe('mistakes of the program', () => {
  it('a transaction inside another is an error, not a wait for ever', async () => {
    const { store } = await testStore();
    const inside = /inside a transaction/;
    await expect(store.write(() => store.write(async () => 1))).rejects.toThrow(inside);
    await expect(store.write(() => store.read(async () => 1))).rejects.toThrow(inside);
    await expect(store.read(() => store.read(async () => 1))).rejects.toThrow(inside);
    expect(await store.write(async () => 'next')).toBe('next');
  });

  it('a statement nobody awaited does not slip into the next write', async () => {
    const { store } = await testStore();
    let late: Promise<unknown> = Promise.resolve();
    await store.write(async (tx) => {
      late = wait(10).then(() => put(tx, 'late'));
      late.catch(() => undefined);
    });
    await store.write(async (tx) => {
      await wait(30);
      await put(tx, 'next');
    });
    await expect(late).rejects.toThrow('not awaited');
    expect(await keys(store)).toEqual(['next']);
  });

  it('the failure of a statement carries no values', async () => {
    const { store } = await testStore();
    const failed = store.write(async (tx) => {
      await put(tx, 'Quispe Mamani');
      await put(tx, 'Quispe Mamani');
    });
    const error: Error = await failed.then(
      () => new Error('none'),
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
    expect(JSON.stringify({ ...error, message: error.message, stack: error.stack })).not.toContain(
      'Quispe',
    );
    expect(error.cause).toBeUndefined();
  });
});

describe('closing', () => {
  it('waits for what was asked, and refuses what comes after', async () => {
    const { store, reopen } = await testStore();
    const writing = store.write(async (tx) => {
      await wait(20);
      await put(tx, 'last');
    });
    const closed = store.close();
    await expect(store.write((tx) => put(tx, 'late'))).rejects.toMatchObject({
      code: 'no_session',
    });
    await expect(store.read(async () => 1)).rejects.toMatchObject({ code: 'no_session' });
    await writing;
    await closed;
    await store.close();
    expect(await keys(await reopen())).toEqual(['last']);
  });
  it('leaves nothing in the log, also while another program reads the file', async () => {
    const { options, store } = await testStore();
    const { store: file } = filesOf(options.folder);
    await store.write((tx) => put(tx, 'last'));
    const other = new Database(file, { readonly: true });
    applyKey(other, await storeKey(options));
    expect(other.prepare(`SELECT count(*) AS n FROM meta WHERE key = 'last'`).get()).toEqual({
      n: 1,
    });
    await store.close();
    expect((await stat(`${file}-wal`)).size).toBe(0);
    other.close();
  });
});
