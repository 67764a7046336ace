/** @module-tag T7 */
import { expect, it } from 'vitest';
import { PaperSendings1796900000000 } from './1796900000000-paper-sendings.ts';
import { insertRow, oldCase, oldFile, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

const paper = (id: string, kind: string, changes = {}) => ({
  id,
  version: 1,
  kind,
  case_id: 'a',
  state: 'issued',
  number_text: id,
  signer_id: 'rosa',
  mark: '0123456789ab',
  sha256: 'ff',
  document: '{}',
  pdf: new Uint8Array([1]),
  issued_at: AT,
  issued_by: 'rosa',
  ...changes,
});

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

const letter = {
  id: 'l',
  version: 1,
  kind: 'derivacion',
  case_id: 'a',
  state: 'signed',
  number_text: 'l',
  institution_id: 'i',
  cause: 'a',
  content: '{}',
  outgoing: '{}',
  created_at: AT,
  created_by: 'rosa',
  changed_at: AT,
  issued_at: AT,
  signed_at: AT,
};

const stamp = {
  received_at: AT,
  received_by: 'Mesa de partes',
  received_post: '',
  desk_number: '12',
  notes: 'Nota sellada',
  recorded_at: AT,
  recorded_by: 'rosa',
};

const file = oldFile('f', 'a', 'rosa', {
  subject_kind: 'cargo',
  subject_id: 'g',
  kind: 'cargo',
  title: 'Cargo',
});

it('opens a sending of what was issued and leaves, and keeps every stamped copy and file', async () => {
  const store = await storeBefore(PaperSendings1796900000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'institutions', institution);
  await insertRow(store, 'cases', oldCase('a', 'rosa', 0));
  await insertRow(store, 'letters', letter);
  await insertRow(store, 'cargos', { id: 'g', letter_id: 'l', ...stamp });
  await insertRow(store, 'attachments', file);
  await insertRow(store, 'papers', paper('carta', 'carta'));
  await insertRow(store, 'papers', paper('lejana', 'oficio-multiple', { case_id: null }));
  await insertRow(store, 'papers', paper('informe', 'informe'));
  const void_ = { state: 'annulled', annulled_at: AT, annulled_reason: 'Otra' };
  await insertRow(store, 'papers', paper('nula', 'carta', void_));
  const [cargos, files] = [
    await store.query('SELECT * FROM cargos'),
    await store.query('SELECT * FROM attachments'),
  ];
  await store.migrate();

  expect(await store.query('SELECT * FROM cargos')).toEqual([{ ...cargos[0], sending_id: null }]);
  expect(await store.query('SELECT * FROM attachments')).toEqual(files);
  expect(
    await store.query(
      'SELECT paper_id, case_id, position, awaits, delivered_at FROM paper_sendings ORDER BY paper_id',
    ),
  ).toEqual([
    { paper_id: 'carta', case_id: 'a', position: null, awaits: 0, delivered_at: null },
    { paper_id: 'lejana', case_id: null, position: null, awaits: 0, delivered_at: null },
  ]);
  expect(await store.query('PRAGMA foreign_key_check')).toEqual([]);

  await insertRow(store, 'cargos', { id: 'h', sending_id: 'carta', ...stamp });
  await expect(insertRow(store, 'cargos', { id: 'none', ...stamp })).rejects.toThrow('CHECK');
  await expect(
    insertRow(store, 'cargos', { id: 'both', letter_id: 'l', sending_id: 'carta', ...stamp }),
  ).rejects.toThrow('CHECK');
  const beside = { id: 'p', file_id: 'file-p', subject_kind: 'paper', subject_id: 'lejana' };
  await insertRow(store, 'attachments', { ...file, ...beside, case_id: null });
  await expect(
    insertRow(store, 'attachments', {
      ...file,
      id: 'q',
      file_id: 'q',
      subject_kind: 'letter',
      case_id: null,
    }),
  ).rejects.toThrow('CHECK');

  for (const statement of [
    'DELETE FROM paper_sendings',
    `UPDATE paper_sendings SET paper_id = 'informe'`,
    `UPDATE paper_sendings SET answered_at = '1'`,
    'DELETE FROM attachments',
    `UPDATE attachments SET case_id = NULL WHERE id = 'f'`,
  ])
    await expect(store.query(statement)).rejects.toThrow();
});
