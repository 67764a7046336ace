/** What is agreed in a conciliation is signed in one of its sessions. Monday 10 August 2026, 09:00. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { acta, pension } from '../agreements/testing.ts';
import type { AgreementView } from '../agreements/types.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { begun, courseOf, ending, family, met } from './testing.ts';

let office: TestOffice;
let of: Awaited<ReturnType<typeof family>>;
beforeEach(async () => {
  office = await testOffice();
  of = await family(office);
});
afterEach(() => office.close());

/** Alimentos of the child, from father to mother. */
const agreed = async (changes: object = {}) => {
  const { actionId } = await courseOf(office, of.caseId);
  const { operatorId: me } = await office.ok<{ operatorId: string }>('accounts.me');
  const at = {
    caseId: of.caseId,
    actionId,
    luz: of.childId,
    teresa: of.motherId,
    raul: of.fatherId,
    me,
  };
  return acta(at, { maintenance: pension(at), ...changes });
};

it('is refused before a session to which all came, and of another day', async () => {
  await begun(office, of);
  expect(await office.refused('agreements.record', await agreed())).toMatchObject({
    code: 'agreement_without_session',
    fields: { signedOn: expect.stringContaining('«Audiencias»') },
  });
});

it('is signed on the day of the session, and ends the conciliation with an agreement', async () => {
  await met(office, of);
  office.setTime('2026-08-11T14:00:00.000Z');
  expect(
    (await office.refused('agreements.record', await agreed({ signedOn: '2026-08-11' }))).code,
  ).toBe('agreement_without_session');
  await office.ok('agreements.record', await agreed());
  const end = ending(await courseOf(office, of.caseId), 'acuerdo_parcial');
  expect(await office.ok('hearings.conclude', end)).toMatchObject({ action: 'done' });
  const [row] = await office.ok<AgreementView[]>('agreements.ofCase', { caseId: of.caseId });
  expect(row).toMatchObject({ matter: 'A1', replacedOn: null });
});

it('is refused in a matter that is not treated', async () => {
  await met(office, of, ['A1']);
  const { motherId: withId, childId } = of;
  const custody = {
    children: [childId],
    form: 'exclusiva',
    withId,
    calendar: '',
    address: 'Jr. Arequipa 120',
  };
  const other = await agreed({ maintenance: null, custody });
  expect((await office.refused('agreements.record', other)).code).toBe('agreement_other_matter');
});
