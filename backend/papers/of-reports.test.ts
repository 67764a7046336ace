/** The sheet of reception and the reports of the team: what they take of the records, and what they may not. */
import { afterEach, describe, expect, it } from 'vitest';
import { papers } from '../../db/entities/index.ts';
import type { PaperKind } from '../../domain/letters/papers.ts';
import { pdfText } from '../../letters/testing/pdf.ts';
import type { GrantedUrl } from '../core/grants.ts';
import { FATHER, family } from '../hearings/testing.ts';
import { NEIGHBOUR, registerCase, reportedCase } from '../letters/testing.ts';
import {
  beginning,
  interdisciplinary,
  MONDAY,
  opinion,
  resolver,
  riskCase,
  riskOffice,
  valuation,
} from '../risk/testing.ts';
import type { RiskChildView } from '../risk/types.ts';
import { TERESA } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { PaperPreview } from './preview.ts';
import type { BegunPaper, IssuedPaper, OfferedPaper } from './types.ts';

let office: TestOffice;
afterEach(() => office.close());

function bytesOf(file: GrantedUrl): Uint8Array {
  const granted = office.running.backend.grants.redeem(file.grant, 'view');
  if (granted === 'refused') throw new Error('No file');
  return granted.bytes;
}

async function begun(caseId: string, kind: PaperKind, subjectId: string | null) {
  const asked = { kind, caseId, subjectId };
  const { paper } = await office.ok<BegunPaper>('papers.begin', asked);
  return (typed: object = {}) => ({
    caseId,
    subjectId,
    paper: { kind, input: { ...paper.input, ...typed } },
  });
}

/** Issued as it is proposed, with what is typed over it. */
async function issued(
  caseId: string,
  kind: PaperKind,
  subjectId: string | null,
  typed: object = {},
) {
  const asked = (await begun(caseId, kind, subjectId))(typed);
  const made = await office.ok<IssuedPaper>('papers.issue', { ...asked, outsideNumber: null });
  const file = await office.ok<GrantedUrl>('papers.file', { paperId: made.id, acts: ['view'] });
  return { ...made, text: pdfText(bytesOf(file)).replace(/\s+/g, ' ') };
}

async function offerOf(caseId: string, kind: PaperKind): Promise<string> {
  const offers = await office.ok<OfferedPaper[]>('papers.offered', { caseId });
  return offers.find((offer) => offer.kind === kind)?.subjectId ?? '';
}

const storedPaper = (id: string) =>
  office.running.backend.open?.store.read((tx) => tx.findOneBy(papers, { id }));

describe('the sheet of reception', () => {
  it('says what was recorded on arrival and decided after, with who came to sign', async () => {
    office = await testOffice();
    const { caseId } = await family(office);
    const { text, number } = await issued(caseId, 'ficha-de-recepcion', null, {
      informantSigns: true,
      observations: 'Volverá el viernes.',
    });
    expect(number).toBe('Ficha de recepción N.° 1, Exp. 0001-2026-23010');
    for (const said of [
      '10/08/2026 08:50',
      'No recibe alimentos desde marzo.',
      'Luz María',
      TERESA.address,
      FATHER.address,
      'Alimentos: fijación (principal)',
      '10/08/2026 09:00',
      'Volverá el viernes.',
      'Quien acude (firma opcional)',
    ])
      expect(text).toContain(said);
  });

  it('prints nothing of who asked for reserve, who does not sign it either, nor where is who has safe contact', async () => {
    office = await testOffice();
    const caseId = await registerCase(office, reportedCase);
    const { text } = await issued(caseId, 'ficha-de-recepcion', null);
    expect(text).toContain('Identidad reservada');
    for (const part of [NEIGHBOUR.firstSurname, NEIGHBOUR.givenNames, NEIGHBOUR.address])
      expect(text).not.toContain(part);
    expect(text).toContain('Reservado: contacto seguro');
    for (const where of [TERESA.phone, TERESA.address]) expect(text).not.toContain(where);
    const refused = await office.refused('papers.issue', {
      ...(await begun(caseId, 'ficha-de-recepcion', null))({ informantSigns: true }),
      outsideNumber: null,
    });
    expect(refused.fields).toHaveProperty(['paper.input.informantSigns']);
  });
});

it('does not print the document by which an institution that asked for reserve came', async () => {
  office = await testOffice();
  const { informant } = reportedCase;
  const caseId = await registerCase(office, {
    ...reportedCase,
    informant: {
      ...informant,
      kind: 'institution',
      person: null,
      institutionName: 'IE 42050 Ticaco',
    } as never,
    incoming: {
      kind: 'Oficio',
      number: '012-2026-IE',
      date: '2026-08-10',
      folios: 2,
      institution: 'IE 42050 Ticaco',
    },
  });
  const { text } = await issued(caseId, 'ficha-de-recepcion', null);
  expect(text).toContain('Identidad reservada');
  for (const part of ['42050', '012-2026-IE']) expect(text).not.toContain(part);
});

describe('of the procedure for riesgo', () => {
  const typed = { recommendations: 'Iniciar el procedimiento.' };
  const signers = [
    { name: 'Ana Flores', post: 'Psicóloga', college: 'CPsP N.° 0000' },
    { name: 'Luis Mamani', post: 'Abogado', college: null },
  ];

  async function valued() {
    office = await riskOffice();
    const ids = await riskCase(office);
    const { id } = await office.ok<{ id: string }>(
      'risk.begin',
      beginning(ids.caseId, ids.personId),
    );
    await office.ok('risk.value', valuation(id, MONDAY));
    return { ...ids, id };
  }

  it('a valuation is printed as it was recorded, with those who signed it', async () => {
    const { caseId } = await valued();
    const subjectId = await offerOf(caseId, 'informe-de-valoracion');
    const propose = await begun(caseId, 'informe-de-valoracion', subjectId);
    expect(propose().paper.input).toMatchObject({
      team: [{ name: 'Ps. Ana Flores' }, { name: 'Abg. Luis Mamani' }],
      needs: [{ typology: 'Negligencia o descuido', affectation: 'Queda sola por las tardes.' }],
    });
    const alone = await office.ok<PaperPreview>('papers.preview', propose({ team: [] }));
    expect(alone.warnings).toContainEqual(
      expect.objectContaining({ field: 'input.team', blocks: false }),
    );
    const { text, number } = await issued(caseId, 'informe-de-valoracion', subjectId, {
      ...typed,
      team: signers,
      toldBy: ['ie'],
      riskFactors: 'Distancia a la escuela.\nTrabajo todo el día.',
    });
    expect(number).toBe('INFORME N.° 001-2026-23010');
    for (const said of [
      'Llora al despedirse.',
      'Llega sin desayuno.',
      'Queda sola por las tardes.',
      'Cuidado por las tardes',
      'Trabajo todo el día.',
      'Iniciar el procedimiento.',
      'Ana Flores',
      'CPsP N.° 0000',
      'Luis Mamani',
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/X Hay riesgo de desprotección/);
    expect(text).toMatch(/X Descuido o negligencia con riesgo leve/);
  });

  it('the report of the team takes what was done and heard, and is sealed as psychological', async () => {
    const { caseId, motherId, id } = await valued();
    office.setTime('2026-08-25T15:00:00.000Z');
    const procedure = async () => {
      const [first] = await office.ok<RiskChildView[]>('risk.ofCase', { caseId });
      if (first?.procedure == null) throw new Error('No procedure');
      return first.procedure;
    };
    const { number: opened } = await office.ok<{ number: string }>(
      'risk.resolve',
      await resolver(office, { caseId, motherId })(await procedure(), 'R04', {
        ordered: ['visita'],
      }),
    );
    office.setTime('2026-09-01T15:00:00.000Z');
    const act = { id, doneBy: 'Ps. Ana Flores', happenedAt: '2026-08-26T15:00:00.000Z' };
    await office.ok('risk.addAct', {
      ...act,
      kind: 'visita',
      text: 'Casa limpia; nadie con ella.',
    });
    await office.ok('risk.addAct', {
      ...act,
      kind: 'evaluacion_psicologica',
      text: 'Ansiedad leve al quedarse sola.',
    });
    await office.ok('risk.hear', opinion(id, '2026-08-27T15:00:00.000Z'));
    await office.ok('risk.report', interdisciplinary(id, '2026-09-01T14:00:00.000Z'));
    const subjectId = await offerOf(caseId, 'informe-interdisciplinario');
    const made = await issued(caseId, 'informe-interdisciplinario', subjectId, {
      ...typed,
      team: signers,
      legal: 'Corresponde el procedimiento por riesgo.',
    });
    for (const said of [
      opened,
      'Casa limpia; nadie con ella.',
      'Ansiedad leve al quedarse sola.',
      'Quiere quedarse con su mamá',
      'Negligencia leve; la madre quiere apoyo.',
      'Derecho, Psicología y Trabajo social',
      'Luis Mamani',
    ])
      expect(made.text).toContain(said);
    const row = await storedPaper(made.id);
    expect([row?.content, row?.document, row?.pdf]).toEqual([null, null, null]);
  });

  it('of another case is not made', async () => {
    const { caseId } = await valued();
    const { caseId: other } = await riskCase(office);
    const subjectId = await offerOf(caseId, 'informe-de-valoracion');
    const refused = await office.refused('papers.begin', {
      kind: 'informe-de-valoracion',
      caseId: other,
      subjectId,
    });
    expect(refused.code).toBe('not_found');
  });
});

it('an informe social begins with the family that the case knows', async () => {
  office = await testOffice();
  const { caseId } = await family(office);
  const propose = await begun(caseId, 'informe-social', null);
  const { family: proposed } = propose().paper.input as unknown as {
    family: { name: string; relation: string }[];
  };
  expect(proposed.map(({ relation }) => relation)).toEqual(['NNA', 'Padre']);
  const { text } = await issued(caseId, 'informe-social', null, {
    family: [
      ...proposed,
      { ...proposed[0], name: 'Rosa Inventada', relation: 'Abuela', income: 'S/ 450' },
    ],
    conclusions: 'Necesita apoyo.',
    recommendations: 'Visita.',
  });
  for (const said of ['Rosa Inventada', 'S/ 450', 'Julián Ñahui']) expect(text).toContain(said);
});
