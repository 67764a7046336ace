/** The papers of the OMAPED and the CIAM, over their registers. Monday 10 August 2026. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papers } from '../../db/entities/index.ts';
import {
  DESK_BLANK_FORMS,
  DESK_PAPERS,
  type DeskPaperKind,
} from '../../domain/letters/desk-papers.ts';
import { pdfText } from '../../letters/testing/pdf.ts';
import { pdf } from '../attachments/testing.ts';
import type { GrantedUrl } from '../core/grants.ts';
import { colleague } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { olderAdult, withDisability } from './desks/testing.ts';
import type { PaperPreview } from './preview.ts';
import type { BegunPaper, IssuedPaper, PaperView } from './types.ts';

const NOW = '2026-08-10T14:00:00.000Z';

// One office for all of them: to set one up costs more than to issue a paper.
let office: TestOffice;
let omaped: string;
let ciam: string;
beforeAll(async () => {
  office = await testOffice();
  omaped = await withDisability(office);
  ciam = await olderAdult(office);
});
afterAll(() => office.close());

const textOf = (file: GrantedUrl): string => {
  const granted = office.running.backend.grants.redeem(file.grant, 'view');
  if (granted === 'refused') throw new Error('No file');
  return pdfText(granted.bytes).replace(/\s+/g, ' ');
};

async function asked(kind: DeskPaperKind, subjectId: string | null, typed: object = {}) {
  const { paper } = await office.ok<BegunPaper>('papers.begin', { kind, caseId: null, subjectId });
  return { caseId: null, subjectId, paper: { kind, input: { ...paper.input, ...typed } } };
}

/** Issued as it is proposed, with what is typed over it. */
async function issued(kind: DeskPaperKind, subjectId: string | null, typed: object = {}) {
  const made = await office.ok<IssuedPaper>('papers.issue', {
    ...(await asked(kind, subjectId, typed)),
    outsideNumber: null,
  });
  const file = await office.ok<GrantedUrl>('papers.file', { paperId: made.id, acts: ['view'] });
  return { ...made, text: textOf(file) };
}

const HEALTH = {
  kind: 'salud',
  institutionId: null,
  treatment: 'SEÑOR/A',
  name: null,
  post: 'Director/a',
  institution: 'Centro de Salud Ficticio',
  address: null,
  place: 'Tarata.-',
};

/** What whoever writes must type. */
const TYPED: Partial<Record<DeskPaperKind, object>> = {
  'omaped-informe-social': { conclusions: 'Uno.', recommendations: 'Dos.' },
  'ciam-informe-social': { conclusions: 'Uno.', recommendations: 'Dos.' },
  'omaped-entrega': {
    returnBy: '2026-12-10',
    things: [{ what: 'Silla de ruedas', details: null, quantity: '1', state: 'Buena' }],
  },
  'omaped-oficio-salud': { addressee: HEALTH },
  'omaped-plan': {
    objectives: 'Que todas tengan certificado.',
    activities: [
      { activity: 'Campaña', goal: '20', unit: null, when: 'Marzo', who: null, budget: null },
    ],
  },
  'ciam-plan': {
    objectives: 'Que el registro esté al día.',
    activities: [
      { activity: 'Taller', goal: '12', unit: null, when: 'Abril', who: null, budget: null },
    ],
  },
};

const KINDS = Object.keys(DESK_PAPERS) as DeskPaperKind[];

it('every one of them is issued over the registers, with the head and the number of its desk', async () => {
  const of = { omaped, ciam };
  const numbers: string[] = [];
  for (const kind of KINDS) {
    const { desk, of: made, series } = DESK_PAPERS[kind];
    const subjectId = made === 'registration' ? of[desk] : null;
    const { text, number } = await issued(kind, subjectId, TYPED[kind]);
    const unit = desk === 'omaped' ? 'OMAPED' : 'CIAM';
    expect([kind, text.slice(0, 200)]).toEqual([kind, expect.stringContaining(unit)]);
    expect([kind, text.slice(0, 200).includes('Código DNA')]).toEqual([kind, false]);
    expect(text).not.toMatch(/undefined|\bnull\b|\[object/);
    if (series !== null) {
      expect([kind, number]).toEqual([kind, expect.stringContaining(unit)]);
      numbers.push(`${series} ${number}`);
    }
  }
  expect(new Set(numbers).size).toBe(numbers.length);
  const rows = await office.running.backend.open?.store.read((tx) => tx.find(papers));
  expect(rows?.every((row) => row.content === null && row.pdf === null)).toBe(true);
}, 120_000);

describe('of the OMAPED', () => {
  it('the ficha and the request to the CONADIS say the diagnosis; a permanent certificate has no last day', async () => {
    const ficha = await issued('omaped-empadronamiento', omaped);
    for (const said of [
      'OMAPED-0001',
      'Mamani Ticona',
      'G82.2',
      'En una campaña',
      'Permanente',
      'CETPRO Ficticio',
    ])
      expect(ficha.text).toContain(said);
    expect(ficha.text).not.toMatch(/[Vv]encid/);
    const request = await issued('omaped-conadis', omaped);
    expect(request.text).toContain('G82.2');
    expect(request.text).toContain('Hospital Ficticio de Tacna');
  });

  it('the constancia names her and no more; whoever left the register gets none', async () => {
    const { text, number } = await issued('omaped-constancia', omaped, {
      purpose: 'para un descuento',
    });
    expect(number).toMatch(/^CONSTANCIA N\.° \d{3}-2026-OMAPED/);
    for (const said of ['Dora Mamani Ticona', '99900077', 'para un descuento'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/G82|física|severo|Zepita|Pobre/i);
    await office.ok('registrations.end', {
      registrationId: omaped,
      version: 1,
      endedOn: '2026-08-10',
      cause: 'traslado',
    });
    const again = await asked('omaped-constancia', omaped);
    expect((await office.refused('papers.preview', again)).code).toBe('registration_ended');
    await office.ok('registrations.reopen', { registrationId: omaped, version: 2 });
  });

  it('CONTIGO is told the degree and the SISFOH, never the diagnosis', async () => {
    const { text } = await issued('omaped-contigo', omaped);
    expect(text).toContain('por verificar');
    expect(text).toContain('No recibe');
    expect(text).not.toContain('G82.2');
  });

  it('a loan says until when; without a day it is not issued, and what is given does not come back', async () => {
    const things = [{ what: 'Muletas', details: null, quantity: '1', state: null }];
    const wrong = await asked('omaped-entrega', omaped, { things });
    const refused = await office.refused('papers.issue', { ...wrong, outsideNumber: null });
    expect(refused.fields).toHaveProperty('paper.input.returnBy');
    const lent = await issued('omaped-entrega', omaped, { things, returnBy: '2026-12-10' });
    expect(lent.text).toContain('10 de diciembre de 2026');
    expect(lent.text).toContain('DEVOLUCIÓN');
    // The form keeps the day that it no longer shows.
    const given = await issued('omaped-entrega', omaped, {
      things,
      way: 'donacion',
      returnBy: '2026-12-10',
    });
    for (const said of ['DEVOLUCIÓN', '10 de diciembre']) expect(given.text).not.toContain(said);
  });

  it('an aid begins with the newest thing that she still has', async () => {
    const hand = async (code: string, handedOn: string) => {
      const thing = {
        kind: 'silla_ruedas',
        code,
        description: '',
        source: 'conadis',
        cameOn: '2026-08-01',
      };
      const { id: thingId } = await office.ok<{ id: string }>('omaped.addThing', { thing });
      return office.ok<{ id: string }>('omaped.handThing', {
        registrationId: omaped,
        thingId,
        kind: 'prestamo',
        handedOn,
        dueOn: '2026-12-10',
        condition: 'Buena',
      });
    };
    await hand('SR-KEPT', '2026-08-03');
    const { id } = await hand('SR-BACK', '2026-08-07');
    const back = { id, version: 1, returnedOn: '2026-08-10', condition: 'Buena' };
    await office.ok('omaped.returnThing', back);
    const { paper } = await asked('omaped-entrega', omaped);
    expect(paper.input).toMatchObject({
      way: 'prestamo',
      returnBy: '2026-12-10',
      things: [{ details: 'Código SR-KEPT' }],
    });
  });

  it('the account is late from the 31st of March that follows its year', async () => {
    const late = async (year: number) =>
      (
        await office.ok<PaperPreview>(
          'papers.preview',
          await asked('omaped-rendicion', null, { year }),
        )
      ).warnings.some(({ message }) => message.includes('31 de marzo'));
    expect([await late(2026), await late(2025), await late(2024)]).toEqual([false, true, true]);
    const before = await testOffice('2026-02-09T14:00:00.000Z');
    try {
      const { paper } = await before.ok<BegunPaper>('papers.begin', {
        kind: 'omaped-rendicion',
        caseId: null,
        subjectId: null,
      });
      const told = async (year: number) =>
        (
          await before.ok<PaperPreview>('papers.preview', {
            caseId: null,
            subjectId: null,
            paper: { kind: 'omaped-rendicion', input: { ...paper.input, year } },
          })
        ).warnings.some(({ message }) => message.includes('31 de marzo'));
      expect([await told(2025), await told(2024)]).toEqual([false, true]);
    } finally {
      await before.close();
    }
  });

  it('the account takes half a per cent of the PIA, and counts people from the register', async () => {
    const { text } = await issued('omaped-rendicion', null, {
      year: 2026,
      pia: 1_234_567_800,
      worksSpent: 6_000_000,
    });
    // 12,345,678.00 × 0.5 % = 61,728.39; 60,000.00 of it is 97.20 %.
    expect(text).toContain('S/ 61,728.39');
    expect(text).toContain('S/ 60,000.00 (97.20 %)');
    expect(text).toContain('Por tipo de discapacidad');
  });
});

describe('of the CIAM', () => {
  it('a notice to the DIPAM says who, the situation and since when it is known', async () => {
    await office.ok('ciam.recordRisk', {
      registrationId: ciam,
      knownAt: '2026-08-10T13:00:00.000Z',
      situations: ['fragilidad'],
      setting: null,
      types: [],
      lifeAtRisk: false,
      lost: false,
      support: 'no',
      livesWith: '',
      carer: '',
      hasPension: null,
      facts: 'Una vecina avisó que no come.',
    });
    const { paper } = await asked('ciam-oficio-dipam', ciam);
    expect(paper.input).toMatchObject({ addressee: { kind: 'dipam' } });
    const { text, number } = await issued('ciam-oficio-dipam', ciam);
    expect(number).toMatch(/^OFICIO N\.° \d{3}-2026-CIAM/);
    for (const said of ['Teófilo Larico Mamani', 'Fragilidad', '10/08/2026', 'URGENTE', 'DIPAM'])
      expect(text).toContain(said);
    expect(text).not.toContain('niña, niño');
  });

  it('the padrón lists the district that was asked; the report counts and names nobody', async () => {
    await olderAdult(
      office,
      {},
      { documentNumber: '99900099', givenNames: 'Rufino', district: '230408' },
    );
    const all = await issued('ciam-padron', null);
    for (const said of ['Larico Mamani, Teófilo', 'Rufino', '2 personas', 'USO INTERNO'])
      expect(all.text).toContain(said);
    const one = await issued('ciam-padron', null, { district: '230408' });
    expect(one.text).not.toContain('Teófilo');
    // The form keeps the month that it no longer shows.
    const report = await issued('ciam-reporte', null, { kind: 'anio', year: 2026 });
    expect(report.text).toContain('REPORTE ANUAL DEL CIAM');
    expect(report.text).not.toMatch(/Larico|Rufino|999000/);
  });

  it('a month that is none, or a period that has not begun, is refused where it is typed', async () => {
    const refusedAt = async (typed: object) =>
      Object.keys(
        (await office.refused('papers.preview', await asked('ciam-reporte', null, typed))).fields ??
          {},
      );
    for (const number of [null, 0, 13])
      expect(await refusedAt({ number })).toEqual(['paper.input.number']);
    expect(await refusedAt({ year: 2026, number: 9 })).toEqual(['paper.input.number']);
    expect(await refusedAt({ kind: 'anio', year: 2027 })).toEqual(['paper.input.year']);
  });

  it('the ficha lists what was done, and what she came to of the CIAM alone', async () => {
    await office.ok('attentions.record', {
      registrationId: ciam,
      service: 'visita',
      mode: 'domiciliaria',
      doneOn: '2026-08-07',
      done: 'Se le llevó abrigo.',
      result: 'Quedó contento.',
      institutionId: null,
      referredTo: '',
      next: null,
    });
    const { personId } = await office.ok<{ personId: string }>('ciam.view', {
      registrationId: ciam,
    });
    for (const [title, desk] of [
      ['Tejido con lana', 'ciam'],
      ['Taller ajeno', 'demuna'],
    ] as const) {
      const { id, version } = await office.ok<{ id: string; version: number }>('activities.plan', {
        title,
        kind: 'taller',
        desks: [desk],
        topic: '',
        groups: ['personas_adultas_mayores'],
        district: null,
        place: '',
        leaderId: null,
        leaderName: 'Prof. Inés Condori',
        budget: '',
        sessions: ['2026-08-04', '2026-08-06'].map((onDate) => ({
          id: null,
          onDate,
          from: '09:00',
          to: null,
        })),
      });
      const { sessions } = await office.ok<{ sessions: { id: string }[] }>('activities.view', {
        id,
      });
      await office.ok('activities.addAttendee', {
        activityId: id,
        personId,
        name: '',
        documentType: null,
        documentNumber: null,
        sex: null,
        band: null,
        district: null,
        sessionIds: [sessions[1]?.id],
      });
      await office.ok('activities.hold', { id, version, results: 'Bien.', evidence: '' });
    }
    const { text } = await issued('ciam-ficha', ciam);
    for (const said of ['07/08/2026', 'Se le llevó abrigo.', 'Quedó contento.'])
      expect(text).toContain(said);
    expect(text).toMatch(/06\/08\/2026 .*Tejido con lana/);
    expect(text).not.toContain('Taller ajeno');
  });

  it('the reglamento begins with the text of the library; a line in capitals is a heading', async () => {
    const { text } = await issued('ciam-reglamento', null);
    expect(text).toContain('CAPÍTULO I. DISPOSICIONES GENERALES');
    expect(text).toContain('Reglamento interno del CIAM');
  });
});

describe('what a page may tell', () => {
  it('a diagnosis goes to health, and to nobody else: the page stops', async () => {
    const body = 'Persona con diagnóstico G82.2.';
    const told = await asked('omaped-oficio-salud', omaped, { body, addressee: HEALTH });
    expect((await office.ok<PaperPreview>('papers.preview', told)).warnings).toEqual([]);
    const elsewhere = await asked('omaped-oficio-salud', omaped, {
      body,
      addressee: { ...HEALTH, kind: 'banco', institution: 'Banco Ficticio' },
    });
    const preview = await office.ok<PaperPreview>('papers.preview', elsewhere);
    expect(preview.warnings).toContainEqual(
      expect.objectContaining({ field: 'input.body', blocks: true }),
    );
    expect(preview.leaving.rows[0]?.fields).toContainEqual(
      expect.objectContaining({ field: 'registered_diagnosis', fault: 'stops' }),
    );
    const refused = await office.refused('papers.issue', { ...elsewhere, outsideNumber: null });
    expect(refused.fields).toHaveProperty('paper.input.body');
  });
});

describe('who may', () => {
  it('a blank form has the head of its desk, and nobody’s data', async () => {
    for (const form of Object.keys(DESK_BLANK_FORMS) as (keyof typeof DESK_BLANK_FORMS)[]) {
      const text = textOf(await office.ok<GrantedUrl>('papers.blank', { form, caseId: null }));
      expect([form, text]).toEqual([
        form,
        expect.stringContaining(DESK_PAPERS[form].desk === 'omaped' ? 'OMAPED' : 'CIAM'),
      ]);
    }
  }, 60_000);

  it('a paper is of nobody who is in the register of the other desk, also for whoever attends both', async () => {
    for (const [kind, own, other] of [
      ['omaped-oficio-salud', omaped, ciam],
      ['ciam-oficio-dipam', ciam, omaped],
    ] as const) {
      const paper = { ...(await asked(kind, own, { addressee: HEALTH })), subjectId: other };
      expect((await office.refused('papers.preview', paper)).code).toBe('not_found');
      const issue = { ...paper, outsideNumber: null };
      expect((await office.refused('papers.issue', issue)).code).toBe('not_found');
    }
  });

  it('each desk issues and sees its own papers alone', async () => {
    const { id } = await issued('omaped-constancia', omaped);
    await office.ok('accounts.add', colleague('celia.ciam', 'Celia Ficticia', 'ciam'));
    await office.as('celia.ciam');
    const begin = (kind: DeskPaperKind, subjectId: string | null) =>
      office.refused('papers.begin', { kind, caseId: null, subjectId });
    expect((await begin('omaped-constancia', omaped)).code).toBe('not_allowed');
    expect((await begin('omaped-plan', null)).code).toBe('not_allowed');
    // A registration of another desk is nobody's, whatever the paper.
    expect((await begin('ciam-visita', omaped)).code).toBe('not_found');
    expect((await office.refused('papers.view', { id })).code).toBe('not_found');
    expect((await issued('ciam-ficha', ciam)).text).toContain('CIAM-0001');
    const { rows } = await office.ok<{ rows: { kind: string }[] }>('papers.list', {
      registrationId: ciam,
    });
    expect(rows.map(({ kind }) => kind)).toContain('ciam-ficha');
    expect(rows.every(({ kind }) => kind.startsWith('ciam-'))).toBe(true);
    expect((await office.refused('papers.list', { registrationId: omaped })).code).toBe(
      'not_found',
    );
  });

  it('opens the stamped copy that she filed; a free paper is of no register', async () => {
    await office.as('rosa.quispe');
    await office.ok('accounts.add', colleague('clara.ciam', 'Clara Ficticia', 'ciam'));
    await office.as('clara.ciam');
    const { id } = await issued('ciam-oficio-dipam', ciam);
    await office.ok('papers.sign', { id, version: 1, signedAt: NOW });
    const { sendings } = await office.ok<PaperView>('papers.view', { id });
    const cargo = await office.ok<{ id: string }>('papers.fileCargo', {
      sendingId: sendings[0]?.id,
      receivedAt: NOW,
      receivedBy: 'Mesa de partes',
      receivedPost: '',
      deskNumber: '12',
      folios: 1,
      notes: '',
    });
    const subject = { kind: 'cargo', id: cargo.id };
    const [ask] = await office.ok<{ grant: string }[]>('attachments.ask', { subject, files: 1 });
    const grant = ask?.grant ?? '';
    office.running.backend.grants.receive(grant, Uint8Array.from(pdf('sello', 1)));
    const fields = { kind: 'cargo', fieldClass: 'sensible', title: 'Cargo' };
    const given = { subject, grant, extension: 'pdf', fields };
    const file = await office.ok<{ id: string }>('attachments.add', given);
    await office.ok('attachments.open', { id: file.id, acts: ['view'] });
    const free = { kind: 'carta', caseId: null, subjectId: null };
    expect((await office.refused('papers.begin', free)).code).toBe('not_allowed');
  });
});
