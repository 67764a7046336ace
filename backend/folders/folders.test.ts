import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageCount, pdfText } from '../../letters/testing/pdf.ts';
import { draftLetter, granted, registerCase } from '../letters/testing.ts';
import { colleague } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { FolderView } from './types.ts';

let office: TestOffice;
let caseId: string;
let me: string;
beforeEach(async () => {
  office = await testOffice();
  caseId = await registerCase(office);
  ({ operatorId: me } = await office.ok<{ operatorId: string }>('accounts.me'));
});
afterEach(() => office.close());

const folder = () => office.ok<FolderView>('folders.ofCase', { caseId });
const loan = (changes = {}) => ({
  caseId,
  borrowerId: me,
  place: 'Archivador 3',
  purpose: 'audiencia',
  untilOn: '2026-08-12',
  ...changes,
});
const folios = (next: number, changes = {}) => ({
  caseId,
  next,
  pieces: [],
  paper: null,
  paperOn: null,
  paperFolios: 0,
  ...changes,
});

describe('a folder', () => {
  it('is lent once, is given back as it was found, and may be lent again', async () => {
    expect((await folder()).out).toBeNull();
    const { id } = await office.ok<{ id: string }>('folders.lend', loan());
    expect((await folder()).out).toMatchObject({
      id,
      borrower: 'Rosa Quispe Mamani',
      untilOn: '2026-08-12',
      back: null,
    });
    expect((await office.refused('folders.lend', loan())).code).toBe('folder_out');
    await office.ok('folders.giveBack', { id, state: 'faltan_folios', folios: 4 });
    expect(await folder()).toMatchObject({
      out: null,
      past: [{ id, back: { state: 'faltan_folios', folios: 4, by: 'Rosa Quispe Mamani' } }],
    });
    expect(
      (await office.refused('folders.giveBack', { id, state: 'conforme', folios: 4 })).code,
    ).toBe('folder_in_place');
    await office.ok('folders.lend', loan());
  });

  it('is lent to nobody who may not open its case, nor until a day gone by', async () => {
    const { id: ana } = await office.ok<{ id: string }>(
      'accounts.add',
      colleague('ana.flores', 'Ana Flores', 'worker'),
    );
    const { id: olga } = await office.ok<{ id: string }>('accounts.add', {
      ...colleague('olga.auditora', 'Olga Auditora', 'worker'),
      roles: [{ role: 'auditor', validFrom: '2026-01-01', validTo: null }],
    });
    await office.ok('access.seal', {
      caseId,
      reason: 'Una parte trabaja aquí.',
      readers: [],
      password: PASSWORD,
    });
    for (const borrowerId of [ana, olga])
      expect((await office.refused('folders.lend', loan({ borrowerId }))).fields).toEqual({
        borrowerId: 'No puede ver este caso. Elija a quien sí puede.',
      });
    expect((await office.refused('folders.lend', loan({ untilOn: '2026-08-09' }))).code).toBe(
      'date_not_possible',
    );
    await office.as('ana.flores');
    expect((await office.refused('folders.ofCase', { caseId })).code).toBe('not_found');
  });

  it('is foliated at the end, in the words of the records, and taken off from the end', async () => {
    const draft = await draftLetter(office, caseId);
    await office.ok('letters.issue', { ...draft, reason: '' });
    const { waiting } = await folder();
    expect(waiting.map(({ kind, folios: many }) => [kind, many])).toEqual([
      ['recepcion', 1],
      ['oficio', 1],
    ]);
    const pieces = waiting.map(({ kind, recordId }, at) => ({ kind, recordId, folios: at * 2 }));
    await office.ok(
      'folders.foliate',
      folios(1, { pieces, paper: 'acta_nacimiento', paperFolios: 1 }),
    );
    const after = await folder();
    expect(after).toMatchObject({ next: 4, volumes: 1, waiting: [{ kind: 'recepcion' }] });
    expect(after.pieces.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 3],
    ]);
    expect((await office.refused('folders.foliate', folios(1, { pieces }))).code).toBe(
      'folder_pieces_changed',
    );
    expect((await office.refused('folders.foliate', folios(4))).code).toBe(
      'folder_nothing_to_foliate',
    );
    const [first, last] = after.pieces;
    expect((await office.refused('folders.takeOff', { id: first?.id })).code).toBe(
      'folder_pieces_changed',
    );
    await office.ok('folders.takeOff', { id: last?.id });
    expect(await folder()).toMatchObject({ next: 3, pieces: [{ from: 1, to: 2 }] });
    expect((await office.refused('folders.takeOff', { id: last?.id })).code).toBe(
      'folder_pieces_changed',
    );
  });
});

describe('the papers of a folder', () => {
  const file = async (paper: string) =>
    (await granted(office, 'folders.file', { caseId, paper })).bytes;

  it('name nobody who is attended', async () => {
    await office.ok('folders.foliate', folios(1, { paper: 'informe', paperFolios: 260 }));
    await office.ok('folders.lend', loan());
    const label = pdfText(await file('rotulo'));
    expect(label).toContain('0001-2026-23010');
    expect(label).toContain('Cuerpo 2 de 2');
    const index = pdfText(await file('indice'));
    expect(index).toContain('ÍNDICE DEL EXPEDIENTE N.° 0001-2026-23010');
    expect(index).toContain('201–260');
    expect(index).toContain('2 cuerpos y 260 folios');
    const slip = pdfText(await file('prestamo'));
    expect(slip).toContain('Archivador 3');
    expect(slip).toMatch(/PRÉSTAMO DE EXPEDIENTE/);
    expect(slip).not.toContain('BORRADOR');
    expect(slip).toContain('Preparar o llevar una audiencia');
    for (const text of [label, index, slip]) expect(text).not.toMatch(/Ñahui|Huarachi|correa/u);
  });

  it('are blank or say so while nothing was foliated nor lent', async () => {
    expect(pdfText(await file('indice'))).toContain('no tiene piezas foliadas');
    expect(pageCount(await file('prestamo'))).toBe(1);
    expect(pdfText(await file('rotulo'))).toContain('Cuerpo 1 de 1');
  });
});
