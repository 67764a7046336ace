import { afterEach, beforeEach, expect, it } from 'vitest';
import { pdfText } from '../../letters/testing/pdf.ts';
import { granted, issuedLetter } from '../letters/testing.ts';
import type { BegunPaper, IssuedPaper } from '../papers/types.ts';
import { child, colleague, LUZ, qualification, registration, someone } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const asked = (changes = {}) => ({
  kind: 'mes',
  year: 2026,
  number: 8,
  guarded: false,
  ...changes,
});
/** Its lines, each with single spaces. */
const lines = async (changes = {}) =>
  pdfText((await granted(office, 'statistics.file', asked(changes))).bytes)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim());

it('counts cases, acts and children apart, each child once', async () => {
  const { id } = await office.ok<{ id: string }>(
    'cases.register',
    registration({
      affected: [child(LUZ), child({ ...LUZ, givenNames: 'Bebé', sex: '1', birthDate: null })],
    }),
  );
  await office.ok('cases.qualify', qualification(id));
  const { people } = await office.ok<{ people: { personId: string; role: string }[] }>(
    'cases.view',
    { id },
  );
  const luz = people.find(({ role }) => role === 'affected')?.personId;
  // The same girl, in another case of the month.
  await office.ok(
    'cases.register',
    registration({
      affected: [{ person: { kind: 'existing', id: luz ?? '' }, notes: '', safeContact: null }],
      matters: [{ matter: 'D1', submatter: null, principal: true }],
    } as never),
  );
  await issuedLetter(office);
  const text = await lines();
  expect(text).toContain('Alimentos 1 0 1');
  expect(text).toContain('Violencia física 2 0 2');
  expect(text).toContain('6 a 11 años 2 0 0');
  expect(text).toContain('Edad no consta 0 1 0');
  expect(text).toContain('Oficios emitidos 1');
  expect(text.join(' ')).toContain('Recibidos, calificados en plazo (RDNA 30.2) 1');
  expect(text.join(' ')).toContain('INFORME ESTADÍSTICO – agosto de 2026');
  expect(text.join(' ')).not.toMatch(/Ñahui|Condori/u);
  const quarter = await lines({ kind: 'trimestre', number: 3 });
  expect(quarter).toContain('agosto de 2026 3 0');
  expect(quarter).toContain('julio de 2026 0 0');
});

it('counts a case from which whoever signs must abstain, and one that is sealed', async () => {
  await office.ok(
    'cases.register',
    registration({
      obliged: [
        {
          // Rosa's own document number: she is a party.
          person: someone({ givenNames: 'Rosa', documentType: '1', documentNumber: '99900013' }),
          relation: 'madre',
          presumed: 'obligado',
          livesTogether: 'si',
          notes: '',
        },
      ],
    }),
  );
  expect((await office.ok<{ rows: unknown[] }>('cases.list', {})).rows).toEqual([]);
  expect(await lines()).toContain('Alimentos 1 0 1');
});

it('does not say figures under five when others will read it', async () => {
  await office.ok('cases.register', registration());
  const text = await lines({ guarded: true });
  expect(text).toContain('Alimentos <5 0 <5');
  expect(text.join(' ')).toContain('Una cifra de 1 a 4 se escribe «< 5»');
});

it('is refused for a period to come, or that a year does not have, and to who does not answer for it', async () => {
  expect((await office.refused('statistics.file', asked({ number: 9 }))).fields).toEqual({
    number: 'Ese periodo todavía no empieza.',
  });
  expect((await office.refused('statistics.file', asked({ kind: 'semestre' }))).code).toBe(
    'bad_input',
  );
  await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'defensor'));
  await office.as('ana.flores');
  expect((await office.refused('statistics.file', asked())).code).toBe('not_allowed');
  const form = { kind: 'informe-estadistico', caseId: null, subjectId: null };
  expect((await office.refused('papers.begin', form)).code).toBe('not_allowed');
});

it('is issued with the number of an informe, kept, and annulled as any other', async () => {
  await office.ok('cases.register', registration());
  office.setTime('2026-09-02T15:00:00.000Z');
  const { paper } = await office.ok<BegunPaper>('papers.begin', {
    kind: 'informe-estadistico',
    caseId: null,
    subjectId: null,
  });
  expect(paper.input).toMatchObject({ kind: 'mes', year: 2026, number: 8 });
  const input = { ...paper.input, observations: 'Faltan dos casos por cargar.' };
  const request = {
    caseId: null,
    subjectId: null,
    paper: { kind: paper.kind, input },
    outsideNumber: null,
  };
  const { id, number } = await office.ok<IssuedPaper>('papers.issue', request);
  expect(number).toMatch(/^INFORME N\.° 001-2026-/u);
  const kept = async () => {
    const { bytes } = await granted(office, 'papers.file', { paperId: id, acts: ['view'] });
    return pdfText(bytes).replace(/\s+/gu, ' ');
  };
  const before = await kept();
  for (const said of [number, 'Estadística de agosto de 2026', 'Faltan dos casos', 'Alimentos 1'])
    expect(before).toContain(said);
  const wrong = { ...request, paper: { ...request.paper, input: { ...input, number: 12 } } };
  expect((await office.refused('papers.issue', wrong)).fields).toHaveProperty([
    'paper.input.number',
  ]);

  await office.ok('papers.annul', { id, version: 1, reason: 'Salió con un caso menos.' });
  const annulled = await granted(office, 'papers.annulledFile', { paperId: id, acts: ['view'] });
  expect(pdfText(annulled.bytes)).toMatch(/ANULADO/u);
});
