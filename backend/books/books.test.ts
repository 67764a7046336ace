import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfText } from '../../letters/testing/pdf.ts';
import { begun, courseOf, delivered, ending, family, inviting, met } from '../hearings/testing.ts';
import { granted, issuedLetter, mayRedeem, registerCase } from '../letters/testing.ts';
import type { IssuedLetter, SavedLetter } from '../letters/types.ts';
import type { BegunPaper } from '../papers/types.ts';
import { colleague, registration } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { BookMonth } from './types.ts';

const MONTH = '2026-08';
const NOW = '2026-08-10T14:00:00.000Z';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const rowsOf = async (book: string, month = MONTH) =>
  (await office.ok<BookMonth>('books.month', { book, month })).rows;

describe('the book of expedientes', () => {
  it('has the cases received in its month, by their first hour, and nobody’s name', async () => {
    await registerCase(office);
    await office.ok('cases.register', registration({}, '2026-08-10T13:45:00.000Z'));
    await office.ok('cases.register', {
      ...registration({}, '2026-07-31T20:00:00.000Z'),
      reception: {
        ...registration({}, '2026-07-31T20:00:00.000Z').reception,
        late: { reason: 'Corte de luz', paperCode: 'P-14' },
      },
    });
    const rows = await rowsOf('expedientes');
    expect(rows.map(([number]) => number)).toEqual(['0002-2026-23010', '0001-2026-23010']);
    expect(rows[0]).toEqual([
      '0002-2026-23010',
      '10/08/2026 08:45',
      'Personal',
      'Alimentos',
      null,
      'Recibido',
      null,
    ]);
    const [july] = await rowsOf('expedientes', '2026-07');
    expect([july?.[0], july?.[6]]).toEqual(['0003-2026-23010', 'Anotado antes en papel: P-14']);
    expect(JSON.stringify([rows, await rowsOf('expedientes', '2026-07')])).not.toMatch(
      /Ñahui|Condori|Huarachi|correa/u,
    );
  });

  it('is not there for a month to come, nor for who attends nobody', async () => {
    expect(
      (await office.refused('books.month', { book: 'actas', month: '2026-09' })).fields,
    ).toEqual({ month: 'Ese mes todavía no empieza.' });
    await office.ok('accounts.add', {
      ...colleague('olga.auditora', 'Olga Auditora', 'worker'),
      roles: [{ role: 'auditor', validFrom: '2026-01-01', validTo: null }],
    });
    await office.as('olga.auditora');
    expect((await office.refused('books.month', { book: 'actas', month: MONTH })).code).toBe(
      'not_allowed',
    );
  });
});

describe('the book of oficios', () => {
  it('has the oficios that are no derivación in the same series, and to which office each went', async () => {
    await issuedLetter(office);
    const caseId = await registerCase(office);
    const asked = { kind: 'oficio-general', caseId, subjectId: null };
    const { paper } = await office.ok<BegunPaper>('papers.begin', asked);
    const addressee = {
      kind: 'educacion',
      institutionId: null,
      treatment: 'SEÑORA',
      name: 'ELENA CONDORI ÑUÑEZ',
      post: 'Directora',
      institution: 'IE 42050 Ticaco',
      address: null,
      place: 'Ticaco.-',
    };
    const typed = { subject: 'Pide una reunión', body: 'Solicito una reunión.', addressee };
    const issued = await office.ok<{ number: string }>('papers.issue', {
      caseId,
      subjectId: null,
      paper: { kind: paper.kind, input: { ...paper.input, ...typed } },
      outsideNumber: null,
    });
    expect(issued.number).toMatch(/^OFICIO N\.° 046-2026-/u);
    const rows = await rowsOf('oficios');
    expect(rows[1]).toEqual([
      'N.° 046-2026',
      '10/08/2026',
      '0002-2026-23010',
      'IE 42050 Ticaco',
      'Oficio',
      null,
      null,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/CONDORI|reunión/u);
  });

  it('has every number, void ones with their reason, and what was skipped with its own', async () => {
    await issuedLetter(office);
    await office.ok('office.setNext', {
      kind: 'oficio',
      year: 2026,
      next: 60,
      reason: 'Siguió el papel durante el corte.',
    });
    const second = await issuedLetter(office);
    await office.ok('letters.annul', {
      id: second.id,
      version: second.version,
      reason: 'Se dirigió a otra UPE.',
    });
    const rows = await rowsOf('oficios');
    expect(rows).toHaveLength(3);
    const by = new Map(rows.map((row) => [row[0], row]));
    expect(by.get('N.° 045-2026')).toEqual([
      'N.° 045-2026',
      '10/08/2026',
      '0001-2026-23010',
      'UPE Tacna',
      'Presunta desprotección familiar',
      null,
      null,
    ]);
    expect(by.get('N.° 060-2026')?.[6]).toBe('ANULADO: Se dirigió a otra UPE.');
    expect(by.get('46 a 59-2026')?.[6]).toBe(
      'Sin usar: la serie siguió en 60. Siguió el papel durante el corte.',
    );
  });
});

describe('the book of cargos', () => {
  it('has stamped copies and cargos of invitations, by code and side', async () => {
    const letter = await issuedLetter(office);
    await signed(letter);
    await office.ok('letters.fileCargo', {
      letterId: letter.id,
      receivedAt: NOW,
      receivedBy: 'Mesa de partes',
      receivedPost: '',
      deskNumber: '2026-1187',
      folios: 3,
      notes: 'Lo recibió la prima de Braulio.',
    });
    const of = await family(office);
    await office.ok('hearings.invite', inviting(await begun(office, of), '2026-08-17'));
    await delivered(office, of.caseId);
    const rows = await rowsOf('cargos');
    expect(rows).toHaveLength(3);
    expect(rows).toContainEqual([
      'OFICIO N.° 045-2026',
      '0001-2026-23010',
      'UPE Tacna',
      '10/08/2026 09:00',
      '2026-1187',
      null,
      '3 folios',
    ]);
    expect(rows).toContainEqual([
      'Invitación a conciliar, 1.ª',
      '0002-2026-23010',
      'Parte invitada',
      '10/08/2026 09:00',
      null,
      'Pablo Promotor',
      null,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Braulio|Ñahui|Quien vive/u);

    const invitations = await rowsOf('invitaciones');
    expect(invitations).toHaveLength(2);
    expect(invitations).toContainEqual([
      null,
      '10/08/2026',
      '0002-2026-23010',
      'Invitación a conciliar, 1.ª. Parte solicitante',
      '17/08/2026 09:00',
      '10/08/2026 09:00',
      null,
    ]);
  });
});

describe('the book of actas', () => {
  it('has how each conciliation ended, once', async () => {
    const of = await family(office);
    await met(office, of, ['A1']);
    expect(await rowsOf('actas')).toEqual([]);
    await office.ok(
      'hearings.conclude',
      ending(await courseOf(office, of.caseId), 'falta_de_acuerdo'),
    );
    expect(await rowsOf('actas')).toEqual([
      [
        null,
        '10/08/2026',
        '0001-2026-23010',
        'Acta de Conciliación: Falta de acuerdo',
        'Alimentos',
        null,
      ],
    ]);
    const { id: subjectId } = await courseOf(office, of.caseId);
    const asked = { kind: 'acta-de-conciliacion', caseId: of.caseId, subjectId };
    const { paper } = await office.ok<BegunPaper>('papers.begin', asked);
    const typed = {
      facts: 'Piden alimentos.',
      followUp: 'No hay acuerdo que verificar.',
      noAgreement: 'No coinciden en el monto.',
      endTime: '10:00',
    };
    await office.ok('papers.issue', {
      caseId: of.caseId,
      subjectId,
      paper: { kind: paper.kind, input: { ...paper.input, ...typed } },
      outsideNumber: null,
    });
    expect((await rowsOf('actas'))[0]?.[0]).toBe('N.° 001-2026');
  });
});

describe('what she may not read', () => {
  it('keeps its line and its number, and shows no more', async () => {
    await issuedLetter(office);
    const { rows } = await office.ok<{ rows: { id: string }[] }>('cases.list', {});
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.ok('access.seal', {
      caseId: rows[0]?.id,
      reason: 'Una parte trabaja aquí.',
      readers: [],
      password: PASSWORD,
    });
    expect((await rowsOf('oficios'))[0]?.[3]).toBe('UPE Tacna');
    await office.as('ana.flores');
    expect(await rowsOf('oficios')).toEqual([
      ['N.° 045-2026', null, null, null, null, null, 'Reservado'],
    ]);
    expect(await rowsOf('expedientes')).toEqual([
      ['0001-2026-23010', null, null, null, null, null, 'Reservado'],
    ]);
  });
});

describe('the month on paper', () => {
  const asked = { book: 'oficios', month: MONTH, firstFolio: 12 };

  it('is signed by who answers for the office, whoever prints it, and leaves its act', async () => {
    await issuedLetter(office);
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    const { name, bytes } = await granted(office, 'books.monthFile', asked);
    const text = pdfText(bytes);
    expect(name).toBe('libro-de-oficios-2026-08.pdf');
    for (const said of [
      'LIBRO DE OFICIOS – agosto de 2026',
      'Folio 12',
      'Rosa Quispe Mamani',
      'esta hoja no lo cierra.',
      'SOLO PRÁCTICA',
    ])
      expect(text).toContain(said);
    expect(text).toContain('N.° 045-2026');
    office.setTime('2026-09-01T14:00:00.000Z');
    await office.as('ana.flores');
    expect(pdfText((await granted(office, 'books.monthFile', asked)).bytes)).toContain(
      'Se cierra el mes de agosto de 2026 con 1 asiento',
    );
    for (const act of ['view', 'print'] as const)
      expect(await mayRedeem(office, 'books.monthFile', asked, act)).toBe(true);
    expect(await mayRedeem(office, 'books.monthFile', asked, 'save')).toBe(false);
    const acts = await office.ok<{ rows: { what: string }[] }>('audit.list', {});
    expect(acts.rows.map(({ what }) => what)).toContain('Formó un mes de un libro de registro');
  });

  it('is formed of every book, also of one without entries', async () => {
    for (const book of ['expedientes', 'actas', 'oficios', 'invitaciones', 'cargos'])
      expect(
        pdfText((await granted(office, 'books.monthFile', { ...asked, book })).bytes),
      ).toContain('Sin asientos en el mes.');
  });
});

const signed = ({ id, version }: IssuedLetter) =>
  office.ok<SavedLetter>('letters.markSigned', { id, version, signedAt: NOW });
