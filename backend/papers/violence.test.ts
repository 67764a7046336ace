/** The papers of a case of violence (§1.12): what they take of the records, and what they never say. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaperKind } from '../../domain/letters/papers.ts';
import { NAME_MAX } from '../../domain/people/names.ts';
import { LIMITS } from '../../domain/records/basics.ts';
import { pdfText } from '../../letters/testing/pdf.ts';
import type { GrantedUrl } from '../core/grants.ts';
import { calculationOf, sheetOf } from '../fvr/testing.ts';
import {
  GIRL,
  institutionId,
  NEIGHBOUR,
  prefilled,
  registerCase,
  reportedCase,
  usualCase,
} from '../letters/testing.ts';
import type { UrgentIssued } from '../letters/types.ts';
import { someone, TERESA } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import {
  ACCUSED,
  measureOf,
  oralReport,
  ROSA_VICTIM,
  victim,
  violenceReceptionOf,
} from '../violence/testing.ts';
import type { PaperPreview } from './preview.ts';
import type { BegunPaper, IssuedPaper, OfferedPaper } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const textOf = ({ grant }: GrantedUrl): string => {
  const file = office.running.backend.grants.redeem(grant, 'view');
  if (file === 'refused') throw new Error('No file');
  return pdfText(file.bytes).replace(/\s+/g, ' ');
};

async function begun(caseId: string, kind: PaperKind, typed: object = {}) {
  const asked = { kind, caseId, subjectId: null };
  const { paper } = await office.ok<BegunPaper>('papers.begin', asked);
  return { caseId, subjectId: null, paper: { kind, input: { ...paper.input, ...typed } } };
}

async function issued(caseId: string, kind: PaperKind, typed: object = {}) {
  const asked = await begun(caseId, kind, typed);
  const made = await office.ok<IssuedPaper>('papers.issue', { ...asked, outsideNumber: null });
  const file = await office.ok<GrantedUrl>('papers.file', { paperId: made.id, acts: ['view'] });
  return { ...made, text: textOf(file) };
}

const refusedFor = async (caseId: string, kind: PaperKind, typed: object) =>
  Object.keys(
    (
      await office.refused('papers.issue', {
        ...(await begun(caseId, kind, typed)),
        outsideNumber: null,
      })
    ).fields ?? {},
  );

const violent = (changes = {}) =>
  registerCase(office, { ...usualCase, violence: 'si', ...changes });
const girlOf = (caseId: string) => personOf(caseId, 'affected');
async function personOf(caseId: string, as: string): Promise<string> {
  const { people } = await office.ok<{ people: { role: string; personId: string }[] }>(
    'cases.view',
    { id: caseId },
  );
  return people.find(({ role }) => role === as)?.personId ?? '';
}

const ORAL = { authority: 'Comisaría PNP de Tarata', takenBy: 'S1 PNP Julia Choque' };
const TO_COURT = { court: 'Juzgado Mixto de Tarata', conclusions: 'Las medidas se cumplen.' };

describe('the ficha and the acta', () => {
  it('say what was recorded, and remind of the denuncia that is missing', async () => {
    const caseId = await violent();
    const { warnings } = await office.ok<PaperPreview>(
      'papers.preview',
      await begun(caseId, 'ficha-de-atencion'),
    );
    expect(warnings).toContainEqual(
      expect.objectContaining({ field: 'input.reportedTo', blocks: false }),
    );
    const { text, number } = await issued(caseId, 'ficha-de-atencion');
    expect(number).toMatch(/^Ficha de atención por violencia N\.° 1, Exp\./);
    for (const said of [GIRL.givenNames, 'Ñahui', 'golpeó a la niña', 'No se concilia'])
      expect(text).toContain(said);
  });

  it('of what was told by word of mouth has the hour and who took it', async () => {
    const caseId = await violent();
    expect(await refusedFor(caseId, 'acta-de-denuncia-verbal', {})).toEqual([
      'paper.input.authority',
      'paper.input.takenBy',
    ]);
    const { text } = await issued(caseId, 'acta-de-denuncia-verbal', ORAL);
    for (const said of ['ACTA DE DENUNCIA VERBAL', 'S1 PNP Julia Choque', '09:00', 'artículo 15'])
      expect(text).toContain(said);
    expect(text).toContain('Se pide aplicar la ficha de valoración de riesgo');
    // Whoever informed asked for nobody to know.
    expect(text).not.toContain(NEIGHBOUR.givenNames);
    const betraying = {
      ...ORAL,
      facts: `Lo contó ${NEIGHBOUR.givenNames} ${NEIGHBOUR.firstSurname}.`,
    };
    expect(await refusedFor(caseId, 'acta-de-denuncia-verbal', betraying)).toEqual([
      'paper.input.facts',
    ]);
  });

  it('where the person denounced is found says not where somebody with safe contact lives', async () => {
    const caseId = await violent(reportedCase);
    const placed = { ...ORAL, accusedPlace: `Ronda ${TERESA.address}` };
    expect(await refusedFor(caseId, 'acta-de-denuncia-verbal', placed)).toEqual([
      'paper.input.accusedPlace',
    ]);
  });
});

describe('of sexual violence', () => {
  const sexual = () =>
    violent({ matters: [{ matter: 'D3', submatter: 'D3.en_familia', principal: true }] });

  it('the code stands for the name, and a name that is typed stops what leaves', async () => {
    const caseId = await sexual();
    const { text } = await issued(caseId, 'acta-de-denuncia-verbal', {
      ...ORAL,
      facts: 'Contó lo que pasó.',
    });
    expect(text).toContain('CÓDIGO V-0001-2026-23010-1');
    expect(text).not.toContain(GIRL.givenNames);
    const named = { facts: `Se trata de ${GIRL.givenNames} ${GIRL.firstSurname}.` };
    expect(await refusedFor(caseId, 'acta-de-denuncia-verbal', { ...ORAL, ...named })).toEqual([
      'paper.input.facts',
    ]);
    const found = { accusedPlace: `Con ${GIRL.givenNames} ${GIRL.firstSurname}, en su casa` };
    expect(await refusedFor(caseId, 'acta-de-denuncia-verbal', { ...ORAL, ...found })).toEqual([
      'paper.input.accusedPlace',
    ]);
  });
});

describe('an oficio', () => {
  const denounce = async (caseId: string, account: string) => {
    const { number } = await office.ok<{ number: string }>('cases.view', { id: caseId });
    const institution = await institutionId(office, 'Fiscalía de Tarata');
    return { number, what: 'denuncia', institutionId: institution, account };
  };

  it('that denounces violence asks for the sheet of risk; of sexual violence it names her by code', async () => {
    const caseId = await violent({
      matters: [{ matter: 'D3', submatter: 'D3.en_familia', principal: true }],
    });
    const issued = await office.ok<UrgentIssued>(
      'letters.issueUrgent',
      await denounce(caseId, 'Contó lo que pasó.'),
    );
    const { releaseId } = issued;
    const { grant } = await office.ok<GrantedUrl>('letters.releasedFile', { releaseId });
    const file = office.running.backend.grants.redeem(grant, 'print');
    if (file === 'refused') throw new Error('No file');
    const text = pdfText(file.bytes).replace(/\s+/g, ' ');
    expect(text).toContain('Se pide aplicar la ficha de valoración de riesgo');
    expect(text).toContain('CÓDIGO V-0001-2026-23010-1');
    for (const told of [GIRL.givenNames, GIRL.documentNumber]) expect(text).not.toContain(told);
    const fields = await prefilled(office, caseId);
    const { content } = fields;
    const body = `${content.body} ${GIRL.givenNames} ${GIRL.firstSurname}`;
    const warned = (cause: 'd' | 'a') =>
      office.ok('letters.check', {
        caseId,
        fields: { ...fields, cause, content: { ...content, body } },
      });
    // A denuncia waits for no correction; anything else does.
    for (const [cause, blocks] of [
      ['d', false],
      ['a', true],
    ] as const)
      expect(await warned(cause)).toContainEqual(
        expect.objectContaining({ blocks, message: expect.stringContaining('use su código') }),
      );
  });
});

describe('the report to the court', () => {
  it('has the level of the authority’s sheet, and says nowhere where she is', async () => {
    const caseId = await violent();
    const of = { caseId, personId: await girlOf(caseId) };
    const nna = { instrument: 'fvr_nna', writtenScore: null, severity: null } as const;
    await office.ok('fvr.record', sheetOf(of, { ...nna, levelAssigned: 'severo' }));
    const { text, number } = await issued(caseId, 'informe-de-supervision', TO_COURT);
    expect(number).toMatch(/^INFORME N\.° 001-2026-23010$/);
    expect(text).toContain('Severo, ficha del 10/08/2026');
    expect(text).not.toContain(GIRL.address);
    const placed = { ...TO_COURT, situation: `Vive en ${GIRL.address}.` };
    expect(await refusedFor(caseId, 'informe-de-supervision', placed)).toEqual([
      'paper.input.situation',
    ]);
  });
});

it('what a route has at its limits is proposed as it is, and fits', async () => {
  const long = (max: number): string => 'ñandú '.repeat(max).slice(0, max).replace(/ $/, 's');
  const name = long(NAME_MAX);
  const named = { firstSurname: name, secondSurname: name, givenNames: name };
  const reception = violenceReceptionOf();
  const { id: caseId, routeId } = await office.ok<{ id: string; routeId: string }>(
    'violence.register',
    {
      ...violenceReceptionOf({
        affected: [victim({ ...ROSA_VICTIM, ...named })],
        obliged: reception.reception.obliged.map((one) => ({
          ...one,
          person: someone({ ...ACCUSED, ...named, givenNames: long(NAME_MAX - 1) }),
        })),
      }),
      draftId: null,
    },
  );
  await office.ok('violence.report', {
    ...oralReport(routeId, '2026-08-10T14:00:00.000Z'),
    takenBy: long(LIMITS.line),
    number: long(LIMITS.label),
    draftId: null,
  });
  const given = {
    text: long(LIMITS.paragraph),
    resolution: long(LIMITS.label),
    judicialFile: long(LIMITS.label),
    court: long(LIMITS.line),
    givenAt: '2026-08-10T14:00:00.000Z',
    notifiedAt: null,
  };
  await office.ok('violence.give', { ...measureOf(routeId, given), draftId: null });
  for (const [kind, typed] of [
    ['ficha-de-atencion', {}],
    ['acta-de-denuncia-verbal', {}],
    ['informe-de-supervision', { conclusions: 'Se cumple.' }],
    ['plan-de-seguridad', { takeHome: 'no' }],
  ] as const)
    expect(
      (await office.ok<PaperPreview>('papers.preview', await begun(caseId, kind, typed))).page,
      kind,
    ).toHaveProperty('grant');
});

it('a word that the office uses of nobody is told in every one of them', async () => {
  const caseId = await violent();
  const said = 'El agresor vino.';
  for (const [kind, typed, fields] of [
    ['ficha-de-atencion', { measures: said }, ['input.measures']],
    ['acta-de-denuncia-verbal', { ...ORAL, requests: said }, ['input.requests']],
    [
      'informe-de-supervision',
      { ...TO_COURT, situation: said, conclusions: said },
      ['input.situation', 'input.conclusions'],
    ],
    ['plan-de-seguridad', { takeHome: 'no', signs: said }, ['input.signs']],
  ] as const) {
    const { warnings } = await office.ok<PaperPreview>(
      'papers.preview',
      await begun(caseId, kind, typed),
    );
    const told = warnings.filter(({ message }) => message.includes('«agresor»'));
    expect([kind, told.map(({ field }) => field)]).toEqual([kind, fields]);
    expect(told.some(({ blocks }) => blocks)).toBe(false);
  }
});

describe('the safety plan', () => {
  it('is printed once it was said where it stays, and is for the file unless she asked', async () => {
    const caseId = await violent();
    const plan = { signs: 'Cuando toma.' };
    expect(await refusedFor(caseId, 'plan-de-seguridad', plan)).toEqual(['paper.input.takeHome']);
    const kept = await issued(caseId, 'plan-de-seguridad', { ...plan, takeHome: 'no' });
    expect(kept.text).toContain('PARA EL EXPEDIENTE');
    const asked = { ...plan, takeHome: 'lo_pidio' };
    expect(await refusedFor(caseId, 'plan-de-seguridad', asked)).toEqual(['paper.input.keptAt']);
    const copy = await issued(caseId, 'plan-de-seguridad', { ...asked, keptAt: 'En su trabajo' });
    expect(copy.text).toContain('COPIA QUE ELLA PIDIÓ. La guarda en: En su trabajo');
  });
});

describe('a constancia of orientation', () => {
  it('says that she was there and nothing of why', async () => {
    const caseId = await violent(reportedCase);
    const { text } = await issued(caseId, 'constancia-de-atencion', {
      about: 'orientacion',
      name: 'Teresa Condori',
    });
    expect(text).toContain('CONSTANCIA DE ENTREGA DE ORIENTACIÓN');
    expect(text).not.toMatch(/violencia|denuncia|agred/iu);
  });
});

it('no paper begins with a word of a calculation that orients', async () => {
  const caseId = await violent();
  const of = { caseId, personId: await personOf(caseId, 'relative') };
  await office.ok('fvr.setComputing', { computes: true, reason: 'Se capacitó.' });
  const told = { levelReason: 'AGUJA', observations: 'AGUJA' };
  await office.ok('fvr.compute', calculationOf(of, { ...told, levelAssigned: 'severo_2' }));
  const offers = await office.ok<OfferedPaper[]>('papers.offered', { caseId });
  expect(offers.map(({ kind }) => kind)).toContain('ficha-de-atencion');
  for (const { kind, subjectId } of offers) {
    const begun = await office.ok<BegunPaper>('papers.begin', { kind, caseId, subjectId });
    expect(JSON.stringify(begun), kind).not.toMatch(/AGUJA|[Ss]evero/u);
  }
});
