import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../db/entities/index.ts';
import { pageCount, pdfPages, pdfText } from '../../letters/testing/pdf.ts';
import { pdf } from '../attachments/testing.ts';
import { draftLetter, granted, registerCase, reportedCase } from '../letters/testing.ts';
import type { ReceivedView } from '../received/types.ts';
import { colleague } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { asks, attach, decision, reads, viewed } from './testing.ts';
import type { CaseDossiers, DossierPieceView, DossierView } from './types.ts';

let office: TestOffice;
let caseId: string;
beforeEach(async () => {
  office = await testOffice();
  caseId = await registerCase(office, reportedCase);
});
afterEach(() => office.close());

/** An oficio to the UPE, a report of three pages, two sheets that are in the folder alone. */
async function fill(): Promise<void> {
  const draft = await draftLetter(office, caseId);
  await office.ok('letters.issue', { ...draft, reason: '' });
  await attach(office, caseId, pdf('informe', 3));
  await office.ok('folders.foliate', {
    caseId,
    next: 1,
    pieces: [],
    paper: 'acta_nacimiento',
    paperOn: '2026-08-09',
    paperFolios: 2,
  });
}

const piece = ({ pieces }: DossierView, source: string): DossierPieceView => {
  const found = pieces.find((one) => one.source === source);
  if (found === undefined) throw new Error(`no piece of ${source}`);
  return found;
};
const saved = async (path: string, id: string, more = {}) =>
  office.ok<{ version: number }>(path, {
    id,
    version: (await viewed(office, id)).version,
    ...more,
  });
const decides = async (id: string, source: string, changes = {}) => {
  const found = await viewed(office, id);
  return decision(piece(found, source), found.version, changes);
};
const handing = async (id: string, changes = {}) => ({
  id,
  version: (await viewed(office, id)).version,
  handedAt: '2026-08-10T14:00:00.000Z',
  handedTo: 'Elmer Choque',
  handedDocument: 'Asistente del juzgado',
  place: 'Mesa de partes del Módulo de Familia',
  deskNumber: '2210-2026',
  letterId: null,
  watcherId: null,
  copiesAsked: '',
  ...changes,
});
const body = async (id: string, volume = 1) =>
  (await granted(office, 'dossiers.file', { id, paper: 'cuerpo', volume })).bytes;

describe('a request for the expediente', () => {
  it('gathers what was issued, attached and lies in the folder, none of it looked at yet', async () => {
    await fill();
    const { id } = await asks(office, caseId);
    const found = await viewed(office, id);
    expect(
      found.pieces.map(({ source, folios, decision: what }) => [source, folios, what]),
    ).toEqual([
      ['papel', 2, 'reservada'],
      ['oficio', null, 'va'],
      ['adjunto', null, 'reservada'],
    ]);
    // The oficio was written by this program, which reads that it names neither.
    expect(piece(found, 'oficio')).toMatchObject({ namesInformant: 'no', leave: 'free' });
    expect(piece(found, 'adjunto')).toMatchObject({ namesInformant: null, leave: 'unknown' });
    expect(found.document?.due).toMatchObject({ what: 'respuesta' });
    expect(JSON.stringify(found.pieces)).not.toMatch(/Huarachi|Ñahui|Condori/u);
  });

  it('needs its document, unless a party asks to read; one document has one request', async () => {
    const refused = await office.refused('dossiers.register', {
      caseId,
      mode: 'copias',
      requester: 'parte',
      requesterName: 'Teresa Condori',
      accreditation: '',
      receivedId: null,
      asked: 'Copia',
      orderInformant: true,
      orderAddresses: false,
      orderDocument: '',
    });
    expect(Object.keys(refused.fields ?? {}).sort()).toEqual([
      'accreditation',
      'orderDocument',
      'receivedId',
      'requester',
    ]);
    const first = await asks(office, caseId);
    const { document } = await viewed(office, first.id);
    const { documents } = await office.ok<CaseDossiers>('dossiers.ofCase', { caseId });
    expect(documents).toEqual([]);
    const again = {
      caseId,
      mode: 'copias',
      requester: 'juzgado',
      requesterName: 'Juzgado',
      accreditation: '',
      receivedId: document?.id,
      asked: 'Copia',
      orderInformant: false,
      orderAddresses: false,
      orderDocument: '',
    };
    expect((await office.refused('dossiers.register', again)).fields).toHaveProperty('receivedId');
    const moved = { id: document?.id, version: 1, caseId: null, reason: 'Es de otro' };
    expect((await office.refused('received.link', moved)).fields).toHaveProperty('caseId');
    await saved('dossiers.close', first.id, { reason: 'Lo retiró' });
    await office.ok('dossiers.register', again);
    await asks(office, caseId, reads());
  });

  it('keeps back what names the informant until it is ordered, and from a party always', async () => {
    await fill();
    const { id } = await asks(office, caseId);
    const named = await decides(id, 'adjunto', { namesInformant: 'si' });
    expect((await office.refused('dossiers.decide', named)).code).toBe('dossier_needs_order');
    await office.ok('dossiers.decide', { ...named, decision: 'reservada' });
    // A mark is taken back with a reason alone.
    const back = await decides(id, 'adjunto');
    expect((await office.refused('dossiers.decide', back)).code).toBe('dossier_needs_reason');
    await office.ok('dossiers.decide', { ...back, reason: 'Se leyó: no la nombra' });

    const ordered = await asks(office, caseId, {
      orderInformant: true,
      orderDocument: 'Resolución N.° 4',
    });
    await office.ok(
      'dossiers.decide',
      await decides(ordered.id, 'adjunto', { namesInformant: 'si' }),
    );

    const party = await asks(office, caseId, reads());
    const never = await decides(party.id, 'adjunto', { namesInformant: 'si', reason: 'Lo pide' });
    expect((await office.refused('dossiers.decide', never)).code).toBe('dossier_never');
    const excluded = { ...never, decision: 'excluida', namesInformant: 'no' };
    expect((await office.refused('dossiers.decide', excluded)).code).toBe(
      'dossier_needs_resolution',
    );
    await office.ok('dossiers.decide', { ...excluded, resolution: 'Resolución N.° 3-2026' });
  });

  it('what one cannot read one does not send', async () => {
    await attach(office, caseId, pdf('quien'), 'informante');
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'defensor'));
    const { id } = await asks(office, caseId, {
      orderInformant: true,
      orderDocument: 'Resolución N.° 4',
    });
    await office.ok('dossiers.decide', await decides(id, 'adjunto', { namesInformant: 'si' }));
    await saved('dossiers.form', id);
    await office.as('ana.flores');
    const again = await decides(id, 'adjunto', { namesInformant: 'si' });
    expect((await office.refused('dossiers.decide', again)).code).toBe('class_not_read');
    expect((await office.refused('dossiers.file', { id, paper: 'cuerpo' })).code).toBe(
      'class_not_read',
    );
    const { version } = await viewed(office, id);
    expect((await office.refused('dossiers.form', { id, version })).code).toBe('not_allowed');
  });
});

describe('the copy', () => {
  it('is formed, printed under its folios, handed over, and answers the document', async () => {
    await fill();
    const { id } = await asks(office, caseId);
    const { version } = await viewed(office, id);
    await office.ok('dossiers.reviewRest', { id, version });
    await office.ok('dossiers.decide', await decides(id, 'oficio', { decision: 'reservada' }));
    expect(await saved('dossiers.form', id)).toMatchObject({ folios: 5, volumes: 1 });
    const formed = await viewed(office, id);
    expect(formed.pieces.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [null, null],
      [3, 5],
    ]);

    const bytes = await body(id);
    // Cover, index, the sheet for what is put in by hand, three pages of the report.
    expect(pageCount(bytes)).toBe(6);
    const pages = pdfPages(bytes);
    expect(pages[2]).toContain('Folios 1–2 de la copia');
    expect(pages.slice(3).map((page) => /Folio \d+/u.exec(page)?.[0])).toEqual([
      'Folio 3',
      'Folio 4',
      'Folio 5',
    ]);
    const text = pdfText(bytes);
    expect(text).toContain('Piezas que no se entregan');
    expect(text).not.toMatch(/UPE|Ñahui|Huarachi/u);
    // The oficio that stays is named in the index and nowhere else.
    expect(text).toContain('OFICIO N.° 045');
    expect(Buffer.compare(bytes, await body(id))).toBe(0);
    const receipt = async () =>
      pdfText((await granted(office, 'dossiers.file', { id, paper: 'cargo' })).bytes);
    expect(await receipt()).toContain('CARGO DE ENTREGA DE COPIA');
    expect(await receipt()).not.toContain('Elmer');

    await office.ok('dossiers.hand', await handing(id));
    expect(await receipt()).toContain('Elmer Choque');
    const done = await viewed(office, id);
    expect(done).toMatchObject({ state: 'done', handed: { to: 'Elmer Choque', watcher: null } });
    expect(await office.ok<ReceivedView>('received.view', { id: done.document?.id })).toMatchObject(
      {
        state: 'answered',
        ending: { document: 'Cargo de entrega de copia N.° 1' },
      },
    );
    expect((await office.refused('dossiers.hand', await handing(id))).code).toBe('dossier_state');
    const rows = await office.running.backend.open?.store.read((tx) =>
      tx.findBy(audit, { action: 'dossiers.release' }),
    );
    expect(JSON.stringify(rows)).not.toContain('Elmer');
  });

  it('is not formed while a piece is not looked at, nothing goes, or the case has others', async () => {
    await fill();
    const { id } = await asks(office, caseId);
    await office.ok('dossiers.decide', await decides(id, 'oficio', { decision: 'reservada' }));
    const form = async () =>
      office.refused('dossiers.form', { id, version: (await viewed(office, id)).version });
    expect((await form()).code).toBe('dossier_nothing');
    const unmarked = await decides(id, 'adjunto', { namesInformant: null });
    expect((await office.refused('dossiers.decide', unmarked)).code).toBe('dossier_unmarked');
    await saved('dossiers.reviewRest', id);
    await attach(office, caseId, pdf('otro'));
    expect((await form()).code).toBe('dossier_pieces_changed');
    expect(await saved('dossiers.gather', id)).toMatchObject({ added: 1 });
    await saved('dossiers.form', id);
    // A decision after it was formed takes it apart again.
    await office.ok('dossiers.decide', await decides(id, 'papel'));
    expect(await viewed(office, id)).toMatchObject({ state: 'open', folios: null });
    expect((await office.refused('dossiers.hand', await handing(id))).code).toBe('dossier_state');
  });

  it('has a covered copy in the place of what may not go', async () => {
    await attach(office, caseId, pdf('original', 2));
    const { id } = await asks(office, caseId);
    const coveredId = await attach(office, caseId, pdf('tachado', 4));
    const replaced = await decides(id, 'adjunto', {
      namesInformant: 'si',
      decision: 'reemplazada',
      reason: 'Se tachó quién informó',
      replacementId: coveredId,
    });
    expect(
      (await office.refused('dossiers.decide', { ...replaced, replacementId: null })).code,
    ).toBe('dossier_needs_copy');
    await office.ok('dossiers.decide', replaced);
    expect(await saved('dossiers.form', id)).toMatchObject({ folios: 4 });
    const text = pdfText(await body(id));
    expect(text).toContain('Copia con datos tachados');
    expect(text).not.toContain('Se tachó quién informó');
  });

  it('says which file cannot be bound', async () => {
    await attach(office, caseId, Buffer.from('%PDF-1.4\nnada\nstartxref\n0\n%%EOF'));
    const { id } = await asks(office, caseId);
    await saved('dossiers.reviewRest', id);
    const { version } = await viewed(office, id);
    const refused = await office.call('dossiers.form', { id, version });
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'dossier_file_unreadable',
        message: expect.stringContaining('«Informe (adjunto)»'),
      },
    });
  });
});

it('a reading has its acta: who read, what was shown, under whose eyes', async () => {
  await fill();
  const { id } = await asks(office, caseId, reads());
  await saved('dossiers.reviewRest', id);
  await saved('dossiers.form', id);
  const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
  const alone = await office.refused('dossiers.hand', await handing(id));
  expect(alone.fields).toHaveProperty('watcherId');
  expect((await office.refused('dossiers.file', { id, paper: 'acta' })).code).toBe('dossier_state');
  await office.ok(
    'dossiers.hand',
    await handing(id, {
      handedTo: 'Teresa Condori',
      watcherId: operatorId,
      copiesAsked: 'Del informe',
    }),
  );
  const text = pdfText((await granted(office, 'dossiers.file', { id, paper: 'acta' })).bytes);
  for (const said of ['ACTA DE LECTURA', 'Teresa Condori', 'Rosa Quispe Mamani', 'Del informe'])
    expect(text).toContain(said);
});
