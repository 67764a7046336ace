/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Hearings1796300000001 } from './1796300000001-hearings.ts';
import { storeBefore } from './testing.ts';

it('adds the hearings to a store of before, each of a case and of a defence action', async () => {
  const store = await storeBefore(Hearings1796300000001);
  await store.migrate();
  await expect(
    store.query(
      `INSERT INTO hearing_screenings VALUES ('s', 'none', 'none', 1, 'no', '', '1', '1', 'rosa')`,
    ),
  ).rejects.toThrow('FOREIGN KEY');
  const tables = await store.query(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'hearing_%' ORDER BY name`,
  );
  expect(tables.map(({ name }) => name)).toEqual([
    'hearing_courses',
    'hearing_invitations',
    'hearing_matters',
    'hearing_parties',
    'hearing_screenings',
    'hearing_sessions',
    'hearing_terms',
  ]);
});
