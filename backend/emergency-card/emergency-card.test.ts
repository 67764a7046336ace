import { existsSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesOf } from '../../db/files/names.ts';
import { colleague } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const PHONES = [
  { post: 'Fiscalía de turno', number: '052 472000' },
  { post: 'DIPAM (personas adultas mayores)', number: '(01) 626-1600' },
];
const changing = (version: number, phones: unknown = PHONES) => ({
  version,
  phones,
  publicUnderstood: true,
});
const card = () => filesOf(office.folder).emergency;
const shown = () => office.ok('emergencyCard.phones');

it('shows the telephones of the turn before anybody enters, and the next login sets them right', async () => {
  expect(await shown()).toEqual([]);
  expect(existsSync(card())).toBe(false);
  await office.ok('emergencyCard.change', changing(1));
  expect(await office.ok('emergencyCard.settings')).toEqual({ version: 2, phones: PHONES });
  expect((await office.refused('emergencyCard.change', changing(1))).code).toBe('conflict');
  await office.running.close();
  expect(await shown()).toEqual(PHONES);
  // Somebody at the machine writes another number into the file.
  writeFileSync(
    card(),
    JSON.stringify({
      format: 'yanapa-emergency',
      version: 1,
      phones: [{ post: 'x', number: '999' }],
    }),
  );
  expect(await shown()).toEqual([{ post: 'x', number: '999' }]);
  await office.as('rosa.quispe');
  expect(await shown()).toEqual(PHONES);
  await office.ok('emergencyCard.change', changing(2, []));
  expect(existsSync(card())).toBe(false);
});

it('takes posts with their numbers alone, from the responsable', async () => {
  const refused = async (phone: unknown) =>
    Object.keys((await office.refused('emergencyCard.change', changing(1, [phone]))).fields ?? {});
  expect(await refused({ post: '', number: '105' })).toEqual(['phones.0.post']);
  expect(await refused({ post: 'Rosa 952123456', number: '105' })).toEqual(['phones.0.post']);
  expect(await refused({ post: 'Fiscalía', number: 'de Rosa' })).toEqual(['phones.0.number']);
  expect(await refused({ post: 'Fiscalía', number: '12' })).toEqual(['phones.0.number']);
  expect(
    (await office.refused('emergencyCard.change', { ...changing(1), publicUnderstood: false }))
      .fields,
  ).toHaveProperty('publicUnderstood');
  await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
  await office.as('ana.flores');
  expect((await office.refused('emergencyCard.change', changing(1))).code).toBe('not_allowed');
});
