import { afterEach, beforeEach, expect, it } from 'vitest';
import { docsUnheard, hearDocs } from '../../db/search.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { catchUp } from './catch-up.ts';

let office: TestOffice;
let store: Store;
beforeEach(async () => {
  office = await testOffice();
  const { open } = office.running.backend;
  if (open === null) throw new Error('Nobody entered.');
  store = open.store as Store;
});
afterEach(() => office.close());

it('works out what an older program left, and no more of it is left', async () => {
  await office.ok('cases.register', registration());
  await store.write((tx) => tx.query('UPDATE search_docs SET sounds = NULL'));
  await catchUp(office.running.backend, store, { name: 'hear', due: docsUnheard, some: hearDocs });
  expect(await store.read(docsUnheard)).toBe(false);
});

it('asks for some until fewer come, and for none where nothing is due', async () => {
  const left = [200, 200, 7];
  const asked: number[] = [];
  const some = async (_tx: unknown, most: number) => {
    asked.push(most);
    return left.shift() ?? 0;
  };
  await catchUp(office.running.backend, store, { name: 'n', due: async () => true, some });
  await catchUp(office.running.backend, store, { name: 'n', due: async () => false, some });
  expect(asked).toEqual([200, 200, 200]);
});

it('a lock ends it in silence; any other failure is noted, and keeps nobody out', async () => {
  const noted: string[] = [];
  const faults = { ...office.running.backend.faults, note: (name: string) => noted.push(name) };
  const failing = (error: Error) =>
    catchUp({ faults } as never, store, {
      name: 'hear',
      due: async () => {
        throw error;
      },
      some: async () => 0,
    });
  await failing(new Refusal('no_session'));
  expect(noted).toEqual([]);
  await failing(new Error('disk'));
  expect(noted).toEqual(['hear']);
});
