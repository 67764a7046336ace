import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BLANK_CARNE, BLANK_CONTIGO, BLANK_PROFILE } from '../../domain/records/omaped.ts';
import { colleague, registration, someone, TERESA } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOwn } from '../tray/types.ts';
import {
  asOmaped,
  CERTIFIED,
  DORA,
  namesIn,
  registered,
  registrationOf,
  viewOf,
} from './testing.ts';
import type { OmapedCounters, OmapedPage, ThingView } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

describe('the register', () => {
  it('has a person once, with her number, her parts and what they said before', async () => {
    const id = await registered(office, { types: ['fisica_motora'], pensionOrIncome: 'no' });
    const twice = { ...registrationOf(), person: { kind: 'existing', id: '' } };
    const { person } = await viewOf(office, id);
    twice.person.id = person.id;
    expect((await office.refused('omaped.register', twice)).code).toBe('already_registered');

    const profile = { ...BLANK_PROFILE, types: ['visual'], sisfoh: 'pobre' };
    const change = { registrationId: id, version: 1, profile };
    await office.ok('omaped.changeProfile', change);
    expect((await office.refused('omaped.changeProfile', change)).code).toBe('conflict');
    expect(await viewOf(office, id)).toMatchObject({
      number: 'OMAPED-0001',
      person: { name: 'Mamani Ticona, Dora', document: 'DNI 99900077' },
      profileVersion: 2,
      profile: { types: ['visual'], sisfoh: 'pobre' },
      carneVersion: 1,
      former: [{ part: 'profile', version: 1, by: 'Rosa Quispe Mamani' }],
    });
    const kept = await office.running.backend.open?.store.read((tx) =>
      tx.query('SELECT part, version FROM omaped_history'),
    );
    expect(kept).toEqual([{ part: 'profile', version: 1 }]);
  });

  it('is left by name and day, written in no more, and come back to', async () => {
    const id = await registered(office);
    await office.ok('registrations.end', {
      registrationId: id,
      version: 1,
      endedOn: '2026-08-10',
      cause: 'traslado',
    });
    const carne = { registrationId: id, version: 1, carne: BLANK_CARNE };
    expect((await office.refused('omaped.changeCarne', carne)).code).toBe('registration_ended');
    expect(await namesIn(office)).toEqual([]);
    expect(await namesIn(office, { ended: true })).toEqual(['Mamani Ticona, Dora']);
    await office.ok('registrations.reopen', { registrationId: id, version: 2 });
    await office.ok('omaped.changeCarne', carne);
  });

  it('keeps what the one who registered typed as a draft, until it is a record', async () => {
    const { id: draftId } = await office.ok<{ id: string }>('drafts.save', {
      id: null,
      kind: 'omaped',
      subjectId: null,
      payload: '{"channel":"visita"}',
    });
    await office.ok('omaped.register', { ...registrationOf(), draftId });
    expect(await office.ok('drafts.list')).toEqual([]);
  });
});

describe('§3.3 a certificate', () => {
  it('goes on from step to step, and never back', async () => {
    const registrationId = await registered(office);
    const { id } = await office.ok<{ id: string }>('omaped.addCertificate', {
      registrationId,
      certificate: { ...CERTIFIED, step: 'cita', number: '', issuedOn: null, establishment: '' },
    });
    const without = { ...CERTIFIED, number: '' };
    const refused = await office.refused('omaped.changeCertificate', {
      id,
      version: 1,
      certificate: without,
    });
    expect(refused.fields).toHaveProperty(['certificate.number']);
    await office.ok('omaped.changeCertificate', { id, version: 1, certificate: CERTIFIED });
    const back = { id, version: 2, certificate: { ...CERTIFIED, step: 'orientado' } };
    expect((await office.refused('omaped.changeCertificate', back)).code).toBe('certificate_step');
  });

  it('that is permanent is never over in the list nor in the reminders, whatever day it bears', async () => {
    const id = await registered(office);
    const certificate = { ...CERTIFIED, validTo: '2022-05-10', character: 'temporal' };
    const added = await office.ok<{ id: string }>('omaped.addCertificate', {
      registrationId: id,
      certificate,
    });
    expect(await namesIn(office, { certificate: 'vencido' })).toHaveLength(1);
    expect(await namesIn(office, { lapsesIn: 0 })).toHaveLength(1);
    await office.ok('omaped.changeCertificate', {
      id: added.id,
      version: 1,
      certificate: { ...certificate, character: 'permanente' },
    });
    expect(await namesIn(office, { certificate: 'vencido' })).toEqual([]);
    expect(await namesIn(office, { certificate: 'permanente' })).toHaveLength(1);
    expect(await namesIn(office, { lapsesIn: 60 })).toEqual([]);
    expect((await viewOf(office, id)).lapses).toEqual([]);
  });

  it('that was asked about is answered within ten working days', async () => {
    const id = await registered(office);
    const certificate = { ...CERTIFIED, askedMinsaOn: '2026-08-10' };
    await office.ok('omaped.addCertificate', { registrationId: id, certificate });
    // After Monday 10 August: 11 12 13 14 | 17 18 19 20 21 | Monday 24 is the tenth.
    expect((await viewOf(office, id)).certificates[0]?.minsa).toMatchObject({
      dueOn: '2026-08-24',
      over: false,
      why: expect.stringContaining('69.1'),
    });
    office.setTime('2026-08-25T14:00:00.000Z');
    await office.as('rosa.quispe');
    expect((await viewOf(office, id)).certificates[0]?.minsa).toMatchObject({ over: true });
  });
});

describe('§3.6 CONTIGO', () => {
  it('is a hint with its three conditions; a pension is the reason why not', async () => {
    const poor = { sisfoh: 'pobre_extremo', pensionOrIncome: 'no' } as const;
    const id = await registered(office, { ...poor, degree: 'severo' });
    // Severe as declared is not severe as certified.
    expect((await viewOf(office, id)).hint.says).toBe('falta');
    await office.ok('omaped.addCertificate', { registrationId: id, certificate: CERTIFIED });
    expect((await viewOf(office, id)).hint.says).toBe('posible');
    const profile = { ...BLANK_PROFILE, ...poor, pensionOrIncome: 'si' };
    await office.ok('omaped.changeProfile', { registrationId: id, version: 1, profile });
    expect((await viewOf(office, id)).hint).toMatchObject({
      says: 'no',
      conditions: [
        { id: 'severa', standing: 'met' },
        { id: 'pobreza', standing: 'met' },
        { id: 'sin_ingreso', standing: 'not_met' },
      ],
    });
  });
});

describe('§3.7 supports, aids and adjustments', () => {
  it('a designated support has form, document and scope; its history is kept', async () => {
    const registrationId = await registered(office);
    const support = {
      kind: 'apoyo_designado',
      name: 'Elsa Ticona',
      document: '',
      relation: 'madre',
      phone: '',
      livesTogether: 'si',
      form: null,
      designation: '',
      scope: '',
      safeguards: 'Rinde cuentas cada año.',
      startedOn: '2024-03-01',
      endedOn: null,
    };
    const refused = await office.refused('omaped.addSupport', { registrationId, support });
    expect(Object.keys(refused.fields ?? {}).sort()).toEqual([
      'support.designation',
      'support.form',
      'support.scope',
    ]);
    const whole = { ...support, form: 'notarial', designation: 'Escritura 12', scope: 'Cobrar' };
    await office.ok('omaped.addSupport', { registrationId, support: whole });
    expect((await viewOf(office, registrationId)).supports).toMatchObject([{ facts: whole }]);
  });

  it('a thing is with one person at a time, comes back, and what was given does not', async () => {
    const one = await registered(office);
    const other = await registered(office, {}, { firstSurname: 'Copa', givenNames: 'Luis' });
    const thing = {
      kind: 'silla_ruedas',
      code: 'SR-01',
      description: '45 cm',
      source: 'conadis',
      cameOn: '2026-08-01',
    };
    const { id: thingId } = await office.ok<{ id: string }>('omaped.addThing', { thing });
    expect((await office.refused('omaped.addThing', { thing })).code).toBe('thing_code_taken');
    const hand = (registrationId: string, kind: string, dueOn: string | null = null) => ({
      registrationId,
      thingId,
      kind,
      handedOn: '2026-08-10',
      dueOn,
      condition: 'Buena',
    });
    const { id } = await office.ok<{ id: string }>(
      'omaped.handThing',
      hand(one, 'prestamo', '2026-09-10'),
    );
    const second = await office.refused('omaped.handThing', hand(other, 'prestamo'));
    expect(second.code).toBe('thing_not_available');
    const things = await office.ok<ThingView[]>('omaped.things');
    expect(things).toMatchObject([{ standing: 'prestada', with: { name: 'Mamani Ticona, Dora' } }]);
    const back = { id, version: 1, returnedOn: '2026-08-10', condition: 'Buena' };
    await office.ok('omaped.returnThing', back);
    const again = await office.refused('omaped.returnThing', { ...back, version: 2 });
    expect(again.code).toBe('delivery_over');
    const gift = await office.ok<{ id: string }>('omaped.handThing', hand(other, 'donacion'));
    const kept = await office.refused('omaped.returnThing', { ...back, id: gift.id });
    expect(kept.code).toBe('delivery_over');
    const retired = { id: thingId, version: 1, retiredOn: '2026-08-10', reason: 'Se rompió.' };
    expect((await office.refused('omaped.retireThing', retired)).code).toBe('thing_not_available');
  });

  it('an adjustment that was attended says what was done', async () => {
    const registrationId = await registered(office);
    const adjustment = {
      place: 'salud',
      entity: 'Posta de Tarata',
      asked: 'Rampa en la entrada',
      askedOn: '2026-08-03',
      attendedOn: '2026-08-10',
      result: '',
    };
    const refused = await office.refused('omaped.addAdjustment', { registrationId, adjustment });
    expect(refused.fields).toHaveProperty(['adjustment.result']);
    const early = { ...adjustment, attendedOn: '2026-08-02', result: 'Se hizo.' };
    expect(
      (await office.refused('omaped.addAdjustment', { registrationId, adjustment: early })).fields,
    ).toHaveProperty(['adjustment.attendedOn']);
    await office.ok('omaped.addAdjustment', {
      registrationId,
      adjustment: { ...adjustment, result: 'Se hizo.' },
    });
  });
});

describe('the list', () => {
  it('is by name, filtered by what is sealed, and goes on where its page ended', async () => {
    await registered(office, { types: ['visual'], autism: 'si', degree: 'leve' });
    const copa = { firstSurname: 'Copa', givenNames: 'Luis', district: '230408' };
    const id = await registered(office, { dniValidTo: '2026-09-09' }, copa);
    const carne = { ...BLANK_CARNE, state: 'en_tramite' };
    await office.ok('omaped.changeCarne', { registrationId: id, version: 1, carne });
    const contigo = { ...BLANK_CONTIGO, state: 'si', pc1000On: '2026-08-03' };
    await office.ok('omaped.changeContigo', { registrationId: id, version: 1, contigo });
    const dora = ['Mamani Ticona, Dora'];
    const luis = ['Copa, Luis'];
    expect(await namesIn(office)).toEqual([...luis, ...dora]);
    for (const filters of [
      { type: 'visual' },
      { type: 'autismo' },
      { degree: 'leve' },
      { district: '230401' },
      { carne: 'no' },
      { contigo: 'no' },
      { text: 'mamani' },
      { text: '99900077' },
    ])
      expect(await namesIn(office, filters), JSON.stringify(filters)).toEqual(dora);
    for (const filters of [
      { district: '230408' },
      { carne: 'en_tramite' },
      { contigo: 'si' },
      // 30 days after Monday 10 August is 9 September.
      { lapsesIn: 30 },
    ])
      expect(await namesIn(office, filters), JSON.stringify(filters)).toEqual(luis);
    expect(await namesIn(office, { lapsesIn: 0 })).toEqual([]);
    expect(await namesIn(office, { certificate: 'ninguno' })).toHaveLength(2);

    const first = await office.ok<OmapedPage>('omaped.list', { limit: 1 });
    expect(first).toMatchObject({ total: 2, rows: [{ name: 'Copa, Luis' }] });
    const second = await office.ok<OmapedPage>('omaped.list', { limit: 1, cursor: first.next });
    expect(second).toMatchObject({ rows: [{ name: 'Mamani Ticona, Dora' }], next: null });
  });
});

describe('what lapses', () => {
  it('is in the tray of whoever attends the OMAPED, and in that of the office', async () => {
    // 60 days after Monday 10 August is 9 October; 61 are one too many.
    await registered(office, { dniValidTo: '2026-10-10' });
    const due = async (path: string) =>
      (await office.ok<{ omaped: TrayOwn['omaped'] }>(path)).omaped;
    expect(await due('tray.office')).toEqual({ rows: [], total: 0 });
    await registered(
      office,
      { dniValidTo: '2026-10-09' },
      { firstSurname: 'Copa', givenNames: 'Luis' },
    );
    const row = { name: 'Copa, Luis', lapse: { what: 'dni', daysLeft: 60 } };
    expect(await due('tray.office')).toMatchObject({ total: 1, rows: [row] });
    // The responsable finds them in the tray of the office.
    expect(await due('tray.own')).toEqual({ rows: [], total: 0 });
    await asOmaped(office);
    expect(await due('tray.own')).toMatchObject({ total: 1, rows: [row] });
    office.setTime('2026-10-10T14:00:00.000Z');
    await office.as('nelly.arias');
    expect(await due('tray.own')).toMatchObject({
      total: 2,
      rows: [{ lapse: { daysLeft: -1 } }, { lapse: { daysLeft: 0 } }],
    });
  });
});

describe('§3.9 the indicators', () => {
  const asked = { kind: 'mes', year: 2026, number: 8, guarded: false };
  const rowOf = ({ tables }: OmapedCounters, title: string, label: string) =>
    tables.find((table) => table.title.startsWith(title))?.rows.find((row) => row.label === label)
      ?.values;

  it('are counted from the records', async () => {
    const id = await registered(office, { types: ['visual'] });
    await registered(office, {}, { firstSurname: 'Copa', givenNames: 'Luis' });
    await office.ok('omaped.addCertificate', { registrationId: id, certificate: CERTIFIED });
    const figures = await office.ok<OmapedCounters>('omaped.counters', asked);
    expect(rowOf(figures, 'Por grado', 'Severo')).toEqual([1, 1]);
    expect(rowOf(figures, 'Por tipo', 'Física o motora')).toEqual([1, 1]);
    expect(rowOf(figures, 'Certificado', 'Sin certificado')).toEqual([1, 1]);
    // Dora was born on 11 February 1990: 36 on 31 August 2026.
    expect(rowOf(figures, 'Personas registradas', '30 a 59 años')).toEqual([0, 1, 0]);
    expect(rowOf(figures, 'Personas registradas', 'No consta')).toEqual([0, 0, 1]);
  });

  it('that leave say no figure from one to four, nor one that would tell it', async () => {
    await registered(office);
    const figures = await office.ok<OmapedCounters>('omaped.counters', { ...asked, guarded: true });
    expect(rowOf(figures, 'Certificado', 'Sin certificado')).toEqual([null, null]);
    expect(JSON.stringify(figures.tables)).not.toMatch(/"values":\[[^\]]*\b[1-4]\b/);
  });

  it('are refused for a period that has not begun', async () => {
    const later = await office.refused('omaped.counters', { ...asked, number: 9 });
    expect(later.fields).toHaveProperty('number');
  });
});

describe('whoever attends another desk', { tags: ['T5'] }, () => {
  it('has no right on the register, and the one of the OMAPED none on cases', async () => {
    const id = await registered(office);
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await asOmaped(office);
    expect(await viewOf(office, id)).toMatchObject({ number: 'OMAPED-0001' });
    expect((await office.refused('cases.list', {})).code).toBe('not_allowed');
    await office.as('ana.flores');
    for (const path of ['omaped.list', 'omaped.counters', 'omaped.things'])
      expect((await office.refused(path, path === 'omaped.counters' ? asked : {})).code).toMatch(
        /not_allowed|bad_input/,
      );
    expect((await office.refused('omaped.view', { registrationId: id })).code).toBe('not_allowed');
    expect((await office.refused('omaped.list', {})).code).toBe('not_allowed');
  });
  const asked = { kind: 'mes', year: 2026, number: 8, guarded: true };

  it('reads nothing of it in the file: a key without its class opens no column', async () => {
    const id = await registered(office, { types: ['visual'], notes: 'Ve solo luz.' });
    await office.ok('omaped.addCertificate', { registrationId: id, certificate: CERTIFIED });
    const raw = await office.running.backend.open?.store.read((tx) =>
      tx.query('SELECT profile, carne, contigo, facets FROM omaped_records'),
    );
    expect(JSON.stringify(raw)).not.toMatch(/visual|luz|severo/);
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.as('ana.flores');
    const opened = await office.running.backend.open?.store.read(async (tx) => {
      const { omapedCertificates, omapedRecords } = await import('../../db/entities/index.ts');
      return [await tx.find(omapedRecords), await tx.find(omapedCertificates)];
    });
    expect(opened).toMatchObject([
      [{ registrationId: id, profile: null, carne: null, contigo: null, facets: null }],
      [{ registrationId: id, facts: null }],
    ]);
  });

  it('knows nobody of the register by name, and the OMAPED nobody of a case', async () => {
    await registered(office);
    await office.ok('cases.register', registration());
    await asOmaped(office);
    const found = (text: string) => office.ok('people.search', { text });
    expect(await found('mamani')).toMatchObject({ hits: [{ name: 'Mamani Ticona, Dora' }] });
    expect(await found('condori')).toMatchObject({ hits: [] });
    // Whose document a case has, too, registers anew, and is told nothing.
    await office.ok('omaped.register', {
      ...registrationOf(),
      person: someone({ ...TERESA, address: null, phone: null }),
    });
    expect(await namesIn(office, { text: 'condori' })).toHaveLength(1);
    await office.as('rosa.quispe');
    expect(await office.ok('registrations.duplicates', {})).toMatchObject({ rows: [{}] });
    expect(DORA.documentNumber).not.toBe(TERESA.documentNumber);
  });
});
