import { afterEach, beforeEach, expect, it } from 'vitest';
import { registerCase } from '../letters/testing.ts';
import { colleague } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const visit = (caseId: string, assignedTo: string, changes = {}) => ({
  caseId,
  kind: 'visita',
  task: 'Buscar a Luz en su casa',
  personId: null,
  isVerification: false,
  dueOn: '2026-08-12',
  assignedTo,
  contactOverride: null,
  ...changes,
});

it('counts what is due for whoever entered, once the responsable turned it on', async () => {
  const { id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  );
  const caseId = await registerCase(office);
  await office.ok('followups.assign', visit(caseId, ana));
  await office.ok('followups.assign', visit(caseId, ana, { dueOn: '2026-08-11' }));
  await office.ok('followups.assign', visit(caseId, ana, { atTime: '09:10' }));
  expect(await office.ok('notices.state')).toEqual({ version: 1, enabled: false });
  expect(await office.ok('notices.due')).toBeNull();
  await office.ok('notices.change', { version: 1, enabled: true });
  const again = await office.refused('notices.change', { version: 1, enabled: false });
  expect(again.code).toBe('conflict');

  // Wednesday 12, 09:00 in Lima.
  office.setTime('2026-08-12T14:00:00.000Z');
  await office.as('ana.flores');
  expect(await office.ok('notices.due')).toEqual({ today: 1, late: 1, next: '09:10' });
  office.setTime('2026-08-12T14:11:00.000Z');
  expect(await office.ok('notices.due')).toEqual({ today: 1, late: 1, next: null });
  expect((await office.refused('notices.change', { version: 2, enabled: false })).code).toBe(
    'not_allowed',
  );
});

it('counts nothing of a case that is closed to her', { tags: ['T5'] }, async () => {
  const { id: ana } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague('ana.flores', 'Ana Flores', 'worker'),
  );
  const caseId = await registerCase(office);
  await office.ok('followups.assign', visit(caseId, ana, { dueOn: '2026-08-10', atTime: '09:10' }));
  await office.ok('notices.change', { version: 1, enabled: true });
  await office.as('ana.flores');
  expect(await office.ok('notices.due')).toEqual({ today: 0, late: 0, next: '09:10' });
  await office.as('rosa.quispe');
  await office.ok('access.seal', {
    caseId,
    reason: 'Trabaja en la municipalidad.',
    readers: [],
    password: PASSWORD,
  });
  await office.as('ana.flores');
  expect(await office.ok('notices.due')).toEqual({ today: 0, late: 0, next: null });
});
