import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttachmentList } from '../attachments/types.ts';
import type { Moves } from '../calendar/types.ts';
import type { TermReason } from '../cases/types.ts';
import type { Page } from '../core/paging.ts';
import { institutionId, issuedLetter } from '../letters/testing.ts';
import { colleague, registration } from '../samples.ts';
import type { OpenWork } from '../staff/types.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice, TrayOwn } from '../tray/types.ts';
import { incoming, registered, scanned } from './testing.ts';
import type { ReceivedRow, ReceivedView, SavedReceived } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const view = (id: string) => office.ok<ReceivedView>('received.view', { id });
const rows = async (query: object = {}) =>
  (await office.ok<Page<ReceivedRow>>('received.list', query)).rows;
const numbers = async (query: object = {}) => (await rows(query)).map(({ number }) => number);
const newCase = async () => (await office.ok<{ id: string }>('cases.register', registration())).id;
const colleagueOf = async (user: string, role: string) =>
  (
    await office.ok<{ id: string }>('accounts.add', {
      ...colleague(user, user, 'worker'),
      roles: [{ role, validFrom: '2026-01-01', validTo: null }],
    })
  ).id;
const order = (of: SavedReceived, assignedTo: string, changes = {}) =>
  office.ok<SavedReceived>('received.order', {
    id: of.id,
    version: of.version,
    action: 'responder',
    text: 'Preparar el informe social.',
    assignedTo,
    dueOn: '2026-08-13',
    ...changes,
  });
const me = async () => (await office.ok<{ operatorId: string }>('accounts.me')).operatorId;
const answered = (of: SavedReceived, changes = {}) => ({
  id: of.id,
  version: of.version,
  letterId: null,
  document: 'Informe N.° 30-2026',
  answeredOn: '2026-08-10',
  ...changes,
});
const diary = async (caseId: string) =>
  (await office.ok<{ rows: { kind: string; text: string }[] }>('cases.diary', { id: caseId })).rows
    .filter(({ kind }) => kind === 'documento_recibido')
    .map(({ text }) => text);

describe('a document that comes in', () => {
  it('has the number of the office, the term it asks for, and waits for its order', async () => {
    const first = await registered(office);
    // Five working days after Monday 10 August 2026.
    expect(first).toMatchObject({ number: 'R-0001-2026', dueAt: '2026-08-18T04:59:00.000Z' });
    expect((await registered(office)).number).toBe('R-0002-2026');
    expect(await view(first.id)).toMatchObject({
      sender: 'Juzgado de Paz Letrado de Tarata',
      subject: 'Pide informe social de Azucena.',
      deskNumber: '1204-2026',
      folios: 3,
      recordedBy: 'Rosa Quispe Mamani',
      due: { what: 'respuesta', level: 'green' },
      orders: [],
      ending: null,
    });
    const [why] = await office.ok<TermReason[]>('received.why', { id: first.id });
    expect(why?.explanation).toContain('5 días hábiles');
    const { received } = await office.ok<TrayOffice>('tray.office');
    expect(received).toMatchObject({
      total: 2,
      rows: [{ number: 'R-0001-2026', action: null }, {}],
    });
  });

  it('counts from when it came in, not from when it is typed', async () => {
    const { dueAt } = await registered(office, { receivedAt: '2026-08-07T20:00:00.000Z' });
    expect(dueAt).toBe('2026-08-15T04:59:00.000Z');
  });

  it.each([
    [{ receivedAt: '2026-08-10T14:00:01.000Z' }, 'receivedAt'],
    [{ documentDate: '2026-08-11' }, 'documentDate'],
    [{ documentDate: '2026-08-10', receivedAt: '2026-08-09T14:00:00.000Z' }, 'receivedAt'],
    [{ termKind: 'fecha', termAmount: null, termUntil: '2026-08-09' }, 'termUntil'],
    [{ termKind: 'fecha', termAmount: null, termUntil: null }, 'termUntil'],
    [{ termKind: 'horas', termAmount: null }, 'termAmount'],
    [{ institutionId: null, sender: '' }, 'sender'],
    [{ subject: '' }, 'subject'],
  ] as const)('is refused with %j', async (changes, field) => {
    const { fields } = await office.refused('received.register', incoming(changes));
    expect(fields).toHaveProperty(field);
    expect(await rows()).toEqual([]);
  });

  it('keeps of its term what its kind takes', async () => {
    const { id } = await registered(office, { termKind: 'ley', termUntil: '2026-08-20' });
    expect((await view(id)).term).toMatchObject({ kind: 'ley', amount: null, until: null });
  });

  it('is found by its numbers and by its words, and is annulled, never deleted', async () => {
    const { id, version } = await registered(office, {
      institutionId: await institutionId(office, 'UPE Tacna'),
    });
    const found = (text: string) =>
      office.ok<{ kind: string; id: string }[]>('search.all', { text });
    for (const text of ['R-0001-2026', '1204', 'azucena'])
      expect(await found(text), text).toMatchObject([{ kind: 'received', id }]);
    await office.ok('received.annul', { id, version, reason: 'Se registró dos veces.' });
    expect(await view(id)).toMatchObject({
      state: 'annulled',
      due: null,
      ending: { reason: 'Se registró dos veces.' },
    });
    expect((await registered(office)).number).toBe('R-0002-2026');
    const again = { id, version: version + 1, reason: 'No era.' };
    for (const act of ['reopen', 'annul', 'close'])
      expect((await office.refused(`received.${act}`, again)).code, act).toBe('received_state');
  });
});

describe('a proveído', () => {
  it('passes the document on, and each one stays', async () => {
    const ana = await colleagueOf('ana.flores', 'worker');
    const first = await registered(office);
    const second = await order(first, ana);
    await order(second, await me(), { action: 'atender', text: '', dueOn: null });
    expect(await view(first.id)).toMatchObject({
      assignedTo: { name: 'Rosa Quispe Mamani' },
      due: { what: 'respuesta' },
      orders: [
        { action: 'atender', assignedTo: 'Rosa Quispe Mamani', dueOn: null },
        { action: 'responder', assignedTo: 'ana.flores', dueOn: '2026-08-13' },
      ],
    });
    const old = { ...first, action: 'responder', text: '', assignedTo: ana, dueOn: null };
    const { number: _, dueAt: __, ...stale } = old;
    expect((await office.refused('received.order', stale)).code).toBe('conflict');
  });

  it('is in the tray of whom it was given to, by its nearest date, and leaves it when attended', async () => {
    const ana = await colleagueOf('ana.flores', 'worker');
    const given = await order(await registered(office), ana);
    expect((await office.ok<TrayOffice>('tray.office')).received.total).toBe(0);
    expect((await office.ok<TrayOwn>('tray.own')).received.total).toBe(0);
    await office.as('ana.flores');
    expect((await office.ok<TrayOwn>('tray.own')).received).toMatchObject({
      total: 1,
      rows: [{ action: 'responder', due: { what: 'proveido', at: '2026-08-14T04:59:00.000Z' } }],
    });
    expect(await numbers({ show: 'mine' })).toEqual(['R-0001-2026']);
    const { id, version } = given;
    await office.ok('received.close', { id, version, reason: 'Se llamó al juzgado.' });
    expect((await office.ok<TrayOwn>('tray.own')).received.total).toBe(0);
    expect(await numbers({ show: 'mine' })).toEqual([]);
  });

  it('is late for the office the minute after its date, and not before', async () => {
    await order(await registered(office), await me());
    const late = async (at: string) => {
      office.setTime(at);
      await office.as('rosa.quispe');
      return [
        await numbers({ show: 'late' }),
        (await office.ok<TrayOffice>('tray.office')).received.total,
      ];
    };
    expect(await late('2026-08-14T04:59:30.000Z')).toEqual([[], 0]);
    expect(await late('2026-08-14T05:00:00.000Z')).toEqual([['R-0001-2026'], 1]);
  });

  it('is not dated before today, nor given to somebody who left or must abstain', async () => {
    const { id, version } = await registered(office, { caseId: await newCase() });
    const given = { id, version, action: 'responder', text: '', dueOn: null };
    const to = async (assignedTo: string, changes = {}) =>
      office.refused('received.order', { ...given, assignedTo, ...changes });
    expect((await to(await me(), { dueOn: '2026-08-09' })).fields).toHaveProperty('dueOn');
    expect((await to(id)).fields).toHaveProperty('assignedTo');
    const ana = await colleagueOf('ana.flores', 'worker');
    const { caseId } = await view(id);
    await office.ok('access.declareConflict', {
      caseId,
      operatorId: ana,
      cause: 'consanguinidad',
      note: 'Es su prima.',
      substituteId: null,
    });
    expect((await to(ana)).code).toBe('conflict_of_interest');
  });

  it('says what to do to who may not read what the document says', async () => {
    const pablo = await colleagueOf('pablo.promotor', 'promotor');
    const { id } = await order(await registered(office), pablo);
    await office.as('pablo.promotor');
    expect(await view(id)).toMatchObject({
      sender: '',
      subject: '',
      documentNumber: 'Oficio N.° 123-2026-JPL-Tarata',
      orders: [{ action: 'responder', text: '', dueOn: '2026-08-13' }],
    });
    const given = { id, version: 2, action: 'atender', text: '', assignedTo: pablo, dueOn: null };
    expect((await office.refused('received.order', given)).code).toBe('not_allowed');
    await office.as('rosa.quispe');
    const others = await registered(office);
    await office.as('pablo.promotor');
    const close = (of: SavedReceived) => ({ id: of.id, version: of.version, reason: 'Se hizo.' });
    expect((await office.refused('received.close', close(others))).code).toBe('not_allowed');
    await office.ok('received.close', close({ id, version: 2 }));
  });

  it('makes the case that of whom it was given to, and passes to who receives her work', async () => {
    const caseId = await newCase();
    const pablo = await colleagueOf('pablo.promotor', 'promotor');
    const given = await order(await registered(office, { caseId }), pablo);
    await office.as('pablo.promotor');
    expect(await office.ok('cases.view', { id: caseId })).toMatchObject({ id: caseId });
    await office.as('rosa.quispe');
    const work = await office.ok<OpenWork>('staff.openWork', { id: pablo });
    expect(work.items).toMatchObject([{ kind: 'received', number: 'R-0001-2026' }]);
    await office.ok('staff.remove', {
      id: pablo,
      version: work.operator.version,
      document: 'Carta N.° 1',
      reason: 'Renunció.',
      owners: [{ kind: 'received', id: given.id, to: await me() }],
      password: PASSWORD,
    });
    expect((await view(given.id)).assignedTo?.name).toBe('Rosa Quispe Mamani');
  });
});

describe('of a case', () => {
  it('is told in its diary, and moves with its files, each time with a reason', async () => {
    const [one, two] = [await newCase(), await newCase()];
    const { id, version } = await registered(office);
    const scan = await scanned(office, id);
    const to = (caseId: string | null, of: number) => ({
      id,
      version: of,
      caseId,
      reason: 'Es de ella.',
    });
    await office.ok('received.link', to(one, version));
    await office.ok('received.link', to(two, version + 1));
    expect(await view(id)).toMatchObject({
      caseId: two,
      changes: [{ kind: 'case', reason: 'Es de ella.' }, { fromCase: null }],
    });
    const files = async (caseId: string) =>
      (
        await office.ok<AttachmentList>('attachments.list', {
          subject: { kind: 'case', id: caseId },
        })
      ).lines.map((line) => line.id);
    expect([await files(one), await files(two)]).toEqual([[], [scan]]);
    expect(await diary(one)).toHaveLength(2);
    expect(await diary(two)).toHaveLength(1);
    expect(await numbers({ caseId: two })).toEqual(['R-0001-2026']);
    expect(await numbers({ show: 'without_case' })).toEqual([]);
    expect((await office.refused('received.link', to(two, version + 2))).fields).toHaveProperty(
      'caseId',
    );
    await office.ok('received.link', to(null, version + 2));
    expect(await numbers({ show: 'without_case' })).toEqual(['R-0001-2026']);
  });

  it('that is sealed, is seen by its readers only: in lists, page, files, search, rows and acts', async () => {
    const caseId = await newCase();
    const { id } = await order(await registered(office, { caseId }), await me());
    await office.ok('received.setTerm', {
      id,
      version: 2,
      termKind: 'ley',
      termAmount: null,
      termUntil: null,
      reason: 'No daba plazo.',
    });
    await scanned(office, id);
    await colleagueOf('ana.flores', 'worker');
    const asAna = async () => {
      await office.as('ana.flores');
      return {
        list: await numbers(),
        words: (await office.ok<unknown[]>('search.all', { text: 'azucena' })).length,
        number: (await office.ok<{ kind: string }[]>('search.all', { text: 'R-0001' })).map(
          ({ kind }) => kind,
        ),
        page: (await office.call('received.view', { id })).ok,
        files: (await office.call('attachments.list', { subject: { kind: 'received', id } })).ok,
        // Whatever a look that forgets to ask would read.
        rows: await office.running.backend.open?.store.read((tx) =>
          tx.query(`SELECT (SELECT count(*) FROM received_orders) AS orders,
            (SELECT count(*) FROM received_changes) AS changes,
            (SELECT count(*) FROM search_docs WHERE kind = 'received') AS found,
            (SELECT count(*) > 0 FROM temp.audit_seen WHERE subject_kind = 'received') AS acts`),
        ),
      };
    };
    expect(await asAna()).toEqual({
      list: ['R-0001-2026'],
      words: 1,
      // Its case begins with the same number; its diary tells of it too.
      number: ['received', 'case', 'text'],
      page: true,
      files: true,
      rows: [{ orders: 1, changes: 1, found: 1, acts: 1 }],
    });
    await office.as('rosa.quispe');
    await office.ok('access.seal', {
      caseId,
      reason: 'Una parte trabaja aquí.',
      readers: [],
      password: PASSWORD,
    });
    expect(await asAna()).toEqual({
      list: [],
      words: 0,
      number: [],
      page: false,
      files: false,
      rows: [{ orders: 0, changes: 0, found: 0, acts: 0 }],
    });
  });

  it('passes to the substitute of who must abstain from it', async () => {
    const caseId = await newCase();
    const ana = await colleagueOf('ana.flores', 'worker');
    const { id } = await order(await registered(office, { caseId }), ana);
    await office.ok('access.declareConflict', {
      caseId,
      operatorId: ana,
      cause: 'consanguinidad',
      note: 'Es su prima.',
      substituteId: await me(),
    });
    expect((await view(id)).assignedTo?.name).toBe('Rosa Quispe Mamani');
  });
});

describe('the answer', () => {
  it('is an oficio of its case, issued after it came in', async () => {
    const letter = await issuedLetter(office);
    const [{ caseId } = { caseId: '' }] = (
      await office.ok<Page<{ caseId: string }>>('letters.list', {})
    ).rows;
    const mine = await registered(office, { caseId });
    const others = await registered(office, { caseId: await newCase() });
    const by = { letterId: letter.id, document: '', answeredOn: null };
    expect((await office.refused('received.answer', answered(others, by))).fields).toHaveProperty(
      'letterId',
    );
    await office.ok('received.answer', answered(mine, by));
    expect(await view(mine.id)).toMatchObject({
      state: 'answered',
      ending: { letter: { number: letter.number }, answeredOn: '2026-08-10', late: false },
    });
    expect((await diary(caseId))[0]).toContain(letter.number);
    expect(await office.ok('letters.view', { id: letter.id })).toMatchObject({
      answers: [{ id: mine.id, number: mine.number }],
    });
  });

  it('that is annulled answers nothing: the document waits again', async () => {
    const letter = await issuedLetter(office);
    const { id, version } = await registered(office);
    await office.ok(
      'received.answer',
      answered({ id, version }, { letterId: letter.id, document: '', answeredOn: null }),
    );
    await office.ok('letters.annul', {
      id: letter.id,
      version: letter.version,
      reason: 'Salió con error.',
    });
    const { state, changes, ending } = await view(id);
    expect([state, ending]).toEqual(['open', null]);
    expect(changes).toMatchObject([{ kind: 'reopened' }]);
    expect(changes[0]?.reason).toContain(letter.number);
  });

  it('may be a document that the program did not issue, and says when it was late', async () => {
    const { id, version } = await registered(office, { termKind: 'horas', termAmount: 24 });
    office.setTime('2026-08-13T14:00:00.000Z');
    await office.as('rosa.quispe');
    const late = answered({ id, version }, { answeredOn: '2026-08-12' });
    expect(
      (await office.refused('received.answer', { ...late, answeredOn: '2026-08-14' })).fields,
    ).toHaveProperty('answeredOn');
    expect(
      (await office.refused('received.answer', { ...late, document: '' })).fields,
    ).toHaveProperty('document');
    await office.ok('received.answer', late);
    expect((await view(id)).ending).toMatchObject({ document: 'Informe N.° 30-2026', late: true });
    await office.ok('received.reopen', { id, version: version + 1, reason: 'Era otro.' });
    expect(await view(id)).toMatchObject({ state: 'open', ending: null });
  });

  it('may be given another term, with a reason, and the one before stays written', async () => {
    const { id, version, dueAt } = await registered(office);
    const { dueAt: to } = await office.ok<{ dueAt: string }>('received.setTerm', {
      id,
      version,
      termKind: 'fecha',
      termAmount: null,
      termUntil: '2026-08-28',
      reason: 'El juzgado dio más plazo.',
    });
    expect(to).toBe('2026-08-29T04:59:00.000Z');
    expect((await view(id)).changes).toMatchObject([
      { kind: 'term', fromDueAt: dueAt, toDueAt: to, reason: 'El juzgado dio más plazo.' },
    ]);
  });

  it('moves with a day that the office adds to its calendar, of a case or of none', async () => {
    const { id } = await registered(office);
    await registered(office, { termKind: 'horas', termAmount: 48 });
    const { moved } = await office.ok<{ moved: Moves }>('calendar.add', {
      date: '2026-08-14',
      name: 'Aniversario',
      scope: 'regional',
      norm: 'Ordenanza 1-2026',
      reason: 'Lo fijó el gobierno regional.',
    });
    expect(moved).toMatchObject({
      total: 1,
      rows: [{ caseId: null, number: 'R-0001-2026', what: 'recibido', subjectId: id }],
    });
    expect((await view(id)).term.dueAt).toBe('2026-08-19T04:59:00.000Z');
  });
});
