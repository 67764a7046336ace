import { expect, it } from 'vitest';
import { LetterDelivery1795850000000 } from './1795850000000-letter-delivery.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const institution = {
  id: 'i',
  version: 1,
  kind: 'upe',
  official_name: 'UPE Tacna',
  short_name: 'UPE Tacna',
  name_sort: 'upe tacna',
  treatment: 'Señora',
  post: 'Directora',
  place: 'Tacna',
  valid_from: '2026-01-01',
  changed_at: '1',
};

const letter = (id: string) => ({
  id,
  version: 1,
  kind: 'derivacion',
  case_id: 'c',
  state: 'signed',
  number_text: id,
  institution_id: 'i',
  cause: 'a',
  content: '{}',
  outgoing: '{}',
  created_at: '1',
  created_by: 'rosa',
  changed_at: '1',
  issued_at: '1',
  issued_by: 'rosa',
  signed_at: '2',
  signed_by: 'rosa',
});

const cargo = (id: string, letterId: string, receivedAt: string) => ({
  id,
  letter_id: letterId,
  received_at: receivedAt,
  received_by: 'Mesa de partes',
  received_post: '',
  desk_number: '',
  notes: '',
  recorded_at: '9',
  recorded_by: 'rosa',
});

it('takes the delivery of old letters from their first stamped copy, and invents none', async () => {
  const store = await storeBefore(LetterDelivery1795850000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'institutions', institution);
  await insertRow(store, 'cases', oldCase('c', 'rosa', 0));
  for (const id of ['never', 'twice']) await insertRow(store, 'letters', letter(id));
  await insertRow(store, 'cargos', cargo('a', 'twice', '5'));
  await insertRow(store, 'cargos', cargo('b', 'twice', '4'));
  const before = await store.query('SELECT * FROM letters ORDER BY id');
  await store.migrate();
  expect(await store.query('SELECT * FROM letters ORDER BY id')).toEqual([
    { ...before[0], delivered_at: null },
    { ...before[1], delivered_at: '4' },
  ]);
});
