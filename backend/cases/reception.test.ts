import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { child, LUZ, reception, registration, someone } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { CaseListRow, CaseView } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const register = (changes = {}, receivedAt?: string) =>
  office.ok<{ id: string; number: string }>('cases.register', registration(changes, receivedAt));
const view = (id: string) => office.ok<CaseView>('cases.view', { id });

describe('registering a reception', () => {
  it('gives the number, the term from the hour of reception, and the first lines of the diary', async () => {
    const { id, number } = await register();
    expect(number).toBe('0001-2026-23010');
    const seen = await view(id);
    expect(seen).toMatchObject({
      number,
      state: 'recibido',
      migrated: false,
      matters: [{ matter: 'A1', submatter: null, principal: true }],
      rights: ['alimentos'],
      due: { what: 'calificacion', at: '2026-08-11T13:50:00.000Z', level: 'green' },
      next: { act: 'qualify', forbidden: null },
      transitions: [{ from: null, to: 'recibido', happenedAt: '2026-08-10T13:50:00.000Z' }],
      informant: {
        kind: 'person',
        reserved: false,
        person: { name: 'Condori Vda. de Ñahui, Teresa' },
      },
    });
    expect(seen.people.map(({ name, role, ageText }) => [name, role, ageText])).toEqual([
      ['Ñahui Condori, Luz María', 'affected', '9 años'],
    ]);
    expect(seen.terms).toMatchObject([{ id: 'DNA_CALIF', norm: 'RDNA 30.2', status: 'running' }]);
    expect(seen.diary.rows).toMatchObject([
      { kind: 'recepcion', happenedAt: '2026-08-10T13:50:00.000Z', by: 'Rosa Quispe Mamani' },
    ]);
  });

  it('takes several children, also without a known name or with only what they are called', async () => {
    const { id } = await register({
      affected: [child(LUZ), child(), child({ knownAs: 'Wawa', estimatedAge: 3 })],
    });
    const { people } = await view(id);
    expect(people.map(({ name, ageText }) => [name, ageText])).toEqual([
      ['Ñahui Condori, Luz María', '9 años'],
      ['Sin nombre conocido', 'Edad no registrada'],
      ['«Wawa»', '3 años aprox.'],
    ]);
  });

  it('takes a child who comes alone: she is the informant too', async () => {
    const informant = { ...reception().informant, kind: 'child_alone' as const, person: null };
    const { id } = await register({ informant });
    const { informant: seen, people } = await view(id);
    expect(seen).toMatchObject({ kind: 'child_alone', person: { personId: people[0]?.personId } });
  });

  it('records nobody for an anonymous informant, even if the form still held a name', async () => {
    const informant = { ...reception().informant, kind: 'anonymous' as const };
    const { id } = await register({ informant });
    expect((await view(id)).informant).toMatchObject({ kind: 'anonymous', person: null });
    expect(await office.ok('people.search', { text: 'Teresa' })).toMatchObject({ hits: [] });
  });

  it('joins someone who is already in the store instead of recording her twice', async () => {
    const first = await register();
    const mother = (await view(first.id)).informant?.person?.personId;
    const informant = { ...reception().informant, person: { kind: 'existing', id: mother } };
    await register({ informant });
    const found = await office.ok<{ hits: { cases: unknown[] }[] }>('people.search', {
      text: 'teresa',
    });
    expect(found.hits).toHaveLength(1);
    expect(found.hits[0]?.cases).toHaveLength(2);
  });

  it('refuses the same person twice among the affected, and someone who does not exist', async () => {
    const { id } = await register();
    const luz = { kind: 'existing', id: (await view(id)).people[0]?.personId };
    const twice = { ...child(), person: luz };
    const error = await office.refused('cases.register', {
      ...registration(),
      reception: { ...reception(), affected: [twice, twice] },
    });
    expect(error).toMatchObject({
      code: 'bad_input',
      fields: { 'reception.affected.1.person': 'Esta persona ya está en la lista.' },
    });
    const nobody = { kind: 'existing', id };
    const unknown = await office.refused('cases.register', {
      ...registration(),
      reception: { ...reception(), affected: [{ ...child(), person: nobody }] },
    });
    expect(unknown.code).toBe('not_found');
  });

  it('keeps the numbers without a gap when a registration is undone', async () => {
    await register();
    const inFuture = child({ birthDate: '2027-01-01' });
    await office.refused('cases.register', registration({ affected: [child(LUZ), inFuture] }));
    expect((await register()).number).toBe('0002-2026-23010');
    const { rows } = await office.ok<{ rows: CaseListRow[] }>('cases.list', {});
    expect(rows).toHaveLength(2);
    expect(await office.ok('people.search', { text: 'luz' })).toMatchObject({
      hits: [{}, {}],
      more: false,
    });
  });

  it('asks why an old reception is recorded only now, and keeps the answer', async () => {
    const yesterday = '2026-08-09T20:00:00.000Z';
    const error = await office.refused('cases.register', registration({}, yesterday));
    expect(error.code).toBe('late_entry_reason');
    expect(Object.keys(error.fields ?? {})).toEqual(['reception.late']);
    const late = { reason: 'Corte de luz', paperCode: 'H-07' };
    const { id } = await register({ late }, yesterday);
    const seen = await view(id);
    expect(seen.late).toEqual(late);
    expect(seen.due).toMatchObject({ at: '2026-08-10T20:00:00.000Z', level: 'red' });
  });

  it('is not late for the time it takes to type it on screen', async () => {
    const typing = { id: null, kind: 'reception', subjectId: null, payload: '{}' };
    const draft = await office.ok<{ id: string }>('drafts.save', typing);
    office.setTime('2026-08-10T14:40:00.000Z');
    const begun = { ...registration({}, '2026-08-10T13:55:00.000Z'), draftId: draft.id };
    // Of the same hour but without its draft, or begun long after the person came, it is.
    expect((await office.refused('cases.register', { ...begun, draftId: null })).code).toBe(
      'late_entry_reason',
    );
    const early = { ...begun, reception: reception({}, '2026-08-10T13:29:59.000Z') };
    expect((await office.refused('cases.register', early)).code).toBe('late_entry_reason');
    await office.ok('cases.register', begun);
  });

  it.each([
    ['tomorrow', '2026-08-11T14:00:00.000Z', 'date_not_possible'],
    ['next year', '2027-08-10T14:00:00.000Z', 'date_not_possible'],
    ['1800', '1800-08-10T14:00:00.000Z', 'bad_input'],
  ])('refuses a reception of %s', async (_, receivedAt, code) => {
    const error = await office.refused('cases.register', registration({}, receivedAt));
    expect(error.code).toBe(code);
    expect(Object.keys(error.fields ?? {})).toEqual(['reception.receivedAt']);
  });

  it.each([
    ['turns the line around', 'Mar\u202eía'],
    ['hides a character', 'Mar\u200bía'],
  ])('refuses a name that %s, naming the field', async (_, givenNames) => {
    const error = await office.refused(
      'cases.register',
      registration({ affected: [{ ...child(), person: someone({ givenNames }) }] }),
    );
    expect(error.code).toBe('bad_input');
    expect(error.fields).toEqual({
      'reception.affected.0.person.fields.givenNames': expect.stringContaining('invisibles'),
    });
  });

  it('refuses twenty megabytes', async () => {
    const error = await office.refused('cases.register', registration({ facts: 'x'.repeat(20e6) }));
    expect(error.code).toBe('too_large');
  });
});
