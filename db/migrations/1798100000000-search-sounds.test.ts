/** @module-tag T7 */
import { expect, it } from 'vitest';
import { SearchSounds1798100000000 } from './1798100000000-search-sounds.ts';
import { insertRow, storeBefore } from './testing.ts';

const doc = (kind: string, subject: string, text: string) => ({
  kind,
  subject_id: subject,
  text,
});

it('finds what was indexed before, waits to hear it, and follows what changes', async () => {
  const store = await storeBefore(SearchSounds1798100000000);
  await insertRow(store, 'search_docs', doc('person', 'p1', 'huaman luz'));
  await insertRow(store, 'search_docs', doc('case', 'c1', '0001 2026 huaman luz'));
  const before = await store.query('SELECT doc, kind, subject_id, text FROM search_docs');
  const found = async (match: string) =>
    (
      await store.query<{ id: string }>(
        `SELECT d.subject_id AS id FROM search_index i JOIN search_docs d ON d.doc = i.rowid
         WHERE search_index MATCH ? ORDER BY d.doc`,
        [match],
      )
    ).map(({ id }) => id);
  await store.migrate();
  expect(await store.query('SELECT doc, kind, subject_id, text FROM search_docs')).toEqual(before);
  expect(await store.query('SELECT DISTINCT sounds FROM search_docs')).toEqual([{ sounds: null }]);
  expect(await found('text : "huam"*')).toEqual(['p1', 'c1']);
  expect(await found('kind : "person" AND text : "luz"')).toEqual(['p1']);

  await store.query(`UPDATE search_docs SET sounds = 'waman lus' WHERE subject_id = 'p1'`);
  expect(await found('sounds : "waman"')).toEqual(['p1']);
  await insertRow(store, 'search_docs', { ...doc('person', 'p2', 'quispe'), sounds: 'kispi' });
  expect(await found('sounds : "kispi"')).toEqual(['p2']);
  await store.query(`UPDATE search_docs SET text = 'rosa', sounds = 'rusa' WHERE kind = 'person'`);
  expect(await found('"waman" OR "kispi"')).toEqual([]);
  expect(await found('"rusa"')).toEqual(['p1', 'p2']);
  await store.query(`DELETE FROM search_docs WHERE subject_id = 'p1'`);
  expect(await found('"rusa" OR "luz"')).toEqual(['c1', 'p2']);
  await store.query(`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`);
});
