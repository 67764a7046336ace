import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../cases/types.ts';
import { child, colleague, LUZ, qualification, registration, someone } from '../samples.ts';
import type { ProgramState } from '../store/technical.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { TrayOffice } from '../tray/types.ts';
import type { Abstained, CaseAccess } from './types.ts';

const AT = '2026-08-10T14:00:00.000Z';
const FACTS = 'La encierran de noche.';

let office: TestOffice;
let rosa: string;
let delia: string;
beforeEach(async () => {
  office = await testOffice(AT);
  ({ operatorId: rosa } = await office.ok<{ operatorId: string }>('accounts.me'));
  ({ id: delia } = await add('delia.flores', 'defensor'));
});
afterEach(() => office.close());

const add = (userName: string, role: string, documentNumber: string | null = null) => {
  const made = colleague(userName, 'Persona Ficticia', 'worker');
  const fields = { ...made.fields, documentType: '1', documentNumber };
  return office.ok<{ id: string }>('accounts.add', {
    ...made,
    fields,
    roles: [{ role, validFrom: '2026-01-01', validTo: null }],
  });
};
const register = (changes = {}) =>
  office.ok<{ id: string; number: string }>(
    'cases.register',
    registration({ facts: FACTS, affected: [child(LUZ)], crime: 'si', ...changes }),
  );
const listed = async () =>
  (await office.ok<{ rows: { id: string }[] }>('cases.list', {})).rows.map(({ id }) => id);
const assign = (id: string, operatorId: string, conflictReason: string | null = null) => ({
  id,
  version: 1,
  operatorId,
  conflictReason,
});

describe('a sealed case', () => {
  it('exists for its readers and the responsable only, and people of it alone for nobody else', async () => {
    const { id } = await register();
    const seal = {
      caseId: id,
      reason: 'Trabaja en la municipalidad.',
      readers: [],
      password: PASSWORD,
    };
    const wrong = await office.refused('access.seal', { ...seal, password: 'no es la suya' });
    expect(wrong.code).toBe('password_wrong');
    expect(await office.ok('access.view', { caseId: id })).toMatchObject({ seal: null });
    await office.ok('access.seal', seal);
    expect(await listed()).toEqual([id]);
    await office.as('delia.flores');
    expect(await listed()).toEqual([]);
    expect((await office.refused('cases.view', { id })).code).toBe('not_found');
    expect(await office.ok('people.search', { text: 'luz' })).toMatchObject({ hits: [] });
    expect(await office.ok('search.all', { text: '0001' })).toEqual([]);
    expect(await office.ok('search.all', { text: 'encierran' })).toEqual([]);

    await office.as('rosa.quispe');
    await office.ok('access.changeReaders', { ...seal, readers: [delia] });
    await office.as('delia.flores');
    expect(await listed()).toEqual([id]);
    expect(await office.ok<CaseAccess>('access.view', { caseId: id })).toMatchObject({
      seal: { reason: 'Trabaja en la municipalidad.', readers: [{ id: delia }] },
      may: { seal: false, abstain: true },
    });
  });
});

describe('who must abstain', () => {
  it('loses the case at once, to a substitute who can decide on it', async () => {
    const { id } = await register();
    await office.ok('cases.assignResponsible', assign(id, rosa));
    const asked = { caseId: id, cause: 'consanguinidad', note: '', substituteId: null };
    expect(await office.refused('access.abstain', asked)).toMatchObject({
      code: 'bad_input',
      fields: { substituteId: expect.any(String) },
    });
    const done = await office.ok<Abstained>('access.abstain', { ...asked, substituteId: delia });
    expect(done).toEqual({ substitute: 'Persona Ficticia', nobodyElse: false });
    // The responsable herself: nothing of it is left.
    expect(await listed()).toEqual([]);
    expect((await office.refused('cases.view', { id })).code).toBe('not_found');
    expect((await office.ok<TrayOffice>('tray.office')).toQualify.rows).toEqual([]);
    await office.as('delia.flores');
    expect(await office.ok('cases.view', { id })).toMatchObject({ responsible: { id: delia } });
  });

  it('is told when nobody else of the office could', async () => {
    const { id } = await register();
    const declared = {
      caseId: id,
      operatorId: delia,
      cause: 'proceso',
      note: '',
      substituteId: rosa,
    };
    await office.ok('access.declareConflict', declared);
    const own = { caseId: id, cause: 'proceso', note: '', substituteId: null };
    expect(await office.ok<Abstained>('access.abstain', own)).toEqual({
      substitute: null,
      nobodyElse: true,
    });
  });

  it('is found by her document number among the parties: V12 refuses without a reason, and passes with one', async () => {
    const { id: nora } = await add('nora.apaza', 'defensor', '99900055');
    const { id } = await register({
      obliged: [
        {
          person: someone({ givenNames: 'Nora', documentType: '1', documentNumber: '99900055' }),
          presumed: 'presunto',
          relation: null,
          livesTogether: null,
          notes: '',
        },
      ],
    });
    expect((await office.refused('cases.assignResponsible', assign(id, nora))).code).toBe(
      'conflict_of_interest',
    );
    await office.as('nora.apaza');
    expect(await listed()).toEqual([]);
    await office.as('rosa.quispe');
    const conflicts = async () =>
      (await office.ok<CaseAccess>('access.view', { caseId: id })).conflicts;
    expect(await conflicts()).toEqual([
      { operatorId: nora, name: 'Persona Ficticia', cause: 'parte', at: null },
    ]);
    await office.ok('cases.assignResponsible', assign(id, nora, 'Homónima: el DNI se copió mal.'));
    expect(await conflicts()).toEqual([]);
    await office.as('nora.apaza');
    expect(await listed()).toEqual([id]);
  });
});

describe('emergency access', () => {
  it('opens one case of another team to look at, for half an hour, and is told', async () => {
    const { id, number } = await register();
    await office.ok('cases.assignResponsible', assign(id, rosa));
    await office.running.backend.open?.store.write((tx) =>
      tx.query(`UPDATE cases SET service = 'omaped', responsible_id = ?`, [rosa]),
    );
    await office.as('delia.flores');
    expect((await office.refused('cases.view', { id })).code).toBe('not_found');
    const { until } = await office.ok<{ until: string }>('access.emergency', {
      number,
      reason: 'Está en el hospital y preguntan por su tutora.',
    });
    expect(until).toBe('2026-08-10T14:30:00.000Z');
    expect((await office.ok<CaseView>('cases.view', { id })).facts).toBe(FACTS);
    expect(await office.ok('access.view', { caseId: id })).toMatchObject({ emergencyUntil: until });
    expect((await office.refused('cases.qualify', qualification(id, 2))).code).toBe(
      'needs_defensor',
    );
    office.setTime('2026-08-10T14:30:00.001Z');
    expect((await office.refused('cases.view', { id })).code).toBe('not_found');

    await office.as('rosa.quispe');
    const notice = { caseId: id, reason: expect.stringContaining('hospital') };
    expect((await office.ok<TrayOffice>('tray.office')).emergencies).toMatchObject([notice]);
    expect(await office.ok('tray.own')).toMatchObject({ emergencies: [notice] });
    await add('olga.flores', 'auditor');
    await office.as('olga.flores');
    expect(await office.ok('access.notices')).toMatchObject([notice]);
  });
});

describe('emergency access of who opens her own cases only', () => {
  it('shows whom to reach, not what is sealed to other keys; closed cases do not exist for it', async () => {
    const { id, number } = await register();
    const sealed = await register();
    await office.ok('access.seal', {
      caseId: sealed.id,
      reason: 'Trabaja en la municipalidad.',
      readers: [],
      password: PASSWORD,
    });
    await add('pablo.choque', 'promotor');
    await office.as('pablo.choque');
    const reason = 'Llaman del hospital: preguntan quién cuida a la niña.';
    const asked = (number: string) => office.refused('access.emergency', { number, reason });
    expect((await asked(sealed.number)).code).toBe('not_found');
    expect((await asked('0999-2026-23010')).code).toBe('not_found');
    await office.ok('access.emergency', { number, reason });
    const seen = await office.ok<CaseView>('cases.view', { id });
    expect(seen).toMatchObject({ id, facts: '' });
    expect(seen.people[0]?.name).toContain('Luz');
    const note = {
      caseId: id,
      kind: 'nota',
      happenedAt: AT,
      text: 'No debe quedar.',
      correctsId: null,
      personId: null,
      contactOverride: null,
    };
    expect((await office.refused('cases.addNote', note)).code).toBe('not_allowed');
  });
});

describe('an assistant', () => {
  it('types a reception, loses sight of it, and nothing of what she typed is lost', async () => {
    await add('ana.flores', 'apoyo');
    await office.as('ana.flores');
    const { id } = await register();
    expect(await listed()).toEqual([]);
    expect((await office.refused('cases.view', { id })).code).toBe('not_found');
    expect(await office.ok('search.all', { text: '0001' })).toEqual([]);
    await office.as('rosa.quispe');
    const seen = await office.ok<CaseView>('cases.view', { id });
    expect(seen).toMatchObject({ facts: FACTS, flags: { crime: 'si' } });
    expect(seen.qualifications).toMatchObject([{ flags: { crime: 'si', risk: 'no_sabe' } }]);
    expect((await office.ok<TrayOffice>('tray.office')).unassigned.rows).toMatchObject([{ id }]);
  });

  it('of the technical kind enters no data: she sees the sealed files and the copies', async () => {
    await register();
    await office.ok('copies.make');
    await add('tito.flores', 'admin_tecnico');
    await office.as('tito.flores');
    expect(await office.ok('store.status')).toMatchObject({ state: 'technical' });
    const state = await office.ok<ProgramState>('store.technical');
    expect(state.files.map(({ name }) => name)).toEqual([
      'yanapa.db',
      'yanapa-files.db',
      'keyring.json',
    ]);
    expect(state).toMatchObject({ folder: office.folder, missing: [] });
    expect(state.copies).toHaveLength(1);
    for (const path of ['cases.list', 'accounts.me', 'audit.list', 'copies.make'])
      expect((await office.refused(path, {})).code, path).toBe('no_session');
    await office.as('rosa.quispe');
    expect((await office.refused('store.technical')).code).toBe('no_session');
  });
});
