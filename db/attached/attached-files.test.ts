import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWriter } from '../connection/open.ts';
import { readKeyringFile } from '../files/inspect.ts';
import { createIds } from '../id.ts';
import { enter } from '../keys/slots.ts';
import { createStore, openStore, type Store } from '../store.ts';
import { ROSA, systemRandom, type TestStore, temporaryFolder, testStore } from '../testing.ts';

const newId = createIds(() => new Date('2026-08-10T14:00:00Z'), systemRandom);
const KIB = 1024;

/** SQL on the files' store while it is closed, as whoever holds its key may run in another tool. */
async function outside<T>({ options }: TestStore, work: (query: Query) => Promise<T>): Promise<T> {
  const keyring = await readKeyringFile(join(options.folder, 'keyring.json'), options.kdf);
  const key = (await enter(keyring.body, ROSA.userName, ROSA.password))?.opened?.keys.files;
  if (key === undefined) throw new Error('Rosa holds the key of the files.');
  const file = join(options.folder, 'yanapa-files.db');
  const source = await openWriter({ file, key, entities: [] });
  try {
    return await work((sql, parameters) => source.query(sql, parameters));
  } finally {
    await source.destroy();
  }
}
type Query = (sql: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>;

/** Lifts the trigger that keeps chunks as they are. */
const tamper = (made: TestStore, ...statements: string[]) =>
  outside(made, async (query) => {
    for (const statement of ['DROP TRIGGER chunks_stay', ...statements]) await query(statement);
  });

async function put(store: Store, bytes: Uint8Array): Promise<string> {
  const id = newId();
  await store.files.put(id, 'sensible', bytes);
  return id;
}

describe('attached files', () => {
  it('come back byte for byte, whatever their length, after the store was closed', async () => {
    const { store, reopen } = await testStore();
    const sizes = [0, 1, 256 * KIB - 1, 256 * KIB, 256 * KIB + 1, 1000 * KIB];
    const kept = [];
    for (const size of sizes) {
      const bytes = systemRandom(size);
      kept.push({ id: await put(store, bytes), bytes });
    }
    const again = await reopen();
    for (const { id, bytes } of kept) {
      const read = await again.files.get(id, 'sensible');
      expect(Buffer.compare(read ?? Buffer.from('none'), bytes)).toBe(0);
    }
    expect([...(await again.files.ids())].sort()).toEqual(kept.map(({ id }) => id).sort());
  });

  it('are nowhere in clear, and are gone from the file once they are removed', {
    tags: ['T1'],
  }, async () => {
    const made = await testStore();
    const { store, options } = made;
    const secret = Buffer.from('%PDF-1.7 lo que contó Rosa '.repeat(40_000));
    const id = await put(store, secret);
    const onDisk = async () => {
      const ends = ['yanapa-files.db', 'yanapa-files.db-wal'];
      const all = await Promise.all(
        ends.map((end) => readFile(join(options.folder, end)).catch(() => Buffer.alloc(0))),
      );
      return Buffer.concat(all);
    };
    expect((await onDisk()).includes('Rosa')).toBe(false);
    await store.files.remove([id]);
    await store.close();
    expect((await onDisk()).includes('Rosa')).toBe(false);
    const [left] = await outside(made, (query) => query('SELECT count(*) AS n FROM chunks'));
    expect(left).toEqual({ n: 0 });
  });

  it('are filed by who does not hold the key of their class, and not read back by her', async () => {
    const { store, options } = await testStore();
    const password = 'ocho ríos bajan desde Tarata';
    await store.write((tx) =>
      store.addSlot(tx, { userName: 'julio', password, holds: ['store', 'files'] }),
    );
    await store.close();
    const julio = await openStore({ ...options, userName: 'julio', password });
    const bytes = systemRandom(300 * KIB);
    const id = await put(julio, bytes);
    expect(await julio.files.get(id, 'sensible')).toBeNull();
    await julio.close();
    const rosa = await openStore({ ...options, ...ROSA });
    expect(await rosa.files.get(id, 'sensible')).toEqual(Buffer.from(bytes));
    await rosa.close();
  });

  it('cancelled in the middle, leave nothing', async () => {
    const { store } = await testStore();
    const stop = new AbortController();
    const putting = store.files.put(newId(), 'sensible', systemRandom(2000 * KIB), {
      signal: stop.signal,
      progress: (done) => {
        if (done === 3) stop.abort();
      },
    });
    await expect(putting).rejects.toMatchObject({ name: 'AbortError' });
    expect(await store.files.ids()).toEqual([]);
  });
});

describe('an edited files store', { tags: ['T8'] }, () => {
  type Edit = (ids: readonly string[]) => readonly string[];
  const edits: readonly (readonly [string, Edit])[] = [
    [
      'two chunks of a file swapped',
      () => [
        'UPDATE chunks SET n = 11 - n WHERE n < 2',
        'UPDATE chunks SET n = n - 10 WHERE n > 9',
      ],
    ],
    [
      'the chunks of two files swapped',
      ([one, two]) => [
        `UPDATE chunks SET file_id = '${'x'.repeat(36)}' WHERE file_id = '${one}'`,
        `UPDATE chunks SET file_id = '${one}' WHERE file_id = '${two}'`,
        `UPDATE chunks SET file_id = '${two}' WHERE file_id = '${'x'.repeat(36)}'`,
      ],
    ],
    ['a chunk taken out of the middle', () => ['DELETE FROM chunks WHERE n = 1']],
    [
      'one byte changed',
      () => [
        `UPDATE chunks SET bytes = CAST(substr(bytes, 1, 100) || x'00' || substr(bytes, 102) AS BLOB)`,
      ],
    ],
    ['all of it taken away', () => ['DELETE FROM chunks']],
  ];

  it.each(edits)('fails closed: %s', async (_what, statements) => {
    const made = await testStore();
    const ids = [];
    for (let file = 0; file < 2; file += 1)
      ids.push(await put(made.store, systemRandom(600 * KIB)));
    await made.store.close();
    await tamper(made, ...statements(ids));
    const again = await made.reopen();
    for (const id of ids)
      await expect(again.files.get(id, 'sensible')).rejects.toMatchObject({ code: 'file_damaged' });
  });

  it('does not open under another class than it was sealed under', async () => {
    const { store } = await testStore();
    const id = await put(store, systemRandom(10));
    await expect(store.files.get(id, 'psicologico')).rejects.toMatchObject({
      code: 'file_damaged',
    });
  });

  it('with a page that the disk spoiled loses that file and keeps the others', async () => {
    const made = await testStore();
    const ids = [];
    for (let file = 0; file < 3; file += 1)
      ids.push(await put(made.store, systemRandom(600 * KIB)));
    await made.store.close();
    const path = join(made.options.folder, 'yanapa-files.db');
    const { length } = await readFile(path);
    const file = await open(path, 'r+');
    // In the last pages lies the last file.
    await file.write(Buffer.from([1, 2, 3, 4]), 0, 4, length - 20 * 4096 + 99);
    await file.close();
    const again = await made.reopen();
    const read = await Promise.allSettled(ids.map((id) => again.files.get(id, 'sensible')));
    expect(read.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(read[2]).toMatchObject({ reason: { code: 'file_damaged' } });
  });
});

describe('a files store that is not the one', () => {
  const refusedWith = async (made: TestStore, code: string) => {
    const again = await made.reopen();
    expect(again.files.trouble).toBe(code);
    await expect(again.files.ids()).rejects.toMatchObject({ code });
    await expect(put(again, systemRandom(10))).rejects.toMatchObject({ code });
    // The records are there all the same.
    expect(await again.read((tx) => tx.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  };
  const pathOf = ({ options }: TestStore) => join(options.folder, 'yanapa-files.db');

  it('is missing: none is made in its place', { tags: ['T2'] }, async () => {
    const made = await testStore();
    await made.store.close();
    await rename(pathOf(made), `${pathOf(made)}.aside`);
    await refusedWith(made, 'files_missing');
    await expect(readFile(pathOf(made))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['cut', Buffer.alloc(5000, 7)],
    ['of noise', Buffer.alloc(8192, 7)],
    ['in clear', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4080)])],
  ])('is %s: left as it is', async (_what, bytes) => {
    const made = await testStore();
    await made.store.close();
    await writeFile(pathOf(made), bytes);
    await refusedWith(made, 'files_damaged');
    expect(Buffer.compare(await readFile(pathOf(made)), bytes)).toBe(0);
  });

  it('is of another office', async () => {
    const [made, other] = [await testStore(), await testStore()];
    await made.store.close();
    await other.store.close();
    await rename(pathOf(other), pathOf(made));
    await refusedWith(made, 'files_damaged');
  });

  it('is of a newer program', { tags: ['T7'] }, async () => {
    const made = await testStore();
    await made.store.close();
    await outside(made, (query) =>
      query(`INSERT INTO migrations (timestamp, name) VALUES (1, 'Later1999999999999')`),
    );
    await refusedWith(made, 'files_newer');
  });

  it('was never there, in a store of before attachments: one is made, once', async () => {
    const made = await testStore();
    await made.store.write((tx) => tx.query(`DELETE FROM meta WHERE key = 'vault.files'`));
    await made.store.close();
    await rm(pathOf(made));
    const again = await made.reopen();
    expect(again.files.trouble).toBeNull();
    await put(again, systemRandom(10));
    await again.close();
    await rm(pathOf(made));
    await refusedWith(made, 'files_missing');
  });

  it('alone in a folder is half of an older store: none is made over it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'yanapa-files.db'), Buffer.alloc(4096, 7));
    const { options } = await testStore();
    const making = createStore({ ...options, folder, ...ROSA, practice: true }, async () => {});
    await expect(making).rejects.toMatchObject({ code: 'keyring_missing' });
  });
});
