import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { safeContacts } from '../../db/entities/index.ts';
import { shippedByCode } from '../../domain/letters/texts/shipped/index.ts';
import { pdfText } from '../../letters/testing/pdf.ts';
import type { CaseView } from '../cases/types.ts';
import type { GrantedUrl } from '../core/grants.ts';
import { NO_SAFE_CONTACT, registration, someone, TERESA } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice } from '../tray/types.ts';
import { violenceReceptionOf } from '../violence/testing.ts';
import { ANA, concludedCase, DELIA, SO_SO, said, typed, withColleagues, YES } from './testing.ts';
import type { AskingView, FeedbackFigures, QuestionsView } from './types.ts';

const NOW = '2026-08-10T14:00:00.000Z';
/** The sixteenth of October, in Lima: the third quarter takes no more sheets. */
const SHOWN = '2026-10-16T14:00:00.000Z';
const Q3 = { desk: 'demuna', year: 2026, quarter: 3 } as const;

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice(NOW);
  await withColleagues(office);
});
afterEach(() => office.close());

const asking = (caseId: string) => office.ok<AskingView>('feedback.asking', { caseId });
const code = async (path: string, input: unknown) => (await office.refused(path, input)).code;
const ask = (caseId: string, outcome = 'answered', way = 'here') => ({ caseId, outcome, way });
const rowsOf = (sql: string): Promise<Record<string, unknown>[]> =>
  office.running.backend.open?.store.read((tx) => tx.query(sql)) ?? Promise.resolve([]);

describe('asking', () => {
  it('is once, of a concluded case, by who did not attend it', async () => {
    await office.as(ANA);
    const open = (await office.ok<{ id: string }>('cases.register', registration())).id;
    const id = await concludedCase(office, NOW);
    expect(await asking(id)).toMatchObject({
      concluded: true,
      asked: null,
      attended: true,
      askers: ['Delia Rojas Layme', 'Rosa Quispe Mamani'],
      people: [{ name: 'Ñahui Condori, Luz María', speaker: 'companion' }],
    });
    expect(await code('feedback.ask', ask(id))).toBe('feedback_attended');
    await office.as(DELIA);
    expect(await code('feedback.ask', ask(open))).toBe('feedback_not_concluded');
    await office.ok('feedback.ask', ask(id, 'declined'));
    expect(await code('feedback.ask', ask(id))).toBe('feedback_asked');
    expect(await asking(id)).toMatchObject({
      asked: { outcome: 'declined', askedAt: NOW, by: 'Delia Rojas Layme' },
      attended: false,
    });
    expect(await rowsOf('SELECT * FROM feedback_askings')).toHaveLength(1);
  });

  it('may be by who only decided, and not by who had the case before', async () => {
    await office.as(ANA);
    const { id } = await office.ok<{ id: string }>('cases.register', registration());
    await office.as('rosa.quispe');
    const view = () => office.ok<CaseView>('cases.view', { id });
    const operators = await office.ok<{ id: string; userName: string }[]>('accounts.list');
    const delia = operators.find(({ userName }) => userName === DELIA)?.id;
    const assign = { id, version: (await view()).version, operatorId: delia };
    await office.ok('cases.assignResponsible', assign);
    expect(await asking(id)).toMatchObject({ attended: false, askers: [] });
    await office.as(DELIA);
    expect(await asking(id)).toMatchObject({ attended: true, askers: ['Rosa Quispe Mamani'] });
  });

  it('by telephone is refused where a rule closes it, whoever it is of', async () => {
    await office.as(ANA);
    const safe = await concludedCase(office, NOW);
    const closed = await concludedCase(office, NOW, {
      informant: {
        kind: 'person',
        person: someone({ ...TERESA, documentNumber: '99900012' }),
        institutionName: null,
        relation: 'madre',
        reserveIdentity: false,
        safeContact: { ...NO_SAFE_CONTACT, noPhone: true },
      },
    });
    await office.as(DELIA);
    expect((await asking(safe)).phoneRefused).toBeNull();
    await office.ok('feedback.ask', ask(safe, 'unreachable', 'phone'));
    expect((await asking(closed)).phoneRefused).toMatch(/contacto seguro/);
    expect(await code('feedback.ask', ask(closed, 'answered', 'phone'))).toBe('feedback_unsafe');
    await office.ok('feedback.ask', ask(closed, 'unsafe', 'phone'));
  });

  it('in violence is never by telephone unless she told when it is safe', async () => {
    await office.as('rosa.quispe');
    const { id } = await office.ok<{ id: string }>(
      'violence.register',
      violenceReceptionOf({ receivedAt: NOW }),
    );
    expect(await asking(id)).toMatchObject({
      service: 'violencia',
      phoneRefused: expect.stringMatching(/violencia/),
      people: [{ speaker: 'self' }, { speaker: 'companion' }],
    });
    const [victim] = await rowsOf(
      `SELECT person_id AS "personId", recorded_by AS "changedBy" FROM case_people
       WHERE role = 'affected' ORDER BY position LIMIT 1`,
    );
    const told = { ...NO_SAFE_CONTACT, hours: 'De 8 a 9', changedAt: NOW };
    await office.running.backend.open?.store.write((tx) =>
      tx.insert(safeContacts, { ...told, ...(victim as { personId: string; changedBy: string }) }),
    );
    expect((await asking(id)).phoneRefused).toBeNull();
  });

  it('is not of a case that is sealed, or from which she abstains', async () => {
    await office.as(ANA);
    const id = await concludedCase(office, NOW);
    await office.as('rosa.quispe');
    await office.ok('access.seal', {
      caseId: id,
      reason: 'Una parte trabaja en la municipalidad.',
      readers: [],
      password: PASSWORD,
    });
    expect((await asking(id)).askers).toEqual([]);
    await office.as(DELIA);
    expect(await code('feedback.asking', { caseId: id })).toBe('not_found');
    expect(await code('feedback.ask', ask(id))).toBe('not_found');
  });
});

describe('the pending work of the office', () => {
  const toAsk = async () => (await office.ok<TrayOffice>('tray.office')).toAsk;

  it('has concluded cases that nobody asked about, for sixty days, and not hers', async () => {
    await concludedCase(office, NOW);
    await office.as(ANA);
    const id = await concludedCase(office, NOW);
    const other = await concludedCase(office, NOW);
    await office.as(DELIA);
    await office.ok('feedback.ask', ask(other, 'unreachable'));
    await office.as('rosa.quispe');
    expect(await toAsk()).toMatchObject({
      total: 1,
      rows: [{ caseId: id, affected: ['Ñahui Condori, Luz María'], concludedAt: NOW }],
    });
    office.setTime('2026-10-09T14:00:00.000Z');
    expect((await toAsk()).total).toBe(1);
    office.setTime('2026-10-09T14:00:01.000Z');
    expect((await toAsk()).total).toBe(0);
  });
});

describe('answers', () => {
  it('are of one’s own desk, of a quarter that takes them, of a version that was written', async () => {
    await office.as(DELIA);
    await office.ok('feedback.record', typed([said(), said(SO_SO, 'Gracias')]));
    expect(await code('feedback.record', typed([said()], { desk: 'ciam' }))).toBe('bad_input');
    expect(await code('feedback.record', typed([said()], { quarter: 2 }))).toBe('feedback_quarter');
    expect(await code('feedback.record', typed([said()], { quarter: 4 }))).toBe('feedback_quarter');
    expect(await code('feedback.record', typed([said()], { version: 1 }))).toBe('feedback_version');
    const { fields } = await office.refused(
      'feedback.record',
      typed([said({ ...YES, told: undefined })]),
    );
    expect(Object.keys(fields ?? {})).toEqual(['sheets.0.answers.told']);
    office.setTime('2026-10-15T14:00:00.000Z');
    await office.ok('feedback.record', typed([said()]));
    office.setTime(SHOWN);
    expect(await code('feedback.record', typed([said()]))).toBe('feedback_quarter');
    expect(await rowsOf('SELECT id FROM feedback_answers')).toHaveLength(3);
  });

  it('answer the questions as the office wrote them', async () => {
    const { textId, version, usual } = await office.ok<QuestionsView>('feedback.questions', {});
    expect([version, usual.questions[2]?.text]).toEqual([0, '¿Le trataron con respeto?']);
    const { parts } = shippedByCode('opinion.preguntas');
    const changed = { ...parts, respected: '¿La trataron bien?' };
    const rest = { title: null, topic: null, source: null, reason: 'Más claro.' };
    await office.ok('texts.save', { textId, version: 0, parts: changed, ...rest });
    expect(await office.ok<QuestionsView>('feedback.questions', {})).toMatchObject({
      version: 1,
      verified: false,
      versions: [{ version: 1, since: NOW }, { version: 0 }],
    });
    await office.ok('feedback.record', typed([said()], { version: 1 }));
    await office.ok('feedback.record', typed([said()]));
    const page = await office.ok<GrantedUrl>('feedback.sheet', { desk: 'demuna', easy: false });
    const text = textOf(page);
    expect(text).toContain('¿La trataron bien?');
    expect(text).toContain('DEMUNA · preguntas, versión 1');
    const easy = textOf(
      await office.ok<GrantedUrl>('feedback.sheet', { desk: 'ciam', easy: true }),
    );
    expect(easy).toContain('¿Te escucharon?');
    expect(easy).toContain('CIAM · preguntas, versión 1');
  });
});

function textOf(file: GrantedUrl): string {
  const granted = office.running.backend.grants.redeem(file.grant, 'view');
  if (granted === 'refused') throw new Error('No file');
  return pdfText(granted.bytes).replace(/\s+/g, ' ');
}

describe('figures', () => {
  it('are of a quarter that takes no more, without what is small, and have no worker', async () => {
    await office.ok('feedback.record', typed(Array.from({ length: 6 }, () => said())));
    await office.ok('feedback.record', typed(Array.from({ length: 7 }, () => said(SO_SO))));
    await office.ok('feedback.record', typed([said()], { desk: 'violencia' }));
    await office.as(ANA);
    const id = await concludedCase(office, NOW);
    await office.as(DELIA);
    await office.ok('feedback.ask', ask(id));
    await office.as('rosa.quispe');
    expect(await code('feedback.figures', Q3)).toBe('feedback_open');
    expect(await code('feedback.figuresFile', Q3)).toBe('feedback_open');
    office.setTime(SHOWN);
    const found = await office.ok<FeedbackFigures>('feedback.figures', Q3);
    expect(found).toMatchObject({
      answered: 13,
      versions: [0],
      enoughForComments: true,
      asking: { asked: null, counts: { answered: null, unsafe: 0 } },
      trend: [{ year: 2026, quarter: 3, answered: 13 }],
    });
    const [listened] = found.questions ?? [];
    expect(listened).toEqual({
      question: 'listened',
      counts: { si: 13, mas_o_menos: 0, no: 0, no_dice: 0 },
    });
    expect(found.questions?.[3]?.counts).toMatchObject({ si: 6, mas_o_menos: 7 });
    expect(JSON.stringify(found)).not.toMatch(/Ana|Delia|Rosa/);
    const few = await office.ok<FeedbackFigures>('feedback.figures', { ...Q3, desk: 'violencia' });
    expect(few).toMatchObject({ answered: null, questions: null, enoughForComments: false });
    const page = textOf(await office.ok<GrantedUrl>('feedback.figuresFile', Q3));
    expect(page).toContain('Respondieron 13 personas, sin nombre');
    expect(page).not.toMatch(/Ana Flores|Delia/);
    await office.as(DELIA);
    expect(await code('feedback.figures', Q3)).toBe('not_allowed');
  });

  it('of a desk without cases have nobody asked', async () => {
    office.setTime(SHOWN);
    const found = await office.ok<FeedbackFigures>('feedback.figures', { ...Q3, desk: 'omaped' });
    expect(found).toMatchObject({ answered: 0, asking: null, trend: [] });
  });
});

describe('comments', () => {
  it('are the responsable’s, of five answers or more, once the quarter takes no more', async () => {
    const one = 'Me escucharon con paciencia';
    await office.as(DELIA);
    await office.ok('feedback.record', typed([said(YES, one), said(), said(), said()]));
    await office.as('rosa.quispe');
    expect(await code('feedback.comments', Q3)).toBe('feedback_open');
    await office.ok('feedback.record', typed([said(YES, 'x'.repeat(400))], { desk: 'violencia' }));
    office.setTime('2026-10-15T14:00:00.000Z');
    await office.ok('feedback.record', typed([said(YES, 'Esperé mucho')]));
    office.setTime(SHOWN);
    await office.ok('feedback.figures', Q3);
    const read = await office.ok<string[]>('feedback.comments', Q3);
    expect(read.toSorted()).toEqual(['Esperé mucho', one]);
    const looked = await rowsOf(
      `SELECT action FROM audit WHERE action LIKE 'feedback.%' ORDER BY seq DESC LIMIT 2`,
    );
    expect(looked.map(({ action }) => action)).toEqual(['feedback.comments', 'feedback.figures']);
    expect(await code('feedback.comments', { ...Q3, desk: 'violencia' })).toBe('feedback_few');
    await office.as(ANA);
    expect(await code('feedback.comments', Q3)).toBe('not_allowed');
  });

  it('come in an order of chance, not as they were typed', async () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    await office.ok('feedback.record', typed(words.map((word) => said(YES, word))));
    office.setTime(SHOWN);
    const read = await office.ok<string[]>('feedback.comments', Q3);
    expect(read.toSorted()).toEqual(words);
    expect(read).not.toEqual(words);
    expect(read).not.toEqual(words.toReversed());
  });
});
