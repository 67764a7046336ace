import { afterEach, beforeEach, expect, it } from 'vitest';
import { registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { SearchResult } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const texts = async (text: string): Promise<SearchResult[]> =>
  (await office.ok<SearchResult[]>('search.all', { text })).filter(({ kind }) => kind === 'text');

it('finds a case by the words of what was told, once however often they stand in it', async () => {
  const { id } = await office.ok<{ id: string }>(
    'cases.register',
    registration({ facts: 'La encierra en la cabaña de arriba.' }),
  );
  expect(await texts('cabaña encierra')).toEqual([
    {
      kind: 'text',
      id,
      caseId: id,
      title: '0001-2026-23010',
      detail: 'en los hechos, 10/08/2026',
      match: 'told',
      why: null,
    },
  ]);
  await office.ok('cases.addNote', {
    caseId: id,
    kind: 'nota',
    happenedAt: '2026-08-10T13:58:00.000Z',
    text: 'Se vio la cabaña.',
    correctsId: null,
    personId: null,
    contactOverride: null,
  });
  expect(await texts('CABANA')).toMatchObject([{ id, detail: 'en el diario, 10/08/2026' }]);
  expect(await texts('cabañas')).toEqual([]);
});

it('finds an orientation that is no case yet', async () => {
  await office.ok('orientations.register', {
    happenedAt: '2026-08-10T13:55:00.000Z',
    topic: 'alimentos',
    channel: 'personal',
    sex: '2',
    ageGroup: 'adulto',
    district: '230401',
    note: 'Preguntó por la pensión.',
  });
  expect(await texts('pension')).toMatchObject([
    {
      caseId: null,
      title: 'Orientación sin caso',
      detail: 'en una orientación rápida, 10/08/2026',
    },
  ]);
});
