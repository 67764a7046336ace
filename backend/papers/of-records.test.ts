/** Papers that come of a record: what they say, and what they may not. Monday 10 August 2026. */
import { afterEach, describe, expect, it } from 'vitest';
import { papers } from '../../db/entities/index.ts';
import { isDeskPaper } from '../../domain/letters/desk-papers.ts';
import { BLANK_KINDS, type PaperKind } from '../../domain/letters/papers.ts';
import { pdfText } from '../../letters/testing/pdf.ts';
import { acta, pension } from '../agreements/testing.ts';
import type { GrantedUrl } from '../core/grants.ts';
import {
  begun,
  courseOf,
  FATHER,
  type Family,
  family,
  inviting,
  met,
} from '../hearings/testing.ts';
import { registerCase } from '../letters/testing.ts';
import {
  beginning,
  interdisciplinary,
  MONDAY,
  opinion,
  planOf,
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

const textOf = (file: GrantedUrl): string => {
  const granted = office.running.backend.grants.redeem(file.grant, 'view');
  if (granted === 'refused') throw new Error('No file');
  return pdfText(granted.bytes).replace(/\s+/g, ' ');
};

const offersOf = async (caseId: string, kind: PaperKind): Promise<OfferedPaper[]> =>
  (await office.ok<OfferedPaper[]>('papers.offered', { caseId })).filter(
    (offer) => offer.kind === kind,
  );

/** Issued as it is proposed, with what is typed over it. */
async function issued(
  caseId: string,
  kind: PaperKind,
  subjectId: string | null,
  typed: object = {},
) {
  const { paper } = await office.ok<BegunPaper>('papers.begin', { kind, caseId, subjectId });
  const made = await office.ok<IssuedPaper>('papers.issue', {
    caseId,
    subjectId,
    paper: { kind: paper.kind, input: { ...paper.input, ...typed } },
    outsideNumber: null,
  });
  const file = await office.ok<GrantedUrl>('papers.file', { paperId: made.id, acts: ['view'] });
  return { ...made, text: textOf(file) };
}

describe('of a hearing', () => {
  let of: Family;
  const convened = async () => {
    office = await testOffice();
    of = await family(office);
    await office.ok('hearings.invite', inviting(await begun(office, of), '2026-08-17'));
    const offers = await offersOf(of.caseId, 'citacion');
    const { sessions, parties } = await courseOf(office, of.caseId);
    return { offers, invitations: sessions[0]?.invitations ?? [], parties };
  };

  it('an invitation goes to one party alone, with the child by her initials', async () => {
    const { offers, invitations, parties } = await convened();
    expect(offers).toHaveLength(2);
    const father = parties.find(({ personId }) => personId === of.fatherId);
    const his = invitations.find(({ partyId }) => partyId === father?.id);
    const { id, text, number } = await issued(of.caseId, 'citacion', his?.id ?? '');
    expect(text).toContain('Primera invitación');
    expect(text).toContain(FATHER.firstSurname);
    expect(text).toContain(FATHER.address);
    expect(text).toContain('17 de agosto de 2026');
    expect(text).not.toContain(TERESA.address);
    expect(text).toContain('L. M. Ñ. C.');
    expect(text).not.toContain('Luz');
    const { sessions } = await courseOf(office, of.caseId);
    const kept = sessions[0]?.invitations.find((one) => one.id === his?.id);
    expect(kept?.number).toBe(number);
    expect((await offersOf(of.caseId, 'citacion')).map(({ issued: n }) => n).sort()).toEqual([
      0, 1,
    ]);
    await office.ok('papers.annul', { id: id, version: 1, reason: 'Mal día.' });
    const after = (await courseOf(office, of.caseId)).sessions[0]?.invitations;
    expect(after?.map((one) => one.number)).toEqual(['', '']);
  });

  it('of another case is not made', async () => {
    const { invitations } = await convened();
    const other = await family(office);
    const [{ id } = { id: '' }] = invitations;
    const { paper } = await office.ok<BegunPaper>('papers.begin', {
      kind: 'citacion',
      caseId: other.caseId,
      subjectId: id,
    });
    const asked = { caseId: other.caseId, subjectId: id, paper, outsideNumber: null };
    expect((await office.refused('papers.issue', asked)).code).toBe('not_found');
  });

  it('a constancia says who came, and no address', async () => {
    office = await testOffice();
    of = await family(office);
    await met(office, of, ['A1']);
    const [{ subjectId } = { subjectId: null }] = await offersOf(of.caseId, 'constancia');
    const { text } = await issued(of.caseId, 'constancia', subjectId);
    expect(text).toContain('CONSTANCIA DE ASISTENCIA');
    expect(text).toContain('a los diez días del mes de agosto');
    expect(text).not.toContain(FATHER.address);
  });
});

describe('of what was agreed', () => {
  const typed = {
    endTime: '10:30',
    facts: 'La madre pide alimentos para su hija; el padre está de acuerdo.',
    followUp: 'La Defensoría llamará cada mes.',
    lawyerName: 'Eva Inventada Ramos',
    lawyerRegistration: 'CAT N.° 0000',
  };

  it('the acta of a conciliation says the clauses in words, and is numbered in its own book', async () => {
    office = await testOffice();
    const of = await family(office);
    const { actionId, id: courseId } = await met(office, of, ['A1']);
    const { operatorId: me } = await office.ok<{ operatorId: string }>('accounts.me');
    const { caseId, childId: luz, motherId: teresa, fatherId: raul } = of;
    const at = { caseId, actionId, luz, teresa, raul, me };
    await office.ok('agreements.record', acta(at, { maintenance: pension(at) }));
    const { text, number } = await issued(caseId, 'acta-de-conciliacion', courseId, typed);
    expect(number).toBe('ACTA DE CONCILIACIÓN N.° 001-2026-23010');
    expect(text).toContain('Julián Ñahui entregará por concepto de alimentos');
    expect(text).toContain(TERESA.address);
    expect(text).toContain('Eva Inventada Ramos');

    const [bank] = await offersOf(caseId, 'oficio-banco');
    const asked = { agency: 'Agencia Tarata' };
    const oficio = await issued(caseId, 'oficio-banco', bank?.subjectId ?? '', asked);
    // The series of the oficios, which the office had begun on paper.
    expect(oficio.number).toMatch(/^OFICIO N\.° 045-2026-/);
    for (const said of [number, 'Agencia Tarata', 'Julián Ñahui'])
      expect(oficio.text.toLowerCase()).toContain(said.toLowerCase());

    const [offer] = await offersOf(caseId, 'acta-rectificatoria');
    const cures = [
      { requisite: 'Literal f', omission: 'Faltó el testigo.', cured: 'Testigo: Luz Ficticia.' },
    ];
    const cured = await issued(caseId, 'acta-rectificatoria', offer?.subjectId ?? '', { cures });
    expect(cured.number).toBe('ACTA RECTIFICATORIA N.° 001-2026-23010');
    for (const said of [number, 'Testigo: Luz Ficticia.', 'Julián Ñahui'])
      expect(cured.text).toContain(said);
    expect(cured.text).not.toContain(TERESA.address);
  });

  it('a certification says of what, how many folios and for whom', async () => {
    office = await testOffice();
    const { caseId } = await family(office);
    const { text } = await issued(caseId, 'copia-certificada', null, {
      of: 'Acta de Conciliación N.° 001-2026-23010',
      folios: 3,
      requestedBy: 'Teresa Condori',
    });
    expect(text).toContain('Acta de Conciliación N.° 001-2026-23010');
    expect(text).toContain('Teresa Condori');
  });

  it('V09 what would void it stops its final print, and its draft says so', async () => {
    office = await testOffice();
    const of = await family(office);
    const { id: subjectId } = await met(office, of, ['A1']);
    const { caseId } = of;
    const { paper } = await office.ok<BegunPaper>('papers.begin', {
      kind: 'acta-de-conciliacion',
      caseId,
      subjectId,
    });
    // An agreement in whole, and no clause of it.
    const input = { ...paper.input, ...typed, result: 'acuerdo_total' };
    const asked = { caseId, subjectId, paper: { kind: paper.kind, input } };
    const { warnings } = await office.ok<PaperPreview>('papers.preview', asked);
    expect(warnings.filter(({ blocks }) => blocks)).not.toEqual([]);
    const refused = await office.refused('papers.issue', { ...asked, outsideNumber: null });
    expect(refused.code).toBe('bad_input');
    const { rows } = await office.ok<{ rows: unknown[] }>('papers.list', { caseId });
    expect(rows).toEqual([]);
  });
});

it('a resolution for riesgo is printed under its own number, on the day it was given', async () => {
  office = await riskOffice();
  const { caseId, personId, motherId } = await riskCase(office);
  const { id } = await office.ok<{ id: string }>('risk.begin', beginning(caseId, personId));
  await office.ok('risk.value', valuation(id, MONDAY));
  office.setTime('2026-08-25T15:00:00.000Z');
  const [{ procedure } = { procedure: null }] = await office.ok<RiskChildView[]>('risk.ofCase', {
    caseId,
  });
  if (procedure === null) throw new Error('No procedure');
  const { number } = await office.ok<{ number: string }>(
    'risk.resolve',
    await resolver(office, { caseId, motherId })(procedure, 'R04', { ordered: ['visita'] }),
  );
  office.setTime('2026-08-26T15:00:00.000Z');
  const [{ subjectId } = { subjectId: null }] = await offersOf(caseId, 'resolucion');
  const made = await issued(caseId, 'resolucion', subjectId);
  const [after] = await office.ok<RiskChildView[]>('risk.ofCase', { caseId });
  const [toTell] = after?.procedure?.resolutions[0]?.notifications ?? [];
  await office.ok('risk.cite', { id: toTell?.id, citedOn: '2026-08-27' });
  const [told] = await offersOf(caseId, 'notificacion');
  const cedula = await issued(caseId, 'notificacion', told?.subjectId ?? '', {
    hour: '10:30',
  });
  expect(cedula.text).toContain('001-2026-23010-DEMUNA');
  expect(cedula.text).toContain(TERESA.address);
  expect(cedula.text).toContain('10:30');
  expect(cedula.text).toContain('recurso de reconsideración o de apelación');
  expect(made.number).toBe(number);
  expect(made.text).toContain('001-2026-23010-DEMUNA');
  expect(made.text).toContain('INICIAR el procedimiento por riesgo');
  expect(made.text).toContain('25 de agosto de 2026');
});

it('a plan is printed with its objectives and activities, and the resolution that declared the riesgo', async () => {
  office = await riskOffice();
  const { caseId, personId, motherId } = await riskCase(office);
  const { id } = await office.ok<{ id: string }>('risk.begin', beginning(caseId, personId));
  const procedure = async () => {
    const [first] = await office.ok<RiskChildView[]>('risk.ofCase', { caseId });
    if (first?.procedure == null) throw new Error('No procedure');
    return first.procedure;
  };
  const resolve = async (code: string, changes: object) =>
    office.ok<{ number: string }>(
      'risk.resolve',
      await resolver(office, { caseId, motherId })(await procedure(), code, changes),
    );
  await office.ok('risk.value', valuation(id, MONDAY));
  office.setTime('2026-08-25T15:00:00.000Z');
  await resolve('R04', { ordered: ['visita'] });
  office.setTime('2026-09-01T15:00:00.000Z');
  await office.ok('risk.hear', opinion(id, '2026-08-27T15:00:00.000Z'));
  await office.ok('risk.report', interdisciplinary(id, '2026-09-01T14:00:00.000Z'));
  office.setTime('2026-09-02T15:00:00.000Z');
  const { number } = await resolve('R05', { decides: 'riesgo' });
  office.setTime('2026-09-15T15:00:00.000Z');
  const { version } = await procedure();
  await office.ok('risk.plan', planOf(id, version, '2026-09-14T15:00:00.000Z'));
  const [plan] = await offersOf(caseId, 'plan-de-trabajo-individual');
  const made = await issued(caseId, 'plan-de-trabajo-individual', plan?.subjectId ?? '', {
    participants: 'Teresa Condori, madre',
  });
  expect(made.number).toMatch(/^Plan de trabajo individual N\.° 1, Exp\./);
  for (const said of [number, 'Que la niña esté acompañada por las tardes.', 'Teresa Condori'])
    expect(made.text).toContain(said);
  expect(made.text).toContain('30/09/2026');
});

describe('of the field', () => {
  const girl = { as: 'nna', told: 'Dijo que quiere ver a su abuela.' };

  it('an interview with a child of a case with signs of a crime prints what she told, and no questions', async () => {
    office = await testOffice();
    // With signs of a crime.
    const caseId = await registerCase(office);
    const { paper } = await office.ok<BegunPaper>('papers.begin', {
      kind: 'ficha-de-entrevista',
      caseId,
      subjectId: null,
    });
    const input = { ...paper.input, ...girl, answers: '¿Quién fue? Nadie.' };
    const asked = { caseId, subjectId: null, paper: { kind: paper.kind, input } };
    const { warnings } = await office.ok<PaperPreview>('papers.preview', asked);
    expect(warnings).toContainEqual(expect.objectContaining({ blocks: true }));
    await office.refused('papers.issue', { ...asked, outsideNumber: null });
    const { text } = await issued(caseId, 'ficha-de-entrevista', null, girl);
    expect(text).toContain('quiere ver a su abuela');
  });

  it('a visit says what was seen, and whether somebody let her in', async () => {
    office = await testOffice();
    const { caseId } = await family(office);
    const { text } = await issued(caseId, 'ficha-de-visita', null, {
      entry: 'negado',
      observations: 'Nadie abrió la segunda puerta.',
      conclusions: 'Volver el lunes.',
    });
    expect(text).toContain('Nadie abrió la segunda puerta.');
    expect(text).toContain('Volver el lunes.');
  });
});

describe('of the team', () => {
  const ending = {
    conclusions: 'Necesita apoyo.\nTiene a su abuela.',
    recommendations: 'Terapia.',
  };

  it('what a psychologist writes is sealed under its own class', async () => {
    office = await testOffice();
    const { caseId } = await family(office);
    const made = await issued(caseId, 'informe-psicologico', null, {
      ...ending,
      reason: 'Atención por separación de los padres.',
      areas: [{ area: 'Emocional', result: 'Ansiedad leve.' }],
    });
    expect(made.number).toMatch(/^INFORME N\.° 001-2026-23010$/);
    expect(made.text).toContain('Ansiedad leve.');
    const store = office.running.backend.open?.store;
    const row = await store?.read((tx) => tx.findOneBy(papers, { id: made.id }));
    expect([row?.content, row?.document, row?.pdf]).toEqual([null, null, null]);
    expect(row?.psychologicalContent).toMatchObject(ending);
  });

  it('an informe social says each conclusion apart', async () => {
    office = await testOffice();
    const { caseId } = await family(office);
    const { text } = await issued(caseId, 'informe-social', null, {
      ...ending,
      riskFactors: 'Hacinamiento\nDeuda',
    });
    for (const said of ['Necesita apoyo.', 'Tiene a su abuela.', 'Hacinamiento', 'Luz'])
      expect(text).toContain(said);
  });
});

it('what was verified is printed as it was recorded', async () => {
  office = await testOffice();
  const { caseId } = await family(office);
  const { operatorId: me } = await office.ok<{ operatorId: string }>('accounts.me');
  const { id } = await office.ok<{ id: string }>('followups.assign', {
    caseId,
    kind: 'llamada',
    task: 'Preguntar si paga la pensión',
    personId: null,
    isVerification: false,
    dueOn: '2026-08-10',
    assignedTo: me,
    contactOverride: null,
  });
  await office.ok('followups.record', {
    id,
    kind: 'llamada',
    happenedAt: '2026-08-10T13:30:00.000Z',
    result: 'cumple',
    notes: 'Pagó el día cinco.',
    newFacts: null,
    contactOverride: null,
    next: null,
  });
  const [{ subjectId } = { subjectId: null }] = await offersOf(caseId, 'ficha-de-seguimiento');
  const { text, number } = await issued(caseId, 'ficha-de-seguimiento', subjectId);
  expect(number).toMatch(/^Ficha de seguimiento N\.° 1, Exp\. 0001-2026-/);
  expect(text).toContain('Preguntar si paga la pensión');
  expect(text).toContain('Pagó el día cinco.');
  expect(text).toContain('08:30');
});

describe('blank forms', () => {
  it.each(BLANK_KINDS.filter((form) => !isDeskPaper(form)))(
    '%s carries the code of the case and nobody',
    async (form) => {
      office = await testOffice();
      const { caseId } = await family(office);
      const file = await office.ok<GrantedUrl>('papers.blank', { form, caseId });
      const text = textOf(file);
      expect(text).toContain('0001-2026-23010');
      for (const known of [FATHER, TERESA]) expect(text).not.toContain(known.firstSurname ?? '');
    },
  );
});
