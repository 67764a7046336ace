import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOKEN_NAMES, textKindOf } from '../../domain/letters/texts/kinds.ts';
import { SHIPPED_TEXTS, shippedByCode } from '../../domain/letters/texts/shipped/index.ts';
import type { OfficeText } from '../../domain/letters/texts/texts.ts';
import type { LetterFields } from '../../domain/records/letter.ts';
import { GIRL, institutionId, NEIGHBOUR, prefilled, registerCase } from '../letters/testing.ts';
import type { IssuedLetter, LetterView, SavedLetter } from '../letters/types.ts';
import { cartaOf } from '../papers/testing.ts';
import type { BegunPaper, IssuedPaper, PaperView } from '../papers/types.ts';
import { colleague, TERESA } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { BegunText, OfferedClause, OfferedText, SavedText, TextView } from './types.ts';

const OFICIO = shippedByCode('oficio.e');
const UPE = shippedByCode('pedido.upe');
const ASKS = shippedByCode('carta.solicita');
const ASKS_ALL = shippedByCode('oficio-multiple.solicita');
const OWN = {
  title: 'Feriado local',
  topic: 'plazo',
  source: null,
  parts: { body: 'El {fecha} no se atiende.' },
} as const;
/** One office for all: each test has texts of its own. */
let office: TestOffice;
let caseId: string;

beforeAll(async () => {
  office = await testOffice('2026-08-10T14:00:00.000Z');
  await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'defensor'));
  caseId = await registerCase(office);
});
afterAll(() => office.close());

const view = (textId: string) => office.ok<TextView>('texts.view', { textId });
const change = (
  { id, parts }: Pick<OfficeText, 'id' | 'parts'>,
  version: number,
  reason = 'Pedido de la gerencia.',
) => ({ textId: id, version, title: null, topic: null, source: null, parts, reason });
const save = (text: Pick<OfficeText, 'id' | 'parts'>, version: number) =>
  office.ok<SavedText>('texts.save', change(text, version));

describe('a text that is changed', () => {
  it('is what documents begin with from then on, and can be the program’s again', async () => {
    const parts = { ...OFICIO.parts, subject: 'Deriva a la {institucion} el caso {de_nna}' };
    await save({ id: OFICIO.id, parts }, 0);
    await save({ id: UPE.id, parts: { body: 'evaluar el caso' } }, 0);
    const { content } = await prefilled(office, caseId);
    expect(content.subject).toMatch(/^Deriva a la .+ el caso de la niña$/);
    expect(content.body).toContain('solicito a usted evaluar el caso, así como');
    expect(content.begun).toEqual([
      { id: OFICIO.id, version: 1 },
      { id: UPE.id, version: 1 },
    ]);

    await office.ok('texts.restore', { textId: OFICIO.id, version: 1 });
    expect((await prefilled(office, caseId)).content.subject).toBe(OFICIO.parts.subject);
    expect(await view(OFICIO.id)).toMatchObject({
      version: 2,
      changed: false,
      versions: [
        { version: 2, act: 'restore', by: 'Rosa Quispe Mamani' },
        { version: 1, act: 'save', reason: 'Pedido de la gerencia.', parts },
      ],
    });
    const again = await office.refused('texts.restore', { textId: OFICIO.id, version: 2 });
    expect(again.fields).toHaveProperty('textId');
  });

  it('is refused with its faults, over another’s change, and for who does not answer for it', async () => {
    const ours = shippedByCode('oficio.a');
    const wrong = { ...ours.parts, body: 'Caso de {nombre}.', subject: '' };
    const refused = await office.refused('texts.save', change({ id: ours.id, parts: wrong }, 0));
    expect(refused.fields).toEqual({
      'parts.subject': expect.any(String),
      'parts.body': expect.stringContaining('{nombre}'),
    });
    await save(ours, 0);
    const late = await office.refused('texts.save', change(ours, 0));
    expect(late.code).toBe('conflict');
    await office.as('ana.flores');
    expect((await view(ours.id)).version).toBe(1);
    expect((await office.refused('texts.save', change(ours, 1))).code).toBe('not_allowed');
    await office.as('rosa.quispe');
  });
});

describe('a document keeps the version that it began with', () => {
  it('an oficio, whatever is written over its text afterwards', async () => {
    const crime = shippedByCode('oficio.d');
    await save(crime, 0);
    office.setTime('2026-08-12T14:00:00.000Z');
    const draft = await office.ok<SavedLetter>('letters.create', {
      caseId,
      fields: await prefilled(office, caseId, 'Fiscalía de Tarata', 'd'),
    });
    const { id } = await office.ok<IssuedLetter>('letters.issue', { ...draft, reason: '' });
    await save(crime, 1);
    const { begun } = await office.ok<LetterView>('letters.view', { id });
    expect(begun).toEqual([
      `${crime.title}, versión 1 del 10/08/2026`,
      'Qué se pide: Fiscalía, la del programa',
    ]);
  });

  it('a carta, and one that was begun before versions were kept says nothing', async () => {
    const asked = { caseId, subjectId: null };
    const { paper } = await office.ok<BegunPaper>('papers.begin', { ...asked, kind: 'carta' });
    await save(ASKS, 0);
    const issue = async (typed: object): Promise<readonly string[]> => {
      const { id } = await office.ok<IssuedPaper>('papers.issue', {
        ...asked,
        paper: cartaOf(paper, typed),
        outsideNumber: null,
      });
      return (await office.ok<PaperView>('papers.view', { id })).begun;
    };
    const { begun } = await office.ok<BegunText>('texts.begin', { textId: ASKS.id, caseId });
    expect(await issue({ begun })).toEqual(['Solicita información, versión 1 del 12/08/2026']);
    expect(await issue({})).toEqual(['En blanco, la del programa']);
    expect(await issue({ begun: undefined })).toEqual([]);
  });
});

describe('what a document may begin with', () => {
  it('comes with the data of its case, and without what it has not', async () => {
    const offered = await office.ok<OfferedText[]>('texts.offered', { kind: 'carta' });
    expect(offered.map(({ title }) => title).slice(0, 2)).toEqual([
      'En blanco',
      'Solicita información',
    ]);
    const begin = (of: string | null) =>
      office.ok<BegunText>('texts.begin', { textId: ASKS.id, caseId: of });
    expect((await begin(caseId)).parts.body).toMatch(
      /, en atención al expediente N\.° [\d-]+, soli/,
    );
    expect((await begin(null)).parts.body).toMatch(/^Tengo .+ cordialmente y solicitarle/);
    const oficio = { textId: OFICIO.id, caseId };
    expect((await office.refused('texts.begin', oficio)).code).toBe('not_found');
  });

  it('warns of what its writer did not fill in', async () => {
    const { content, ...fields } = await prefilled(office, caseId);
    const warned = async (body: string): Promise<string[]> => {
      const letter = { caseId, fields: { ...fields, content: { ...content, body } } };
      const found = await office.ok<{ code: string }[]>('letters.check', letter);
      return found.map(({ code }) => code);
    };
    expect(await warned('Informe sobre ____.')).toContain('blank_left');
    expect(await warned(content.body)).not.toContain('blank_left');
  });
});

describe('a clause', () => {
  const clauses = async (institution: string | null = null) =>
    office.ok<OfferedClause[]>('texts.clauses', {
      caseId: null,
      institutionId: institution === null ? null : await institutionId(office, institution),
    });

  it('of the office’s own is offered, changed, withdrawn and never deleted', async () => {
    const { id } = await office.ok<SavedText>('texts.add', OWN);
    const offered = async () => (await clauses()).find((one) => one.id === id);
    expect(await offered()).toMatchObject({ body: 'El 12 de agosto de 2026 no se atiende.' });
    const longer = { textId: id, version: 1, ...OWN, source: 'Ordenanza 5', reason: 'Se precisó.' };
    await office.ok('texts.save', longer);
    expect(await offered()).toMatchObject({ source: 'Ordenanza 5', verified: true });
    await office.ok('texts.withdraw', { textId: id, version: 2, reason: 'Ya no rige.' });
    expect(await offered()).toBeUndefined();
    expect(await view(id)).toMatchObject({ inForce: false, own: true, shipped: null });
    expect((await view(id)).versions.map(({ act }) => act)).toEqual(['withdraw', 'save', 'add']);
    const again = { textId: id, version: 3, reason: 'Otra vez.' };
    expect((await office.refused('texts.withdraw', again)).code).toBe('bad_input');
    await office.ok('texts.save', { ...longer, version: 3 });
    expect(await offered()).toBeDefined();
    const nameless = { ...longer, version: 4, title: null, topic: null };
    expect((await office.refused('texts.save', nameless)).fields).toMatchObject({
      title: expect.any(String),
      topic: expect.any(String),
    });
  });

  it('gives no term to an authority; what documents begin with is not withdrawn', async () => {
    const term = shippedByCode('clausula.411').id;
    const said = async (to: string) => (await clauses(to)).find(({ id }) => id === term)?.body;
    expect(await said('UPE Tacna')).toBe('Agradeceré su respuesta a la brevedad posible.');
    const whole = (await clauses()).find(({ id }) => id === term)?.body;
    expect(whole).toContain('dentro de los 5 días hábiles');
    const gone = { textId: ASKS_ALL.id, version: 0, reason: 'x' };
    expect((await office.refused('texts.withdraw', gone)).code).toBe('bad_input');
    await office.ok('texts.withdraw', { textId: term, version: 0, reason: 'No se usa.' });
    expect((await clauses()).map(({ id }) => id)).not.toContain(term);
    await office.ok('texts.restore', { textId: term, version: 1 });
    expect((await clauses()).map(({ id }) => id)).toContain(term);
  });
});

it('no datum of a text names a person of the case, nor says where she is', async () => {
  const { tokens } = textKindOf('oficio');
  const every = TOKEN_NAMES.filter((name) => tokens[name] !== undefined);
  const body = every.map((name) => `[[${name}: {${name}}]]`).join('\n');
  const { id, parts } = shippedByCode('oficio.b');
  await save({ id, parts: { ...parts, subject: 'Todo', body } }, 0);
  const said: LetterFields = await prefilled(office, caseId, 'UPE Tacna', 'b');
  expect(said.content.body.split('\n').length).toBeGreaterThan(8);
  const clause = { ...OWN, parts: { body: '[[{expediente}]] [[{oficina_correo}]] {oficina}' } };
  await office.ok('texts.add', clause);
  const put = await office.ok<OfferedClause[]>('texts.clauses', { caseId, institutionId: null });
  const all = JSON.stringify([said.content, put]);
  for (const { firstSurname, givenNames, documentNumber, phone, address } of [
    NEIGHBOUR,
    GIRL,
    TERESA,
  ])
    for (const known of [firstSurname, givenNames, documentNumber, phone, address])
      if (typeof known === 'string' && known !== '') expect(all).not.toContain(known);
  expect(SHIPPED_TEXTS.length).toBeGreaterThan(60);
});
