import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../cases/types.ts';
import { colleague, qualification } from '../samples.ts';
import type { TestOffice } from '../testing.ts';
import {
  beginning,
  interdisciplinary,
  MONDAY,
  opinion,
  planOf,
  prosecutor,
  resolver,
  riskCase,
  riskOffice,
  valuation,
} from './testing.ts';
import type { RiskChildView, RiskView } from './types.ts';

let office: TestOffice;
let ids: Awaited<ReturnType<typeof riskCase>>;
let id: string;

afterEach(() => office.close());

const children = () => office.ok<RiskChildView[]>('risk.ofCase', { caseId: ids.caseId });
const view = async (): Promise<RiskView> => {
  const [first] = await children();
  if (first?.procedure == null) throw new Error('No procedure was begun.');
  return first.procedure;
};
const caseView = () => office.ok<CaseView>('cases.view', { id: ids.caseId });
const term = async (rule: string) => {
  const { terms } = await view();
  const found = terms.find((one) => one.id === rule);
  return found && { due: found.due, status: found.status };
};

async function begun(changes: object = {}, fields: object = {}): Promise<void> {
  ids = await riskCase(office, fields);
  ({ id } = await office.ok<{ id: string }>(
    'risk.begin',
    beginning(ids.caseId, ids.personId, changes),
  ));
}
const resolution = async (code: string, changes: object = {}) =>
  resolver(office, ids)(await view(), code, changes);
const resolve = async (code: string, changes: object = {}) =>
  office.ok<{ id: string; number: string }>('risk.resolve', await resolution(code, changes));
const refused = async (code: string, changes: object = {}) =>
  (await office.refused('risk.resolve', await resolution(code, changes))).code;

/** To R05, on its days: Tuesday 25/08, Wednesday 02/09. */
async function declared(): Promise<void> {
  await begun();
  await office.ok('risk.value', valuation(id, MONDAY));
  office.setTime('2026-08-25T15:00:00.000Z');
  await resolve('R04', { ordered: ['visita', 'evaluacion_psicologica'] });
  office.setTime('2026-09-01T15:00:00.000Z');
  await office.ok('risk.hear', opinion(id, '2026-08-27T15:00:00.000Z'));
  await office.ok('risk.report', interdisciplinary(id, '2026-09-01T14:00:00.000Z'));
  office.setTime('2026-09-02T15:00:00.000Z');
  await resolve('R05', { decides: 'riesgo' });
}
const MEASURE = { measure: 'f', detail: 'Cuidado diurno hasta las seis.', endsOn: '2027-05-31' };
async function approved(): Promise<void> {
  await declared();
  office.setTime('2026-09-15T15:00:00.000Z');
  const { version } = await view();
  await office.ok('risk.plan', planOf(id, version, '2026-09-14T15:00:00.000Z'));
  await resolve('R06', { decides: 'aprueba', measures: [MEASURE] });
}

describe('an accredited office', () => {
  beforeEach(async () => {
    office = await riskOffice();
  });

  it('V16 V17 passes R04 to R07 whole, on its days over the 28th of August', async () => {
    await begun();
    // Known on Monday 24/08: one working day, until the end of Tuesday.
    expect(await term('RDF_RESOL')).toEqual({
      due: '2026-08-26T04:59:00.000Z',
      status: 'running',
    });
    expect((await view()).next).toBe('valorar');
    for (const grounds of [[], ['d_a']])
      expect(
        await office.refused('risk.value', { ...valuation(id, MONDAY), grounds }),
      ).toMatchObject({ code: 'bad_input', fields: { grounds: expect.any(String) } });
    await office.ok('risk.value', valuation(id, MONDAY));
    expect((await view()).valuations[0]?.grounds).toEqual(['r_d']);
    expect((await view()).next).toBe('R04');
    office.setTime('2026-08-25T15:00:00.000Z');
    const { number } = await resolve('R04', { ordered: ['visita'] });
    expect(number).toBe('RESOLUCIÓN N.° 001-2026-23010-DEMUNA');
    expect(await term('RDF_RESOL')).toMatchObject({ status: 'met' });
    // Five working days from 25/08: 26, 27, (28 Tacna), 31, 01/09, 02/09.
    expect(await term('RDF_EVAL')).toEqual({ due: '2026-09-03T04:59:00.000Z', status: 'running' });

    expect(await refused('R05', { decides: 'riesgo' })).toBe('opinion_missing');
    await office.ok('risk.addAct', {
      id,
      kind: 'visita',
      happenedAt: '2026-08-25T14:30:00.000Z',
      doneBy: 'Rosa Quispe',
      text: 'La casa está en orden; la niña estaba sola.',
    });
    office.setTime('2026-09-01T15:00:00.000Z');
    await office.ok('risk.hear', opinion(id, '2026-08-27T15:00:00.000Z'));
    await office.ok('risk.report', interdisciplinary(id, '2026-09-01T14:00:00.000Z'));
    expect(await term('RDF_EVAL')).toMatchObject({ status: 'met' });
    expect(await term('RDF_DECL')).toEqual({ due: '2026-09-03T04:59:00.000Z', status: 'running' });
    office.setTime('2026-09-02T15:00:00.000Z');
    expect(await refused('R05', { decides: 'riesgo', recipients: [] })).toBe('prosecutor_missing');
    await resolve('R05', { decides: 'riesgo' });
    // Ten working days from 02/09: 16/09. Nine months: 02/06/2027.
    expect(await term('RDF_PTI')).toEqual({ due: '2026-09-17T04:59:00.000Z', status: 'running' });
    expect(await term('RDF_MEDIDA')).toEqual({
      due: '2027-06-03T04:59:00.000Z',
      status: 'running',
    });

    office.setTime('2026-09-15T15:00:00.000Z');
    expect(await refused('R06', { decides: 'aprueba', measures: [MEASURE] })).toBe(
      'risk_plan_first',
    );
    const { version } = await view();
    await office.ok('risk.plan', planOf(id, version, '2026-09-14T15:00:00.000Z'));
    expect(await term('RDF_APRUEBA')).toEqual({
      due: '2026-09-16T04:59:00.000Z',
      status: 'running',
    });
    await resolve('R06', { decides: 'aprueba', measures: [MEASURE] });
    const { plan, measures } = await view();
    expect(measures).toMatchObject([{ measure: 'f', endsOn: '2027-05-31', endedAt: null }]);

    office.setTime('2026-10-15T15:00:00.000Z');
    await office.ok('risk.activity', {
      id: plan?.objectives[0]?.activities[0]?.id,
      state: 'cumplida',
      doneOn: '2026-09-28',
      result: 'Va desde octubre.',
    });
    const me = (await office.ok<{ operatorId: string }>('accounts.me')).operatorId;
    const { id: followupId } = await office.ok<{ id: string }>('risk.follow', {
      id,
      kind: 'visita',
      dueOn: '2026-10-15',
      task: 'Ver que esté acompañada.',
      assignedTo: me,
      personId: ids.personId,
      contactOverride: null,
    });
    await office.ok('followups.record', {
      id: followupId,
      happenedAt: '2026-10-15T14:00:00.000Z',
      kind: 'visita',
      result: 'cumple',
      notes: 'Está acompañada.',
      newFacts: null,
      next: null,
      contactOverride: null,
    });
    await office.ok('risk.value', valuation(id, '2026-10-15T13:00:00.000Z', 'no_hay_riesgo'));
    expect(await refused('R07', { decides: 'objetivos_logrados' })).toBe('valuation_missing');
    await office.ok('risk.value', valuation(id, '2026-10-15T14:30:00.000Z', 'no_hay_riesgo'));
    expect((await view()).next).toBe('R07');
    const ended = await resolve('R07', { decides: 'objetivos_logrados' });
    expect(ended.number).toBe('RESOLUCIÓN N.° 004-2026-23010-DEMUNA');
    const over = await view();
    expect(over).toMatchObject({ stage: 'terminado', next: null });
    expect(over.measures[0]?.endedAt).not.toBeNull();
    expect(over.path.map(({ place }) => place)).toEqual(Array(7).fill('done'));
    expect(await refused('R07', { decides: 'objetivos_logrados' })).toBe('risk_ended');
    await office.ok('risk.register', {
      id,
      version: over.version,
      registeredOn: '2026-10-15',
      evidence: 'Ficha 231',
    });
    const told = (await caseView()).diary.rows.map(({ text }) => text).join('\n');
    expect(told).toContain('RESOLUCIÓN N.° 004-2026-23010-DEMUNA: Se lograron los objetivos');
  });

  it('V18 refuses R05 without one of the three, and passes it once they heard her and it is reported anew', async () => {
    await begun();
    await office.ok('risk.value', valuation(id, MONDAY));
    await resolve('R04');
    office.setTime('2026-08-26T15:00:00.000Z');
    const two = { present: ['legal', 'social'] };
    await office.ok('risk.hear', opinion(id, '2026-08-25T15:00:00.000Z', two));
    await office.ok('risk.report', interdisciplinary(id, '2026-08-25T16:00:00.000Z'));
    expect(await refused('R05', { decides: 'riesgo' })).toBe('opinion_professionals');
    await office.ok('risk.hear', opinion(id, '2026-08-26T14:00:00.000Z'));
    expect((await view()).next).toBe('informe');
    await office.ok('risk.report', interdisciplinary(id, '2026-08-26T14:30:00.000Z'));
    await resolve('R05', { decides: 'riesgo' });
  });

  it('asks how her opinion was weighed, and every step in its order', async () => {
    await begun();
    expect(await refused('R04')).toBe('risk_valuation_first');
    expect((await office.refused('risk.hear', opinion(id, MONDAY))).code).toBe('risk_not_begun');
    await office.ok('risk.value', valuation(id, MONDAY));
    expect(await refused('R03')).toBe('risk_not_as_valued');
    expect(await refused('R05', { decides: 'riesgo' })).toBe('risk_not_begun');
    expect(await refused('R01')).toBe('risk_no_declination');
    const silent = await office.refused(
      'risk.resolve',
      await resolution('R05', { decides: 'riesgo', opinionWeighed: '' }),
    );
    expect(silent.fields).toHaveProperty('opinionWeighed');
    const stale = { ...(await resolution('R04')), version: 9 };
    expect((await office.refused('risk.resolve', stale)).code).toBe('conflict');
  });

  it('keeps the mark of a term met late, and of one that was replaced after it was over', async () => {
    await begun();
    await office.ok('risk.value', valuation(id, MONDAY));
    office.setTime('2026-08-27T15:00:00.000Z');
    expect(await term('RDF_RESOL')).toMatchObject({ status: 'overdue' });
    expect((await caseView()).due).toMatchObject({ level: 'black' });
    await resolve('R04');
    expect(await term('RDF_RESOL')).toMatchObject({ status: 'met_late' });
    const longer = { childHere: false, emergency: true, reason: 'Carretera cortada.' };
    const { version } = await view();
    const late = { id, version, longer: 'horas', ...longer };
    expect((await office.refused('risk.widen', late)).code).toBe('risk_begun');
  });

  it('makes the preliminary acts longer only in an emergency, without the child here', async () => {
    await begun();
    await office.ok('risk.addAct', {
      id,
      kind: 'entrevista',
      happenedAt: MONDAY,
      doneBy: 'Rosa Quispe',
      text: 'La profesora cuenta que llega sin desayuno.',
    });
    expect(await term('RDF_PRELIM')).toEqual({
      due: '2026-08-25T13:50:00.000Z',
      status: 'running',
    });
    const widening = {
      id,
      version: 1,
      longer: 'dias',
      childHere: true,
      emergency: true,
      reason: 'Estado de emergencia por lluvias.',
    };
    expect((await office.refused('risk.widen', widening)).code).toBe('preliminary_not_longer');
    await office.ok('risk.widen', { ...widening, childHere: false });
    // Seven working days from 24/08: 25, 26, 27, 31, 01/09, 02/09, 03/09.
    expect(await term('RDF_PRELIM_DIAS')).toEqual({
      due: '2026-09-04T04:59:00.000Z',
      status: 'running',
    });
    expect(await term('RDF_RESOL')).toBeUndefined();
  });

  it('V17 refuses R04 for a child of another district; R11 declines, and the file leaves', async () => {
    await begun({}, { district: '230408' });
    await office.ok('risk.value', valuation(id, MONDAY));
    expect(await refused('R04')).toBe('risk_other_district');
    expect((await view()).next).toBe('R11');
    await resolve('R11', { recipients: [await prosecutor(office, 'upe')] });
    expect(await term('RDF_DECLINA')).toEqual({
      due: '2026-08-26T04:59:00.000Z',
      status: 'running',
    });
    office.setTime('2026-08-27T15:00:00.000Z');
    const { version } = await view();
    const sent = { id, version, sentOn: '2026-08-27', document: 'Oficio 046-2026' };
    await office.ok('risk.sendFile', sent);
    expect(await term('RDF_DECLINA')).toMatchObject({ status: 'met_late' });
  });

  it('assumes by R01 what was declined to it, unless it began too long before', async () => {
    ids = await riskCase(office);
    const declined = { origin: 'upe', wayIn: 'declinacion', originDocument: 'Oficio 12-2026-UPE' };
    const input = (originBegunOn: string) =>
      beginning(ids.caseId, ids.personId, { ...declined, originBegunOn });
    expect((await office.refused('risk.begin', input('2026-04-30'))).code).toBe(
      'declination_too_old',
    );
    ({ id } = await office.ok<{ id: string }>('risk.begin', input('2026-05-01')));
    await office.ok('risk.value', valuation(id, MONDAY));
    expect(await refused('R04')).toBe('risk_competence_first');
    await resolve('R01');
    await resolve('R04');
  });

  it('V20 V21 passes to desprotección: R07 marks the case, and an oficio to the UPE is owed', async () => {
    await approved();
    office.setTime('2026-09-21T15:00:00.000Z');
    await office.ok('risk.value', valuation(id, '2026-09-18T15:00:00.000Z', 'hay_desproteccion'));
    expect((await view()).next).toBe('R07');
    await resolve('R07', { decides: 'desproteccion' });
    const found = await caseView();
    expect(found.flags.lackOfProtection).toBe('si');
    // Known on Friday 18/09: until the end of Monday 21/09.
    expect(found.duties).toMatchObject([
      {
        what: 'desproteccion',
        foundAt: '2026-09-18T15:00:00.000Z',
        dueAt: '2026-09-22T04:59:00.000Z',
      },
    ]);
  });

  it('sends to the UPE at once by R02, and files by R03 or after the informe', async () => {
    await begun();
    await office.ok('risk.value', valuation(id, MONDAY, 'hay_desproteccion'));
    await resolve('R02', { recipients: [await prosecutor(office, 'upe')] });
    expect((await caseView()).duties).toHaveLength(1);
    await begun();
    await office.ok('risk.value', valuation(id, MONDAY, 'no_hay_riesgo'));
    await resolve('R03');
    expect((await view()).stage).toBe('terminado');
    await begun();
    await office.ok('risk.value', valuation(id, MONDAY));
    await resolve('R04');
    office.setTime('2026-08-25T15:00:00.000Z');
    await office.ok('risk.hear', opinion(id, '2026-08-25T13:00:00.000Z'));
    const nothing = { conclusion: 'no_hay_riesgo' };
    await office.ok('risk.report', interdisciplinary(id, '2026-08-25T14:00:00.000Z', nothing));
    expect(await refused('R05', { decides: 'riesgo' })).toBe('risk_not_as_valued');
    await resolve('R05', { decides: 'inexistencia' });
    expect((await view()).stage).toBe('terminado');
  });

  it('ends at eighteen: its measures reach no further, and R07 says so', async () => {
    await begun({}, { birthDate: '2008-10-01' });
    await office.ok('risk.value', valuation(id, MONDAY));
    await resolve('R04');
    await office.ok('risk.hear', opinion(id, MONDAY));
    await office.ok('risk.report', interdisciplinary(id, MONDAY));
    await resolve('R05', { decides: 'riesgo' });
    // The day she is eighteen, not nine months.
    expect(await term('RDF_MEDIDA')).toEqual({
      due: '2026-10-02T04:59:00.000Z',
      status: 'running',
    });
    const plan = (endsOn: string) => planOf(id, 3, MONDAY, { endsOn });
    expect((await office.refused('risk.plan', plan('2026-10-02'))).code).toBe(
      'measure_beyond_majority',
    );
    expect(await refused('R07', { decides: 'mayoria_de_edad' })).toBe('risk_not_of_age');
    office.setTime('2026-10-01T15:00:00.000Z');
    expect(await view()).toMatchObject({ ofAge: true, next: 'R07' });
    expect((await office.refused('risk.plan', plan('2026-10-01'))).code).toBe('risk_of_age');
    await resolve('R07', { decides: 'mayoria_de_edad' });
  });

  it('V19 refuses measures beyond nine months, passes twelve once extended, and any in a special case', async () => {
    await approved();
    const until = (endsOn: string | null) => [{ ...MEASURE, endsOn }];
    expect(await refused('R06', { decides: 'varia', measures: until('2027-06-03') })).toBe(
      'measure_beyond_term',
    );
    await resolve('R06', { decides: 'varia', measures: until('2027-06-02') });
    expect(await refused('R06', { decides: 'prorroga', measures: until('2027-09-03') })).toBe(
      'measure_beyond_cap',
    );
    await resolve('R06', { decides: 'prorroga', measures: until('2027-09-02') });
    expect(await term('RDF_MEDIDA')).toMatchObject({ due: '2027-09-03T04:59:00.000Z' });
    expect(await refused('R06', { decides: 'prorroga', measures: until('2027-09-02') })).toBe(
      'risk_extended',
    );
    const { measures } = await view();
    expect(measures.map(({ endedAt }) => endedAt === null)).toEqual([true, false, false]);
  });

  it('a special case has no fixed term, and says why', async () => {
    await declared();
    const { version } = await view();
    const special = { endsOn: null, specialCase: 'grupo_de_hermanos', specialReason: '' };
    const plan = planOf(id, version, '2026-09-02T15:00:00.000Z', special);
    expect((await office.refused('risk.plan', plan)).code).toBe('special_case_unreasoned');
    await office.ok('risk.plan', { ...plan, specialReason: 'Son cuatro hermanas.' });
    expect(await term('RDF_MEDIDA')).toBeUndefined();
    await resolve('R06', { decides: 'aprueba', measures: [{ ...MEASURE, endsOn: null }] });
  });

  it('tells a resolution on two dates, then it counts as told; V26 passes with an interpreter, and refuses to be silent', async () => {
    await begun();
    await office.ok('risk.value', valuation(id, MONDAY));
    await resolve('R04');
    const notification = async () => {
      const [first] = (await view()).resolutions;
      const [one] = first?.notifications ?? [];
      if (first === undefined || one === undefined) throw new Error('Nobody is to be told.');
      return { ...one, resolutionId: first.id, until: first.challengeUntil };
    };
    const one = await notification();
    expect(one.warnings).toHaveLength(1);
    // Five working days from 24/08: 25, 26, 27, 31 and 01/09.
    expect(await term('NOTIFY')).toEqual({ due: '2026-09-02T04:59:00.000Z', status: 'running' });
    await office.ok('risk.cite', { id: one.id, citedOn: '2026-08-25' });
    const again = { id: one.id, citedOn: '2026-08-27' };
    expect((await office.refused('risk.cite', again)).code).toBe('citations_given');
    office.setTime('2026-08-26T15:00:00.000Z');
    await office.ok('risk.cite', again);
    expect(await notification()).toMatchObject({ state: { kind: 'waiting' } });
    office.setTime('2026-08-31T15:00:00.000Z');
    // Told on 27/08, absent: three working days, 31/08, 01/09 and 02/09.
    expect(await notification()).toMatchObject({
      state: { kind: 'notified', on: '2026-08-27', absent: true },
      until: '2026-09-03T04:59:00.000Z',
    });
    const explained = {
      id: one.id,
      explainedOn: '2026-08-31',
      language: '2',
      interpreter: 'Sra. Choque, aimara',
      acta: 'Acta 3-2026',
    };
    await office.ok('risk.explain', explained);
    expect((await notification()).warnings).toEqual([]);
    expect((await office.refused('risk.explain', explained)).code).toBe('citations_given');
  });

  it('records an appeal, its term to be decided, and that it came late', async () => {
    await begun();
    await office.ok('risk.value', valuation(id, MONDAY));
    const { id: resolutionId } = await resolve('R04');
    const [first] = (await view()).resolutions;
    await office.ok('risk.explain', {
      id: first?.notifications[0]?.id,
      explainedOn: '2026-08-24',
      language: '10',
      interpreter: '',
      acta: 'Acta 1-2026',
    });
    office.setTime('2026-09-02T15:00:00.000Z');
    const made = {
      id: resolutionId,
      kind: 'apelacion',
      filedBy: 'La madre',
      text: 'Pide revisar.',
    };
    const early = { ...made, filedOn: '2026-08-23' };
    expect((await office.refused('risk.appeal', early)).code).toBe('appeal_before_notice');
    const { id: appealId } = await office.ok<{ id: string }>('risk.appeal', {
      ...made,
      filedOn: '2026-09-01',
    });
    // Three working days from 24/08: until 27/08. To decide it, four from 01/09: until 07/09.
    expect((await view()).resolutions[0]?.appeals).toMatchObject([{ late: true }]);
    expect(await term('RES_NOFIN')).toEqual({
      due: '2026-09-08T04:59:00.000Z',
      status: 'running',
    });
    const decided = {
      id: appealId,
      decidedOn: '2026-09-02',
      result: 'improcedente',
      secondInstance: true,
      text: 'Fuera de plazo.',
    };
    await office.ok('risk.decideAppeal', decided);
    expect(await term('RES_NOFIN')).toMatchObject({ status: 'met' });
    expect((await office.refused('risk.decideAppeal', decided)).code).toBe('state_forbids');
  });

  it('holds the case and its mark open until it ends', async () => {
    await begun();
    const { version } = await caseView();
    const discard = { id: ids.caseId, version, flag: 'risk', reason: 'No era.' };
    expect((await office.refused('cases.discardFlag', discard)).code).toBe('risk_procedure_open');
    await office.ok('risk.value', valuation(id, MONDAY, 'no_hay_riesgo'));
    await resolve('R03');
    await office.ok('cases.discardFlag', discard);
  });

  it('is due next in the case, says why, and moves with the calendar while it is open', async () => {
    await begun();
    await office.ok('risk.value', valuation(id, MONDAY));
    await resolve('R04');
    expect((await caseView()).due).toMatchObject({ what: 'calificacion' });
    await office.ok('cases.qualify', {
      ...qualification(ids.caseId, 1),
      happenedAt: MONDAY,
      risk: 'si',
    });
    expect((await caseView()).due).toMatchObject({
      what: 'riesgo',
      at: '2026-09-02T04:59:00.000Z',
    });
    const why = await office.ok<object[]>('cases.why', { id: ids.caseId, what: 'riesgo' });
    expect(why).toMatchObject([{ label: 'Evaluación de la situación' }]);
    const { rows } = await office.ok<{ rows: { due: object }[] }>('cases.list', { limit: 10 });
    expect(rows).toMatchObject([{ due: { what: 'riesgo' } }]);
    await office.ok('calendar.add', {
      date: '2026-08-27',
      name: 'Aniversario',
      scope: 'regional',
      norm: 'OR 1-2026',
      reason: 'Norma publicada.',
    });
    // 25, 26, 31/08, 01/09, 02/09; and of the evaluation the same five days.
    expect(await term('RDF_EVAL')).toMatchObject({ due: '2026-09-03T04:59:00.000Z' });
    expect(await term('RDF_RESOL')).toMatchObject({ status: 'met' });
  });

  it('is kept by a defensor/a, and resolved by the responsable alone', async () => {
    await begun();
    await office.ok('risk.value', valuation(id, MONDAY));
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.ok('accounts.add', colleague('luis.mamani', 'Luis Mamani', 'defensor'));
    const input = await resolution('R04');
    await office.as('luis.mamani');
    await office.ok('risk.value', valuation(id, MONDAY));
    expect((await office.refused('risk.resolve', input)).code).toBe('not_allowed');
    await office.as('ana.flores');
    expect(await children()).toHaveLength(1);
    expect((await office.refused('risk.value', valuation(id, MONDAY))).code).toBe('needs_defensor');
  });

  it('is not begun without the mark of riesgo, twice, or before it could be known', async () => {
    ids = await riskCase(office, {}, { risk: 'no' });
    const input = beginning(ids.caseId, ids.personId);
    expect((await office.refused('risk.begin', input)).code).toBe('risk_unmarked');
    await begun();
    const again = beginning(ids.caseId, ids.personId);
    expect((await office.refused('risk.begin', again)).code).toBe('state_forbids');
    const tomorrow = { ...again, knownAt: '2026-08-25T14:00:00.000Z' };
    expect((await office.refused('risk.begin', tomorrow)).code).toBe('date_not_possible');
    const other = { ...again, personId: ids.motherId };
    expect((await office.refused('risk.begin', other)).code).toBe('not_found');
  });
});

describe('an office that is not accredited', () => {
  it('V16 refuses to begin, and says to derive to the UPE; the day after it passes', async () => {
    office = await riskOffice(null);
    ids = await riskCase(office);
    const answer = await office.call('risk.begin', beginning(ids.caseId, ids.personId));
    expect(answer).toMatchObject({ ok: false, error: { code: 'risk_not_accredited' } });
    const says = JSON.stringify(answer);
    expect(says).toContain('Derive el caso a la UPE');
    expect(says).toContain('Decide la Unidad de Protección Especial (UPE)');
    const [luz] = await children();
    expect(luz).toMatchObject({ procedure: null, notHere: expect.stringContaining('UPE') });
  });

  it('V16 refuses R05 when accreditation was revoked meanwhile, and leaves to decline', async () => {
    office = await riskOffice();
    await begun();
    await office.ok('risk.value', valuation(id, MONDAY));
    await resolve('R04');
    await office.running.backend.open?.store.write((tx) =>
      tx.query('UPDATE office_versions SET accredited = 0, accredited_since = NULL'),
    );
    expect(await refused('R05', { decides: 'riesgo' })).toBe('risk_not_accredited');
    expect((await view()).next).toBe('R11');
    await resolve('R11');
  });
});
