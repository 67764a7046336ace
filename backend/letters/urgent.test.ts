import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfText } from '../../letters/testing/pdf.ts';
import { colleague } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import { draftLetter, institutionId, registerCase } from './testing.ts';
import type { IssuedLetter, ReleasedLetter, SavedLetter, UrgentIssued } from './types.ts';

const AT = '2026-08-10T14:00:00.000Z';
const ACCOUNT = 'La niña llegó con marcas recientes y pide no volver a su casa.';
const FACTS = 'correa';

let office: TestOffice;
let number: string;
let caseId: string;
const ids = new Map<string, string>();
beforeEach(async () => {
  office = await testOffice(AT);
  for (const role of ['defensor', 'worker', 'promotor', 'apoyo', 'auditor'] as const) {
    const made = await office.ok<{ id: string }>('accounts.add', {
      ...colleague(`ana.${role}`, `Ana ${role}`, 'worker'),
      roles: [{ role, validFrom: '2026-01-01', validTo: null }],
    });
    ids.set(role, made.id);
  }
  caseId = await registerCase(office);
  ({ number } = await office.ok<{ number: string }>('cases.view', { id: caseId }));
});
afterEach(() => office.close());

const asked = async (changes = {}) => ({
  number,
  what: 'desproteccion',
  institutionId: await institutionId(office, 'UPE Tacna'),
  account: ACCOUNT,
  ...changes,
});
const released = () => office.ok<ReleasedLetter[]>('letters.released');
const printed = async (releaseId: string): Promise<string> => {
  const { grant } = await office.ok<{ grant: string }>('letters.releasedFile', { releaseId });
  const file = office.running.backend.grants.redeem(grant, 'print');
  if (file === 'refused') throw new Error('The grant does not print.');
  return pdfText(file.bytes);
};

const assistantAbstains = () =>
  office.ok('access.declareConflict', {
    caseId,
    operatorId: ids.get('apoyo'),
    cause: 'proceso',
    note: '',
    substituteId: null,
  });

describe('a letter that may not wait', () => {
  it.each(['rosa.quispe', 'ana.defensor', 'ana.worker', 'ana.promotor', 'ana.apoyo'])(
    'is issued, printed and signed by %s alone',
    async (userName) => {
      const upe = await asked();
      await office.as(userName);
      const issued = await office.ok<UrgentIssued>('letters.issueUrgent', upe);
      expect(issued.number).toMatch(/^OFICIO N.° 045-2026/);
      expect(await released()).toMatchObject([{ id: issued.releaseId, once: false, toSign: true }]);
      const page = await printed(issued.releaseId);
      expect(page).toContain('marcas recientes');
      // What the case says is not hers to tell, whoever she is: she wrote what she knows.
      expect(page).not.toContain(FACTS);
      expect(page).not.toContain('No se ha identificado');
      const sign = { letterId: issued.id, version: issued.version, signedAt: AT };
      await office.ok('letters.signUrgent', sign);
      expect(await released()).toEqual([]);
      expect(
        (await office.refused('letters.releasedFile', { releaseId: issued.releaseId })).code,
      ).toBe('not_found');
      await office.as('rosa.quispe');
      expect(await office.ok('letters.view', { id: issued.id })).toMatchObject({
        state: 'signed',
        fields: { cause: 'e', content: { urgent: true } },
      });
    },
  );

  it('leaves although nobody recorded the name of the year', async () => {
    office.setTime('2027-01-02T14:00:00.000Z');
    const upe = await asked();
    await office.as('ana.promotor');
    const issued = await office.ok<UrgentIssued>('letters.issueUrgent', upe);
    expect(await printed(issued.releaseId)).not.toContain('denominación');
  });

  it('goes to who takes it, and never for a case that is closed to her', async () => {
    const upe = await asked();
    await assistantAbstains();
    await office.as('ana.promotor');
    expect(
      await office.refused('letters.issueUrgent', { ...upe, what: 'incumplimiento' }),
    ).toMatchObject({ code: 'bad_input', fields: { institutionId: expect.any(String) } });
    await office.as('ana.apoyo');
    const closed = await office.refused('letters.issueUrgent', upe);
    const unknown = await office.refused('letters.issueUrgent', { ...upe, number: 'ninguno' });
    expect(closed.code).toBe('not_found');
    expect(closed).toEqual(unknown);
    await office.as('ana.auditor');
    expect((await office.refused('letters.issueUrgent', upe)).code).toBe('not_allowed');
  });

  it('is signed by who issued it, and by nobody else in her place', async () => {
    const upe = await asked();
    await office.as('ana.promotor');
    const { id, version } = await office.ok<UrgentIssued>('letters.issueUrgent', upe);
    await office.as('ana.apoyo');
    const sign = { letterId: id, version, signedAt: AT };
    expect((await office.refused('letters.signUrgent', sign)).code).toBe('not_found');
    expect(await released()).toEqual([]);
  });

  it('is the only letter that is signed so: an ordinary one names who signs it', async () => {
    await office.as('ana.worker');
    const draft = await draftLetter(office, caseId);
    const { id, version } = await office.ok<IssuedLetter>('letters.issue', {
      ...draft,
      reason: '',
    });
    const sign = { letterId: id, version, signedAt: AT };
    expect((await office.refused('letters.signUrgent', sign)).code).toBe('not_found');
  });

  it('opens no more for whoever was given another password: it was sealed to her pair', async () => {
    const upe = await asked();
    await office.as('ana.apoyo');
    await office.ok('letters.issueUrgent', upe);
    await office.as('rosa.quispe');
    const once = 'siete vicuñas cruzan la puna helada';
    await office.ok('accounts.resetPassword', {
      id: ids.get('apoyo'),
      version: 1,
      newPassword: once,
      password: PASSWORD,
    });
    await office.as('ana.apoyo', once);
    await office.ok('accounts.changePassword', { oldPassword: once, newPassword: PASSWORD });
    expect(await released()).toEqual([]);
  });
});

describe('an oficio with facts', () => {
  const issue = async () => {
    const draft = await draftLetter(office, caseId);
    return office.ok<IssuedLetter>('letters.issue', { ...draft, reason: '' });
  };

  it('is printed once by an assistant to whom it was released, and leaves its trace', async () => {
    const letter = await issue();
    await office.as('ana.apoyo');
    expect((await office.refused('letters.view', { id: letter.id })).code).toBe('not_allowed');
    const mine = { letterId: letter.id, operatorId: ids.get('apoyo') };
    expect((await office.refused('letters.release', mine)).code).toBe('not_allowed');
    await office.as('ana.worker');
    const { id } = await office.ok<{ id: string }>('letters.release', mine);
    // Sealed to her: whoever released it opens the letter, not the leave.
    expect((await office.refused('letters.releasedFile', { releaseId: id })).code).toBe(
      'not_found',
    );
    await office.as('ana.apoyo');
    expect(await released()).toMatchObject([{ id, once: true, toSign: false }]);
    expect(await printed(id)).toContain(letter.number.slice(0, 10));
    expect((await office.refused('letters.releasedFile', { releaseId: id })).code).toBe(
      'not_found',
    );
    await office.as('rosa.quispe');
    const acts = JSON.stringify(await office.ok('audit.list', {}));
    expect(acts).toContain('Autorizó imprimir un oficio una vez');
    expect(acts).toContain('Abrió o imprimió un oficio que se le autorizó');
  });

  it('is not released to who must abstain, and no more once it was corrected or annulled', async () => {
    const letter = await issue();
    const to = (role: string) => ({ letterId: letter.id, operatorId: ids.get(role) });
    await assistantAbstains();
    expect(await office.refused('letters.release', to('apoyo'))).toMatchObject({
      fields: { operatorId: expect.any(String) },
    });
    await office.ok('letters.release', to('promotor'));
    const saved: SavedLetter = { id: letter.id, version: letter.version };
    await office.ok('letters.annul', { ...saved, reason: 'Era otra institución.' });
    await office.as('ana.promotor');
    expect(await released()).toEqual([]);
  });
});
