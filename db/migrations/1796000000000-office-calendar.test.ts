/** @module-tag T7 */
import { expect, it } from 'vitest';
import { OfficeCalendar1796000000000 } from './1796000000000-office-calendar.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const day = (id: string, date: string) => ({
  id,
  date,
  effect: 'closed',
  name: 'Retorno de Tarata',
  scope: 'regional',
  norm: 'Ordenanza Regional 012-2025',
  reason: 'Publicada',
  recorded_at: '2026-08-10T14:00:00.000Z',
  recorded_by: 'rosa',
});

it('leaves old cases as they were, and begins with an empty calendar that only grows', async () => {
  const store = await storeBefore(OfficeCalendar1796000000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  const before = await store.query('SELECT * FROM cases');
  await store.migrate();
  expect(await store.query('SELECT * FROM cases')).toEqual(before);
  expect(await store.query('SELECT * FROM calendar_days')).toEqual([]);

  await insertRow(store, 'calendar_days', day('d1', '2026-09-01'));
  await expect(insertRow(store, 'calendar_days', day('d2', '2026-09-01'))).rejects.toThrow(
    'UNIQUE',
  );
  await expect(store.query('DELETE FROM calendar_days')).rejects.toThrow('not deleted');
  await expect(store.query(`UPDATE calendar_days SET norm = 'otra'`)).rejects.toThrow('withdrawn');
  await expect(
    store.query(`UPDATE calendar_days SET withdrawn_at = '1', withdrawn_by = 'rosa'`),
  ).rejects.toThrow('CHECK');
  const withdraw = `UPDATE calendar_days SET withdrawn_at = '1', withdrawn_by = 'rosa',
    withdrawn_reason = 'No se publicó' WHERE id = 'd1'`;
  await store.query(withdraw);
  await expect(store.query(withdraw)).rejects.toThrow('withdrawn');
  // The date is free again.
  await insertRow(store, 'calendar_days', day('d3', '2026-09-01'));
});
