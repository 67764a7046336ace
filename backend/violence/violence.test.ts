import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cases } from '../../db/entities/index.ts';
import type { CaseListRow, CaseView } from '../cases/types.ts';
import { sheetOf } from '../fvr/testing.ts';
import type { SheetsView } from '../fvr/types.ts';
import { letterCaseOf } from '../letters/facts.ts';
import { institutionId } from '../letters/testing.ts';
import { violenceFactsOf } from '../papers/violence.ts';
import { qualification, registration, someone } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice } from '../tray/types.ts';
import type { ViolenceFigures } from './counters.ts';
import {
  ACCUSED,
  begun,
  measureOf,
  oralReport,
  ROSA_VICTIM,
  said,
  victim,
  violenceReceptionOf,
} from './testing.ts';
import type { RouteView, ViolenceOfCase } from './types.ts';

/** Monday 10 August 2026, 09:00 in Lima. */
const NOW = '2026-08-10T14:00:00.000Z';

let office: TestOffice;

const register = (input = violenceReceptionOf()) =>
  office.ok<{ id: string; number: string; routeId: string }>('violence.register', {
    ...input,
    draftId: null,
  });
const act = <T = { id: string }>(name: string, input: object) =>
  office.ok<T>(`violence.${name}`, { ...input, draftId: null });
const refused = (name: string, input: object) =>
  office.refused(`violence.${name}`, { ...input, draftId: null });
const ofCase = (caseId: string) => office.ok<ViolenceOfCase>('violence.ofCase', { caseId });
async function routeOf(caseId: string): Promise<RouteView> {
  const { route } = await ofCase(caseId);
  if (route === null) throw new Error('No route was opened.');
  return route;
}
const caseView = (id: string) => office.ok<CaseView>('cases.view', { id });
const paperFacts = (caseId: string) =>
  office.running.backend.open?.store.read(async (tx) =>
    violenceFactsOf(tx, await letterCaseOf(tx, caseId), '2026-08-10'),
  );
async function at(instant: string): Promise<void> {
  office.setTime(instant);
  await office.as('rosa.quispe');
}

const supervisionOf = (id: string, reportedAt: string, measureId: string | null = null) => ({
  id,
  measureId,
  at: reportedAt,
  document: 'Informe 12-2026',
  text: '',
});

async function denounced() {
  const made = await register();
  await act('report', oralReport(made.routeId, NOW));
  return made;
}

describe('on the day', () => {
  beforeAll(async () => {
    office = await testOffice();
  });
  afterAll(() => office.close());

  describe('a reception of violence', () => {
    it('is a case of its own, attended at once, with its route, its duty and its goal', async () => {
      const { id } = await register();
      const seen = await caseView(id);
      expect(seen).toMatchObject({
        service: 'violencia',
        state: 'en_atencion',
        priority: 'urgente',
        flags: { violence: 'si' },
        acts: [],
        next: null,
        duties: [{ what: 'violencia' }],
        terms: [],
      });
      // Four hours of the office from 08:50.
      expect(seen.due).toMatchObject({ what: 'violencia', at: '2026-08-10T17:50:00.000Z' });
      const route = await routeOf(id);
      // Attended when she came, however late that was typed.
      expect(route).toMatchObject({
        state: 'denuncia_pendiente',
        next: 'preguntar',
        attendedAt: '2026-08-10T13:50:00.000Z',
      });
      expect(route.terms.map(({ id: rule }) => rule)).toEqual(['VIF_META_ALERTA', 'VIF_META_24H']);
      const people = (await ofCase(id)).people.map(({ role }) => role);
      expect(people.toSorted()).toEqual([
        'denunciante',
        'persona_denunciada',
        'victima_directa',
        'victima_indirecta',
      ]);
      const [why] = await office.ok<{ label: string }[]>('cases.why', { id, what: 'violencia' });
      expect(why?.label).toMatch(/^Meta interna/);
    });

    it('VF01 refuses one without a direct victim, VF02 abandonment of who is not 60', async () => {
      const indirect = [victim(ROSA_VICTIM, 'victima_indirecta')];
      expect(await refused('register', violenceReceptionOf({ affected: indirect }))).toMatchObject({
        code: 'violence_no_victim',
      });
      const abandoned = violenceReceptionOf({}, { types: ['por_abandono'] });
      expect(await refused('register', abandoned)).toMatchObject({
        code: 'violence_abandonment_age',
      });
    });

    it('takes no act of DEMUNA, and its mark is not conciliated', async () => {
      const { id } = await register();
      const qualified = { ...qualification(id), violence: 'si', draftId: null };
      expect(await office.refused('cases.qualify', qualified)).toMatchObject({
        code: 'violence_own_route',
      });
    });

    it('offers its victims for a sheet of risk, and neither a witness nor who is denounced, also later', async () => {
      const witness = { ...ACCUSED, givenNames: 'Elsa', secondSurname: 'Condori' };
      const { id } = await register(
        violenceReceptionOf({
          relatives: [{ person: someone(witness), as: 'testigo', notes: '', safeContact: null }],
        }),
      );
      await office.ok('cases.addPerson', {
        caseId: id,
        role: 'obliged',
        person: someone({ ...ACCUSED, givenNames: 'Hugo' }),
        relation: null,
        presumed: null,
        livesTogether: null,
        notes: '',
        safeContact: null,
        draftId: null,
      });
      const { victims } = await office.ok<SheetsView>('fvr.ofCase', { caseId: id });
      expect(victims.map(({ name }) => name)).toEqual([
        expect.stringContaining('Rosa'),
        expect.stringContaining('Luis'),
      ]);
      const { people } = await caseView(id);
      for (const given of ['Elsa', 'Hugo', 'Juan']) {
        const personId = people.find(({ name }) => name.includes(given))?.personId ?? '';
        const sheet = { ...sheetOf({ caseId: id, personId }), draftId: null };
        expect((await office.refused('fvr.record', sheet)).fields).toHaveProperty('personId');
      }
    });

    it('VF06 passes the DIPAM for a victim of 60: its duty begins, and the notice meets it', async () => {
      const elder = [victim({ ...ROSA_VICTIM, birthDate: '1950-01-01' })];
      const { id, routeId } = await register(violenceReceptionOf({ affected: elder }));
      const duties = async () => (await caseView(id)).duties.map(({ what }) => what);
      expect((await duties()).toSorted()).toEqual(['dipam', 'violencia']);
      await act('refer', {
        id: routeId,
        at: NOW,
        destination: 'dipam',
        institutionId: null,
        medium: 'telefono',
        takenBy: 'Mesa de partes',
        number: '',
        notes: '',
      });
      expect(await duties()).toEqual(['violencia']);
    });

    it('VF12 passes the code in lists for sexual violence, and refuses the name there', async () => {
      const { id, number } = await register(violenceReceptionOf({}, { types: ['sexual'] }));
      const code = [`CÓDIGO V-${number}`];
      const { rows } = await office.ok<{ rows: CaseListRow[] }>('cases.list', {});
      expect(rows.find((row) => row.id === id)?.affected).toEqual(code);
      const { duties } = await office.ok<TrayOffice>('tray.office');
      expect(duties.rows.find(({ caseId }) => caseId === id)?.affected).toEqual(code);
      const paper = await paperFacts(id);
      expect(paper?.people.find(({ as }) => as === 'directa')?.name).toBe(`CÓDIGO V-${number}-1`);
      expect(paper?.people.find(({ as }) => as === 'denunciada')?.name).toContain('Juan');
    });
  });

  describe('before the denuncia', () => {
    it('VF08 passes what she answered into it as a request, and refuses the place of a refuge', async () => {
      const { id, routeId } = await register();
      const asked = {
        id: routeId,
        version: 1,
        at: NOW,
        knows: 'no',
        wish: 'No quiere que él se entere.',
        inRefuge: 'no',
        sleeps: 'En casa de su hermana, en Ticaco',
        safePhone: '951 000 222',
        safeHours: 'de 8 a 12',
      };
      expect(await refused('ask', { ...asked, inRefuge: 'si' })).toMatchObject({
        code: 'violence_refuge_place',
        fields: { sleeps: expect.any(String) },
      });
      await act('ask', asked);
      const paper = await paperFacts(id);
      expect(paper?.requests.join(' ')).toMatch(/no sabe.*Ticaco.*951 000 222.*de 8 a 12/s);
      expect((await routeOf(id)).next).toBe('denunciar');
      await act('ask', { ...asked, version: 2, knows: 'no_sabe' });
      expect((await paperFacts(id))?.requests[0]).toMatch(/^No consta que .* sepa/);
    });
  });

  describe('the denuncia', () => {
    it('VF03 refuses measures and the closing without it, and passes them once it is recorded', async () => {
      const { id, routeId } = await register();
      expect(
        await refused('give', measureOf(routeId, { givenAt: NOW, notifiedAt: null })),
      ).toMatchObject({ code: 'violence_report_first' });
      const closing = {
        id: routeId,
        version: 1,
        cause: 'traslado',
        at: NOW,
        text: 'Se mudó.',
      };
      expect(await refused('close', closing)).toMatchObject({ code: 'violence_report_first' });
      await act('report', oralReport(routeId, NOW));
      const seen = await caseView(id);
      expect(seen.duties).toEqual([]);
      expect(seen.due).toBeNull();
      const route = await routeOf(id);
      expect(route).toMatchObject({ state: 'denunciado', notices: [{ takenBy: /Ana Ramos/ }] });
      expect(route.terms.map(({ status }) => status)).toEqual(['met', 'met']);
      // The boy of 9: the fiscalía de familia too.
      expect(route.acts.find(({ act: one }) => one === 'denunciar')?.warnings.join()).toMatch(
        /fiscalía de familia/,
      );
      expect(route.others.map(({ id: rule }) => rule)).toEqual([
        'VIF_PNP',
        'VIF_JUZ_ND',
        'VIF_MEDIDAS',
      ]);
    });

    it('is no notice of a breach, and is an urgent letter, which meets the goals of the office', async () => {
      const { id, number, routeId } = await register();
      const urgent = async (what: 'denuncia' | 'incumplimiento') =>
        office.ok('letters.issueUrgent', {
          number,
          what,
          institutionId: await institutionId(office, 'Fiscalía de Tarata'),
          account: 'La golpeó otra vez.',
          draftId: null,
        });
      await urgent('incumplimiento');
      expect((await caseView(id)).duties.map(({ what }) => what)).toEqual(['violencia']);
      expect(await routeOf(id)).toMatchObject({ state: 'denuncia_pendiente' });
      await urgent('denuncia');
      expect((await caseView(id)).duties).toEqual([]);
      expect((await routeOf(id)).terms.map(({ status }) => status)).toEqual(['met', 'met']);
      expect(await routeOf(id)).toMatchObject({ id: routeId, state: 'denunciado' });
    });

    it('VF04 refuses one of before the office knew, to who takes none, or without who took it', async () => {
      const { routeId } = await register();
      const early = oralReport(routeId, '2026-08-10T13:00:00.000Z');
      expect(await refused('report', early)).toMatchObject({
        code: 'violence_told_before_known',
        fields: { at: expect.any(String) },
      });
      expect(await refused('report', oralReport(routeId, NOW, 'cem'))).toMatchObject({
        code: 'violence_not_taker',
        fields: { destination: expect.any(String) },
      });
      expect(await refused('report', { ...oralReport(routeId, NOW), takenBy: '' })).toMatchObject({
        fields: { takenBy: expect.any(String) },
      });
      await act('report', { ...early, byOthers: true, takenBy: '' });
    });
  });

  describe('violence found in a case of the DEMUNA', () => {
    it('owes the denuncia from the mark, and its route opens on its page', async () => {
      const { id } = await office.ok<{ id: string }>(
        'cases.register',
        registration({
          violence: 'si',
          obliged: [
            {
              person: someone(ACCUSED),
              presumed: 'presunto',
              relation: 'padre',
              livesTogether: 'si',
              notes: '',
            },
          ],
        }),
      );
      expect((await caseView(id)).duties.map(({ what }) => what)).toEqual(['violencia']);
      const before = await ofCase(id);
      expect(before).toMatchObject({ route: null, foundAt: '2026-08-10T13:50:00.000Z' });
      const idOf = (role: string) =>
        before.people.find(({ caseRole }) => caseRole === role)?.casePersonId ?? '';
      const people = [
        said(idOf('affected'), 'victima_indirecta'),
        said(idOf('obliged'), 'persona_denunciada'),
      ];
      expect(await refused('begin', begun(id, people))).toMatchObject({
        code: 'violence_no_victim',
      });
      const mother = said(idOf('informant'), 'victima_directa');
      const { id: routeId } = await act('begin', begun(id, [...people, mother]));
      expect(await refused('begin', begun(id, [...people, mother]))).toMatchObject({
        code: 'state_forbids',
      });
      // Who told is the victim: the route says so.
      const { victims } = await office.ok<SheetsView>('fvr.ofCase', { caseId: id });
      const { informant } = await caseView(id);
      expect(victims.map((one) => one.id)).toContain(informant?.person?.personId);
      await act('report', oralReport(routeId, NOW));
      expect((await caseView(id)).duties).toEqual([]);
      expect((await caseView(id)).service).toBe('demuna');
    });

    it('owes the denuncia from its route, where the mark is older than the duty', async () => {
      const { id, number } = await office.ok<{ id: string; number: string }>(
        'cases.register',
        registration(),
      );
      await office.running.backend.open?.store.write((tx) =>
        tx.update(cases, { id }, { violence: 'si' }),
      );
      const [child] = (await ofCase(id)).people;
      await act('begin', begun(id, [said(child?.casePersonId ?? '', 'victima_directa')]));
      expect((await caseView(id)).duties.map(({ what }) => what)).toEqual(['violencia']);
      await office.ok('letters.issueUrgent', {
        number,
        what: 'denuncia',
        institutionId: await institutionId(office, 'Fiscalía de Tarata'),
        account: 'La golpeó otra vez.',
        draftId: null,
      });
      expect((await caseView(id)).duties).toEqual([]);
      expect((await routeOf(id)).terms.map(({ status }) => status)).toEqual(['met', 'met']);
    });

    it('refuses the route of a case without the mark', async () => {
      const { id } = await office.ok<{ id: string }>('cases.register', registration());
      expect(await refused('begin', begun(id, []))).toMatchObject({ code: 'violence_unmarked' });
    });
  });
});

describe('later', () => {
  beforeEach(async () => {
    office = await testOffice();
  });
  afterEach(() => office.close());

  it('is denounced by the letter that left before the mark, where the office knew before', async () => {
    const { id, number } = await office.ok<{ id: string; number: string }>(
      'cases.register',
      registration(),
    );
    await office.ok('letters.issueUrgent', {
      number,
      what: 'denuncia',
      institutionId: await institutionId(office, 'Fiscalía de Tarata'),
      account: 'La golpeó otra vez.',
      draftId: null,
    });
    await at('2026-08-10T15:00:00.000Z');
    await office.ok('cases.qualify', {
      ...qualification(id),
      happenedAt: '2026-08-10T15:00:00.000Z',
      violence: 'si',
      draftId: null,
    });
    const duties = async () => (await caseView(id)).duties.map(({ what }) => what);
    expect(await duties()).toEqual(['violencia']);
    const [child] = (await ofCase(id)).people;
    await act('begin', begun(id, [said(child?.casePersonId ?? '', 'victima_directa')]));
    expect(await duties()).toEqual([]);
    const { terms, state } = await routeOf(id);
    expect({ state, terms: terms.map(({ status }) => status) }).toEqual({
      state: 'denunciado',
      terms: ['met', 'met'],
    });
  });

  describe('measures', () => {
    it('VF11 passes a change as a row of its history, and refuses one after its end', async () => {
      const { id, routeId } = await denounced();
      await at('2026-08-12T15:00:00.000Z');
      const measure = await act('give', measureOf(routeId));
      const changed = {
        id: measure.id,
        kind: 'modificada',
        at: '2026-08-12T14:30:00.000Z',
        resolution: 'Res. 03',
        text: 'No acercarse a menos de 300 metros.',
      };
      await act('changeMeasure', changed);
      const [shown] = (await routeOf(id)).measures;
      expect(shown).toMatchObject({ text: /300 metros/, inForce: true });
      expect(shown?.history.map(({ text }) => text)).toEqual([
        'No acercarse a menos de 200 metros.',
        'No acercarse a menos de 300 metros.',
      ]);
      await act('changeMeasure', { ...changed, kind: 'extinguida', text: '' });
      expect(await refused('changeMeasure', changed)).toMatchObject({
        code: 'violence_measure_ended',
      });
    });

    it('run the report of what was entrusted: fifteen working days from its notification, then six months', async () => {
      const { id, routeId } = await denounced();
      await at('2026-08-12T15:00:00.000Z');
      await act('give', measureOf(routeId));
      // Wednesday 12 August: the 15th working day is Thursday 3 September (28 August is Tacna's).
      expect((await caseView(id)).due).toMatchObject({
        what: 'violencia',
        at: expect.stringMatching(/^2026-09-04T04:59/),
      });
      await at('2026-08-20T15:00:00.000Z');
      await act('supervise', supervisionOf(routeId, '2026-08-20T14:00:00.000Z'));
      // 20 February 2027 is a Saturday: Monday 22, at the end of the day in Lima.
      expect((await caseView(id)).due?.at).toBe('2027-02-23T04:59:00.000Z');
      expect((await routeOf(id)).state).toBe('en_seguimiento');
    });

    it('are each named by what they owe, and the resolution that gave several is told once', async () => {
      const { id, routeId } = await denounced();
      await at('2026-08-12T15:00:00.000Z');
      await act('give', measureOf(routeId));
      const other = await act('give', measureOf(routeId, { measure: 'comunicacion' }));
      const owed = async () =>
        (await routeOf(id)).terms
          .filter(({ level }) => level !== null)
          .map(({ id: rule, measure }) => [rule, measure]);
      expect((await owed()).toSorted()).toEqual([
        ['VIF_INFORME', 'comunicacion'],
        ['VIF_INFORME', 'impedimento'],
      ]);
      const { others } = await routeOf(id);
      expect(others.filter(({ id: rule }) => rule === 'VIF_JUZ_AVISA')).toHaveLength(1);
      await act('supervise', supervisionOf(routeId, '2026-08-12T14:30:00.000Z', other.id));
      expect(await owed()).toEqual([
        ['VIF_INFORME', 'impedimento'],
        ['VIF_PERIODO', 'comunicacion'],
      ]);
    });

    it('VF11 refuses to supervise what was not entrusted to this office', async () => {
      const { routeId } = await denounced();
      await at('2026-08-12T15:00:00.000Z');
      await act('give', measureOf(routeId, { entrusted: false }));
      const visit = {
        id: routeId,
        measureId: null,
        at: '2026-08-12T14:00:00.000Z',
        outcome: 'si',
        text: 'Está tranquila.',
      };
      expect(await refused('visit', visit)).toMatchObject({ code: 'violence_not_entrusted' });
    });
  });

  it('VF10 VIF_INCUMPL passes a breach told within 24 hours, and refuses to close before', async () => {
    const { id, routeId } = await denounced();
    await at('2026-08-15T00:00:00.000Z');
    const measure = await act('give', measureOf(routeId, { notifiedAt: null, entrusted: false }));
    // Friday 14 August, 18:30: by Saturday, 18:30.
    const breach = await act('breach', {
      id: measure.id,
      knownAt: '2026-08-14T23:30:00.000Z',
      text: 'La esperó en la esquina.',
    });
    expect((await caseView(id)).due).toMatchObject({
      what: 'violencia',
      at: '2026-08-15T23:30:00.000Z',
    });
    const { version } = await routeOf(id);
    const closing = {
      id: routeId,
      version,
      cause: 'traslado',
      at: '2026-08-15T00:00:00.000Z',
      text: 'x',
    };
    expect(await refused('close', closing)).toMatchObject({ code: 'violence_breach_untold' });
    const told = {
      id: breach.id,
      toldAt: '2026-08-14T23:50:00.000Z',
      medium: 'telefono',
      document: 'Llamada al juzgado de turno',
    };
    await act('tellBreach', told);
    expect(await refused('tellBreach', told)).toMatchObject({ code: 'state_forbids' });
    const route = await routeOf(id);
    expect(route).toMatchObject({ state: 'incumplimiento_reportado' });
    expect(route.measures[0]?.compliance).toBe('no');
    expect(route.terms.find(({ id: rule }) => rule === 'VIF_INCUMPL')?.status).toBe('met');
  });

  describe('the closing', () => {
    it('VF07 refuses desistimiento and acuerdo, and passes once the juzgado ended the measures', async () => {
      const { id, routeId } = await denounced();
      await at('2026-08-12T15:00:00.000Z');
      const measure = await act('give', measureOf(routeId));
      const close = (cause: string) => ({
        id: routeId,
        version: 1,
        cause,
        at: '2026-08-12T15:00:00.000Z',
        text: 'Res. 09.',
      });
      for (const cause of ['desistimiento', 'acuerdo'])
        expect(await refused('close', close(cause))).toMatchObject({
          code: 'violence_no_withdrawal',
          fields: { cause: expect.any(String) },
        });
      expect(await refused('close', close('medidas_extinguidas'))).toMatchObject({
        code: 'violence_measures_in_force',
      });
      await act('changeMeasure', {
        id: measure.id,
        kind: 'extinguida',
        at: '2026-08-12T14:30:00.000Z',
        resolution: 'Res. 09',
        text: '',
      });
      const { version } = await act<{ version: number }>('close', close('medidas_extinguidas'));
      expect(await caseView(id)).toMatchObject({ state: 'concluido', due: null });
      expect(await refused('report', oralReport(routeId, NOW))).toMatchObject({
        code: 'violence_route_closed',
      });
      await office.ok('violence.archive', { id: routeId, version });
      expect((await routeOf(id)).state).toBe('archivado');
    });

    it('waits for a lawsuit that goes on, and leaves nobody to be called on', async () => {
      const { id, routeId } = await denounced();
      const [rosa] = await office.ok<{ id: string }[]>('accounts.list');
      const followup = await office.ok<{ id: string }>('followups.assign', {
        caseId: id,
        kind: 'llamada',
        task: 'Preguntar cómo está.',
        personId: null,
        isVerification: false,
        dueOn: '2026-08-12',
        assignedTo: rosa?.id,
        contactOverride: null,
        draftId: null,
      });
      const judicial = await office.ok<{ id: string; version: number }>('judicial.open', {
        caseId: id,
        subject: 'tenencia',
        part: 'sigue',
        court: 'Juzgado Mixto de Tarata',
        number: '',
        startedOn: '2026-08-10',
        draftId: null,
      });
      const { version } = await routeOf(id);
      const closing = { id: routeId, version, cause: 'traslado', at: NOW, text: 'Se mudó.' };
      expect(await refused('close', closing)).toMatchObject({ code: 'closing_judicial_open' });
      await office.ok('judicial.end', {
        id: judicial.id,
        version: judicial.version,
        result: 'fundada',
        endedOn: '2026-08-10',
        text: 'Sentencia.',
        draftId: null,
      });
      await act('close', closing);
      expect(await office.ok('followups.view', { id: followup.id })).toMatchObject({
        state: 'cancelled',
      });
    });
  });

  describe('severe risk', () => {
    const severe = async (caseId: string) => {
      const { people } = await caseView(caseId);
      const rosa = people.find(({ name }) => name.includes('Rosa'))?.personId ?? '';
      const sheet = sheetOf(
        { caseId, personId: rosa },
        { levelAssigned: 'severo_1', writtenScore: 15 },
      );
      await office.ok('fvr.record', { ...sheet, levelReason: 'Así dice la ficha.', draftId: null });
    };

    it('makes five working days of fifteen, once the sheet says so', async () => {
      const { id, routeId } = await denounced();
      await at('2026-08-12T15:00:00.000Z');
      await act('give', measureOf(routeId));
      await severe(id);
      // Wednesday 12 August: 13, 14, 17, 18, 19.
      expect((await caseView(id)).due?.at).toBe('2026-08-20T04:59:00.000Z');
      expect(await routeOf(id)).toMatchObject({ level: { level: 'severo' } });
    });

    it('makes no report late that was in time when it left', async () => {
      const { id, routeId } = await denounced();
      await at('2026-08-21T15:00:00.000Z');
      await act('give', measureOf(routeId));
      // Seven working days after the notification.
      await act('supervise', supervisionOf(routeId, '2026-08-21T14:00:00.000Z'));
      await severe(id);
      const terms = (await routeOf(id)).terms.filter(({ id: rule }) => /INFORME/.test(rule));
      expect(terms).toMatchObject([{ id: 'VIF_INFORME', status: 'met' }]);
    });

    it('VF09 passes address and telephone to one named officer until it expires, and refuses who is in the case', async () => {
      const { id, routeId } = await denounced();
      const asked = {
        id: routeId,
        officer: 'Pedro Ramos Chura',
        officerDocument: '41111111',
        officerPost: 'Sereno',
        reason: 'Patrullaje de esta semana.',
        hours: 24,
        noRelative: false,
      };
      expect(await refused('grantView', asked)).toMatchObject({ code: 'violence_not_severe' });
      await severe(id);
      const party = { ...asked, officer: 'Juan Apaza Flores' };
      expect(await refused('grantView', party)).toMatchObject({
        code: 'violence_officer_party',
        fields: { officer: expect.any(String) },
      });
      const kin = { ...asked, officer: 'Luis Apaza Flores' };
      expect(await refused('grantView', kin)).toMatchObject({ code: 'violence_officer_surnames' });
      const view = await act('grantView', asked);
      const shown = await office.ok<object>('violence.minimum', { id: view.id });
      expect(shown).toMatchObject({
        places: [{ address: 'Jr. Arequipa 120', phone: '952 000 111' }],
      });
      expect(JSON.stringify(shown)).not.toMatch(/Rosa|Apaza|pegó/);
      const { version } = await routeOf(id);
      const answers = { knows: 'si', wish: '', inRefuge: 'no', sleeps: '', safeHours: '' };
      await act('ask', { id: routeId, version, at: NOW, ...answers, safePhone: '951 000 222' });
      expect(await office.ok('violence.minimum', { id: view.id })).toMatchObject({
        places: [{ address: 'Jr. Arequipa 120', phone: null }],
        safePhone: '951 000 222',
      });
      await at('2026-08-11T15:00:00.000Z');
      expect(await office.refused('violence.minimum', { id: view.id })).toMatchObject({
        code: 'violence_view_over',
      });
    });

    it('VF09 refuses the address again once the risk is severe no more, and once the route closed', async () => {
      const { id, routeId } = await denounced();
      await severe(id);
      const view = await act('grantView', {
        id: routeId,
        officer: 'Pedro Ramos Chura',
        officerDocument: '41111111',
        officerPost: 'Sereno',
        reason: 'Patrullaje de esta semana.',
        hours: 24,
        noRelative: false,
      });
      const { inForceId } = await office.ok<SheetsView>('fvr.ofCase', { caseId: id });
      await office.ok('fvr.annul', { id: inForceId, reason: 'Era de otra.', draftId: null });
      const look = async () => (await office.refused('violence.minimum', { id: view.id })).code;
      expect(await look()).toBe('violence_not_severe');
      expect((await routeOf(id)).views).toMatchObject([{ over: true }]);
      await severe(id);
      expect((await routeOf(id)).views).toMatchObject([{ over: false }]);
      const { version } = await routeOf(id);
      const closing = { id: routeId, version, cause: 'traslado', at: NOW, text: 'Se mudó.' };
      await act('close', closing);
      expect(await look()).toBe('violence_view_over');
    });
  });

  it('the figures count what is on record and hide what is small', async () => {
    await denounced();
    const { tables } = await office.ok<{ tables: { id: string; rows: object[]; total: null }[] }>(
      'violence.figures',
      { from: '2026-08-01', to: '2026-08-31' },
    );
    const months = tables.find(({ id }) => id === 'mes');
    expect(months).toMatchObject({ rows: [{ label: '2026-08', count: null }], total: null });
  });

  it('the figures count each victim, denuncia and measure of the cases of a period', async () => {
    // With a boy among the victims, fewer than ten are not told.
    for (let n = 0; n < 10; n += 1) {
      const { id, routeId } = await denounced();
      await act('give', measureOf(routeId, { givenAt: NOW, notifiedAt: null }));
      const rosa = (await caseView(id)).people.find(({ name }) => name.includes('Rosa'));
      const sheet = sheetOf({ caseId: id, personId: rosa?.personId ?? '' });
      await office.ok('fvr.record', { ...sheet, draftId: null });
    }
    const { tables } = await office.ok<Pick<ViolenceFigures, 'tables'>>('violence.figures', {
      from: '2026-08-01',
      to: '2026-08-31',
    });
    const counted = tables.map(({ id, rows }) => [
      id,
      rows.map(({ label, count }) => `${label}: ${count}`),
    ]);
    expect(Object.fromEntries(counted)).toEqual({
      mes: ['2026-08: 10'],
      condicion: ['Nuevo: 10'],
      tipo: ['Física (incluye negligencia y descuido): 10', 'Psicológica: 10'],
      modalidad: ['En relación de pareja: 10'],
      nivel: ['Moderado: 10'],
      discapacidad: ['No: 10'],
      sexo: ['Hombre: 10', 'Mujer: 10'],
      edad: ['30-59: 10', '6-11: 10'],
      distrito: ['No se sabe: 10', 'Tarata, Tarata, Tacna: 10'],
      vinculo: ['Conviviente: 20'],
      denunciado_a: ['Policía Nacional (comisaría): 10'],
      derivaciones: [],
      tiempo: ['Hasta 24 horas: 10'],
    });
  });
});
