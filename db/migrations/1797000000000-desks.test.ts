/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Desks1797000000000 } from './1797000000000-desks.ts';
import { insertRow, type OldStore, oldCase, oldFile, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

const paper = (id: string, changes = {}) => ({
  id,
  version: 1,
  kind: 'carta',
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

const file = (id: string) => oldFile(id, 'a', 'rosa', { title: 'Sellado' });

/** Rows that refer to both tables that are built anew. */
async function old(): Promise<OldStore> {
  const store = await storeBefore(Desks1797000000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('a', 'rosa', 0));
  await insertRow(store, 'persons', {
    id: 'p',
    version: 1,
    name_sort: 'p',
    recorded_at: AT,
    recorded_by: 'rosa',
    changed_at: AT,
    changed_by: 'rosa',
  });
  await insertRow(store, 'papers', paper('kept'));
  await insertRow(store, 'papers', paper('of-nobody', { case_id: null }));
  await insertRow(store, 'paper_sendings', { id: 's', paper_id: 'kept', case_id: 'a', awaits: 0 });
  await insertRow(store, 'attachments', file('f'));
  await insertRow(store, 'consents', {
    id: 'c',
    version: 1,
    case_id: 'a',
    person_id: 'p',
    basis: 'mandato_legal',
    recipient: 'La UGEL',
    scope: 's',
    purpose: 'p',
    given_on: '2026-08-10',
    interpreter: '',
    reads_and_signs: 1,
    witness: '',
    attachment_id: 'f',
    recorded_at: AT,
    recorded_by: 'rosa',
  });
  return store;
}

it('keeps every paper and file with what refers to them, each of the DEMUNA', async () => {
  const store = await old();
  const before = await store.query('SELECT * FROM papers ORDER BY id');
  const files = await store.query('SELECT * FROM attachments');
  await store.migrate();

  expect(await store.query('SELECT * FROM papers ORDER BY id')).toEqual(
    before.map((row) => ({
      ...row,
      desk: 'demuna',
      disability_content: null,
      disability_document: null,
      disability_pdf: null,
      older_content: null,
      older_document: null,
      older_pdf: null,
    })),
  );
  expect(await store.query('SELECT * FROM attachments')).toEqual(
    files.map((row) => ({ ...row, disability_title: null, older_title: null })),
  );
  expect(await store.query('PRAGMA foreign_key_check')).toEqual([]);
  await expect(store.query(`UPDATE papers SET desk = 'ciam'`)).rejects.toThrow('never changes');
  await expect(store.query('DELETE FROM papers')).rejects.toThrow('never deleted');
  await expect(store.query(`UPDATE attachments SET mime = 'image/png'`)).rejects.toThrow(
    'does not change',
  );
  await expect(
    insertRow(
      store,
      'papers',
      paper('two', { desk: 'omaped', disability_pdf: new Uint8Array([1]) }),
    ),
  ).rejects.toThrow('CHECK');
});

it('a person is once in each register, and stays where she is', async () => {
  const store = await old();
  await store.migrate();
  const row = {
    id: 'r',
    version: 1,
    desk: 'omaped',
    person_id: 'p',
    number: 1,
    channel: 'oficina',
    registered_on: '2026-08-10',
    recorded_at: AT,
    recorded_by: 'rosa',
  };
  await insertRow(store, 'registrations', row);
  await insertRow(store, 'registrations', { ...row, id: 'c', desk: 'ciam', import_id: 'i' });
  await expect(
    insertRow(store, 'registrations', { ...row, id: 'again', number: 2 }),
  ).rejects.toThrow('UNIQUE');
  await expect(store.query(`UPDATE registrations SET person_id = 'x'`)).rejects.toThrow('stays');
  await expect(store.query(`DELETE FROM registrations WHERE id = 'r'`)).rejects.toThrow('never');
  await store.query(`DELETE FROM registrations WHERE id = 'c'`);
});
