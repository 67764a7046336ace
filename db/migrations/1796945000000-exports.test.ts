/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Exports1796945000000 } from './1796945000000-exports.ts';
import { insertRow, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const HASH = 'a'.repeat(64);
const made = (id: string) => ({
  id,
  case_id: null,
  source_kind: 'office',
  source_id: 'month',
  file_name: 'HOJA-2026-08.pdf',
  kind: 'encrypted',
  institution_id: null,
  recipient: 'sealed',
  purpose: 'archivar',
  note: '',
  sha256: HASH,
  left_sha256: HASH,
  at: AT,
  operator_id: 'rosa',
});

it('begins with nothing that left; what left and what was signed stay as they are', async () => {
  const store = await storeBefore(Exports1796945000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await store.migrate();
  expect(await store.query('SELECT * FROM exports')).toEqual([]);
  expect(await store.query('SELECT * FROM signed_pdfs')).toEqual([]);
  for (const wrong of [{ kind: 'otro' }, { sha256: 'a' }, { purpose: '' }, { file_name: '' }])
    await expect(insertRow(store, 'exports', { ...made('x'), ...wrong })).rejects.toThrow('CHECK');
  await insertRow(store, 'exports', made('e1'));
  await expect(store.query(`UPDATE exports SET purpose = 'otro'`)).rejects.toThrow('never changes');
  await expect(store.query('DELETE FROM exports')).rejects.toThrow('never deleted');
  await expect(
    insertRow(store, 'signed_pdfs', {
      id: 's1',
      case_id: null,
      letter_id: null,
      paper_id: null,
      original_sha256: HASH,
      sha256: HASH,
      bytes: 1,
      begins_as_original: 1,
      signatures: 1,
      pdf: Buffer.from('x'),
      psychological_pdf: null,
      at: AT,
      operator_id: 'rosa',
    }),
  ).rejects.toThrow('CHECK');
});
