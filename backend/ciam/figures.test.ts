/** What the figures of the CIAM count, and what they do not say when they leave. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { instantFromLima } from '../../domain/clock/lima.ts';
import type { CiamReport } from '../../domain/records/ciam-report.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { FORTUNATO, noticeOf, registered, riskOf } from './testing.ts';
import type { SavedOlder } from './types.ts';

let office: TestOffice;
let registrationId = '';
beforeAll(async () => {
  // In the evening, when it is September for whoever counts in UTC.
  office = await testOffice(instantFromLima('2026-08-31', '20:00'));
  await office.ok('ciam.addOrganisation', {
    name: 'Asociación Los Andes',
    district: '230401',
    recognition: '',
  });
  ({ id: registrationId } = await registered(office, FORTUNATO, {}, '2026-08-27'));
  office.setTime(instantFromLima('2026-09-01', '09:00'));
});
afterAll(() => office.close());

const report = (number: number, guarded = false) =>
  office.ok<CiamReport>('ciam.figures', { kind: 'mes', year: 2026, number, guarded });
const rowsOf = ({ tables }: CiamReport, id: string) =>
  tables.find((table) => table.id === id)?.rows.map(({ label, values }) => [label, ...values]);

it('count by the day in Lima, and what is of midnight in the month that begins', async () => {
  expect(rowsOf(await report(8), 'organizaciones')?.[0]).toEqual(['Organizaciones', 1]);
  const knownAt = instantFromLima('2026-09-01', '00:00');
  await office.ok('ciam.recordRisk', riskOf(registrationId, { knownAt }));
  const known = async (month: number) => rowsOf(await report(month), 'riesgo')?.[0]?.[1];
  expect([await known(8), await known(9)]).toEqual([0, 1]);
});

it('count nothing of a situation that was recorded by error', async () => {
  const { id: riskId } = await office.ok<SavedOlder>(
    'ciam.recordRisk',
    riskOf(registrationId, { knownAt: instantFromLima('2026-08-31', '08:00') }),
  );
  const toldAt = instantFromLima('2026-08-31', '09:00');
  await office.ok('ciam.tell', noticeOf(registrationId, riskId, { toldAt }));
  expect(rowsOf(await report(8), 'avisos')).toEqual([['DIPAM (MIMP)', 1]]);
  await office.ok('ciam.endRisk', {
    registrationId,
    riskId,
    version: 1,
    cause: 'error',
    reason: 'Era de otra persona.',
  });
  expect(rowsOf(await report(8), 'avisos')).toEqual([]);
});

it('hide another part beside a small one where their total is said', async () => {
  for (const service of [...Array<string>(6).fill('orientacion'), 'taller', 'taller'])
    await office.ok('attentions.record', {
      registrationId,
      service,
      mode: 'presencial',
      doneOn: '2026-08-31',
      done: 'Se le atendió.',
      result: '',
      institutionId: null,
      referredTo: '',
      next: null,
    });
  const august = await report(8, true);
  expect(rowsOf(august, 'atenciones')?.[0]).toEqual(['Atenciones', 8]);
  expect(rowsOf(august, 'servicios')).toEqual([
    ['Orientación social y legal', null],
    ['Taller', null],
  ]);
});

it('leave a look in the register of acts', async () => {
  const looks = await office.running.backend.open?.store.read((tx) =>
    tx.query(`SELECT subject_id FROM audit WHERE subject_kind = 'ciam_figures'`),
  );
  expect(looks).toContainEqual({ subject_id: 'mes 2026-8' });
});
