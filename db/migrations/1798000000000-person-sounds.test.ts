/** @module-tag T7 */
import { expect, it } from 'vitest';
import { PersonSounds1798000000000 } from './1798000000000-person-sounds.ts';
import { insertRow, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const person = (id: string) => ({
  id,
  version: 1,
  name_sort: id,
  recorded_at: AT,
  recorded_by: 'rosa',
  changed_at: AT,
  changed_by: 'rosa',
});

it('leaves whoever was here to be heard, and follows the rows of people', async () => {
  const store = await storeBefore(PersonSounds1798000000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'persons', person('before'));
  await store.migrate();
  const rows = () => store.query('SELECT subject_id, rules, pairs FROM person_sounds');
  const found = (pair: string) =>
    store.query('SELECT rowid FROM sound_index WHERE sound_index MATCH ?', [`"${pair}"`]);
  expect(await rows()).toEqual([{ subject_id: 'before', rules: 0, pairs: '' }]);
  expect(await store.query('SELECT id FROM persons')).toEqual([{ id: 'before' }]);

  await store.query(`UPDATE person_sounds SET rules = 1, pairs = 'kispi0waman kispi0rusa'`);
  expect(await found('kispi0rusa')).toHaveLength(1);
  await store.query(`UPDATE person_sounds SET pairs = 'kispi0mamani'`);
  expect(await found('kispi0rusa')).toEqual([]);
  await expect(
    insertRow(store, 'person_sounds', { subject_id: 'before', rules: 1, pairs: '' }),
  ).rejects.toThrow('UNIQUE');

  // Only whom an import made may go.
  await store.query('DROP TRIGGER persons_no_delete');
  await store.query(`DELETE FROM persons WHERE id = 'before'`);
  expect(await rows()).toEqual([]);
  expect(await found('kispi0mamani')).toEqual([]);
});
