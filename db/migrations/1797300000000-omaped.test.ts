/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Omaped1797300000000 } from './1797300000000-omaped.ts';
import { insertRow, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

it('keeps who was registered before, and one open delivery a thing', async () => {
  const store = await storeBefore(Omaped1797300000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await store.query(
    `INSERT INTO persons (id, version, name_sort, recorded_at, recorded_by, changed_at, changed_by)
     VALUES ('p', 1, 'QUISPE', '${AT}', 'rosa', '${AT}', 'rosa')`,
  );
  await insertRow(store, 'registrations', {
    id: 'r',
    version: 1,
    desk: 'omaped',
    person_id: 'p',
    number: 1,
    channel: 'oficina',
    registered_on: '2026-08-10',
    recorded_at: AT,
    recorded_by: 'rosa',
  });
  await store.migrate();
  expect(await store.query('SELECT count(*) AS n FROM registrations')).toEqual([{ n: 1 }]);
  expect(await store.query('SELECT count(*) AS n FROM omaped_records')).toEqual([{ n: 0 }]);

  await insertRow(store, 'omaped_things', {
    id: 't',
    version: 1,
    facts: '{}',
    recorded_at: AT,
    recorded_by: 'rosa',
  });
  const delivery = (id: string, changes = {}) =>
    insertRow(store, 'omaped_deliveries', {
      id,
      version: 1,
      thing_id: 't',
      registration_id: 'r',
      kind: 'prestamo',
      handed_on: '2026-08-10',
      condition: '',
      recorded_at: AT,
      recorded_by: 'rosa',
      ...changes,
    });
  await delivery('one', { returned_on: '2026-08-11', return_condition: 'Bien' });
  await delivery('two', { kind: 'donacion' });
  await expect(delivery('three')).rejects.toThrow('UNIQUE');
  await expect(
    store.query(
      `UPDATE omaped_deliveries SET returned_on = '2026-08-12', return_condition = 'x' WHERE id = 'two'`,
    ),
  ).rejects.toThrow('CHECK');
  await expect(store.query('DELETE FROM omaped_deliveries')).rejects.toThrow('never deleted');
  await expect(
    insertRow(store, 'omaped_records', {
      registration_id: 'nobody',
      revision: 1,
      profile_version: 1,
      profile: '{}',
      carne_version: 1,
      carne: '{}',
      contigo_version: 1,
      contigo: '{}',
      facets: '{}',
      changed_at: AT,
      changed_by: 'rosa',
    }),
  ).rejects.toThrow('FOREIGN KEY');
});
