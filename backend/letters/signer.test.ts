import { afterEach, beforeEach, expect, it } from 'vitest';
import { colleague } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { draftLetter, prefilled, registerCase } from './testing.ts';
import type { LetterWarning } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

it('warns of a signer who is no defensor, and holds nothing up', async () => {
  const { operatorId: rosa } = await office.ok<{ operatorId: string }>('accounts.me');
  const add = async (userName: string, name: string, role: 'defensor' | 'worker') =>
    (await office.ok<{ id: string }>('accounts.add', colleague(userName, name, role))).id;
  const ana = await add('ana.flores', 'Ana Flores', 'worker');
  const luis = await add('luis.ramos', 'Luis Ramos', 'defensor');
  await office.as('ana.flores');
  const caseId = await registerCase(office);
  const fields = await prefilled(office, caseId);
  expect(fields.content.signerId).toBe(rosa);
  const signedBy = (signerId: string) => ({ ...fields, content: { ...fields.content, signerId } });
  const warned = async (signerId: string) =>
    (
      await office.ok<LetterWarning[]>('letters.check', { caseId, fields: signedBy(signerId) })
    ).filter(({ code }) => code === 'signer_not_defensor');
  expect(await warned(rosa)).toEqual([]);
  expect(await warned(luis)).toEqual([]);
  expect(await warned(ana)).toMatchObject([{ field: 'content.signerId', blocks: false }]);
  const draft = await draftLetter(office, caseId);
  const changed = await office.ok<{ id: string; version: number }>('letters.change', {
    ...draft,
    fields: signedBy(ana),
  });
  await office.ok('letters.issue', { ...changed, reason: '' });
});
