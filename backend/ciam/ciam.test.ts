import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOwn } from '../tray/types.ts';
import {
  FORTUNATO,
  noticeOf,
  olderView,
  registered,
  registration,
  riskOf,
  withRole,
} from './testing.ts';
import type { OlderPage, OrganisationView, SavedOlder } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const names = async (query: object = {}) =>
  (await office.ok<OlderPage>('ciam.list', query)).rows.map(({ name }) => name);
const risk = (changes: Parameters<typeof riskOf>[1] = {}, id: string) =>
  office.ok<SavedOlder>('ciam.recordRisk', riskOf(id, changes));

describe('the registro nominal', () => {
  it('takes whoever is 60 that day, with a number and her ficha', async () => {
    const { id, number } = await registered(office, FORTUNATO, {
      autonomy: 'fragil',
      pensions: ['pension_65'],
      company: 'solo',
      contactName: 'Rosa, su hija',
    });
    expect(number).toBe('CIAM-0001');
    expect(await olderView(office, id)).toMatchObject({
      number: 'CIAM-0001',
      name: 'Mamani Ñaupa, Fortunato',
      years: 76,
      omapedId: null,
      ficha: {
        version: 1,
        stale: false,
        fields: { autonomy: 'fragil', contactName: 'Rosa, su hija', illnesses: '' },
      },
      risks: [],
    });
  });

  it('takes nobody by hand as an import', async () => {
    const { fields } = await office.refused('ciam.register', {
      ...registration(),
      channel: 'importacion',
    });
    expect(fields).toHaveProperty('channel');
  });

  it('refuses whoever is 59 on that day, and says what to do; the same person twice', async () => {
    const young = { ...FORTUNATO, birthDate: '1966-08-11' };
    const { code, fields } = await office.refused('ciam.register', registration(young));
    expect(code).toBe('bad_input');
    expect(fields?.['person.fields.birthDate']).toContain('59 años');
    // The day after is her birthday.
    office.setTime('2026-08-11T14:00:00.000Z');
    const { id } = await registered(office, young, {}, '2026-08-11');
    const { personId } = await olderView(office, id);
    const again = {
      ...registration(),
      person: { kind: 'existing', id: personId },
    };
    expect((await office.refused('ciam.register', again)).code).toBe('bad_input');
    expect(
      (await office.refused('ciam.register', { ...again, registeredOn: '2026-08-11' })).code,
    ).toBe('already_registered');
  });

  it('is filtered by what stands sealed and by what does not, and paged by name', async () => {
    await registered(office, FORTUNATO, { autonomy: 'fragil', company: 'solo', pensions: ['onp'] });
    const rosa = {
      ...FORTUNATO,
      firstSurname: 'Ñaupa',
      documentNumber: '99900022',
      sex: '2',
    } as const;
    const second = await registered(
      office,
      { ...rosa, district: '230408' },
      { autonomy: 'autovalente' },
    );
    const zoila = { ...rosa, firstSurname: 'Zegarra', documentNumber: '99900023' };
    await registered(office, zoila, { autonomy: 'dependiente', pensions: ['pension_65', 'onp'] });
    const [mamani, naupa, zegarra] = await names();
    expect([mamani, naupa, zegarra].map((name) => name?.split(' ')[0])).toEqual([
      'Mamani',
      'Ñaupa',
      'Zegarra',
    ]);
    expect(await names({ autonomy: 'fragil' })).toEqual([mamani]);
    expect(await names({ pension: 'onp' })).toEqual([mamani, zegarra]);
    expect(await names({ pension: 'onp', sex: '2' })).toEqual([zegarra]);
    expect(await names({ alone: true })).toEqual([mamani]);
    expect(await names({ district: '230408' })).toEqual([naupa]);
    expect(await names({ text: 'naupa mam' })).toEqual([mamani]);
    expect(await names({ text: '99900023' })).toEqual([zegarra]);
    await risk({}, second.id);
    expect(await names({ atRisk: true })).toEqual([naupa]);
    const first = await office.ok<OlderPage>('ciam.list', { limit: 2 });
    expect(await names({ limit: 2, after: first.next })).toEqual([zegarra]);
    // A ficha changed since: its codes are opened again.
    const { ficha } = await olderView(office, second.id);
    const fields = { ...ficha.fields, autonomy: 'fragil' };
    await office.ok('ciam.change', { registrationId: second.id, version: 1, fields });
    expect(await names({ autonomy: 'fragil' })).toEqual([mamani, naupa]);
    // A year and a day later nobody has looked at them.
    expect(await names({ stale: true })).toEqual([]);
    office.setTime('2027-08-11T14:00:00.000Z');
    expect(await names({ stale: true })).toHaveLength(3);
  });

  it('is searched by what she is known as and by her telephone, too', async () => {
    await registered(office, { ...FORTUNATO, knownAs: 'Papá Beto' });
    for (const text of ['papa beto', '952000111', 'fortu'])
      expect(await names({ text }), text).toEqual(['Mamani Ñaupa, Fortunato']);
    for (const text of ['beto zegarra', '952000112', '¿?'])
      expect(await names({ text }), text).toEqual([]);
  });

  it('is changed on the version that was opened, and not once she left', async () => {
    const { id } = await registered(office);
    const { ficha, version } = await olderView(office, id);
    const change = { registrationId: id, version: 1, fields: ficha.fields };
    await office.ok('ciam.change', change);
    expect((await office.refused('ciam.change', change)).code).toBe('conflict');
    await office.ok('registrations.end', {
      registrationId: id,
      version,
      endedOn: '2026-08-10',
      cause: 'traslado',
    });
    expect((await office.refused('ciam.change', { ...change, version: 2 })).code).toBe(
      'registration_ended',
    );
    expect(await names()).toEqual([]);
    expect(await names({ ended: true })).toHaveLength(1);
  });
});

describe('PAM_ORGANIZACION, members are in the registro nominal first (art. 74)', () => {
  it('passes whoever is in it, once; refuses whoever left it, and an organisation that is no more', async () => {
    const { id } = await registered(office);
    const club = await office.ok<SavedOlder>('ciam.addOrganisation', {
      name: 'Asociación Los Andes',
      district: '230401',
      recognition: 'RA N.° 12-2024',
    });
    const member = {
      organisationId: club.id,
      registrationId: id,
      joinedOn: '2026-08-01',
      post: 'Tesorero',
    };
    await office.ok('ciam.join', member);
    expect((await office.refused('ciam.join', member)).code).toBe('conflict');
    expect(await office.ok<OrganisationView[]>('ciam.organisations', {})).toMatchObject([
      { name: 'Asociación Los Andes', members: 1 },
    ]);
    const [membership] = (await olderView(office, id)).memberships;
    const leave = { registrationId: id, memberId: membership?.id };
    expect((await office.refused('ciam.leave', { ...leave, leftOn: '2026-07-31' })).code).toBe(
      'date_not_possible',
    );
    await office.ok('ciam.leave', { ...leave, leftOn: '2026-08-10' });
    const { id: overId } = await office.ok<SavedOlder>('ciam.addOrganisation', {
      name: 'Club de la tercera edad',
      district: '230401',
      recognition: '',
    });
    await office.ok('ciam.changeOrganisation', {
      organisationId: overId,
      version: 1,
      name: 'Club de la tercera edad',
      district: '230401',
      recognition: '',
      endedOn: '2026-08-09',
    });
    const late = await office.refused('ciam.join', { ...member, organisationId: overId });
    expect(late.fields).toHaveProperty('organisationId');
    const { version } = await olderView(office, id);
    await office.ok('registrations.end', {
      registrationId: id,
      version,
      endedOn: '2026-08-10',
      cause: 'fallecimiento',
    });
    expect((await office.refused('ciam.join', member)).code).toBe('registration_ended');
  });
});

describe('who reads it', () => {
  it('not a key without the class of older adults, in any tool', async () => {
    const { id } = await registered(office, FORTUNATO, { illnesses: 'Diabetes' });
    await risk({}, id);
    for (const role of ['worker', 'violencia', 'omaped', 'promotor'])
      await withRole(office, `u.${role}`, role);
    await withRole(office, 'u.ciam', 'ciam');
    for (const role of ['worker', 'violencia', 'omaped', 'promotor']) {
      await office.as(`u.${role}`);
      expect((await office.refused('ciam.view', { registrationId: id })).code).toBe('not_allowed');
      expect((await office.refused('ciam.list', {})).code).toBe('not_allowed');
      // What her key opens of the file, whatever a program would show.
      const store = office.running.backend.open?.store;
      const found = await store?.read(async (tx) => {
        const { ciamProfiles, ciamRisks } = await import('../../db/entities/index.ts');
        return [await tx.find(ciamProfiles), await tx.find(ciamRisks)];
      });
      expect(JSON.stringify(found)).not.toContain('Diabetes');
      expect(JSON.stringify(found)).not.toContain('fragilidad');
    }
    await office.as('u.ciam');
    expect((await olderView(office, id)).ficha.fields.illnesses).toBe('Diabetes');
  });

  it('shows that she is at the OMAPED to whoever attends both desks, and to nobody else', async () => {
    const { id } = await registered(office);
    const { personId } = await olderView(office, id);
    await office.running.backend.open?.store.write(async (tx) => {
      await tx.query(
        `INSERT INTO registrations (id, version, desk, person_id, number, channel, registered_on,
           recorded_at, recorded_by) SELECT '00000000-0000-7000-8000-0000000000aa', 1, 'omaped',
           person_id, 1, channel, registered_on, recorded_at, recorded_by FROM registrations WHERE id = ?`,
        [id],
      );
    });
    expect((await olderView(office, id)).omapedId).not.toBeNull();
    await withRole(office, 'u.ciam', 'ciam');
    await office.as('u.ciam');
    const seen = await olderView(office, id);
    expect(seen.personId).toBe(personId);
    expect(seen.omapedId).toBeNull();
  });

  it('tells whoever attends violence, and the CIAM nothing of what came of it', async () => {
    await withRole(office, 'u.ciam', 'ciam');
    await withRole(office, 'u.violencia', 'violencia');
    await office.as('u.ciam');
    const { id } = await registered(office);
    const social = await risk(
      { situations: ['violencia'], setting: 'social', types: ['economica'] },
      id,
    );
    const told = { registrationId: id, version: 1, message: 'Su hijo le quita la pensión.' };
    expect((await office.refused('ciam.handOver', { ...told, riskId: social.id })).code).toBe(
      'pam_not_family',
    );
    const family = await risk(
      { situations: ['violencia'], setting: 'familiar', types: ['economica'] },
      id,
    );
    await office.ok('ciam.handOver', { ...told, riskId: family.id });
    expect(
      (await office.refused('ciam.handOver', { ...told, riskId: family.id, version: 2 })).code,
    ).toBe('conflict');
    expect((await office.ok<TrayOwn>('tray.own')).handovers).toEqual([]);
    expect((await office.ok<TrayOwn>('tray.own')).ciam?.owed).toHaveLength(4);

    await office.as('u.violencia');
    const [waiting] = (await office.ok<TrayOwn>('tray.own')).handovers;
    expect(waiting).toMatchObject({
      name: 'Mamani Ñaupa, Fortunato',
      document: '99900021',
      phone: '952 000 111',
      types: ['economica'],
      message: 'Su hijo le quita la pensión.',
    });
    await office.ok('ciam.takeOver', { handoverId: waiting?.id });
    expect((await office.ok<TrayOwn>('tray.own')).handovers).toEqual([]);
    expect((await office.refused('ciam.takeOver', { handoverId: waiting?.id })).code).toBe(
      'not_found',
    );

    await office.as('u.ciam');
    const [shown] = (await olderView(office, id)).risks;
    expect(shown?.handedOver).toMatchObject({ by: 'u.ciam' });
    expect(JSON.stringify(await olderView(office, id))).not.toContain('u.violencia');
  });
});

describe('what is owed keeps a situation open', () => {
  it('PAM_CIERRE refuses who leaves the register meanwhile; passes once it was told', async () => {
    const { id } = await registered(office);
    const { id: riskId } = await risk({}, id);
    const { version } = await olderView(office, id);
    const end = { registrationId: id, version, endedOn: '2026-08-10' };
    for (const cause of ['traslado', 'a_pedido'])
      expect((await office.refused('registrations.end', { ...end, cause })).code).toBe(
        'pam_notice_owed',
      );
    await office.ok('registrations.end', { ...end, cause: 'fallecimiento' });
    await office.ok('registrations.reopen', { registrationId: id, version: version + 1 });
    await office.ok('ciam.tell', noticeOf(id, riskId));
    await office.ok('registrations.end', { ...end, version: version + 2, cause: 'traslado' });
  });

  it('until it is told; an error ends without', async () => {
    const { id } = await registered(office);
    const first = await risk({}, id);
    const end = { registrationId: id, riskId: first.id, version: 1, reason: 'Se visitó.' };
    expect((await office.refused('ciam.endRisk', { ...end, cause: 'superada' })).code).toBe(
      'pam_notice_owed',
    );
    await office.ok('ciam.tell', noticeOf(id, first.id));
    await office.ok('ciam.endRisk', { ...end, cause: 'superada' });
    expect((await office.refused('ciam.tell', noticeOf(id, first.id))).code).toBe('pam_risk_ended');
    const wrong = await risk({}, id);
    await office.ok('ciam.endRisk', { ...end, riskId: wrong.id, cause: 'error' });
    expect((await olderView(office, id)).risks.map(({ owed }) => owed)).toEqual([[], []]);
  });
});
