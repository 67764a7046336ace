import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfText } from '../../letters/testing/pdf.ts';
import {
  draftLetter,
  granted,
  institutionId,
  prefilled,
  registerCase,
  reportedCase,
} from '../letters/testing.ts';
import { cartaOf } from '../papers/testing.ts';
import type { BegunPaper, IssuedPaper } from '../papers/types.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { BasisView, ConsentView, RecordedConsent, WithdrawnConsent } from './types.ts';

let office: TestOffice;
let caseId: string;
let girl: string;
let mother: string;
let father: string;
let upe: string;
beforeEach(async () => {
  office = await testOffice();
  caseId = await registerCase(office, reportedCase);
  const { people } = await office.ok<{ people: { role: string; personId: string }[] }>(
    'cases.view',
    { id: caseId },
  );
  const of = (role: string) => people.find((one) => one.role === role)?.personId ?? '';
  [girl, mother, father] = [of('affected'), of('relative'), of('obliged')];
  upe = await institutionId(office, 'UPE Tacna');
});
afterEach(() => office.close());

const given = (changes = {}) => ({
  caseId,
  personId: girl,
  basis: 'consentimiento_escrito',
  institutionId: upe,
  recipient: '',
  scope: ['child_name', 'child_health'],
  purpose: 'Que la atiendan en terapia.',
  givenOn: '2026-08-10',
  expiresOn: '2026-12-31',
  giver: 'progenitor_tutor',
  giverId: mother,
  language: '2',
  interpreter: 'Sabina Ticona',
  readsAndSigns: false,
  witness: 'Julia Choque, DNI 99900055',
  ...changes,
});
const record = (changes = {}) => office.ok<RecordedConsent>('consents.record', given(changes));
const basis = () => office.ok<BasisView>('consents.basis', { caseId, institutionId: upe });

describe('a paper to an institution of the directory', () => {
  const carta = async () => {
    const asked = { kind: 'carta', caseId, subjectId: null };
    const { paper } = await office.ok<BegunPaper>('papers.begin', asked);
    const { kind, input } = cartaOf(paper);
    const addressee = { ...input.addressee, kind: 'upe', institutionId: upe };
    const typed = { ...input, addressee };
    return { caseId, subjectId: null, paper: { kind, input: typed } } as const;
  };

  it('is among what it received, whatever its page calls it, and warns once the consent is withdrawn', async () => {
    const { id } = await record();
    const request = await carta();
    const messages = async () =>
      (
        await office.ok<{ warnings: { message: string }[] }>('papers.preview', request)
      ).warnings.map(({ message }) => message);
    expect((await messages()).filter((said) => /consentimiento/iu.test(said))).toEqual([]);
    const issued = await office.ok<IssuedPaper>('papers.issue', {
      ...request,
      outsideNumber: null,
    });
    expect(await office.ok('consents.received', { id })).toMatchObject([
      { kind: 'paper', id: issued.id, number: issued.number, deliveredAt: null },
    ]);
    await office.ok('consents.withdraw', {
      id,
      version: 1,
      withdrawnOn: '2026-08-10',
      withdrawnBy: 'Su madre',
      effect: 'Desde hoy no se le envía nada más.',
    });
    expect((await messages()).filter((said) => /consentimiento/iu.test(said))).toHaveLength(1);
  });
});

describe('a consent', () => {
  it('says who gave it, in which tongue, before whom, and until when', async () => {
    const { id, doubt } = await record();
    expect(doubt).toBeNull();
    expect(await office.ok<ConsentView[]>('consents.ofCase', { caseId })).toMatchObject([
      {
        id,
        institution: { id: upe },
        scope: ['child_name', 'child_health'],
        giver: 'progenitor_tutor',
        language: '2',
        witness: 'Julia Choque, DNI 99900055',
        standing: 'vigente',
        attachmentId: null,
        by: 'Rosa Quispe Mamani',
      },
    ]);
  });

  it('is given by nobody who may not: a child of 13, another than herself, who is presumed responsible', async () => {
    const refusedFor = async (changes: object) =>
      Object.keys((await office.refused('consents.record', given(changes))).fields ?? {});
    expect(await refusedFor({ giver: 'adolescente', giverId: girl })).toEqual(['giver']);
    expect(await refusedFor({ giver: 'titular', giverId: mother })).toEqual(['giverId']);
    expect(await refusedFor({ giverId: girl })).toEqual(['giverId']);
    expect(await refusedFor({ giverId: father })).toEqual(['giver']);
    expect(await refusedFor({ witness: '' })).toEqual(['witness']);
    expect(await refusedFor({ scope: [] })).toEqual(['scope']);
    expect(await refusedFor({ scope: ['office_contact'] })).toEqual(['scope']);
    expect(await refusedFor({ institutionId: null })).toEqual(['recipient']);
    expect(await refusedFor({ expiresOn: '2026-08-09' })).toEqual(['expiresOn']);
    expect(await refusedFor({ givenOn: '2026-08-11' })).toEqual(['givenOn']);
  });

  it('runs out after its last day, and the letter is told so', async () => {
    expect(await basis()).toEqual({ standing: [], usual: 'funcion_publica_14_1', warnings: [] });
    await record({ expiresOn: '2026-08-10' });
    expect(await basis()).toMatchObject({
      standing: [{ basis: 'consentimiento_escrito', expiresOn: '2026-08-10' }],
      usual: null,
      warnings: [],
    });
    office.setTime('2026-08-11T14:00:00.000Z');
    await office.as('rosa.quispe');
    expect(await basis()).toMatchObject({
      standing: [],
      usual: 'funcion_publica_14_1',
      warnings: [expect.stringContaining('venció el 10/08/2026')],
    });
    await record({ givenOn: '2026-08-11' });
    expect((await basis()).warnings).toEqual([]);
  });

  it('is withdrawn once, and says what the recipient has already', async () => {
    const { id, version } = await record();
    const draft = await draftLetter(office, caseId);
    const { number } = await office.ok<{ number: string }>('letters.issue', {
      ...draft,
      reason: '',
    });
    const withdrawal = {
      id,
      version,
      withdrawnOn: '2026-08-10',
      withdrawnBy: 'Teresa, su madre',
      effect: 'No se envía nada más.',
    };
    const { received, version: after } = await office.ok<WithdrawnConsent>(
      'consents.withdraw',
      withdrawal,
    );
    expect(received).toMatchObject([{ kind: 'letter', number, deliveredAt: null }]);
    expect(await office.ok('consents.received', { id })).toEqual(received);
    expect(
      (await office.refused('consents.withdraw', { ...withdrawal, version: after })).code,
    ).toBe('consent_over');
    expect(await basis()).toMatchObject({
      standing: [],
      warnings: [expect.stringContaining('se retiró el 10/08/2026')],
    });
    const check = { caseId, fields: await prefilled(office, caseId) };
    const warned = await office.ok<readonly { code: string; blocks: boolean }[]>(
      'letters.check',
      check,
    );
    expect(warned).toContainEqual(expect.objectContaining({ code: 'consent_over', blocks: false }));
    const page = await granted(office, 'consents.file', { id, paper: 'retiro' });
    expect(pdfText(page.bytes)).toContain('RETIRO DE UN CONSENTIMIENTO');
    expect(pdfText(page.bytes)).toContain(number);
  });

  it('prints to be signed, a ruego too; its blank form names nobody', async () => {
    const { id } = await record();
    const text = pdfText(
      (await granted(office, 'consents.file', { id, paper: 'consentimiento' })).bytes,
    );
    for (const said of [
      'Aimara',
      'Sabina Ticona',
      'Firma a ruego',
      'Julia Choque',
      'Datos de salud',
    ])
      expect(text).toContain(said);
    expect((await office.refused('consents.file', { id, paper: 'retiro' })).code).toBe(
      'consent_over',
    );
    const blank = { form: 'consentimiento', caseId };
    expect(pdfText((await granted(office, 'papers.blank', blank)).bytes)).not.toContain('Luz');
  });

  it('keeps its signed page among the files of its own case alone', async () => {
    const { id, version } = await record();
    const wrong = { id, version, attachmentId: id };
    expect((await office.refused('consents.fileCopy', wrong)).fields).toEqual({
      attachmentId: 'Elija un documento adjunto de este caso.',
    });
  });
});

it('a basis of the law needs nobody who gives it, and is not withdrawn', async () => {
  const { id, version } = await record({ basis: 'mandato_legal_13_6', expiresOn: null });
  expect(await office.ok('consents.ofCase', { caseId })).toMatchObject([
    { basis: 'mandato_legal_13_6', giver: null, language: null, witness: '' },
  ]);
  const withdrawal = { withdrawnOn: '2026-08-10', withdrawnBy: 'x', effect: 'x' };
  expect((await office.refused('consents.withdraw', { id, version, ...withdrawal })).code).toBe(
    'consent_over',
  );
});
