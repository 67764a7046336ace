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
import type { OmapedCounters, OmapedPage } from './types.ts';

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

  it('finds somebody by a name that a thousand others have, who were written later', async () => {
    const id = await registered(office);
    const { person } = await viewOf(office, id);
    const numbered = `WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 1001)`;
    const otherId = (kind: string) => `printf('00000000-0000-7000-${kind}-%012x', n.n)`;
    await office.running.backend.open?.store.write(async (tx) => {
      const columns: { name: string }[] = await tx.query('PRAGMA main.table_info(persons)');
      const copied = columns.map(({ name }) => name).filter((name) => name !== 'id');
      await tx.query(
        `INSERT INTO main.persons (id, ${copied.join()})
         ${numbered} SELECT ${otherId('8001')}, ${copied.map((name) => `p.${name}`).join()}
         FROM n, main.persons p WHERE p.id = ?`,
        [person.id],
      );
      await tx.query(
        `INSERT INTO main.registrations (id, version, desk, person_id, number, channel,
           registered_on, recorded_at, recorded_by)
         ${numbered} SELECT ${otherId('8002')}, 1, 'omaped', ${otherId('8001')}, n.n + 1, channel,
           registered_on, recorded_at, recorded_by FROM n, main.registrations WHERE id = ?`,
        [id],
      );
      await tx.query(
        `INSERT INTO main.search_docs (kind, subject_id, text)
         ${numbered} SELECT 'person', ${otherId('8001')}, 'mamani' FROM n`,
      );
    });
    expect(await namesIn(office, { text: 'mamani' })).toEqual(['Mamani Ticona, Dora']);
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
