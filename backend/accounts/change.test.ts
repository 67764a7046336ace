import { afterEach, beforeEach, expect, it } from 'vitest';
import { colleague } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { OperatorRow } from './operators.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const account = async (userName: string): Promise<OperatorRow> => {
  const found = (await office.ok<OperatorRow[]>('accounts.list')).find(
    (row) => row.userName === userName,
  );
  if (found === undefined) throw new Error(`Nobody is ${userName}.`);
  return found;
};

const correction = ({ id, version }: OperatorRow, fullName: string) => {
  const { userName: _, ...fields } = colleague('ana.flores', fullName, 'worker').fields;
  const roles = [{ role: 'worker', validFrom: '2026-01-01', validTo: null }];
  return { id, version, fields, roles, password: PASSWORD };
};

it('an account corrected meanwhile is not corrected over', async () => {
  await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
  const opened = await account('ana.flores');
  expect(opened.version).toBe(1);
  await office.ok('accounts.change', correction(opened, 'Ana Flores Ticona'));
  expect((await office.refused('accounts.change', correction(opened, 'Ana Flórez'))).code).toBe(
    'conflict',
  );
  const after = await account('ana.flores');
  expect(after).toMatchObject({ version: 2, fullName: 'Ana Flores Ticona' });
  await office.ok('accounts.change', correction(after, 'Ana Flórez Ticona'));
  expect(await account('ana.flores')).toMatchObject({ version: 3, fullName: 'Ana Flórez Ticona' });
});
