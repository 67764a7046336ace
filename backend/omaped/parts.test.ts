/** The parts of a record, each of another person of one office. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLANK_PROFILE, type OmapedProfile } from '../../domain/records/omaped.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { CERTIFIED, namesIn, registered, viewOf } from './testing.ts';
import type { ThingView } from './types.ts';

let office: TestOffice;
let last = 0;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

/** Somebody new, with a name of her own. @returns her registration. */
const anybody = (profile: Partial<OmapedProfile> = {}): Promise<string> => {
  last += 1;
  return registered(office, profile, { firstSurname: 'Mamani', givenNames: nameOf(last) });
};
const nameOf = (n: number): string => `Persona ${'ABCDEFGHIJ'[n]}`;
/** Whether the last one is in the list. */
const hers = (filters: object): Promise<string[]> =>
  namesIn(office, { ...filters, text: nameOf(last) });

describe('§3.3 a certificate', () => {
  it('goes on from step to step, and never back', async () => {
    const registrationId = await anybody();
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
    const old = { id, version: 1, certificate: CERTIFIED };
    expect((await office.refused('omaped.changeCertificate', old)).code).toBe('conflict');
    const back = { id, version: 2, certificate: { ...CERTIFIED, step: 'orientado' } };
    expect((await office.refused('omaped.changeCertificate', back)).code).toBe('certificate_step');
  });

  it('that is permanent is never over in the list nor in the reminders, whatever day it bears', async () => {
    const id = await anybody();
    const certificate = { ...CERTIFIED, validTo: '2022-05-10', character: 'temporal' };
    const added = await office.ok<{ id: string }>('omaped.addCertificate', {
      registrationId: id,
      certificate,
    });
    expect(await hers({ certificate: 'vencido' })).toHaveLength(1);
    expect(await hers({ lapsesIn: 0 })).toHaveLength(1);
    await office.ok('omaped.changeCertificate', {
      id: added.id,
      version: 1,
      certificate: { ...certificate, character: 'permanente' },
    });
    expect(await hers({ certificate: 'vencido' })).toEqual([]);
    expect(await hers({ certificate: 'permanente' })).toHaveLength(1);
    expect(await hers({ lapsesIn: 60 })).toEqual([]);
    expect((await viewOf(office, id)).lapses).toEqual([]);
  });
});

describe('§3.6 CONTIGO', () => {
  it('is a hint with its three conditions; a pension is the reason why not', async () => {
    const poor = { sisfoh: 'pobre_extremo', pensionOrIncome: 'no' } as const;
    const id = await anybody({ ...poor, degree: 'severo' });
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
    const registrationId = await anybody();
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
    const one = await anybody();
    const other = await anybody();
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
    const early = { ...hand(one, 'prestamo'), handedOn: '2026-07-31' };
    expect((await office.refused('omaped.handThing', early)).fields).toHaveProperty('handedOn');
    const { id } = await office.ok<{ id: string }>(
      'omaped.handThing',
      hand(one, 'prestamo', '2026-09-10'),
    );
    const second = await office.refused('omaped.handThing', hand(other, 'prestamo'));
    expect(second.code).toBe('thing_not_available');
    const things = await office.ok<ThingView[]>('omaped.things');
    expect(things).toMatchObject([
      { standing: 'prestada', with: { name: expect.stringContaining('Persona') } },
    ]);
    const back = { id, version: 1, returnedOn: '2026-08-10', condition: 'Buena' };
    await office.ok('omaped.returnThing', back);
    const again = await office.refused('omaped.returnThing', { ...back, version: 2 });
    expect(again.code).toBe('delivery_over');
    const before = { ...hand(other, 'donacion'), handedOn: '2026-08-09' };
    expect((await office.refused('omaped.handThing', before)).fields).toHaveProperty('handedOn');
    const retired = { id: thingId, version: 1, retiredOn: '2026-08-10', reason: 'Se rompió.' };
    expect(
      (await office.refused('omaped.retireThing', { ...retired, retiredOn: '2026-08-09' })).fields,
    ).toHaveProperty('retiredOn');
    const gift = await office.ok<{ id: string }>('omaped.handThing', hand(other, 'donacion'));
    const kept = await office.refused('omaped.returnThing', { ...back, id: gift.id });
    expect(kept.code).toBe('delivery_over');
    expect((await office.refused('omaped.retireThing', retired)).code).toBe('thing_not_available');
  });

  it('an adjustment that was attended says what was done', async () => {
    const registrationId = await anybody();
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

// Last: a later day is everybody's.
describe('§3.3 the answer of the MINSA', () => {
  it('that was asked about is answered within ten working days', async () => {
    const id = await anybody();
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
