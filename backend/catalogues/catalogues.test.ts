/** Lists as the office's data, on a real store. Its clock stands on Monday 10 August 2026, 09:00. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AFFECTED_RIGHTS } from '../../domain/catalogues/affected-rights.ts';
import { entriesOn, labelOf } from '../../domain/catalogues/catalogue.ts';
import { createLists } from '../../domain/catalogues/lists.ts';
import { MATERIAS } from '../../domain/catalogues/materias.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { CaseListRow, CaseView } from '../cases/types.ts';
import { colleague, qualification, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { ListChange } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const NORM = 'RM 100-2026-MIMP';
const changes = () => office.ok<ListChange[]>('catalogues.changes', {});
const register = (more: Parameters<typeof registration>[0] = {}, at?: string) =>
  office.ok<{ id: string }>('cases.register', registration(more, at));
const matters = [{ matter: 'A1', submatter: null, principal: true }];
const rename = (from: string, more = {}) =>
  office.ok('catalogues.rename', {
    catalogue: 'materia',
    code: 'A1',
    label: 'Pensión de alimentos',
    source: NORM,
    from,
    ...more,
  });
/** As the page reads it: the code by the day it was decided. */
const said = async (id: string): Promise<string[]> => {
  const { matters: held, mattersAt } = await office.ok<CaseView>('cases.view', { id });
  const list = createLists(await changes()).on(MATERIAS, dateInLima(mattersAt));
  return held.map(({ matter }) => labelOf(list, matter));
};

describe('a name that changes on a day', () => {
  it('leaves what was decided as it read, and names what is decided afterwards', async () => {
    const old = await register({ matters });
    await rename('2026-08-11');
    office.setTime('2026-08-11T14:00:00.000Z');
    const fresh = await register({ matters }, '2026-08-11T14:00:00.000Z');
    expect([await said(old.id), await said(fresh.id)]).toEqual([
      ['Alimentos'],
      ['Pensión de alimentos'],
    ]);
    const { rows } = await office.ok<{ rows: CaseListRow[] }>('cases.list', {});
    expect(rows.map(({ mattersAt }) => dateInLima(mattersAt)).sort()).toEqual([
      '2026-08-10',
      '2026-08-11',
    ]);
  });

  it('names a case anew once it is qualified anew', async () => {
    const { id } = await register({ matters });
    await rename('2026-08-11');
    office.setTime('2026-08-11T14:00:00.000Z');
    const decided = { ...qualification(id), happenedAt: '2026-08-11T14:00:00.000Z', matters };
    await office.ok('cases.qualify', decided);
    expect(await said(id)).toEqual(['Pensión de alimentos']);
  });

  it('is refused for a day gone by, for a name the list has, and for what the rules are made of', async () => {
    const asked = { catalogue: 'materia', code: 'A1', source: NORM, from: '2026-08-11' };
    const refused = async (more: object) =>
      (await office.refused('catalogues.rename', { ...asked, label: 'Otra', ...more })).fields;
    expect(await refused({ from: '2026-08-09' })).toHaveProperty('from');
    expect(await refused({ label: 'tenencia' })).toHaveProperty('label');
    expect(await refused({ catalogue: 'prioridad', code: 'normal' })).toHaveProperty('catalogue');
    expect(
      (await office.refused('catalogues.rename', { ...asked, label: 'Otra', code: 'x' })).code,
    ).toBe('not_found');
  });
});

describe('an entry that ends', () => {
  it('is chosen until its last day, and stays in what held it', async () => {
    const { id } = await register({ matters });
    await office.ok('catalogues.end', {
      catalogue: 'materia',
      code: 'A1',
      source: NORM,
      lastDay: '2026-08-10',
    });
    await register({ matters });
    office.setTime('2026-08-11T14:00:00.000Z');
    const late = registration({ matters }, '2026-08-11T14:00:00.000Z');
    const { fields } = await office.refused('cases.register', late);
    expect(Object.entries(fields ?? {})).toEqual([
      ['reception.matters.0.matter', expect.stringContaining('rigió hasta el 10/08/2026')],
    ]);
    // What precises a qualification keeps what was found before.
    await office.ok('cases.qualify', {
      ...qualification(id),
      happenedAt: '2026-08-10T15:00:00.000Z',
      matters: [{ matter: 'A2', submatter: null, principal: true }],
    });
    const { competence: _, actions: __, ...refined } = qualification(id, 2);
    await office.ok('cases.refineQualification', {
      ...refined,
      happenedAt: '2026-08-11T14:00:00.000Z',
      matters,
    });
  });

  it('does not close what was given out before', async () => {
    const { id: caseId } = await register();
    const me = (await office.ok<{ id: string }[]>('accounts.list'))[0]?.id;
    const task = { caseId, kind: 'llamada', task: 'Llamar.', dueOn: '2026-08-12' };
    const given = {
      ...task,
      assignedTo: me,
      isVerification: false,
      personId: null,
      contactOverride: null,
    };
    const { id } = await office.ok<{ id: string }>('followups.assign', given);
    await office.ok('catalogues.end', {
      catalogue: 'tipo_seguimiento',
      code: 'llamada',
      source: NORM,
      lastDay: '2026-08-10',
    });
    office.setTime('2026-08-11T14:00:00.000Z');
    expect((await office.refused('followups.assign', given)).fields).toHaveProperty('kind');
    await office.ok('followups.record', {
      id,
      happenedAt: '2026-08-11T13:00:00.000Z',
      kind: 'llamada',
      result: 'cumple',
      notes: 'Contestó.',
      newFacts: null,
      contactOverride: null,
      next: null,
    });
  });

  it('may not be an answer that every sheet needs', async () => {
    const end = { catalogue: 'seguro', code: 'no_sabe', source: NORM, lastDay: '2026-08-10' };
    expect((await office.refused('catalogues.end', end)).fields).toHaveProperty('lastDay');
  });
});

describe('an entry that is added', () => {
  it('is chosen like any other, and refused where nobody added it', async () => {
    const rights = ['o_cuidado'];
    expect((await office.refused('cases.register', registration({ rights }))).fields).toEqual({
      'reception.rights.0': 'Elija una opción de la lista.',
    });
    const { code } = await office.ok('catalogues.add', {
      catalogue: 'derecho_afectado',
      parent: null,
      label: 'Cuidado',
      source: NORM,
      from: '2026-08-10',
    });
    expect(code).toBe('o_cuidado');
    const { id } = await register({ rights });
    expect((await office.ok<CaseView>('cases.view', { id })).rights).toEqual(rights);
    const list = createLists(await changes()).on(AFFECTED_RIGHTS, '2026-08-10');
    expect(entriesOn(list, '2026-08-10').at(-1)).toMatchObject({ label: 'Cuidado', source: NORM });
  });

  it('is of a materia when it is a submateria, and of no list that rules are made of', async () => {
    const asked = { label: 'Deuda', source: NORM, from: '2026-08-10' };
    const sub = { ...asked, catalogue: 'submateria' };
    expect(
      (await office.refused('catalogues.add', { ...sub, parent: null })).fields,
    ).toHaveProperty('parent');
    await office.ok('catalogues.add', { ...sub, parent: 'A1' });
    await register({ matters: [{ matter: 'A1', submatter: 'A1.o_deuda', principal: true }] });
    const elsewhere = [{ matter: 'A2', submatter: 'A1.o_deuda', principal: true }];
    expect(
      (await office.refused('cases.register', registration({ matters: elsewhere }))).fields,
    ).toHaveProperty('reception.matters.0.submatter');
    const fixed = { ...asked, catalogue: 'materia', parent: null };
    expect((await office.refused('catalogues.add', fixed)).fields).toHaveProperty('label');
  });
});

describe('a source that was waited for', () => {
  it('is confirmed once, with its norm, and says who did', async () => {
    const one = { catalogue: 'derecho_afectado', code: 'vida', source: NORM };
    await office.ok('catalogues.confirm', one);
    expect((await office.refused('catalogues.confirm', one)).fields).toHaveProperty('source');
    await office.ok('catalogues.confirm', { ...one, code: null });
    expect(await changes()).toMatchObject([
      { kind: 'confirm', code: 'vida', source: NORM, by: 'Rosa Quispe Mamani' },
      { kind: 'confirm', code: null },
    ]);
  });
});

it('is read by everybody and written by the responsable', async () => {
  await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'defensor'));
  await office.as('ana.flores');
  expect(await changes()).toEqual([]);
  const asked = { catalogue: 'materia', code: null, source: NORM };
  expect((await office.refused('catalogues.confirm', asked)).code).toBe('not_allowed');
});
