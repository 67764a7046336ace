/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Committees1798600000000 } from './1798600000000-committees.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';
const BY = { recorded_at: AT, recorded_by: 'rosa' };

const body = {
  id: 'b1',
  version: 1,
  kind: 'comudenna',
  name: 'COMUDENNA',
  norm: '',
  presides: '',
  secretary: '',
  rules_source: '',
  ...BY,
};
const session = (id: string, changes = {}) => ({
  id,
  version: 1,
  committee_id: 'b1',
  year: 2026,
  number: 1,
  kind: 'ordinaria',
  state: 'convoked',
  on_date: '2026-08-12',
  from_time: '09:00',
  is_virtual: 0,
  place: 'Auditorio',
  preparer_id: 'rosa',
  agenda: '[{"title":"Plan","said":""}]',
  attendance: '[]',
  guests: '[]',
  names_reason: '',
  ...BY,
  ...changes,
});
const agreement = (id: string, changes = {}) => ({
  id,
  version: 1,
  session_id: 's1',
  position: 1,
  text: 'Hacer el plan.',
  institution: 'UGEL',
  due_on: '2026-09-30',
  state: 'pending',
  ...changes,
});
const CLOSED = `UPDATE committee_sessions SET state = 'held', quorum = 'si', closed_at = '${AT}',
  closed_by = 'rosa', acta_year = 2026, acta_number = 1 WHERE id = 's1'`;

async function migrated() {
  const store = await storeBefore(Committees1798600000000);
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  const before = await store.query('SELECT * FROM cases');
  await store.migrate();
  expect(await store.query('SELECT * FROM cases')).toEqual(before);
  await insertRow(store, 'committees', body);
  await insertRow(store, 'committee_sessions', session('s1'));
  return store;
}

it('gives each session of a body and year its own number, which does not change', async () => {
  const store = await migrated();
  await expect(insertRow(store, 'committee_sessions', session('s2'))).rejects.toThrow('UNIQUE');
  await insertRow(store, 'committee_sessions', session('s2', { number: 2 }));
  await insertRow(store, 'committee_sessions', session('s3', { year: 2027 }));
  await expect(
    store.query(`UPDATE committee_sessions SET number = 9 WHERE id = 's2'`),
  ).rejects.toThrow('does not change');
  await expect(store.query('DELETE FROM committee_sessions')).rejects.toThrow('never deleted');
  await expect(store.query('DELETE FROM committees')).rejects.toThrow('never deleted');
});

it('lets nothing of a closed acta change, and only then rectifies it', async () => {
  const store = await migrated();
  await insertRow(store, 'committee_agreements', agreement('a1'));
  await insertRow(store, 'committee_agreements', agreement('a2', { position: 2 }));
  await store.query(`DELETE FROM committee_agreements WHERE id = 'a2'`);
  const said = { id: 'r1', session_id: 's1', number: 1, text: 'x', reason: 'x', names_reason: '' };
  await expect(insertRow(store, 'acta_rectifications', { ...said, ...BY })).rejects.toThrow(
    'only a closed acta',
  );
  // Neither closed without its number, nor before it was held.
  await expect(
    store.query(`UPDATE committee_sessions SET closed_at = '${AT}', closed_by = 'rosa'`),
  ).rejects.toThrow('CHECK');
  await expect(store.query(CLOSED.replace(`state = 'held', quorum = 'si', `, ''))).rejects.toThrow(
    'CHECK',
  );
  await store.query(CLOSED);
  for (const statement of [
    `UPDATE committee_sessions SET place = 'x' WHERE id = 's1'`,
    `UPDATE committee_agreements SET text = 'x'`,
    `UPDATE committee_agreements SET due_on = '2027-01-01'`,
    'DELETE FROM committee_agreements',
  ])
    await expect(store.query(statement), statement).rejects.toThrow('does not change');
  await expect(
    insertRow(store, 'committee_agreements', agreement('a3', { position: 3 })),
  ).rejects.toThrow('does not change');
  await insertRow(store, 'acta_rectifications', { ...said, ...BY });
  await expect(store.query(`UPDATE acta_rectifications SET text = 'y'`)).rejects.toThrow(
    'never change',
  );
  // How it went goes on.
  await store.query(
    `UPDATE committee_agreements SET state = 'done', settled_on = '2026-09-01', settled_how = 'Sí',
       settled_at = '${AT}', settled_by = 'rosa'`,
  );
});

it('keeps what a meeting said of a case once, under one class, for ever', async () => {
  const store = await migrated();
  await insertRow(store, 'case_meetings', {
    id: 'm1',
    on_date: '2026-08-10',
    from_time: '09:00',
    place: '',
    people: '[{},{}]',
    ...BY,
  });
  const of = (changes = {}) => ({
    id: 'x1',
    meeting_id: 'm1',
    case_id: 'c1',
    people: '[]',
    said: 'sealed',
    followup_ids: '[]',
    ...BY,
    ...changes,
  });
  await expect(insertRow(store, 'meeting_cases', of({ said: null }))).rejects.toThrow('CHECK');
  await expect(insertRow(store, 'meeting_cases', of({ said_reserved: 'x' }))).rejects.toThrow(
    'CHECK',
  );
  await insertRow(store, 'meeting_cases', of());
  await expect(insertRow(store, 'meeting_cases', of({ id: 'x2' }))).rejects.toThrow('UNIQUE');
  await expect(store.query(`UPDATE meeting_cases SET said = 'x'`)).rejects.toThrow('never change');
  await expect(store.query('DELETE FROM meeting_cases')).rejects.toThrow('never deleted');
  await expect(store.query(`UPDATE case_meetings SET place = 'x'`)).rejects.toThrow('never change');
});
