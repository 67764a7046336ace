/** @module-tag T10 */
import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { filesOf } from '../files/names.ts';
import { ADDED_IN_3, KEY_NAMES, readKeyring, signKeyring, writeKeyring } from '../keys/keyring.ts';
import { enter } from '../keys/slots.ts';
import { openStore, type Store } from '../store.ts';
import { ROSA, type TestStore, testStore } from '../testing.ts';

const JULIO = { userName: 'julio.condori', password: 'ocho ríos bajan desde Tarata' } as const;
const OLD_NAMES = KEY_NAMES.filter((name) => !ADDED_IN_3.includes(name));

const keyringOf = async ({ options }: Pick<TestStore, 'options'>) =>
  readKeyring(await readFile(filesOf(options.folder).keyring), options.kdf);

/** A store as the version before made it: two keys fewer, in the key file and in the store. */
async function oldStore() {
  const made = await testStore();
  const { options, store } = made;
  await store.write((tx) => store.addSlot(tx, { ...JULIO, holds: ['store', 'files', 'sensible'] }));
  for (const name of ADDED_IN_3) await forgetHalf(store, name);
  await store.close();
  const { body } = await keyringOf(made);
  const way = await enter(body, ROSA.userName, ROSA.password);
  const key = way?.opened?.keys.store;
  if (key === undefined) throw new Error('Rosa has no key.');
  const older = <T extends { readonly keys: object }>(slot: T) => ({
    ...slot,
    keys: Object.fromEntries(Object.entries(slot.keys).filter(([name]) => isOld(name))),
  });
  const before = {
    ...body,
    version: 2 as const,
    slots: body.slots.map(older),
    recovery: older(body.recovery),
  };
  await writeFile(filesOf(options.folder).keyring, writeKeyring(signKeyring(before, key)));
  return made;
}

const forgetHalf = (store: Store, name: string) =>
  store.write((tx) => tx.query('DELETE FROM meta WHERE key = ?', [`vault.compartment.${name}`]));

const isOld = (name: string): boolean => OLD_NAMES.some((old) => old === name);

it('whoever holds every key makes the ones that lack, for herself and for the sheets', async () => {
  const made = await oldStore();
  const store = await openStore({ ...made.options, ...ROSA });
  expect(store.readable).toHaveLength(5);
  await store.completeKeys();
  expect(store.readable).toHaveLength(7);
  await store.close();

  const { body } = await keyringOf(made);
  expect(body.version).toBe(3);
  expect(Object.keys(body.recovery.keys).sort()).toEqual([...KEY_NAMES].sort());
  const again = await openStore({ ...made.options, ...ROSA });
  expect(again.readable).toHaveLength(7);
  await again.completeKeys();
  await again.close();
  expect((await keyringOf(made)).body.generation).toBe(body.generation);
});

it('whoever holds some makes none, and the store goes on as it was', async () => {
  const made = await oldStore();
  const store = await openStore({ ...made.options, ...JULIO });
  await store.completeKeys();
  await store.close();
  expect((await keyringOf(made)).body.version).toBe(2);
});

it('cut between the key file and the store, the halves are written at the next opening', async () => {
  const made = await oldStore();
  const store = await openStore({ ...made.options, ...ROSA });
  await store.completeKeys();
  await forgetHalf(store, 'discapacidad');
  await store.close();
  const again = await openStore({ ...made.options, ...ROSA });
  await again.completeKeys();
  const [row]: unknown[] = await again.read((tx) =>
    tx.query(`SELECT 1 FROM meta WHERE key = 'vault.compartment.discapacidad'`),
  );
  expect(row).toBeDefined();
  await again.close();
});
