/** @module-tag T7 */
import { expect, it } from 'vitest';
import { ReceivedDocuments1796700000000 } from './1796700000000-received-documents.ts';
import { insertRow, oldCase, oldFile, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

const file = (id: string, changes = {}) => oldFile(id, 'c1', 'rosa', changes);

const DESTROYED = {
  state: 'destroyed',
  quarantined_at: AT,
  quarantined_by: 'rosa',
  quarantine_reason: 'Otra persona.',
  destroyed_at: AT,
  destroyed_by: 'rosa',
  destruction_reason: 'Otra persona.',
};

const number = (id: string, n: number) => ({
  id,
  kind: 'recibido',
  year: 2026,
  number: n,
  text: `R-000${n}-2026`,
  origin: 'assigned',
  subject_kind: 'received',
  subject_id: `d${n}`,
  issued_at: AT,
  issued_by: 'rosa',
});

const document = (changes = {}) => ({
  id: 'd1',
  version: 1,
  number_id: 'n1',
  number_text: 'R-0001-2026',
  received_at: AT,
  way: 'mesa_partes',
  desk_number: '',
  kind: 'oficio',
  document_number: '',
  sender: 'Juzgado',
  asks: 'informe',
  subject: 'Pide informe.',
  term_kind: 'ninguno',
  state: 'open',
  recorded_at: AT,
  recorded_by: 'rosa',
  ...changes,
});

async function migrated() {
  const store = await storeBefore(ReceivedDocuments1796700000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  await insertRow(store, 'cases', oldCase('c2', 'rosa', 0));
  await insertRow(store, 'attachments', file('a'));
  await insertRow(store, 'attachments', file('b', DESTROYED));
  const before = await store.query('SELECT * FROM attachments ORDER BY id');
  await store.migrate();
  expect(await store.query('SELECT * FROM attachments ORDER BY id')).toEqual(before);
  await insertRow(store, 'issued_numbers', number('n1', 1));
  return store;
}

it('keeps every file as it was, where it was', async () => {
  const store = await migrated();
  const refused = (sql: string) => expect(store.query(sql)).rejects;
  await refused(`UPDATE attachments SET case_id = 'c2' WHERE id = 'a'`).toThrow('does not change');
  await refused(`UPDATE attachments SET sha256 = 'x' WHERE id = 'a'`).toThrow('does not change');
  await refused(`UPDATE attachments SET title = 'x' WHERE id = 'b'`).toThrow('does not come back');
  await refused('DELETE FROM attachments').toThrow('never deleted');
  await expect(insertRow(store, 'attachments', file('c', { case_id: null }))).rejects.toThrow(
    'CHECK',
  );
});

it('lets the files of a received document follow it, those that were destroyed too', async () => {
  const store = await migrated();
  await insertRow(store, 'received_documents', document());
  const beside = { subject_kind: 'received', subject_id: 'd1', case_id: null };
  await insertRow(store, 'attachments', file('c', beside));
  await insertRow(store, 'attachments', file('d', { ...beside, ...DESTROYED }));
  await store.query(`UPDATE attachments SET case_id = 'c2' WHERE subject_kind = 'received'`);
  expect(await store.query(`SELECT id FROM attachments WHERE case_id = 'c2'`)).toHaveLength(2);
});

it('keeps what came in as it came, and its orders', async () => {
  const store = await migrated();
  await insertRow(store, 'received_documents', document());
  await expect(store.query(`UPDATE received_documents SET subject = 'x'`)).rejects.toThrow(
    'does not change',
  );
  await expect(store.query('DELETE FROM received_documents')).rejects.toThrow('never deleted');
  for (const wrong of [
    { term_kind: 'ley' },
    { term_kind: 'horas', due_at: AT },
    { term_kind: 'fecha', due_at: AT },
    { state: 'closed', ended_at: AT, ended_by: 'rosa' },
    { state: 'answered', ended_at: AT, ended_by: 'rosa', answered_on: '2026-08-10' },
    { state: 'open', end_reason: 'x' },
  ])
    await expect(
      insertRow(store, 'received_documents', document({ id: 'd2', ...wrong })),
    ).rejects.toThrow('CHECK');
  await insertRow(store, 'received_orders', {
    id: 'o1',
    document_id: 'd1',
    action: 'responder',
    text: '',
    assigned_to: 'rosa',
    given_at: AT,
    given_by: 'rosa',
  });
  await expect(store.query(`UPDATE received_orders SET text = 'x'`)).rejects.toThrow(
    'never change',
  );
  await store.query(
    `UPDATE received_documents SET state = 'annulled', ended_at = ?, ended_by = 'rosa', end_reason = 'x'`,
    [AT],
  );
  await expect(
    store.query(
      `UPDATE received_documents SET state = 'open', ended_at = NULL, ended_by = NULL, end_reason = NULL`,
    ),
  ).rejects.toThrow('does not come back');
});
