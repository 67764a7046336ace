/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Dossiers1796930000000 } from './1796930000000-dossiers.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const request = (id: string, ordinal: number) => ({
  id,
  version: 1,
  case_id: 'c1',
  ordinal,
  mode: 'lectura',
  requester: 'parte',
  requester_name: 'x',
  accreditation: 'x',
  received_id: null,
  asked: 'x',
  order_informant: 0,
  order_addresses: 0,
  order_document: '',
  state: 'open',
  recorded_at: AT,
  recorded_by: 'rosa',
  handed_to: '',
  handed_document: '',
  place: '',
  desk_number: '',
  copies_asked: '',
});
const piece = (id: string, position: number) => ({
  id,
  dossier_id: 'd1',
  case_id: 'c1',
  position,
  source: 'papel',
  record_id: id,
  label: 'Informe',
  dated: '2026-08-10',
  field_class: 'sensible',
  folios: 2,
  names_informant: 'no',
  names_address: 'no',
  decision: 'va',
  reason: '',
  resolution: '',
});

it('leaves old cases as they were, and keeps requests and their pieces', async () => {
  const store = await storeBefore(Dossiers1796930000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  const before = await store.query('SELECT * FROM cases');
  await store.migrate();
  expect(await store.query('SELECT * FROM cases')).toEqual(before);
  expect(await store.query('SELECT * FROM dossiers')).toEqual([]);
  expect(await store.query('SELECT * FROM dossier_pieces')).toEqual([]);

  await insertRow(store, 'dossiers', request('d1', 1));
  for (const wrong of [
    { ordinal: 1 },
    { mode: 'copias' },
    { order_informant: 1 },
    { order_informant: 1, order_document: 'R. 1' },
    { state: 'done' },
    { state: 'formed' },
    { state: 'closed' },
  ])
    await expect(insertRow(store, 'dossiers', { ...request('d2', 2), ...wrong })).rejects.toThrow(
      /CHECK|UNIQUE/u,
    );

  await insertRow(store, 'dossier_pieces', piece('p1', 1));
  for (const wrong of [
    { position: 1 },
    { record_id: 'p1' },
    { names_informant: null },
    { decision: 'excluida' },
    { decision: 'reemplazada' },
    { resolution: 'R. 1' },
    { folios: 0 },
  ])
    await expect(
      insertRow(store, 'dossier_pieces', { ...piece('p2', 2), ...wrong }),
    ).rejects.toThrow(/CHECK|UNIQUE/u);

  const change = (sql: string) => store.query(sql);
  await expect(change(`UPDATE dossiers SET requester = 'abogado'`)).rejects.toThrow(
    'does not change',
  );
  await expect(change(`UPDATE dossier_pieces SET record_id = 'p9'`)).rejects.toThrow(
    'does not change',
  );
  await store.query(
    `UPDATE dossiers SET state = 'done', formed_at = ?, formed_by = 'rosa', folios = 2, volumes = 1,
       mark = 'ab', handed_at = ?, handed_by = 'rosa', watcher_id = 'rosa'`,
    [AT, AT],
  );
  await expect(change(`UPDATE dossiers SET place = 'x'`)).rejects.toThrow('stays so');
  await expect(change(`UPDATE dossier_pieces SET decision = 'reservada'`)).rejects.toThrow(
    'do not change',
  );
  await expect(change('DELETE FROM dossiers')).rejects.toThrow('never deleted');
  await expect(change('DELETE FROM dossier_pieces')).rejects.toThrow('never deleted');
});
