import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const rowsOf = async (action: string): Promise<readonly { detail: string }[]> =>
  (await office.running.backend.open?.store.read(
    (tx): Promise<{ detail: string }[]> =>
      tx.query('SELECT detail FROM audit WHERE action = ?', [action]),
  )) ?? [];

it('logs a look again when its row could not be written', async () => {
  const { id } = await office.ok<{ id: string }>('cases.register', registration());
  const { open } = office.running.backend;
  if (open === null) throw new Error('The office is locked.');
  const broken = vi.spyOn(open.store, 'write').mockRejectedValueOnce(new Error('disk'));
  await office.refused('cases.view', { id });
  broken.mockRestore();
  expect(await rowsOf('cases.view')).toHaveLength(0);
  await office.ok('cases.view', { id });
  await office.ok('cases.view', { id });
  expect(await rowsOf('cases.view')).toHaveLength(1);
});

it('logs a search of cases once it settles, without its words', async () => {
  await office.ok('cases.register', registration());
  await office.ok('cases.list', { text: 'luz' });
  await office.ok('cases.list', { settled: true });
  expect(await rowsOf('cases.list')).toEqual([]);
  await office.ok('cases.list', { text: 'luz', settled: true });
  // A list shows which cases have violence, to whoever may read it.
  expect(await rowsOf('cases.list')).toEqual([
    { detail: '{"classes":["reservado_30364"],"hits":1,"kind":"case"}' },
  ]);
});
