import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { DutyOccurrence, DutyView } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const yearOf = (year: number) => office.ok<DutyOccurrence[]>('fixedDuties.year', { year });
const ofYear = async (year: number, dutyId: string) =>
  (await yearOf(year)).filter((one) => one.dutyId === dutyId);
const list = () => office.ok<DutyView[]>('fixedDuties.list');
const report = { dutyId: 'ciam_informe_anual', occurrence: '2027' };

describe('the calendar of duties', () => {
  it('§4.4: owes nothing from before the office began, and everything after', async () => {
    // The office of the tests begins on Monday 10 August 2026.
    expect((await yearOf(2025)).length).toBe(0);
    const due = await yearOf(2026);
    expect(due.every(({ dueOn }) => dueOn >= '2026-08-10')).toBe(true);
    const days = async (id: string, year = 2026) =>
      (await ofYear(year, id)).map(({ dueOn }) => dueOn);
    expect(await days('ciam_registro_mensual')).toEqual([
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-30',
      '2026-12-31',
    ]);
    expect(await days('coprosec_trimestral')).toEqual(['2026-10-15']);
    expect(await days('ciam_informe_anual')).toEqual([]);
    expect(await days('ciam_informe_anual', 2027)).toEqual(['2027-01-30']);
    expect(await days('omaped_presupuesto', 2027)).toEqual(['2027-03-30']);
    // Six months from the first account.
    expect(await days('revision_privilegios', 2027)).toEqual(['2027-02-10']);
    expect((await ofYear(2027, 'ciam_informe_anual'))[0]).toMatchObject({
      about: 'año 2026',
      who: 'Gerencia municipal',
      state: 'pending',
      verified: true,
    });
  });

  it('is prepared, sent with its cargo, late when it is, and opened again with a reason', async () => {
    office.setTime('2027-02-01T15:00:00.000Z');
    await office.ok('fixedDuties.prepare', { ...report, on: '2027-01-28', note: '' });
    expect(
      (await office.refused('fixedDuties.prepare', { ...report, on: '2027-01-28', note: '' })).code,
    ).toBe('duty_state');
    const sent = { ...report, on: '2027-02-01', cargoNumber: 'MP 123-2027', note: '' };
    expect(
      (await office.refused('fixedDuties.fulfil', { ...sent, on: '2027-02-02' })).fields,
    ).toHaveProperty('on');
    await office.ok('fixedDuties.fulfil', sent);
    expect((await ofYear(2027, report.dutyId))[0]).toMatchObject({
      state: 'sent',
      late: true,
      acts: [
        { kind: 'sent', cargoNumber: 'MP 123-2027', onDate: '2027-02-01' },
        { kind: 'prepared' },
      ],
    });
    expect((await office.refused('fixedDuties.skip', { ...report, reason: 'x' })).code).toBe(
      'duty_state',
    );
    await office.ok('fixedDuties.reopen', { ...report, reason: 'Era de otro año.' });
    expect((await ofYear(2027, report.dutyId))[0]).toMatchObject({ state: 'pending', late: false });
    await office.ok('fixedDuties.skip', { ...report, reason: 'El CIAM empezó en febrero.' });
    expect((await ofYear(2027, report.dutyId))[0]?.state).toBe('skipped');
  });

  it('does not take what is due at no time, nor the review that is signed in Ajustes', async () => {
    const never = { ...report, occurrence: '2027-T1', reason: 'x' };
    expect((await office.refused('fixedDuties.skip', never)).code).toBe('not_found');
    const review = { dutyId: 'revision_privilegios', occurrence: 'next', reason: 'x' };
    expect((await office.refused('fixedDuties.skip', review)).code).toBe('duty_elsewhere');
  });

  it('§4.4: gives the designation fifteen calendar days, and the next working day after', async () => {
    await office.ok('fixedDuties.designate', {
      dutyId: 'ciam_designacion',
      happenedOn: '2026-08-07',
      what: 'RA 012-2026: Ana Flores',
    });
    // The 22nd is a Saturday: Monday the 24th (TUO Ley 27444, art. 145.2).
    expect(await ofYear(2026, 'ciam_designacion')).toMatchObject([
      { dueOn: '2026-08-24', about: 'RA 012-2026: Ana Flores', nearness: 'near' },
    ]);
    const future = { dutyId: 'ciam_designacion', happenedOn: '2026-08-11', what: 'x' };
    expect((await office.refused('fixedDuties.designate', future)).code).toBe('date_not_possible');
    const fixed = { ...future, dutyId: 'ciam_informe_anual', happenedOn: '2026-08-07' };
    expect((await office.refused('fixedDuties.designate', fixed)).code).toBe('not_found');
  });

  it('is changed with a reason by the responsable, and keeps the day of what was done', async () => {
    const { id: ana } = await office.ok<{ id: string }>(
      'accounts.add',
      colleague('ana.flores', 'Ana Flores', 'worker'),
    );
    const quarter = { dutyId: 'coprosec_trimestral', occurrence: '2026-T4' };
    office.setTime('2026-10-12T15:00:00.000Z');
    await office.ok('fixedDuties.prepare', { ...quarter, on: '2026-10-12', note: '' });
    const change = {
      dutyId: quarter.dutyId,
      changes: 0,
      on: { every: 3, month: 3, day: 20 },
      active: true,
      operatorId: ana,
      post: '',
      remindDays: 10,
      reason: 'El COPROSEC fijó otro día.',
    };
    await office.ok('fixedDuties.change', change);
    expect((await office.refused('fixedDuties.change', change)).code).toBe('conflict');
    expect(
      (await office.refused('fixedDuties.change', { ...change, changes: 1, on: null })).fields,
    ).toHaveProperty('on');
    expect(
      (await office.refused('fixedDuties.change', { ...change, changes: 1, reason: '' })).fields,
    ).toHaveProperty('reason');
    expect((await ofYear(2026, quarter.dutyId)).map(({ dueOn, who }) => [dueOn, who])).toEqual([
      ['2026-09-20', 'Ana Flores'],
      ['2026-10-15', 'Ana Flores'],
    ]);
    expect((await list()).find(({ id }) => id === quarter.dutyId)).toMatchObject({
      changes: 1,
      history: [{ reason: 'El COPROSEC fijó otro día.', by: 'Rosa Quispe Mamani' }],
    });
    await office.ok('fixedDuties.change', { ...change, changes: 1, active: false });
    // What was prepared stays to be seen; the rest is owed no more.
    expect((await ofYear(2026, quarter.dutyId)).map(({ dueOn }) => dueOn)).toEqual(['2026-10-15']);
    await office.as('ana.flores');
    expect((await office.refused('fixedDuties.change', { ...change, changes: 2 })).code).toBe(
      'not_allowed',
    );
    // What is of a desk that she does not attend is not hers to see, nor to write of.
    const seen = (await list()).map(({ id }) => id);
    expect(seen).toContain('coprosec_trimestral');
    expect(seen).not.toContain('ciam_informe_anual');
    const skip = { ...report, reason: 'x' };
    expect((await office.refused('fixedDuties.skip', skip)).code).toBe('not_found');
    // Given to her, of the whole office.
    await office.ok('fixedDuties.fulfil', {
      ...quarter,
      on: '2026-10-12',
      cargoNumber: '',
      note: '',
    });
  });

  it('keeps what was done of a time, also when the duty falls at other times now', async () => {
    const { dutyId, ...quarter } = { dutyId: 'coprosec_trimestral', occurrence: '2026-T4' };
    office.setTime('2026-10-12T15:00:00.000Z');
    const sent = { dutyId, ...quarter, on: '2026-10-12', cargoNumber: 'MP 9-2026', note: '' };
    await office.ok('fixedDuties.fulfil', sent);
    await office.ok('fixedDuties.change', {
      dutyId,
      changes: 0,
      on: { every: 12, month: 12, day: 20 },
      active: true,
      operatorId: null,
      post: 'Secretaría técnica',
      remindDays: 10,
      reason: 'Ahora es anual.',
    });
    expect(
      (await ofYear(2026, dutyId)).map(({ occurrence, dueOn, state }) => [
        occurrence,
        dueOn,
        state,
      ]),
    ).toEqual([
      ['2026-T4', '2026-10-15', 'sent'],
      ['2026', '2026-12-20', 'pending'],
    ]);
    await office.ok('fixedDuties.reopen', { dutyId, ...quarter, reason: 'Era de otro trimestre.' });
  });

  it('of a desk that she does not attend is hers to see when it was given to her', async () => {
    const { id: ana } = await office.ok<{ id: string }>(
      'accounts.add',
      colleague('ana.flores', 'Ana Flores', 'worker'),
    );
    await office.ok('fixedDuties.change', {
      dutyId: report.dutyId,
      changes: 0,
      on: { every: 12, month: 1, day: 30 },
      active: true,
      operatorId: ana,
      post: '',
      remindDays: 15,
      reason: 'Lo prepara ella.',
    });
    await office.as('ana.flores');
    expect((await list()).map(({ id }) => id)).toContain(report.dutyId);
    office.setTime('2027-01-20T15:00:00.000Z');
    await office.ok('fixedDuties.prepare', { ...report, on: '2027-01-20', note: '' });
  });

  it('has the duties that the office adds', async () => {
    const { id } = await office.ok<{ id: string }>('fixedDuties.add', {
      label: 'Informe semestral a la alcaldía',
      desk: null,
      on: { every: 6, month: 6, day: 31 },
      norm: '',
      recipient: 'Alcaldía',
      operatorId: null,
      post: 'Responsable de la DEMUNA',
      remindDays: 5,
      reason: 'Lo pidió la alcaldía.',
    });
    expect((await ofYear(2026, id)).map(({ dueOn }) => dueOn)).toEqual(['2026-12-31']);
    expect((await list()).find((duty) => duty.id === id)).toMatchObject({
      own: true,
      verified: false,
    });
    const wrong = { every: 3, month: 5, day: 1 };
    expect(
      (
        await office.refused('fixedDuties.change', {
          dutyId: id,
          changes: 1,
          on: wrong,
          active: true,
          operatorId: null,
          post: 'x',
          remindDays: 5,
          reason: 'x',
        })
      ).fields,
    ).toHaveProperty('on.month');
  });
});
