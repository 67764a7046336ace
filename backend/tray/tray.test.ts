import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice, TrayOwn } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const ofOffice = () => office.ok<TrayOffice>('tray.office');

describe('the office’s pending work', () => {
  it('shows what nobody answers for and what waits for its qualification', async () => {
    const { id } = await office.ok<{ id: string }>('cases.register', registration());
    expect(await ofOffice()).toMatchObject({
      unassigned: { total: 1, rows: [{ id, affected: ['Ñahui Condori, Luz María'] }] },
      toQualify: { total: 1, rows: [{ id, due: { level: 'green' } }] },
      unready: { sheetsConfirmed: false, yearName: true },
    });
    office.setTime('2026-08-11T14:00:00.000Z');
    expect((await office.ok<TrayOwn>('tray.own')).toQualify.rows).toMatchObject([
      { id, due: { level: 'black' } },
    ]);
  });

  it('shows the first rows of a long part, and all of it when asked', async () => {
    for (let n = 0; n < 8; n += 1) await office.ok('cases.register', registration());
    const shown = ({ unassigned: { rows, total } }: TrayOffice) => [rows.length, total];
    expect(shown(await ofOffice())).toEqual([6, 8]);
    const whole = await office.ok<TrayOffice>('tray.office', { whole: ['unassigned'] });
    expect(shown(whole)).toEqual([8, 8]);
    expect(whole.toQualify).toMatchObject({ total: 8, rows: { length: 6 } });
    expect((await office.refused('tray.own', { whole: ['unassigned'] })).code).toBe('bad_input');
  });

  it('tells what assigning a case needs, without a look at the case', async () => {
    const { id } = await office.ok<{ id: string }>('cases.register', registration());
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    const [row] = (await ofOffice()).unassigned.rows;
    await office.ok('cases.assignResponsible', { id, version: row?.version, operatorId });
    expect((await ofOffice()).unassigned.total).toBe(0);
  });

  it('shows a reception left half done after four working hours, without its content', async () => {
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    await office.ok('drafts.save', {
      id: null,
      kind: 'reception',
      subjectId: null,
      payload: '{"facts":"Secreto"}',
    });
    await office.as('rosa.quispe');
    office.setTime('2026-08-10T18:00:00.000Z');
    expect((await ofOffice()).oldDrafts).toEqual([]);
    office.setTime('2026-08-10T18:00:01.000Z');
    const tray = await ofOffice();
    expect(tray.oldDrafts).toMatchObject([
      {
        operator: 'Ana Flores',
        startedAt: '2026-08-10T14:00:00.000Z',
        due: { at: '2026-08-11T14:00:00.000Z', level: 'green' },
      },
    ]);
    expect(JSON.stringify(tray)).not.toContain('Secreto');
  });

  it('counts the 24 hours of a draft from the arrival that was typed', async () => {
    const save = (receivedAt: unknown) =>
      office.ok('drafts.save', {
        id: null,
        kind: 'reception',
        subjectId: null,
        payload: JSON.stringify({ receivedAt, facts: '' }),
      });
    await save('2026-08-10T09:30:00.000Z');
    await save('mañana');
    await save(null);
    await save('2026-08-30T09:30:00.000Z');
    office.setTime('2026-08-11T13:00:00.000Z');
    await office.as('rosa.quispe');
    const { oldDrafts } = await ofOffice();
    expect(oldDrafts.map(({ receivedAt, due }) => [receivedAt, due.at, due.level])).toEqual([
      ['2026-08-10T09:30:00.000Z', '2026-08-11T09:30:00.000Z', 'black'],
      ...Array.from({ length: 3 }, () => [
        '2026-08-10T14:00:00.000Z',
        '2026-08-11T14:00:00.000Z',
        'red',
      ]),
    ]);
  });

  it('shows follow-ups that are late, whoever has them', async () => {
    const { id: caseId } = await office.ok<{ id: string }>('cases.register', registration());
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    await office.ok('followups.assign', {
      caseId,
      kind: 'entrevista',
      task: 'Entrevistar',
      personId: null,
      isVerification: false,
      dueOn: '2026-08-11',
      assignedTo: operatorId,
      contactOverride: null,
    });
    office.setTime('2026-08-12T14:00:00.000Z');
    expect((await ofOffice()).overdue).toMatchObject({
      total: 1,
      rows: [{ caseId, level: 'black' }],
    });
  });

  it('says in January that the year has no name yet', async () => {
    office.setTime('2027-01-04T14:00:00.000Z');
    expect((await ofOffice()).unready.yearName).toBe(false);
  });

  it('is the responsable’s alone', async () => {
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'defensor'));
    await office.as('ana.flores');
    expect((await office.refused('tray.office')).code).toBe('not_allowed');
    await office.ok('tray.own');
  });
});
