/** @module-tag T7 */
import { expect, it } from 'vitest';
import { FolderLoans1796750000000 } from './1796750000000-folder-loans.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const loan = (id: string) => ({
  id,
  case_id: 'c1',
  borrower_id: 'rosa',
  place: 'Archivador 3',
  purpose: 'audiencia',
  until_on: '2026-08-12',
  folios: 12,
  volumes: 1,
  lent_at: AT,
  lent_by: 'rosa',
});
const piece = (id: string, position: number) => ({
  id,
  case_id: 'c1',
  position,
  kind: 'recepcion',
  record_id: id,
  label: 'Ficha de recepción',
  dated: '2026-08-10',
  from_folio: position,
  to_folio: position,
  recorded_at: AT,
  recorded_by: 'rosa',
});

it('leaves old cases as they were, and begins with every folder in its place', async () => {
  const store = await storeBefore(FolderLoans1796750000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  const before = await store.query('SELECT * FROM cases');
  await store.migrate();
  expect(await store.query('SELECT * FROM cases')).toEqual(before);
  expect(await store.query('SELECT * FROM folder_loans')).toEqual([]);
  expect(await store.query('SELECT * FROM folder_pieces')).toEqual([]);

  await insertRow(store, 'folder_loans', loan('l1'));
  await expect(insertRow(store, 'folder_loans', loan('l2'))).rejects.toThrow('UNIQUE');
  await expect(store.query(`UPDATE folder_loans SET until_on = '2026-12-31'`)).rejects.toThrow(
    'never changes',
  );
  await expect(store.query(`UPDATE folder_loans SET returned_at = '${AT}'`)).rejects.toThrow(
    'CHECK',
  );
  await store.query(
    `UPDATE folder_loans SET returned_at = ?, returned_by = 'rosa', return_state = 'conforme', return_folios = 12`,
    [AT],
  );
  await expect(store.query('UPDATE folder_loans SET return_folios = 1')).rejects.toThrow(
    'stays so',
  );
  await insertRow(store, 'folder_loans', loan('l2'));
  await expect(store.query('DELETE FROM folder_loans')).rejects.toThrow('never deleted');

  await insertRow(store, 'folder_pieces', piece('p1', 1));
  for (const wrong of [
    { position: 1 },
    { from_folio: 1 },
    { record_id: 'p1' },
    { to_folio: 1 },
    { label: '' },
    { dated: 'ayer' },
  ])
    await expect(
      insertRow(store, 'folder_pieces', { ...piece('p2', 2), ...wrong }),
    ).rejects.toThrow(/CHECK|UNIQUE/u);
  await expect(store.query('UPDATE folder_pieces SET to_folio = 9')).rejects.toThrow(
    'never changes',
  );
  await store.query(`UPDATE folder_pieces SET removed_at = ?, removed_by = 'rosa'`, [AT]);
  await insertRow(store, 'folder_pieces', { ...piece('p2', 1), record_id: 'p1' });
  await expect(store.query('DELETE FROM folder_pieces')).rejects.toThrow('never deleted');
});
