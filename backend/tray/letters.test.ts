import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issuedLetter } from '../letters/testing.ts';
import type { IssuedLetter, SavedLetter } from '../letters/types.ts';
import { colleague, qualification, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayLetters, TrayOffice, TrayOwn } from './types.ts';

const NOW = '2026-08-10T14:00:00.000Z';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const totals = ({ unsigned, withoutCargo, unanswered }: TrayLetters) => [
  unsigned.total,
  withoutCargo.total,
  unanswered.total,
];
const ofOffice = async () => totals((await office.ok<TrayOffice>('tray.office')).letters);
const own = async () => totals((await office.ok<TrayOwn>('tray.own')).letters);

const sign = ({ id, version }: IssuedLetter) =>
  office.ok<SavedLetter>('letters.markSigned', { id, version, signedAt: NOW });
const fileCargo = (letterId: string) =>
  office.ok('letters.fileCargo', {
    letterId,
    receivedAt: NOW,
    receivedBy: 'Mesa de partes',
    receivedPost: '',
    deskNumber: '',
    folios: null,
    notes: '',
  });

describe('letters that stand still', () => {
  it('wait for their signature, then for the cargo, then for the answer past its term', async () => {
    const letter = await issuedLetter(office);
    expect([await ofOffice(), await own()]).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
    await sign(letter);
    expect([await ofOffice(), await own()]).toEqual([
      [0, 1, 0],
      [0, 1, 0],
    ]);
    await fileCargo(letter.id);
    expect([await ofOffice(), await own()]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    // Five and ten working days after Monday the 10th of August.
    const parts = async (at: string) => {
      office.setTime(at);
      await office.as('rosa.quispe');
      return [await ofOffice(), await own()];
    };
    expect(await parts('2026-08-17T22:00:00.000Z')).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(await parts('2026-08-18T14:00:00.000Z')).toEqual([
      [0, 0, 0],
      [0, 0, 1],
    ]);
    expect(await parts('2026-08-24T22:00:00.000Z')).toEqual([
      [0, 0, 0],
      [0, 0, 1],
    ]);
    expect(await parts('2026-08-25T14:00:00.000Z')).toEqual([
      [0, 0, 1],
      [0, 0, 1],
    ]);
    const [row] = (await office.ok<TrayOffice>('tray.office')).letters.unanswered.rows;
    expect(row).toMatchObject({ id: letter.id, by: 'Rosa Quispe Mamani', number: letter.number });
    expect(row?.waiting?.level).toBe('escalation');
  });

  it('of others are not in one’s own tray', async () => {
    await issuedLetter(office);
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    expect(await own()).toEqual([0, 0, 0]);
  });
});

describe('a case whose six months are over', () => {
  it('is pending until it is concluded', async () => {
    const { id } = await office.ok<{ id: string }>('cases.register', registration());
    await office.ok('cases.qualify', qualification(id));
    const { id: action } = await office.ok<{ id: string }>('cases.startAction', {
      caseId: id,
      version: 2,
      kind: 'asesoria',
      startedOn: '2026-08-10',
      detail: 'Se orientó.',
    });
    const pending = async () => (await office.ok<TrayOffice>('tray.office')).toVerify;
    expect(await pending()).toMatchObject({ total: 0 });
    office.setTime('2027-02-15T14:00:00.000Z');
    await office.as('rosa.quispe');
    expect(await pending()).toMatchObject({ total: 1, rows: [{ id, due: { level: 'black' } }] });
    await office.ok('cases.finishAction', {
      id: action,
      finishedOn: '2027-02-14',
      state: 'done',
      result: 'Cumplió.',
    });
    await office.ok('cases.conclude', {
      id,
      version: 3,
      happenedAt: '2027-02-15T13:00:00.000Z',
      cause: 'acumulado',
      text: 'Sigue en otro expediente.',
    });
    expect(await pending()).toMatchObject({ total: 0 });
  });
});
