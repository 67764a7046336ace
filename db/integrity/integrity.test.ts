import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jobsHere } from '../copies/jobs.ts';
import { KEY_NAMES } from '../keys/keyring.ts';
import { migrations } from '../migrations/index.ts';
import { openStore, type Store, type Tx } from '../store.ts';
import { ROSA, systemRandom } from '../testing.ts';
import { act, ROSA_ID, setRole, type Watched, watchedStore } from './testing.ts';

const work = (store: Watched) => store.session((tx) => act(tx, store.options, 'cases.register'));

async function opened<T>(store: Watched, use: (opened: Store) => Promise<T> | T): Promise<T> {
  const open = await store.open();
  try {
    return await use(open);
  } finally {
    await open.close();
  }
}
const findingOf = (store: Watched) => opened(store, ({ finding }) => finding);
const kindsOf = async (store: Watched) => (await findingOf(store))?.kinds ?? [];

it('an honest store opens again and again, also after a crash', async () => {
  const store = await watchedStore();
  await work(store);
  const open = await store.open();
  await open.write((tx) => act(tx, store.options, 'cases.view'));
  const crash = await store.files();
  await open.close();
  expect(crash.wal?.length).toBeGreaterThan(0);
  await store.put(crash);
  expect(await kindsOf(store)).toEqual([]);
  expect(await kindsOf(store)).toEqual([]);
});

/** Written without an act, as a draft is: the chain stays where it was. */
const draft = (tx: Tx) => tx.query(`INSERT INTO meta VALUES ('draft', 'x')`);

it('an opening that fails leaves the log of a crash to the next one', async () => {
  const store = await watchedStore();
  const open = await store.open();
  await open.write((tx) => act(tx, store.options, 'cases.view'));
  await open.write(draft);
  const crash = await store.files();
  await open.close();
  await store.put(crash);
  const schema = { entities: [], migrations: migrations.slice(0, -1) };
  await expect(openStore({ ...store.options, ...ROSA, schema })).rejects.toMatchObject({
    code: 'store_newer',
  });
  expect((await store.files()).wal).toEqual(crash.wal);
  expect(await kindsOf(store)).toEqual([]);
});

it('a crash after a change of keys is no edit', async () => {
  const store = await watchedStore();
  const before = await store.open();
  const [rosa]: { publicKey: string }[] = await before.read((tx) =>
    tx.query(`SELECT public_key AS "publicKey" FROM operators WHERE id = '${ROSA_ID}'`),
  );
  const way = { slotId: before.slotId, publicKey: rosa?.publicKey ?? '', holds: KEY_NAMES };
  await before.rekey(jobsHere(systemRandom), { ways: [way], kit: 'keep' });
  const open = await store.open();
  await open.write(draft);
  const crash = await store.files();
  await open.close();
  await store.put(crash);
  expect(await kindsOf(store)).toEqual([]);
});

it('an act is acknowledged once this PC remembers it', async () => {
  const store = await watchedStore();
  const open = await store.open();
  for (let n = 0; n < 5; n += 1) {
    const { seq } = await open.write((tx) => act(tx, store.options, 'cases.view'));
    const text = Buffer.from((await store.files()).anchor ?? []).toString('utf8');
    expect(JSON.parse(text).stores[open.storeId].anchor.seq).toBe(seq);
  }
  await open.close();
});

it('a profile that is no folder keeps nobody out, and is said', async () => {
  const store = await watchedStore();
  const profile = store.options.anchorFolder ?? '';
  await rm(profile, { recursive: true });
  await writeFile(profile, '');
  expect(await opened(store, ({ remembered }) => remembered)).toBe('unwritable');
});

it('a log beside a file that was closed is not ours', async () => {
  const store = await watchedStore();
  const open = await store.open();
  await open.write((tx) => act(tx, store.options, 'cases.view'));
  const { wal } = await store.files();
  await open.close();
  await store.put({ wal });
  expect(await kindsOf(store)).toEqual(['file_differs']);
});

it('an older folder is told by how many acts it lacks, and since when', async () => {
  const store = await watchedStore();
  const old = await store.files();
  const since = store.options.clock().toISOString();
  await work(store);
  await work(store);
  await store.put({ store: old.store, keyring: old.keyring });
  expect(await findingOf(store)).toMatchObject({
    kinds: ['acts_missing'],
    missing: 2,
    lastAt: since,
    responsables: [ROSA_ID],
  });
  // Looking at it changes nothing: it is said again.
  expect(await kindsOf(store)).toEqual(['acts_missing']);
});

it('an older folder that went on elsewhere has other acts', async () => {
  const store = await watchedStore();
  const old = await store.files();
  await work(store);
  const { anchor } = await store.files();
  await store.put({ ...old, anchor: null });
  store.options.clock.advance(5);
  await work(store);
  await work(store);
  await store.put({ anchor });
  expect(await kindsOf(store)).toEqual(['acts_differ']);
});

it('a restore on record explains it, once', async () => {
  const store = await watchedStore();
  const old = await store.files();
  await work(store);
  await work(store);
  const { anchor } = await store.files();
  const restore = async () => {
    await store.put({ ...old, anchor: null });
    await store.session((tx) => act(tx, store.options, 'store.restored'));
  };
  await restore();
  const restored = await store.files();
  await store.put({ anchor });
  expect(await kindsOf(store)).toEqual([]);
  await work(store);
  await store.put({ store: restored.store, keyring: restored.keyring });
  expect(await kindsOf(store)).toEqual(['acts_missing']);
});

it('an edited right is found though every page is whole, and its holder may not accept it', async () => {
  const store = await watchedStore();
  await store.edit(`UPDATE operator_roles SET role = 'responsable' WHERE operator_id = 'luz'`);
  expect(await findingOf(store)).toMatchObject({
    kinds: ['file_differs', 'operators_differ'],
    responsables: [ROSA_ID],
  });
  await store.put({ anchor: null });
  expect(await findingOf(store)).toMatchObject({
    kinds: ['operators_differ'],
    responsables: [ROSA_ID],
  });
});

it('an edited act is named', async () => {
  const store = await watchedStore();
  await work(store);
  await store.put({ anchor: null });
  await store.edit(
    'DROP TRIGGER audit_no_update',
    `UPDATE audit SET action = 'x' WHERE seq = 2`,
    `DELETE FROM meta WHERE key = 'audit.verified'`,
  );
  expect(await findingOf(store)).toMatchObject({
    kinds: ['chain_broken', 'guards_missing'],
    brokenAt: 2,
  });
});

it('what is found stops every write until it is accepted; then guards and memory are whole', async () => {
  const store = await watchedStore();
  const old = await store.files();
  await work(store);
  await store.put({ store: old.store, keyring: old.keyring });
  await store.edit('DROP TRIGGER audit_no_delete');
  const waiting = await store.open();
  expect(waiting.finding?.kinds).toEqual(['acts_missing', 'guards_missing']);
  await expect(waiting.write((tx) => act(tx, store.options, 'x'))).rejects.toThrow('waits');
  await waiting.write(async (tx) => {
    await waiting.acceptFinding(tx);
    await act(tx, store.options, 'store.rollback_accepted');
  });
  expect(waiting.finding).toBeNull();
  await expect(waiting.write((tx) => tx.query('DELETE FROM audit'))).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_TRIGGER',
  });
  await waiting.close();
  expect(await findingOf(store)).toBeNull();
});

it('the chain carries the operators each time they change, and only then', async () => {
  const store = await watchedStore();
  const marks = () =>
    opened(store, (open) =>
      open.read(async (tx): Promise<number> => {
        const [row] = await tx.query(
          `SELECT count(*) AS n FROM audit WHERE action = 'operators.marked'`,
        );
        return row.n;
      }),
    );
  const before = await marks();
  await work(store);
  expect(await marks()).toBe(before);
  await store.session((tx) => setRole(tx, 'defensor'));
  expect(await marks()).toBe(before + 1);
});

it('a memory that is gone or damaged is said and made anew', async () => {
  const store = await watchedStore();
  expect(await opened(store, ({ remembered }) => remembered)).toBe('kept');
  await store.put({ anchor: null });
  expect(await opened(store, ({ remembered }) => remembered)).toBe('absent');
  expect(await opened(store, ({ remembered }) => remembered)).toBe('kept');
  const { anchor } = await store.files();
  const text = Buffer.from(anchor ?? []).toString('utf8');
  await store.put({ anchor: Buffer.from(text.replace(/"seq":\d+/, '"seq":1')) });
  expect(await opened(store, ({ remembered }) => remembered)).toBe('damaged');
  expect(await opened(store, ({ remembered, finding }) => ({ remembered, finding }))).toEqual({
    remembered: 'kept',
    finding: null,
  });
});

it('the file of another account or store beside it is left alone', async () => {
  const store = await watchedStore();
  const { anchor } = await store.files();
  const file = JSON.parse(Buffer.from(anchor ?? []).toString('utf8'));
  file.stores.other = { anchor: {}, mac: 'x' };
  await writeFile(join(store.options.anchorFolder ?? '', 'anchor.json'), JSON.stringify(file));
  await work(store);
  const after = JSON.parse(Buffer.from((await store.files()).anchor ?? []).toString('utf8'));
  expect(after.stores.other).toEqual({ anchor: {}, mac: 'x' });
  expect(await kindsOf(store)).toEqual([]);
});
