/**
 * An older man left in a hospital (violencia-omaped-ciam.md §4.2): abandonment in the family, told to the
 * DIPAM and denounced, the DIPAM's term of 48 hours on the clock, measures, and what is reported of it.
 *
 * The days, worked out by hand. Thursday 27 August 2026, 16:20: the hospital's social worker telephones.
 * Friday 28 August, Saturday 29 and Sunday 30 (Santa Rosa, a holiday) are days like any other for terms on the clock.
 * - The notice is owed at once; the office's own goal ends on Thursday at 23:59.
 * - The DIPAM's report is of Friday 28, 18:30; with urgency it decides until Sunday 30, 18:30; without, Monday 31, 18:30.
 */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantFromLima } from '../../domain/clock/lima.ts';
import type { CiamReport } from '../../domain/records/ciam-report.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice } from '../tray/types.ts';
import { FORTUNATO, noticeOf, olderView, registered, riskOf } from './testing.ts';
import type { SavedOlder } from './types.ts';

const KNOWN = instantFromLima('2026-08-27', '16:20');

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice(instantFromLima('2026-08-27', '16:40'));
});
afterEach(() => office.close());

const reminded = async () => (await office.ok<TrayOffice>('tray.office')).ciam;
const owed = async () => (await reminded()).owed.map(({ what, goalMissed }) => [what, goalMissed]);

it('is told at once, decided within 48 hours on the clock, followed and counted', async () => {
  const { id } = await registered(office, FORTUNATO, { autonomy: 'dependiente' }, '2026-08-27');
  const risk = await office.ok<SavedOlder>(
    'ciam.recordRisk',
    riskOf(id, {
      knownAt: KNOWN,
      situations: ['dependencia', 'violencia'],
      setting: 'familiar',
      types: ['abandono'],
      facts: 'El hospital llama: lleva nueve días de alta y nadie lo recoge.',
    }),
  );
  // Both are owed since 16:20; the goal is of the same day.
  expect((await olderView(office, id)).risks).toMatchObject([
    {
      familyViolence: true,
      owed: [
        { what: 'dipam', since: KNOWN, goal: instantFromLima('2026-08-27', '23:59') },
        { what: 'denuncia', since: KNOWN },
      ],
    },
  ]);
  expect(await owed()).toEqual([
    ['dipam', false],
    ['denuncia', false],
  ]);

  const at = instantFromLima('2026-08-27', '17:05');
  office.setTime(instantFromLima('2026-08-27', '17:10'));
  await office.ok('ciam.tell', noticeOf(id, risk.id, { toldAt: at }));
  // The denuncia waits until the next morning: its goal was missed.
  office.setTime(instantFromLima('2026-08-28', '08:10'));
  expect(await owed()).toEqual([['denuncia', true]]);
  await office.ok(
    'ciam.tell',
    noticeOf(id, risk.id, {
      receiver: 'pnp',
      toldAt: instantFromLima('2026-08-28', '08:05'),
      document: 'Denuncia N.° 77',
    }),
  );
  expect(await owed()).toEqual([]);

  office.setTime(instantFromLima('2026-08-28', '19:00'));
  const report = {
    registrationId: id,
    riskId: risk.id,
    version: 1,
    reportedAt: instantFromLima('2026-08-28', '18:30'),
    document: 'Informe N.° 5-2026-DIPAM',
  };
  await office.ok('ciam.report', { ...report, urgent: true });
  expect((await reminded()).decisions).toMatchObject([
    { riskId: risk.id, dueAt: instantFromLima('2026-08-30', '18:30') },
  ]);
  // Corrected: without urgency it is a day longer.
  await office.ok('ciam.report', { ...report, version: 2, urgent: false });
  expect((await reminded()).decisions).toMatchObject([
    { dueAt: instantFromLima('2026-08-31', '18:30') },
  ]);

  office.setTime(instantFromLima('2026-08-31', '11:00'));
  const measure = {
    registrationId: id,
    riskId: risk.id,
    decidedAt: instantFromLima('2026-08-31', '10:00'),
    resolution: 'RD N.° 31-2026-DIPAM',
    endsOn: null,
  };
  expect(
    (await office.refused('ciam.addMeasure', { ...measure, measure: 'ceapam', detail: '' })).fields,
  ).toHaveProperty('detail');
  await office.ok('ciam.addMeasure', { ...measure, measure: 'acogimiento', detail: '' });
  expect((await reminded()).decisions).toEqual([]);

  // Two weeks later what was found affects the measure: the DIPAM is told of it.
  office.setTime(instantFromLima('2026-09-14', '12:00'));
  await office.ok('ciam.follow', {
    registrationId: id,
    riskId: risk.id,
    kind: 'visita',
    doneAt: instantFromLima('2026-09-14', '10:00'),
    result: 'La sobrina que lo acogió se muda a Tacna.',
    affectsMeasures: true,
    nextOn: '2026-09-18',
  });
  expect(await owed()).toEqual([['efecto', false]]);
  expect((await reminded()).followups).toMatchObject([{ nextOn: '2026-09-18' }]);
  await office.ok(
    'ciam.tell',
    noticeOf(id, risk.id, { toldAt: instantFromLima('2026-09-14', '11:30') }),
  );
  expect(await owed()).toEqual([]);

  // He was visited in August; what was done is counted from there.
  await office.ok('attentions.record', {
    registrationId: id,
    service: 'visita',
    mode: 'domiciliaria',
    doneOn: '2026-08-31',
    done: 'Se le acompañó a casa de su sobrina.',
    result: '',
    institutionId: null,
    referredTo: '',
    next: null,
  });
  const august = await office.ok<CiamReport>('ciam.figures', {
    kind: 'mes',
    year: 2026,
    number: 8,
    guarded: false,
  });
  const table = (wanted: string) => august.tables.find((one) => one.id === wanted)?.rows ?? [];
  const figure = (of: string, label: string) =>
    table(of).find((row) => row.label.startsWith(label))?.values;
  expect(figure('registro', 'Altas')).toEqual([1]);
  expect(figure('autonomia', 'Dependiente')).toEqual([0, 1, 0]);
  expect(figure('ambito', 'Familiar')).toEqual([1]);
  expect(figure('avisos', 'DIPAM')).toEqual([1]);
  expect(figure('avisos', 'Policía')).toEqual([1]);
  expect(figure('meta', 'Dados el mismo día')).toEqual([1]);
  expect(figure('medidas', 'Acogimiento')).toEqual([1]);
  expect(figure('atenciones', 'Visitas domiciliarias')).toEqual([1]);
  expect(figure('servicios', 'Visita')).toEqual([1]);
});

it('refuses the urgency of 48 hours where nobody was abandoned', async () => {
  const { id } = await registered(office, FORTUNATO, {}, '2026-08-27');
  const risk = await office.ok<SavedOlder>('ciam.recordRisk', riskOf(id, { knownAt: KNOWN }));
  const { code, fields } = await office.refused('ciam.report', {
    registrationId: id,
    riskId: risk.id,
    version: 1,
    reportedAt: instantFromLima('2026-08-27', '16:30'),
    urgent: true,
    document: '',
  });
  expect([code, Object.keys(fields ?? {})]).toEqual(['bad_input', ['urgent']]);
});

it('says nothing in a report that leaves by which somebody could be known', async () => {
  for (let at = 0; at < 7; at += 1)
    await registered(
      office,
      {
        ...FORTUNATO,
        documentNumber: `9990010${at}`,
        sex: at < 5 ? '2' : '1',
        district: at < 6 ? '230401' : '230408',
      },
      { autonomy: 'autovalente' },
      '2026-08-27',
    );
  const ask = (kind: string, number: number, guarded: boolean) =>
    office.ok<CiamReport>('ciam.figures', { kind, year: 2026, number, guarded });
  const rows = (report: CiamReport, id: string) =>
    report.tables.find((table) => table.id === id)?.rows.map(({ values }) => values);
  expect(rows(await ask('mes', 8, false), 'distrito')).toEqual([
    [5, 1, 0],
    [0, 1, 0],
  ]);
  const guarded = await ask('mes', 8, true);
  // A zero of a district is not said either; five women are, were they not beside what is hidden.
  expect(rows(guarded, 'distrito')).toEqual([
    [null, null, null],
    [null, null, null],
  ]);
  expect(rows(guarded, 'edad')).toEqual([[null, null, 0]]);
  const year = await ask('anio', 1, false);
  expect(year.dueOn).toBe('2027-01-30');
  expect(rows(year, 'altas')?.[7]).toEqual([7]);
  expect(
    (await office.refused('ciam.figures', { kind: 'mes', year: 2026, number: 9, guarded: true }))
      .code,
  ).toBe('bad_input');
});
