import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { child, colleague, LUZ, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { CaseView } from './types.ts';

let office: TestOffice;
let id: string;
beforeEach(async () => {
  office = await testOffice();
  const brother = child({ givenNames: 'Iván', firstSurname: 'Ñahui' });
  const two = registration({ affected: [child(LUZ), brother] });
  ({ id } = await office.ok<{ id: string }>('cases.register', two));
});
afterEach(() => office.close());

const view = () => office.ok<CaseView>('cases.view', { id });
const listed = (text: string) => office.ok<{ rows: object[] }>('cases.list', { text });

describe('someone put in a case by mistake', () => {
  it('is taken out with a reason, never the last affected, never who came', async () => {
    const [luz, ivan] = (await view()).people;
    const out = (casePersonId: string | undefined) => ({
      caseId: id,
      casePersonId,
      reason: 'Es de otra familia.',
    });
    await office.ok('cases.removePerson', out(ivan?.id));
    const seen = await view();
    expect(seen.people.map(({ id: one }) => one)).toEqual([luz?.id]);
    expect(seen.diary.rows.find(({ kind }) => kind === 'persona_retirada')?.text).toContain(
      'otra familia',
    );
    expect((await listed('iván')).rows).toEqual([]);
    expect((await office.refused('cases.removePerson', out(ivan?.id))).code).toBe('not_found');
    for (const kept of [luz?.id, seen.informant?.person?.id])
      expect(await office.refused('cases.removePerson', out(kept))).toMatchObject({
        code: 'bad_input',
        fields: { casePersonId: expect.any(String) },
      });
  });
});

describe('who came', () => {
  const asking = (reserveIdentity: boolean) => ({
    caseId: id,
    reserveIdentity,
    relation: 'madre',
  });

  it('may ask later that her identity be kept; only the responsable lifts it', async () => {
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    expect((await listed('teresa')).rows).toHaveLength(1);
    await office.ok('cases.changeInformant', asking(true));
    expect((await view()).informant).toMatchObject({ reserved: true, person: null });
    expect((await listed('teresa')).rows).toEqual([]);
    expect((await office.refused('cases.changeInformant', asking(false))).code).toBe(
      'informant_reserved',
    );
    await office.as('rosa.quispe');
    await office.ok('cases.changeInformant', asking(false));
    expect((await view()).informant).toMatchObject({ reserveAsked: false });
  });
});
