/** The loop of a paper that leaves the office, addressee by addressee: stamped copy, wait, answer. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TermReason } from '../cases/types.ts';
import { registerCase } from '../letters/testing.ts';
import type { Answerable, ReceivedView, RegisteredReceived } from '../received/types.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice, TrayOwn, TrayPapers } from '../tray/types.ts';
import { cartaOf } from './testing.ts';
import type { BegunPaper, IssuedPaper, PaperRow, PaperView } from './types.ts';

const NOW = '2026-08-10T14:00:00.000Z';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const begin = (kind: string, caseId: string | null) =>
  office.ok<BegunPaper>('papers.begin', { kind, caseId, subjectId: null });

async function signedCarta(caseId: string | null, awaits: boolean | null = true) {
  const { paper } = await begin('carta', caseId);
  return issueAndSign({ caseId, paper: cartaOf(paper), awaits });
}

async function issueAndSign(asked: object): Promise<PaperView> {
  const { id, version } = await office.ok<IssuedPaper>('papers.issue', {
    subjectId: null,
    outsideNumber: null,
    ...asked,
  });
  await office.ok('papers.sign', { id, version, signedAt: NOW });
  return view(id);
}

const view = (id: string) => office.ok<PaperView>('papers.view', { id });
const sendingIn = ({ sendings }: PaperView, at = 0): string => sendings[at]?.id ?? '';

const stamp = (sendingId: string, receivedAt = NOW) => ({
  sendingId,
  receivedAt,
  receivedBy: 'Mesa de partes',
  receivedPost: 'Asistente',
  deskNumber: '2026-1204',
  folios: 2,
  notes: 'La recibió la hermana de Teresa.',
});
const fileCargo = (sendingId: string, receivedAt = NOW) =>
  office.ok('papers.fileCargo', stamp(sendingId, receivedAt));

const answered = (sendingId: string, changes = {}) => ({
  sendingId,
  answeredAt: NOW,
  document: 'Oficio N.° 12-2026-IE',
  notes: 'Irán.',
  ...changes,
});

const incoming = (changes = {}) => ({
  caseId: null,
  receivedAt: NOW,
  way: 'mesa_partes',
  deskNumber: '',
  kind: 'oficio',
  documentNumber: 'Oficio N.° 12-2026-IE',
  documentDate: null,
  institutionId: null,
  sender: 'IE 42050 Ticaco',
  folios: 1,
  asks: 'conocimiento',
  subject: 'Acepta la invitación.',
  termKind: 'ninguno',
  termAmount: null,
  termUntil: null,
  ...changes,
});

const list = async (show: string) =>
  (await office.ok<{ rows: PaperRow[] }>('papers.list', { show })).rows;

const totals = ({ withoutCargo, unanswered }: TrayPapers) => [withoutCargo.total, unanswered.total];
async function trays(): Promise<number[][]> {
  const whole = await office.ok<TrayOffice>('tray.office');
  const own = await office.ok<TrayOwn>('tray.own');
  return [totals(whole.papers), totals(own.papers)];
}
async function traysAt(now: string): Promise<number[][]> {
  office.setTime(now);
  await office.as('rosa.quispe');
  return trays();
}

describe('the stamped copy', () => {
  it('is filed after the signature; then the days without an answer are counted over a holiday', async () => {
    const { paper } = await begin('carta', null);
    const issued = await office.ok<IssuedPaper>('papers.issue', {
      caseId: null,
      subjectId: null,
      paper: cartaOf(paper),
      outsideNumber: null,
      awaits: true,
    });
    const sendingId = sendingIn(await view(issued.id));
    expect((await office.refused('papers.fileCargo', stamp(sendingId))).code).toBe('letter_state');
    await office.ok('papers.sign', { id: issued.id, version: 1, signedAt: NOW });
    expect(await trays()).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(await list('without_cargo')).toHaveLength(1);
    await fileCargo(sendingId);
    expect(await list('without_cargo')).toEqual([]);
    const [sending] = (await view(issued.id)).sendings;
    expect(sending).toMatchObject({
      name: 'ELENA CONDORI ÑUÑEZ, IE 42050 Ticaco',
      awaits: true,
      answer: null,
      cargos: [{ deskNumber: '2026-1204', folios: 2 }],
    });

    // Monday the 10th of August; the 12th is taken away by the office's calendar meanwhile.
    expect(await traysAt('2026-08-18T14:00:00.000Z')).toEqual([
      [0, 0],
      [0, 1],
    ]);
    await office.ok('calendar.add', {
      date: '2026-08-12',
      name: 'Día no laborable',
      scope: 'regional',
      norm: 'DS 001-2026-PCM',
      reason: 'Compensable.',
    });
    expect(await trays()).toEqual([
      [0, 0],
      [0, 0],
    ]);
    const [row] = await list('unanswered');
    expect(row?.sent).toMatchObject({
      addressees: 1,
      delivered: 1,
      asked: 1,
      answered: 0,
      waiting: { workingDays: 5, level: 'in_time', sendingId },
    });
    expect(await traysAt('2026-08-19T14:00:00.000Z')).toEqual([
      [0, 0],
      [0, 1],
    ]);
    // The eleventh working day, with the 12th left out.
    expect(await traysAt('2026-08-26T14:00:00.000Z')).toEqual([
      [0, 1],
      [0, 1],
    ]);
    const reasons = await office.ok<TermReason[]>('papers.why', { sendingId });
    expect(reasons.map(({ verified }) => verified)).toEqual([false, false]);

    await office.ok('papers.recordAnswer', answered(sendingId));
    expect(await trays()).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect((await view(issued.id)).sendings[0]).toMatchObject({
      waiting: null,
      answer: { document: 'Oficio N.° 12-2026-IE', notes: 'Irán.', received: null },
    });
  });

  it('was not received tomorrow, nor before the paper was issued', async () => {
    const sendingId = sendingIn(await signedCarta(null));
    for (const at of ['2026-08-11T14:00:00.000Z', '2026-08-10T13:00:00.000Z'])
      expect((await office.refused('papers.fileCargo', stamp(sendingId, at))).code).toBe(
        'date_not_possible',
      );
  });

  it('comes back from each addressee of an oficio múltiple by itself', async () => {
    const caseId = await registerCase(office);
    const { paper } = await begin('oficio-multiple', caseId);
    if (paper.kind !== 'oficio-multiple') throw new Error('Another paper.');
    const to = (institution: string) => ({
      treatment: 'SEÑOR/A',
      name: null,
      post: 'Director/a',
      institution,
      address: null,
      place: 'Tarata.-',
    });
    const signed = await issueAndSign({
      caseId,
      paper: {
        ...paper,
        input: {
          ...paper.input,
          subject: 'Convoca a la mesa',
          body: 'Se convoca a la mesa de trabajo.',
          addressees: [to('Centro de Salud Tarata'), to('IE 42050 Ticaco')],
        },
      },
    });
    expect(signed.sendings.map(({ name, awaits }) => [name, awaits])).toEqual([
      ['Director/a, Centro de Salud Tarata', true],
      ['Director/a, IE 42050 Ticaco', true],
    ]);
    await fileCargo(sendingIn(signed, 1));
    const [row] = await list('without_cargo');
    expect(row?.sent).toMatchObject({ addressees: 2, delivered: 1 });
    await fileCargo(sendingIn(signed, 0));
    expect(await list('without_cargo')).toEqual([]);
    await office.ok('papers.recordAnswer', answered(sendingIn(signed, 0)));
    const [other] = await list('unanswered');
    expect(other?.sent).toMatchObject({ asked: 2, answered: 1 });
    // The diary tells of each, and names nobody.
    const { rows } = await office.ok<{ rows: { text: string }[] }>('cases.diary', { id: caseId });
    const told = rows.map(({ text }) => text).join('\n');
    for (const at of [1, 2]) expect(told).toContain(`(destinatario ${at})`);
    expect(told).not.toContain('Ticaco');

    // The book of cargos has both, by their institution.
    const book = await office.ok<{ rows: (string | null)[][] }>('books.month', {
      book: 'cargos',
      month: '2026-08',
    });
    expect(book.rows.map((cells) => [cells[0], cells[2], cells[4]])).toEqual([
      ['OFICIO MÚLTIPLE N.° 001-2026', 'IE 42050 Ticaco', '2026-1204'],
      ['OFICIO MÚLTIPLE N.° 001-2026', 'Centro de Salud Tarata', '2026-1204'],
    ]);
    expect(JSON.stringify(book)).not.toContain('Teresa');
  });
});

describe('an answer', () => {
  it('is not waited for where nobody asked for one, until somebody does', async () => {
    const signed = await signedCarta(null, null);
    const sendingId = sendingIn(signed);
    await fileCargo(sendingId);
    office.setTime('2026-08-31T14:00:00.000Z');
    expect(await list('unanswered')).toEqual([]);
    expect((await view(signed.id)).sendings[0]?.waiting).toBeNull();
    await office.ok('papers.await', { sendingId, awaits: true });
    expect(await list('unanswered')).toHaveLength(1);
    await office.ok('papers.await', { sendingId, awaits: false });
    expect(await list('unanswered')).toEqual([]);
  });

  it('ends with the annulment of the paper, and the act is refused then', async () => {
    const signed = await signedCarta(null);
    const sendingId = sendingIn(signed);
    await fileCargo(sendingId);
    office.setTime('2026-08-31T14:00:00.000Z');
    await office.ok('papers.annul', { id: signed.id, version: signed.version, reason: 'Otra.' });
    expect(await list('unanswered')).toEqual([]);
    expect((await view(signed.id)).sendings[0]?.waiting).toBeNull();
    for (const [path, input] of [
      ['papers.recordAnswer', answered(sendingId)],
      ['papers.fileCargo', stamp(sendingId)],
      ['papers.await', { sendingId, awaits: false }],
    ] as const)
      expect((await office.refused(path, input)).code).toBe('letter_state');
  });

  it('that comes in is registered and filed in one act; annulled, it is waited for again', async () => {
    const caseId = await registerCase(office);
    const signed = await signedCarta(caseId);
    const sendingId = sendingIn(signed);
    await fileCargo(sendingId);
    const [offered] = await office.ok<Answerable[]>('received.answerable', {
      caseId,
      letterId: null,
      sendingId: null,
    });
    expect(offered).toMatchObject({ sendingId, letterId: null, number: signed.number });
    const registered = await office.ok<RegisteredReceived>('received.registerAnswer', {
      ...incoming({ caseId }),
      letterId: null,
      sendingId,
    });
    expect((await view(signed.id)).sendings[0]).toMatchObject({
      waiting: null,
      answer: {
        at: NOW,
        document: 'Oficio N.° 12-2026-IE',
        received: { id: registered.id, number: registered.number },
      },
    });
    const { id, version } = registered;
    expect(await office.ok<ReceivedView>('received.view', { id })).toMatchObject({
      answers: [{ kind: 'paper', id: signed.id, number: signed.number }],
    });
    const other = await registerCase(office);
    const moved = { id, version, caseId: other, reason: 'Se registró mal.' };
    expect((await office.refused('received.link', moved)).fields).toHaveProperty('caseId');
    await office.ok('received.annul', { id, version, reason: 'Repetido.' });
    expect((await view(signed.id)).sendings[0]).toMatchObject({
      answer: null,
      waiting: { workingDays: 0 },
    });
  });

  it('is not registered when it cannot be filed: neither or both', async () => {
    const signed = await signedCarta(null);
    const refused = await office.refused('received.registerAnswer', {
      ...incoming({ receivedAt: '2026-08-07T14:00:00.000Z' }),
      letterId: null,
      sendingId: sendingIn(signed),
    });
    expect(refused.code).toBe('date_not_possible');
    expect((await office.ok<{ rows: unknown[] }>('received.list', {})).rows).toEqual([]);
  });

  it('is one that was registered before, of the same case or of none', async () => {
    const [caseId, other] = [await registerCase(office), await registerCase(office)];
    const sendingId = sendingIn(await signedCarta(caseId));
    const strange = await office.ok<RegisteredReceived>(
      'received.register',
      incoming({ caseId: other }),
    );
    const by = (receivedId: string) =>
      answered(sendingId, { receivedId, answeredAt: null, document: '' });
    expect((await office.refused('papers.recordAnswer', by(strange.id))).fields).toHaveProperty(
      'receivedId',
    );
    const own = await office.ok<RegisteredReceived>('received.register', incoming());
    await office.ok('papers.recordAnswer', by(own.id));
    expect(
      (await office.refused('papers.recordAnswer', answered(sendingId, { answeredAt: null })))
        .fields,
    ).toHaveProperty('answeredAt');
  });
});

describe('a paper that answers what came in', () => {
  it('is named by the document, which waits again when the paper is annulled', async () => {
    const { id, version } = await office.ok<RegisteredReceived>(
      'received.register',
      incoming({ termKind: 'dias_habiles', termAmount: 5 }),
    );
    const signed = await signedCarta(null);
    const by = { id, version, letterId: null, paperId: signed.id, document: '', answeredOn: null };
    await office.ok('received.answer', by);
    const document = () => office.ok<ReceivedView>('received.view', { id });
    expect(await document()).toMatchObject({
      state: 'answered',
      ending: { paper: { id: signed.id, number: signed.number }, document: null, letter: null },
    });
    expect((await view(signed.id)).answers).toMatchObject([{ id }]);
    await office.ok('papers.annul', { id: signed.id, version: signed.version, reason: 'Error.' });
    expect(await document()).toMatchObject({ state: 'open', ending: null });
  });
});

describe('a file beside a paper', () => {
  it('is of its case, or of none, and of its cargo too', async () => {
    const caseId = await registerCase(office);
    for (const of of [caseId, null]) {
      const signed = await signedCarta(of);
      const { id: cargoId } = (await office.ok('papers.fileCargo', stamp(sendingIn(signed)))) as {
        id: string;
      };
      for (const subject of [
        { kind: 'paper', id: signed.id },
        { kind: 'cargo', id: cargoId },
      ])
        expect(await office.ok('attachments.list', { subject })).toMatchObject({ lines: [] });
    }
  });
});

describe('the wait for an answer', () => {
  it('is given more time as that of an oficio', async () => {
    const caseId = await registerCase(office);
    const signed = await signedCarta(caseId);
    const sendingId = sendingIn(signed);
    await fileCargo(sendingId);
    const { version } = await office.ok<{ version: number }>('cases.view', { id: caseId });
    await office.ok('terms.extend', {
      caseId,
      version,
      term: 'LETTER_REMINDER',
      subjectId: sendingId,
      amount: 3,
      reason: 'Pidieron más tiempo.',
      norm: 'Oficio 12-2026',
    });
    office.setTime('2026-08-20T14:00:00.000Z');
    const [row] = await list('unanswered');
    expect(row?.sent?.waiting).toMatchObject({ level: 'in_time', workingDays: 8 });
  });
});
