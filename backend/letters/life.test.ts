/** A letter from its first words to its annulment, on a real encrypted store. */
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit, issuedNumbers, letterVersions } from '../../db/entities/index.ts';
import { institutionFields } from '../../domain/records/institution.ts';
import { pageCount, pdfText } from '../../letters/testing/pdf.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import {
  draftLetter,
  granted,
  institutionId,
  issuedLetter,
  mayRedeem,
  prefilled,
  registerCase,
} from './testing.ts';
import type { IssuedLetter, LetterRow, LetterView, SavedLetter } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const view = (id: string) => office.ok<LetterView>('letters.view', { id });
const issue = (letter: SavedLetter, reason = '') =>
  office.ok<IssuedLetter>('letters.issue', { id: letter.id, version: letter.version, reason });
const file = (letterId: string, version: number | null = null) =>
  granted(office, 'letters.file', { letterId, version, acts: ['view', 'print', 'export'] });
const sign = (letter: SavedLetter, signedAt = '2026-08-10T14:00:00.000Z') =>
  office.ok<SavedLetter>('letters.markSigned', {
    id: letter.id,
    version: letter.version,
    signedAt,
  });
const nextOficio = async () =>
  (await office.ok<{ kind: string; next: number }[]>('office.series')).find(
    ({ kind }) => kind === 'oficio',
  )?.next;
const store = () => {
  const { open } = office.running.backend;
  if (open === null) throw new Error('The office is locked.');
  return open.store;
};

describe('a draft', () => {
  it('is previewed as BORRADOR without a number, and may only be looked at', async () => {
    const caseId = await registerCase(office);
    const fields = await prefilled(office, caseId);
    const input = { caseId, fields };
    const page = await granted(office, 'letters.preview', input);
    const text = pdfText(page.bytes);
    expect(text).toContain('BORRADOR');
    expect(text).toContain('OFICIO SIN NÚMERO');
    expect(text).not.toContain('045-2026');
    expect(page.name).toBe('borrador.pdf');
    expect(await mayRedeem(office, 'letters.preview', input, 'print')).toBe(false);
    expect(await mayRedeem(office, 'letters.preview', input, 'save')).toBe(false);
    expect(await nextOficio()).toBe(45);
  });

  it('cannot be printed as a letter, signed or delivered', async () => {
    const draft = await draftLetter(office, await registerCase(office));
    const at = '2026-08-10T14:00:00.000Z';
    const acts = ['print'];
    for (const [path, input] of [
      ['letters.file', { letterId: draft.id, version: null, acts }],
      ['letters.annulledFile', { letterId: draft.id, acts }],
      ['letters.markSigned', { ...draft, signedAt: at }],
    ] as const)
      expect((await office.refused(path, input)).code).toBe('letter_state');
  });

  it('takes with it what was typed to issue it again, and only then', async () => {
    const draft = await draftLetter(office, await registerCase(office));
    const first = await issue(draft);
    const { id: draftId } = await office.ok<{ id: string }>('drafts.save', {
      id: null,
      kind: 'issue',
      subjectId: draft.id,
      payload: '{}',
    });
    const again = { id: draft.id, version: first.version, draftId };
    expect((await office.refused('letters.issue', { ...again, reason: '' })).code).toBe(
      'bad_input',
    );
    expect(await office.ok('drafts.list')).toHaveLength(1);
    await office.ok('letters.issue', { ...again, reason: 'El cargo.' });
    expect(await office.ok('drafts.list')).toEqual([]);
  });

  it('is refused to whoever opened it before somebody else saved', async () => {
    const caseId = await registerCase(office);
    const draft = await draftLetter(office, caseId);
    const fields = await prefilled(office, caseId);
    await office.ok('letters.change', { ...draft, fields });
    expect((await office.refused('letters.change', { ...draft, fields })).code).toBe('conflict');
    expect((await office.refused('letters.issue', { ...draft, reason: '' })).code).toBe('conflict');
  });
});

describe('issuing', () => {
  it('gives the next number from where the office began, and keeps the page', async () => {
    const issued = await issuedLetter(office);
    expect(issued).toMatchObject({ number: 'OFICIO N.° 045-2026-DEMUNA-GDS/MPT', edition: 1 });
    const pdf = await file(issued.id);
    expect(pdf.name).toBe('OFICIO-045-2026.pdf');
    expect(pdfText(pdf.bytes)).toContain('OFICIO N.° 045-2026-DEMUNA-GDS/MPT');
    expect(await view(issued.id)).toMatchObject({ state: 'issued', correctionPending: false });
    expect((await issuedLetter(office)).number).toContain('046-2026');
  });

  it('fits one page and weighs little in the usual case, also with two children', async () => {
    const pdf = await file((await issuedLetter(office)).id);
    expect(pageCount(pdf.bytes)).toBe(1);
    expect(pdf.bytes.byteLength).toBeLessThan(200 * 1024);
  });

  it('uses no number when the page cannot be formed, and points at the field', async () => {
    const caseId = await registerCase(office);
    const fields = await prefilled(office, caseId);
    const content = { ...fields.content, body: 'Texto con un signo 🙂 imposible' };
    const draft = await office.ok<SavedLetter>('letters.create', {
      caseId,
      fields: { ...fields, content },
    });
    const error = await office.refused('letters.issue', { ...draft, reason: '' });
    expect(error.code).toBe('letter_render');
    expect(Object.keys(error.fields ?? {})).toEqual(['fields.content.body']);
    expect(await nextOficio()).toBe(45);
    expect(await view(draft.id)).toMatchObject({ state: 'draft', number: null, editions: [] });
  });

  it('gives the number back when its transaction fails', async () => {
    const draft = await draftLetter(office, await registerCase(office));
    await store().write((tx) =>
      tx.query(`CREATE TRIGGER broken BEFORE INSERT ON letter_versions
                BEGIN SELECT RAISE(ABORT, 'broken'); END`),
    );
    expect((await office.refused('letters.issue', { ...draft, reason: '' })).code).toBe('internal');
    expect(await nextOficio()).toBe(45);
    expect(await store().read((tx) => tx.countBy(issuedNumbers, { kind: 'oficio' }))).toBe(0);
    await store().write((tx) => tx.query('DROP TRIGGER broken'));
    expect((await issue(draft)).number).toContain('045-2026');
  });

  it('prints the number it gives, also when two letters are issued at once', async () => {
    const caseId = await registerCase(office);
    const drafts = [await draftLetter(office, caseId), await draftLetter(office, caseId)];
    const issued = await Promise.all(drafts.map((draft) => issue(draft)));
    expect(issued.map(({ number }) => number.slice(11, 19)).sort()).toEqual([
      '045-2026',
      '046-2026',
    ]);
    for (const { id, number } of issued) expect(pdfText((await file(id)).bytes)).toContain(number);
  });

  it('V27 refuses a year without its official name, and passes once it is written', async () => {
    const caseId = await registerCase(office);
    // What may not wait is another matter: urgent.test.ts.
    const fields = await prefilled(office, caseId, 'Centro de Salud Tarata', 'c');
    const draft = await office.ok<SavedLetter>('letters.create', { caseId, fields });
    office.setTime('2027-01-04T14:00:00.000Z');
    expect((await office.refused('letters.issue', { ...draft, reason: '' })).code).toBe(
      'denomination_missing',
    );
    await office.ok('office.setYearName', {
      year: 2027,
      text: 'Año de prueba',
      secondLine: null,
      norm: null,
    });
    expect((await issue(draft)).number).toContain('001-2027');
  });

  it('asks for the prior coordination, except where protection cannot wait', async () => {
    const caseId = await registerCase(office);
    const health = await prefilled(office, caseId, 'Centro de Salud Tarata', 'c');
    const uncoordinated = await office.ok<SavedLetter>('letters.create', {
      caseId,
      fields: { ...health, coordination: null },
    });
    const error = await office.refused('letters.issue', { ...uncoordinated, reason: '' });
    expect(error).toMatchObject({ code: 'bad_input' });
    expect(Object.keys(error.fields ?? {})).toEqual(['fields.coordination']);

    const report = await prefilled(office, caseId, 'Fiscalía de Tarata', 'd');
    const immediate = await office.ok<SavedLetter>('letters.create', {
      caseId,
      fields: { ...report, coordination: null },
    });
    expect((await issue(immediate)).number).toContain('045-2026');
  });

  it('is open to any operator; annulling only to the responsable', async () => {
    const draft = await draftLetter(office, await registerCase(office));
    const password = 'cóndor lluvia maíz telar ventana';
    await office.ok('accounts.add', {
      fields: {
        userName: 'juan.flores',
        fullName: 'Juan Carlos Flores',
        post: 'Promotor',
        documentType: null,
        documentNumber: null,
        profession: null,
        collegeNumber: null,
      },
      roles: [{ role: 'worker', validFrom: '2026-01-01', validTo: null }],
      newPassword: password,
      passwordOnce: false,
      password: PASSWORD,
    });
    await office.as('juan.flores', password);
    const issued = await issue(draft);
    expect(pdfText((await file(issued.id)).bytes)).toContain('RQM/jcf');
    const annul = { id: issued.id, version: issued.version, reason: 'Error' };
    expect((await office.refused('letters.annul', annul)).code).toBe('not_allowed');
  });
});

describe('a correction before the signature', () => {
  it('keeps the number and both pages, and says what was corrected', async () => {
    const issued = await issuedLetter(office);
    const first = await file(issued.id);
    const { fields } = await view(issued.id);
    const content = { ...fields.content, subject: 'Deriva caso, corregido' };
    const changed = await office.ok<SavedLetter>('letters.change', {
      id: issued.id,
      version: issued.version,
      fields: { ...fields, content },
    });
    expect(await view(issued.id)).toMatchObject({ correctionPending: true });
    expect((await office.refused('letters.issue', { ...changed, reason: '' })).fields).toEqual({
      reason: 'Escriba qué se corrigió.',
    });
    const second = await issue(changed, 'El asunto');
    expect(second).toMatchObject({ number: issued.number, edition: 2 });
    const corrected = await file(issued.id);
    expect(pdfText(corrected.bytes)).toContain('Versión 2, corregida');
    const kept = await file(issued.id, 1);
    expect(kept.hash).toBe(first.hash);
    expect(kept.name).toBe('OFICIO-045-2026-version-1.pdf');
    expect((await view(issued.id)).editions.map(({ reason }) => reason)).toEqual(['', 'El asunto']);
    expect(await nextOficio()).toBe(46);
  });

  it('must be issued before the letter is marked as signed', async () => {
    const issued = await issuedLetter(office);
    const { fields } = await view(issued.id);
    const changed = await office.ok<SavedLetter>('letters.change', {
      id: issued.id,
      version: issued.version,
      fields,
    });
    const signedAt = '2026-08-10T14:00:00.000Z';
    expect((await office.refused('letters.markSigned', { ...changed, signedAt })).code).toBe(
      'letter_state',
    );
  });

  it('does not reach into another year', async () => {
    const issued = await issuedLetter(office);
    office.setTime('2027-01-04T14:00:00.000Z');
    await office.ok('office.setYearName', {
      year: 2027,
      text: 'Año de prueba',
      secondLine: null,
      norm: null,
    });
    const { id, version } = issued;
    expect((await office.refused('letters.issue', { id, version, reason: 'x' })).code).toBe(
      'letter_state',
    );
  });
});

describe('a signed letter', () => {
  it('does not change: neither through the program nor in the store', async () => {
    const signed = await sign(await issuedLetter(office));
    const { fields } = await view(signed.id);
    expect((await office.refused('letters.change', { ...signed, fields })).code).toBe(
      'letter_state',
    );
    expect((await office.refused('letters.issue', { ...signed, reason: 'x' })).code).toBe(
      'letter_state',
    );
    const edit = store().write((tx) =>
      tx.query(`UPDATE letters SET content = '{}' WHERE id = ?`, [signed.id]),
    );
    await expect(edit).rejects.toThrow();
    const swap = store().write((tx) =>
      tx.query('UPDATE letter_versions SET pdf = ? WHERE letter_id = ?', [
        Buffer.from('x'),
        signed.id,
      ]),
    );
    await expect(swap).rejects.toThrow();
  });

  it('was not signed tomorrow, nor before it was issued', async () => {
    const { id, version } = await issuedLetter(office);
    for (const signedAt of ['2026-08-11T14:00:00.000Z', '2026-08-10T13:59:00.000Z'])
      expect((await office.refused('letters.markSigned', { id, version, signedAt })).code).toBe(
        'date_not_possible',
      );
  });

  it('V24 passes an annulment with a reason: the number stays, the page too, and a marked copy can be had', async () => {
    const signed = await sign(await issuedLetter(office));
    const before = await file(signed.id);
    await office.ok('letters.annul', { ...signed, reason: 'Se dirigió a otra institución' });
    const rows = await store().read((tx) => tx.findBy(issuedNumbers, { kind: 'oficio' }));
    expect(rows).toMatchObject([
      { number: 45, annulledReason: 'Se dirigió a otra institución', subjectId: signed.id },
    ]);
    expect((await file(signed.id)).hash).toBe(before.hash);
    const marked = await granted(office, 'letters.annulledFile', {
      letterId: signed.id,
      acts: ['view', 'print'],
    });
    expect(marked.name).toBe('OFICIO-045-2026-ANULADO.pdf');
    expect(pdfText(marked.bytes)).toContain('ANULADO');
    expect((await issuedLetter(office)).number).toContain('046-2026');
  });
});

describe('the kept page', () => {
  it('is given byte for byte with the hash it was issued with, and every time is logged', async () => {
    const issued = await issuedLetter(office);
    const [first, again] = [await file(issued.id), await file(issued.id)];
    expect(again.hash).toBe(first.hash);
    const [edition] = (await view(issued.id)).editions;
    expect(edition?.sha256).toBe(createHash('sha256').update(first.bytes).digest('hex'));
    const logged = await store().read((tx) => tx.findBy(audit, { action: 'letters.print' }));
    expect(logged.map(({ subjectId }) => subjectId)).toEqual([issued.id, issued.id]);
    expect(logged[0]?.detail).toContain(edition?.sha256);
  });

  it('stays as it was after a lock, and is refused when its bytes were swapped', async () => {
    const issued = await issuedLetter(office);
    const before = await file(issued.id);
    await office.as('rosa.quispe');
    expect((await file(issued.id)).hash).toBe(before.hash);
    await store().write(async (tx) => {
      await tx.query('DROP TRIGGER letter_versions_no_update');
      const edition = await tx.findOneByOrFail(letterVersions, { letterId: issued.id });
      await tx.update(letterVersions, { id: edition.id }, { pdf: Buffer.from('%PDF-swapped') });
    });
    const input = { letterId: issued.id, version: null, acts: ['print'] };
    expect((await office.refused('letters.file', input)).code).toBe('store_damaged');
  });

  it('is granted only for the acts that were asked, and nothing else opens it', async () => {
    const { id } = await issuedLetter(office);
    const input = { letterId: id, version: null, acts: ['print'] };
    expect(await mayRedeem(office, 'letters.file', input, 'print')).toBe(true);
    expect(await mayRedeem(office, 'letters.file', input, 'save')).toBe(false);
    expect(office.running.backend.grants.redeem('unknown', 'print')).toBe('refused');
    const missing = { letterId: id, version: 7, acts: ['print'] };
    expect((await office.refused('letters.file', missing)).code).toBe('not_found');
  });

  it('does not follow the directory: issued letters keep what they said', async () => {
    const issued = await issuedLetter(office);
    const before = await file(issued.id);
    const id = await institutionId(office, 'UPE Tacna');
    const card = await office.ok<Record<string, unknown> & { version: number }>(
      'institutions.view',
      { id },
    );
    const fields = Object.fromEntries(
      Object.keys(institutionFields.shape).map((name) => [name, card[name]]),
    );
    await office.ok('institutions.change', {
      id,
      version: card.version,
      fields: { ...fields, officialName: 'Otra denominación' },
    });
    expect((await file(issued.id)).hash).toBe(before.hash);
  });
});

describe('the stamped copy', () => {
  const cargo = (letterId: string, receivedAt = '2026-08-10T14:00:00.000Z') => ({
    letterId,
    receivedAt,
    receivedBy: 'Mesa de partes',
    receivedPost: 'Asistente',
    deskNumber: '1204',
    folios: 2,
    notes: '',
  });

  it('is filed after the signature, and starts the count of days without an answer', async () => {
    const issued = await issuedLetter(office);
    expect((await office.refused('letters.fileCargo', cargo(issued.id))).code).toBe('letter_state');
    await sign(issued);
    const waiting = () => office.ok<{ rows: LetterRow[] }>('letters.list', { withoutCargo: true });
    expect((await waiting()).rows).toHaveLength(1);
    await office.ok('letters.fileCargo', cargo(issued.id));
    expect((await waiting()).rows).toHaveLength(0);

    // Monday 10 August; the 15th and 16th are a weekend, the 28th and 30th are holidays.
    for (const [now, workingDays, level] of [
      ['2026-08-10T20:00:00.000Z', 0, 'in_time'],
      ['2026-08-17T14:00:00.000Z', 5, 'in_time'],
      ['2026-08-18T14:00:00.000Z', 6, 'reminder'],
      ['2026-08-31T14:00:00.000Z', 14, 'escalation'],
    ] as const) {
      office.setTime(now);
      const { rows } = await office.ok<{ rows: LetterRow[] }>('letters.list', {});
      expect(rows[0]?.waiting).toMatchObject({ workingDays, level });
    }
    await office.ok('letters.recordAnswer', {
      letterId: issued.id,
      answeredAt: '2026-08-31T13:00:00.000Z',
      document: 'Informe N.° 12-2026-UPE',
      notes: '',
    });
    expect(await view(issued.id)).toMatchObject({ waiting: null, cargos: [{ folios: 2 }] });
  });

  it('was not received tomorrow', async () => {
    const { id } = await sign(await issuedLetter(office));
    const tomorrow = cargo(id, '2026-08-11T14:00:00.000Z');
    expect((await office.refused('letters.fileCargo', tomorrow)).code).toBe('date_not_possible');
  });
});

describe('the list and the diary', () => {
  it('pages by key, newest first, and filters', async () => {
    const caseId = await registerCase(office);
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.unshift((await draftLetter(office, caseId)).id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { rows: LetterRow[]; next: string | null } = await office.ok('letters.list', {
        caseId,
        state: ['draft'],
        limit: 2,
        cursor,
      });
      seen.push(...page.rows.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual(ids);
    expect(await office.ok('letters.list', { state: ['signed'] })).toEqual({
      rows: [],
      next: null,
    });
  });

  it('tells each act in the diary of the case', async () => {
    const issued = await issuedLetter(office);
    const signed = await sign(issued);
    await office.ok('letters.annul', { ...signed, reason: 'Duplicado' });
    const { caseId } = await view(issued.id);
    const { rows } = await office.ok<{ rows: { text: string; subject: unknown }[] }>(
      'cases.diary',
      { id: caseId },
    );
    const told = rows.map(({ text }) => text).join('\n');
    for (const words of ['borrador de oficio', 'Se emitió', 'Se firmó', 'Se anuló'])
      expect(told).toContain(words);
    expect(await office.ok('search.all', { text: '045-2026' })).toMatchObject([
      { kind: 'letter', id: issued.id },
      // The diary tells its number too.
      { kind: 'text', id: caseId },
    ]);
  });
});

it('goes to who holds the post on the day it is issued, and says so for ever', async () => {
  const draft = await draftLetter(office, await registerCase(office));
  const { institution } = await view(draft.id);
  const hold = (name: string, validFrom: string) =>
    office.ok('institutions.addHolder', {
      institutionId: institution.id,
      holder: {
        name,
        treatment: 'Doctora',
        post: 'Director/a',
        acting: false,
        validFrom,
        validTo: null,
        document: null,
      },
    });
  await hold('Ñusta Agüero', '2026-01-01');
  const issued = await issue(draft);
  const before = await file(issued.id);
  const said = pdfText(before.bytes);
  for (const part of ['DOCTORA', 'ÑUSTA AGÜERO', 'Directora']) expect(said).toContain(part);

  await hold('Elsa Mamani', '2026-08-10');
  expect((await file(issued.id)).bytes).toEqual(before.bytes);
  const next = pdfText((await file((await issuedLetter(office)).id)).bytes);
  expect(next).toContain('ELSA MAMANI');
  expect(next).not.toContain('ÑUSTA');
});
