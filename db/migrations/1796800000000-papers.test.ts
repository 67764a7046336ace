/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Papers1796800000000 } from './1796800000000-papers.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

it('gives the series of before their own numbers, and keeps what was issued as it was', async () => {
  const store = await storeBefore(Papers1796800000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('a', 'rosa', 0));
  const series = { kind: 'oficio', year: 2026, next: 46, started_at: 45 };
  await insertRow(store, 'number_series', series);
  await store.migrate();
  expect(await store.query('SELECT * FROM number_series')).toEqual([{ ...series, outside: 0 }]);

  const paper = {
    id: 'p',
    version: 1,
    kind: 'carta',
    case_id: 'a',
    state: 'issued',
    number_text: 'CARTA N.° 001-2026-DEMUNA/MPT',
    signer_id: 'rosa',
    mark: '0123456789ab',
    sha256: 'ff',
    document: '{}',
    pdf: new Uint8Array([1]),
    issued_at: '2026-08-10T14:00:00.000Z',
    issued_by: 'rosa',
  };
  await insertRow(store, 'papers', paper);
  await store.query(`UPDATE papers SET state = 'signed', signed_at = '2026-08-10T15:00:00.000Z'`);
  await expect(store.query(`UPDATE papers SET mark = 'x'`)).rejects.toThrow('never changes');
  await expect(store.query('DELETE FROM papers')).rejects.toThrow('never deleted');
  await expect(store.query(`UPDATE papers SET state = 'annulled'`)).rejects.toThrow('CHECK');
  await expect(
    insertRow(store, 'papers', { ...paper, id: 'q', psychological_pdf: new Uint8Array([1]) }),
  ).rejects.toThrow('CHECK');
});
