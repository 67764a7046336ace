import { afterEach, beforeEach, expect, it } from 'vitest';
import { colleague } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { ViewRow } from './views.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
  await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
});
afterEach(() => office.close());

const list = (room = 'casos') => office.ok<ViewRow[]>('savedViews.list', { room });
const keep = (name: string, query: object = { vencidos: '1' }) =>
  office.ok<{ id: string }>('savedViews.keep', { room: 'casos', name, query });

it('keeps the filters of a list for oneself, under names that are renamed and removed', async () => {
  const { id } = await keep('Lo vencido');
  expect(await list()).toMatchObject([
    { id, name: 'Lo vencido', query: { vencidos: '1' }, shared: false, mayChange: true },
  ]);
  const again = { room: 'casos', name: 'Lo vencido', query: {} };
  expect((await office.refused('savedViews.keep', again)).code).toBe('view_name_taken');
  await keep('Otra');
  const taken = { id, version: 1, name: 'Otra' };
  expect((await office.refused('savedViews.rename', taken)).code).toBe('view_name_taken');
  await office.ok('savedViews.rename', { id, version: 1, name: 'Vencidos míos' });
  expect((await office.refused('savedViews.rename', { ...taken, name: 'X' })).code).toBe(
    'conflict',
  );
  await office.as('ana.flores');
  expect(await list()).toEqual([]);
  expect((await office.refused('savedViews.remove', { id, version: 2 })).code).toBe('not_found');
  await office.as('rosa.quispe');
  await office.ok('savedViews.remove', { id, version: 2 });
  expect((await list()).map(({ name }) => name)).toEqual(['Otra']);
});

it('gives one to the whole office, which only whoever answers for it changes', async () => {
  const { id } = await keep('De todos');
  await office.ok('savedViews.share', { id, version: 1 });
  await office.as('ana.flores');
  expect(await list()).toMatchObject([{ id, shared: true, mayChange: false }]);
  const one = { id, version: 2 };
  expect((await office.refused('savedViews.remove', one)).code).toBe('not_found');
  expect((await office.refused('savedViews.rename', { ...one, name: 'X' })).code).toBe('not_found');
  const own = await keep('Mía');
  expect((await office.refused('savedViews.share', { ...own, version: 1 })).code).toBe(
    'not_allowed',
  );
  expect((await office.refused('savedViews.list', { room: 'omaped' })).code).toBe('not_found');
});

it('takes no words that were searched for, no number of anybody, and no filter of another list', async () => {
  const wrong = async (changes: object) =>
    office.refused('savedViews.keep', { room: 'casos', name: 'Una', query: {}, ...changes });
  for (const changes of [{ name: 'Caso de 40 123 456' }, { name: 'x'.repeat(61) }, { name: ' ' }])
    expect((await wrong(changes)).fields).toHaveProperty('name');
  for (const query of [{ texto: 'condori' }, { tipo: 'fisica' }, { estado: 'Luz María' }])
    expect((await wrong({ query })).code).toBe('bad_input');
});
