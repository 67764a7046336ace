/** @module-tag T7 */
import { expect, it } from 'vitest';
import { Bookings1798500000000 } from './1798500000000-bookings.ts';
import { insertRow, oldCase, oldOperator, storeBefore } from './testing.ts';

const AT = '2026-08-10T14:00:00.000Z';

const followup = (id: string, changes = {}) => ({
  id,
  case_id: 'c1',
  kind: 'audiencia',
  task: 'Audiencia',
  state: 'pending',
  is_verification: 0,
  due_on: '2026-08-17',
  assigned_to: 'rosa',
  assigned_by: 'rosa',
  assigned_at: AT,
  ...changes,
});

async function migrated() {
  const store = await storeBefore(Bookings1798500000000);
  const recorded = { recorded_at: AT, recorded_by: 'rosa' };
  await insertRow(store, 'operators', oldOperator('rosa'));
  await insertRow(store, 'cases', oldCase('c1', 'rosa', 0));
  await insertRow(store, 'defence_actions', {
    id: 'd1',
    case_id: 'c1',
    kind: 'conciliacion',
    state: 'open',
    started_on: '2026-08-10',
    detail: '',
    result: '',
    ...recorded,
  });
  await insertRow(store, 'hearing_courses', {
    id: 'h1',
    version: 1,
    case_id: 'c1',
    action_id: 'd1',
    kind: 'conciliacion',
    mode: 'office',
    place: '',
    confidentiality: '',
    equipped: 0,
    link: '',
    identity_check: '',
    reading: 'estricto',
    confirmed: 1,
    override_reason: '',
    ...recorded,
  });
  await insertRow(store, 'followups', followup('f1'));
  await insertRow(store, 'followups', followup('f2', { kind: 'visita' }));
  await insertRow(store, 'hearing_sessions', {
    id: 's1',
    case_id: 'c1',
    course_id: 'h1',
    call: 1,
    at: '2026-08-17T19:30:00.000Z',
    mode: 'office',
    state: 'scheduled',
    waived: 0,
    override_reason: '',
    attendance: '[]',
    notes: '',
    signed_by_all: 0,
    followup_id: 'f1',
    ...recorded,
  });
  const before = await store.query('SELECT * FROM followups ORDER BY id');
  await store.migrate();
  return { store, before };
}

it('gives the hearings convened their hour in Lima, and nothing else one', async () => {
  const { store, before } = await migrated();
  expect(await store.query('SELECT * FROM followups ORDER BY id')).toEqual([
    { ...before[0], at_time: '14:30', room: '' },
    { ...before[1], at_time: null, room: '' },
  ]);
  for (const wrong of ['24:00', '9:30', '09:60', 'x'])
    await expect(store.query('UPDATE followups SET at_time = ?', [wrong]), wrong).rejects.toThrow(
      'CHECK',
    );
});

it('begins without telephones, and tells nothing by itself', async () => {
  const { store } = await migrated();
  const untouched = { id: 'office', version: 1, changed_at: null, changed_by: null };
  expect(await store.query('SELECT * FROM turn_phones')).toEqual([{ ...untouched, phones: '[]' }]);
  expect(await store.query('SELECT * FROM notice_settings')).toEqual([
    { ...untouched, enabled: 0 },
  ]);
  await expect(store.query('UPDATE notice_settings SET enabled = 2')).rejects.toThrow('CHECK');
});
