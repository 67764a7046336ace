/** @module-tag T7 */
import { expect, it } from 'vitest';
import { SchoolEnrolment1795710000001 } from './1795710000001-school-enrolment.ts';
import { insertRow, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

it('keeps old people as they are, with nothing asked of their enrolment', async () => {
  const store = await storeBefore(SchoolEnrolment1795710000001);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'persons', {
    id: 'luz',
    version: 1,
    given_names: 'Luz María',
    name_sort: 'luz maria',
    school: 'I. E. 42001',
    school_attendance: 'si',
    recorded_at: AT,
    recorded_by: 'rosa',
    changed_at: AT,
    changed_by: 'rosa',
  });
  const before = await store.query('SELECT * FROM persons');
  await store.migrate();
  const after = await store.query('SELECT * FROM persons');
  expect(after).toEqual([{ ...before[0], school_enrolment: null }]);
});
