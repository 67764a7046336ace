import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { child, colleague, LUZ, qualification, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { CaseView } from './types.ts';

const NOW = '2026-08-10T14:00:00.000Z';
let office: TestOffice;
let id: string;
beforeEach(async () => {
  office = await testOffice();
  ({ id } = await office.ok<{ id: string }>('cases.register', registration()));
});
afterEach(() => office.close());

const view = () => office.ok<CaseView>('cases.view', { id });
const version = async () => (await view()).version;
const qualify = async (changes = {}) =>
  office.ok('cases.qualify', { ...qualification(id, await version()), ...changes });
const startAction = async (startedOn = '2026-08-10') =>
  office.ok<{ id: string }>('cases.startAction', {
    caseId: id,
    version: await version(),
    kind: 'asesoria',
    startedOn,
    detail: 'Se explica el proceso de alimentos.',
  });
const finishAction = async (actionId: string) =>
  office.ok('cases.finishAction', {
    id: actionId,
    finishedOn: '2026-08-10',
    state: 'done',
    result: 'Orientada.',
  });
const CORRECTED = {
  priority: 'alta',
  incomingKind: null,
  incomingNumber: 'OF-77',
  incomingDate: null,
  incomingFolios: null,
  incomingInstitution: null,
  factsDistrict: '230401',
  factsCommunity: 'Chucatamani',
  factsReference: null,
  factsDate: '2026-08-01',
  factsDateNote: null,
  courtCase: 'no_sabe',
  courtName: null,
  courtNumber: null,
  infoClauseRead: true,
};
const conclusion = async (cause = 'derecho_restituido') => ({
  id,
  version: await version(),
  happenedAt: NOW,
  cause,
  text: 'El padre cumple con los alimentos.',
});
const verification = async () => {
  const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
  const made = await office.ok<{ id: string }>('followups.assign', {
    caseId: id,
    kind: 'entrevista',
    task: 'Preguntar si cumple',
    personId: null,
    isVerification: true,
    dueOn: '2026-08-11',
    assignedTo: operatorId,
    contactOverride: null,
  });
  await office.ok('followups.record', {
    id: made.id,
    happenedAt: NOW,
    kind: 'entrevista',
    result: 'cumple',
    notes: 'Cumple.',
    newFacts: null,
    next: null,
    contactOverride: null,
  });
};

describe('the path of a case', () => {
  it('goes from reception to conclusion, every act in its history and its diary', async () => {
    await qualify();
    expect((await view()).next).toMatchObject({ act: 'act', forbidden: null });
    const action = await startAction();
    expect(await view()).toMatchObject({
      state: 'en_atencion',
      due: { what: 'verificacion', at: '2027-02-11T04:59:00.000Z' },
    });
    await finishAction(action.id);
    await office.ok('cases.startVerification', { id, version: await version(), reason: '' });
    await office.ok('cases.conclude', await conclusion());
    const seen = await view();
    expect(seen).toMatchObject({
      state: 'concluido',
      next: null,
      due: null,
      conclusionCause: 'derecho_restituido',
      actions: [{ kind: 'asesoria', state: 'done', result: 'Orientada.' }],
      qualifications: [
        { kind: 'reception' },
        { kind: 'decision', actions: ['asesoria'], competence: 'propia' },
      ],
      matters: [{ submatter: 'A1.fijacion' }],
    });
    expect(seen.transitions.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'null → recibido',
      'recibido → calificado',
      'calificado → en_atencion',
      'en_atencion → en_verificacion',
      'en_verificacion → concluido',
    ]);
    expect(seen.terms.map(({ id: term, status }) => [term, status])).toEqual([
      ['DNA_CALIF', 'met'],
      ['DNA_VERIF', 'met'],
    ]);
    expect(seen.diary.rows.map(({ kind }) => kind).sort()).toEqual([
      'accion',
      'accion_terminada',
      'calificacion',
      'conclusion',
      'recepcion',
      'verificacion',
    ]);
  });

  it('refuses what the state forbids', async () => {
    const action = {
      caseId: id,
      version: 1,
      kind: 'asesoria',
      startedOn: '2026-08-10',
      detail: 'x',
    };
    expect((await office.refused('cases.startAction', action)).code).toBe('state_forbids');
    expect((await office.refused('cases.conclude', await conclusion())).code).toBe('state_forbids');
    const reopening = { id, version: 1, reason: 'x' };
    expect((await office.refused('cases.reopen', reopening)).code).toBe('state_forbids');
    const verifying = { id, version: 1, reason: '' };
    expect((await office.refused('cases.startVerification', verifying)).code).toBe('state_forbids');
    await qualify();
    expect((await office.refused('cases.qualify', qualification(id, 2))).code).toBe(
      'state_forbids',
    );
  });

  it('refuses dates that cannot be', async () => {
    const tooEarly = { ...qualification(id), happenedAt: '2026-08-09T10:00:00.000Z' };
    expect(await office.refused('cases.qualify', tooEarly)).toMatchObject({
      code: 'date_not_possible',
      fields: { happenedAt: expect.stringContaining('anterior') },
    });
    const tooLate = { ...qualification(id), happenedAt: '2026-08-10T14:00:01.000Z' };
    expect((await office.refused('cases.qualify', tooLate)).code).toBe('date_not_possible');
    await qualify();
    const { id: actionId } = await startAction();
    const before = { id: actionId, finishedOn: '2026-08-09', state: 'done', result: 'x' };
    expect((await office.refused('cases.finishAction', before)).code).toBe('date_not_possible');
  });

  it('refuses a form opened before somebody else changed the case', async () => {
    await qualify();
    const stale = { id, version: 1, reason: '' };
    expect((await office.refused('cases.startVerification', stale)).code).toBe('conflict');
    expect(
      (await office.refused('cases.extendQualification', { ...stale, reason: 'x' })).code,
    ).toBe('conflict');
  });

  it('reopens with a reason, and the next action starts its six months again', async () => {
    await qualify();
    await finishAction((await startAction()).id);
    await office.ok('cases.conclude', await conclusion());
    await office.ok('cases.reopen', { id, version: await version(), reason: 'Volvió a faltar.' });
    expect(await view()).toMatchObject({ state: 'en_atencion', concludedAt: null, due: null });
    office.setTime('2026-08-20T14:00:00.000Z');
    await startAction('2026-08-20');
    const seen = await view();
    expect(seen.due?.at.slice(0, 10)).toBe('2027-02-23');
    // The date and its explanation are of the same action.
    expect(seen.terms).toMatchObject([
      {},
      { due: seen.due?.at, start: '2026-08-20T05:00:00.000Z' },
    ]);
    expect(seen.terms[1]?.explanation).toContain('20/08/2026');
    const early = { caseId: id, version: seen.version, kind: 'asesoria', detail: 'x' };
    expect(
      await office.refused('cases.startAction', { ...early, startedOn: '2026-08-09' }),
    ).toMatchObject({ code: 'date_not_possible' });
  });

  it('counts the six months from the earliest action, whichever was recorded first', async () => {
    office.setTime('2026-08-20T14:00:00.000Z');
    await qualify();
    await startAction('2026-08-20');
    await startAction('2026-08-12');
    const seen = await view();
    expect(seen.due?.at.slice(0, 10)).toBe('2027-02-13');
    expect(seen.terms[1]).toMatchObject({ due: seen.due?.at, start: '2026-08-12T05:00:00.000Z' });
  });

  it('asks for new verifications once it was reopened (RDNA 32.3)', async () => {
    await qualify();
    await verification();
    await verification();
    expect((await view()).verifications).toBe(2);
    await office.ok('cases.conclude', await conclusion('desistimiento_confirmado'));
    await office.ok('cases.reopen', { id, version: await version(), reason: 'Volvió a faltar.' });
    office.setTime('2026-08-10T14:00:01.000Z');
    expect((await view()).verifications).toBe(0);
    const again = () => conclusion('desistimiento_confirmado');
    expect((await office.refused('cases.conclude', await again())).code).toBe(
      'closing_needs_verifications',
    );
    await verification();
    await verification();
    await office.ok('cases.conclude', await again());
  });
});

describe('what comes to light after the qualification', () => {
  const refinement = async (changes = {}) => {
    const { competence: _, actions: __, ...legal } = qualification(id, await version());
    return { ...legal, text: 'La niña contó más en la entrevista.', ...changes };
  };

  it('is recorded with its marks, and closes the paths that the law closes', async () => {
    await qualify();
    await office.ok(
      'cases.refineQualification',
      await refinement({
        crime: 'si',
        matters: [{ matter: 'A2', submatter: null, principal: true }],
        rights: ['alimentos', 'buen_trato'],
      }),
    );
    expect(await view()).toMatchObject({
      state: 'calificado',
      flags: { crime: 'si', risk: 'no' },
      matters: [{ matter: 'A2' }],
      rights: ['alimentos', 'buen_trato'],
      qualifications: [
        {
          kind: 'reception',
          text: '',
          matters: [{ matter: 'A1', submatter: null, principal: true }],
          rights: ['alimentos'],
          flags: { crime: 'no', risk: 'no_sabe' },
        },
        { kind: 'decision', matters: [{ submatter: 'A1.fijacion' }], flags: { risk: 'no' } },
        { kind: 'refinement', matters: [{ matter: 'A2' }], flags: { crime: 'si' } },
      ],
    });
    expect((await view()).diary.rows.map(({ kind }) => kind)).toContain('precision');
    const error = await office.refused(
      'cases.conclude',
      await conclusion('desistimiento_confirmado'),
    );
    expect(error.code).toBe('withdrawal_forbidden');
  });

  it.each(['no', 'no_sabe'])('never takes away a mark already found (%s)', async (answer) => {
    await qualify({ risk: 'si' });
    const error = await office.refused(
      'cases.refineQualification',
      await refinement({ risk: answer }),
    );
    expect(error).toMatchObject({ code: 'flag_not_cleared', fields: { risk: expect.any(String) } });
    expect((await view()).flags.risk).toBe('si');
  });

  it('needs a qualified, open case, and a day after its qualification', async () => {
    expect((await office.refused('cases.refineQualification', await refinement())).code).toBe(
      'state_forbids',
    );
    await qualify();
    const early = await refinement({ happenedAt: '2026-08-09T14:00:00.000Z' });
    expect(await office.refused('cases.refineQualification', early)).toMatchObject({
      code: 'date_not_possible',
      fields: { happenedAt: expect.stringContaining('calificación') },
    });
    expect((await view()).acts.map(({ act }) => act)).toContain('refine');
    await office.ok('cases.conclude', await conclusion());
    expect((await office.refused('cases.refineQualification', await refinement())).code).toBe(
      'state_forbids',
    );
  });
});

describe('guards of the law', () => {
  it('asks for two verifications after a withdrawal, and forbids it with risk (RDNA 32.3, 33.b)', async () => {
    await qualify();
    const withdrawal = () => conclusion('desistimiento_confirmado');
    expect((await office.refused('cases.conclude', await withdrawal())).code).toBe(
      'closing_needs_verifications',
    );
    await verification();
    expect((await office.refused('cases.conclude', await withdrawal())).code).toBe(
      'closing_needs_verifications',
    );
    await verification();
    await office.ok('cases.conclude', await withdrawal());
  });

  it('waits for the action under way, and closes by absence only what was to be agreed (RDNA 33)', async () => {
    await qualify();
    const { id: actionId } = await startAction();
    const refusal = async (cause?: string) =>
      (await office.refused('cases.conclude', await conclusion(cause))).code;
    expect(await refusal()).toBe('closing_action_open');
    expect(await refusal('derivado_totalmente')).toBe('closing_referral_unverified');
    await finishAction(actionId);
    await verification();
    await verification();
    expect(await refusal('inasistencia')).toBe('closing_not_sole_action');
    await office.ok('cases.conclude', await conclusion('derivado_totalmente'));
  });

  it('does not conclude before the day of the last change of state', async () => {
    office.setTime('2026-08-12T14:00:00.000Z');
    await qualify({ happenedAt: '2026-08-12T14:00:00.000Z' });
    expect(await office.refused('cases.conclude', await conclusion())).toMatchObject({
      code: 'date_not_possible',
      fields: { happenedAt: expect.stringContaining('estado') },
    });
  });

  it('leaves a concluded case as it is', async () => {
    await qualify();
    await office.ok('cases.conclude', await conclusion());
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    const current = { id, version: await version() };
    expect((await office.refused('cases.assignResponsible', { ...current, operatorId })).code).toBe(
      'state_forbids',
    );
    expect((await office.refused('cases.change', { ...current, fields: CORRECTED })).code).toBe(
      'state_forbids',
    );
  });

  it('V13 refuses the withdrawal when risk was found', async () => {
    await qualify({ risk: 'si' });
    const error = await office.refused(
      'cases.conclude',
      await conclusion('desistimiento_confirmado'),
    );
    expect(error.code).toBe('withdrawal_forbidden');
  });

  it('V15 passes one extension within the 24 hours, to seven working days from the reception', async () => {
    const extension = { id, version: 1, reason: 'Falta entrevistar al padre.' };
    const { due } = await office.ok<{ due: string }>('cases.extendQualification', extension);
    expect(due).toBe('2026-08-20T04:59:00.000Z');
    expect((await view()).terms.map(({ id: term, status }) => [term, status])).toEqual([
      ['DNA_CALIF', 'extended'],
      ['DNA_CALIF_EXT', 'running'],
    ]);
    const again = await office.refused('cases.extendQualification', { ...extension, version: 2 });
    expect(again.code).toBe('state_forbids');
  });

  it('V15 refuses to take the mark off a term extended or met too late', async () => {
    office.setTime('2026-08-12T14:00:00.000Z');
    expect((await view()).terms).toMatchObject([{ status: 'overdue', level: 'black' }]);
    await office.ok('cases.extendQualification', { id, version: 1, reason: 'Falta el padre.' });
    expect((await view()).terms).toMatchObject([{ status: 'overdue' }, { status: 'running' }]);
    office.setTime('2026-08-25T14:00:00.000Z');
    await qualify({ happenedAt: '2026-08-25T14:00:00.000Z' });
    expect((await view()).terms).toMatchObject([{ status: 'overdue' }, { status: 'met_late' }]);
  });

  it('V15 refuses to extend with signs of crime, and says so on the page', async () => {
    const { id: grave } = await office.ok<{ id: string }>(
      'cases.register',
      registration({ crime: 'si', affected: [child(LUZ)] }),
    );
    const extension = { id: grave, version: 1, reason: 'x' };
    expect((await office.refused('cases.extendQualification', extension)).code).toBe(
      'extension_forbidden',
    );
    const { acts } = await office.ok<CaseView>('cases.view', { id: grave });
    expect(acts.find(({ act }) => act === 'extend')?.forbidden).toContain('30.2');
  });

  it('lets a worker look and note, but not decide (RDNA 28.1)', async () => {
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    expect((await view()).next?.forbidden).toContain('defensor');
    expect((await office.refused('cases.qualify', qualification(id))).code).toBe('needs_defensor');
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    const taking = { id, version: 1, operatorId };
    expect((await office.refused('cases.assignResponsible', taking)).code).toBe('not_allowed');
    await office.ok('cases.addNote', {
      caseId: id,
      kind: 'nota',
      happenedAt: NOW,
      text: 'Trajo la partida.',
      correctsId: null,
      personId: null,
      contactOverride: null,
    });
  });
});

describe('what changes without moving the case', () => {
  it('assigns who answers for it, and shows in the list of that person', async () => {
    const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
    expect(await office.ok('cases.list', { mine: true })).toMatchObject({ rows: [] });
    await office.ok('cases.assignResponsible', { id, version: 1, operatorId });
    expect(await office.ok('cases.list', { mine: true })).toMatchObject({ rows: [{ id }] });
    const nobody = { id, version: 2, operatorId: id };
    expect(await office.refused('cases.assignResponsible', nobody)).toMatchObject({
      code: 'bad_input',
      fields: { operatorId: expect.any(String) },
    });
  });

  it('is not given to whoever attends a register alone', async () => {
    await office.ok('accounts.add', colleague('olinda.omaped', 'Olinda Ficticia', 'omaped'));
    const people = await office.ok<{ id: string; userName: string }[]>('accounts.list');
    const olinda = people.find(({ userName }) => userName === 'olinda.omaped')?.id;
    const given = { id, version: 1, operatorId: olinda };
    expect(await office.refused('cases.assignResponsible', given)).toMatchObject({
      code: 'bad_input',
      fields: { operatorId: expect.stringContaining('no atiende casos') },
    });
  });

  it('corrects the reception and names the fields in the audit row, not their content', async () => {
    const fields = CORRECTED;
    await office.ok('cases.change', { id, version: 1, fields });
    expect(await view()).toMatchObject({ version: 2, priority: 'alta', factsDate: '2026-08-01' });
    expect(await office.ok('cases.list', { text: 'of 77' })).toMatchObject({ rows: [{ id }] });
    const [row] = await auditOf('cases.change');
    expect(row).toBe(
      '{"classes":["sensible"],"fields":["priority","incomingNumber","factsCommunity","factsDate"]}',
    );
    const future = { id, version: 2, fields: { ...fields, factsDate: '2027-01-01' } };
    expect((await office.refused('cases.change', future)).code).toBe('date_not_possible');
  });

  it('adds someone who turned out to take part, once in each role', async () => {
    const added = {
      caseId: id,
      role: 'obliged',
      person: { kind: 'existing', id: (await view()).informant?.person?.personId },
      relation: 'madre',
      presumed: 'obligado',
      livesTogether: 'si',
      notes: '',
      safeContact: null,
    };
    await office.ok('cases.addPerson', added);
    expect((await view()).people.map(({ role }) => role)).toEqual(['affected', 'obliged']);
    expect((await office.refused('cases.addPerson', added)).code).toBe('bad_input');
    const unsaid = { ...added, role: 'obliged', presumed: null };
    expect((await office.refused('cases.addPerson', unsaid)).fields).toHaveProperty('presumed');
    await qualify();
    await office.ok('cases.conclude', await conclusion());
    expect((await office.refused('cases.addPerson', { ...added, role: 'relative' })).code).toBe(
      'state_forbids',
    );
  });

  it('corrects a line of the diary by a later one of the same case', async () => {
    const note = {
      caseId: id,
      kind: 'nota',
      happenedAt: NOW,
      text: 'Vive en Ticaco.',
      correctsId: null as string | null,
      personId: null,
      contactOverride: null,
    };
    const first = await office.ok<{ id: string }>('cases.addNote', note);
    await office.ok('cases.addNote', {
      ...note,
      kind: 'correccion',
      text: 'Vive en Tarucachi.',
      correctsId: first.id,
    });
    const { rows } = await office.ok<{ rows: { text: string; correctsId: string | null }[] }>(
      'cases.diary',
      { id },
    );
    expect(rows.find(({ correctsId }) => correctsId === first.id)?.text).toBe('Vive en Tarucachi.');
    const other = await office.ok<{ id: string }>('cases.register', registration());
    const elsewhere = { ...note, caseId: other.id, correctsId: first.id };
    expect((await office.refused('cases.addNote', elsewhere)).code).toBe('not_found');
    const tomorrow = { ...note, happenedAt: '2026-08-11T14:00:00.000Z' };
    expect((await office.refused('cases.addNote', tomorrow)).code).toBe('date_not_possible');
  });
});

const auditOf = async (action: string): Promise<string[]> => {
  const rows = await office.running.backend.open?.store.read(
    (tx): Promise<{ detail: string }[]> =>
      tx.query('SELECT detail FROM audit WHERE action = ? ORDER BY seq', [action]),
  );
  return (rows ?? []).map(({ detail }) => detail);
};
