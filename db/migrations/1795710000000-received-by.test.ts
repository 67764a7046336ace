/** @module-tag T7 */
import { expect, it } from 'vitest';
import { ReceivedBy1795710000000 } from './1795710000000-received-by.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

it('says of old cases what is known: who typed received, but not of what was loaded from paper', async () => {
  const store = await storeBefore(ReceivedBy1795710000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'operators', oldOperator('ana'));
  await insertRow(store, 'cases', oldCase('typed', 'ana', 0));
  await insertRow(store, 'cases', oldCase('paper', 'rosa', 1));
  const before = await store.query('SELECT * FROM cases ORDER BY id');
  await store.migrate();
  const after = await store.query('SELECT * FROM cases ORDER BY id');
  expect(after).toEqual([
    { ...before[0], received_by_id: null, received_by_name: null },
    { ...before[1], received_by_id: 'ana', received_by_name: null },
  ]);
});

it('takes one answer only, of somebody who exists', async () => {
  const store = await storeBefore(ReceivedBy1795710000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('typed', 'rosa', 0));
  await store.migrate();
  const change = (set: string) => store.query(`UPDATE cases SET ${set}`);
  await expect(change(`received_by_name = 'Vigilante'`)).rejects.toThrow('CHECK');
  await expect(change(`received_by_id = 'nobody'`)).rejects.toThrow('FOREIGN KEY');
  await change(`received_by_id = NULL, received_by_name = 'Vigilante'`);
});
