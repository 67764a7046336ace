import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INSTITUTIONS } from '../../domain/institutions/seed.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { InstitutionRow, InstitutionView, MissingInstitution } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const list = (query = {}) => office.ok<InstitutionRow[]>('institutions.list', query);
const fields = {
  kind: 'educacion',
  officialName: 'Institución Educativa 42050 de Ticaco',
  shortName: 'IE 42050 Ticaco',
  treatment: 'Señora',
  post: 'Directora',
  place: 'Ticaco.-',
  address: null,
  district: '230408',
  phone: null,
  email: null,
  virtualDesk: null,
  hours: null,
  emergencyContact: null,
  notes: null,
  validFrom: '2026-01-01',
  validTo: null,
};
const nusta = {
  name: 'Ñusta Agüero',
  treatment: 'Señora',
  post: 'Director/a',
  acting: false,
  validFrom: '2026-01-01',
  validTo: null,
  document: 'RD 012-2026-UGEL-T',
};
const added = async () => {
  const { id } = await office.ok<{ id: string }>('institutions.add', { fields });
  await office.ok('institutions.addHolder', { institutionId: id, holder: nusta });
  return id;
};
const view = (id: string) => office.ok<InstitutionView>('institutions.view', { id });

describe('the directory', () => {
  it('begins with the seeded institutions, most of them to be verified', async () => {
    const rows = await list();
    expect(rows).toHaveLength(INSTITUTIONS.length);
    expect(rows.filter(({ verified }) => verified).map(({ shortName }) => shortName)).toEqual([
      'UPE Tacna',
    ]);
    expect((await list({ kind: 'juzgado' })).map(({ kind }) => kind)).toEqual([
      'juzgado',
      'juzgado',
      'juzgado',
    ]);
    expect((await list({ text: 'fiscalia tarata' })).map((row) => row.shortName)).toEqual([
      'Fiscalía de Tarata',
    ]);
  });

  it('is added to and found by name or holder, without accents', async () => {
    const id = await added();
    expect((await list({ text: 'nusta aguero' })).map((row) => row.id)).toEqual([id]);
    expect(await office.ok('search.all', { text: '42050' })).toMatchObject([
      { kind: 'institution', id },
    ]);
    expect(await office.ok('search.all', { text: 'aguero' })).toMatchObject([{ id }]);
    expect(await view(id)).toMatchObject({
      version: 1,
      verification: 'never',
      inForce: true,
      addressee: { treatment: 'Señora', name: 'Ñusta Agüero', post: 'Directora' },
    });
  });

  it('changes only what nobody changed meanwhile, and hides what has ended', async () => {
    const { id } = await office.ok<{ id: string }>('institutions.add', { fields });
    const ended = { id, version: 1, fields: { ...fields, validTo: '2026-08-09' } };
    await office.ok('institutions.change', ended);
    expect((await office.refused('institutions.change', ended)).code).toBe('conflict');
    expect(await list({ text: '42050' })).toEqual([]);
    expect(await list({ text: '42050', includeEnded: true })).toMatchObject([{ inForce: false }]);
  });

  it('refuses an end before its beginning, and an unknown kind', async () => {
    const backwards = { fields: { ...fields, validTo: '2025-12-31' } };
    expect((await office.refused('institutions.add', backwards)).fields).toHaveProperty([
      'fields.validTo',
    ]);
    const unknown = { fields: { ...fields, kind: 'bodega' } };
    expect((await office.refused('institutions.add', unknown)).code).toBe('bad_input');
  });
});

describe('who heads an institution', () => {
  it('ends when another takes the post; who stands in prints so, and the titular comes back', async () => {
    const id = await added();
    const holders = async () =>
      (await view(id)).holders.map(({ name, validTo }) => [name, validTo]);
    const hold = (holder: object) =>
      office.ok('institutions.addHolder', { institutionId: id, holder: { ...nusta, ...holder } });
    await hold({ name: 'Raúl Larico', treatment: 'Señor', validFrom: '2026-08-01' });
    await hold({
      name: 'Elsa Mamani',
      acting: true,
      validFrom: '2026-08-10',
      validTo: '2026-08-20',
    });
    expect(await holders()).toEqual([
      ['Elsa Mamani', '2026-08-20'],
      ['Raúl Larico', null],
      ['Ñusta Agüero', '2026-07-31'],
    ]);
    expect((await view(id)).addressee).toMatchObject({
      name: 'Elsa Mamani',
      post: 'Directora (e)',
    });
    office.setTime('2026-08-21T15:00:00.000Z');
    expect((await view(id)).addressee).toMatchObject({ name: 'Raúl Larico', post: 'Director' });
  });

  it('is corrected, unless somebody did meanwhile or it meets who comes after', async () => {
    const id = await added();
    const [first] = (await view(id)).holders;
    const change = { holderId: first?.id, version: 1, holder: { ...nusta, validTo: '2026-06-30' } };
    await office.ok('institutions.changeHolder', change);
    expect((await office.refused('institutions.changeHolder', change)).code).toBe('conflict');
    expect((await view(id)).addressee.name).toBeNull();
    const earlier = { ...nusta, name: 'Ana Cusi', validFrom: '2025-01-01' };
    const met = await office.refused('institutions.addHolder', {
      institutionId: id,
      holder: earlier,
    });
    expect(met.fields).toHaveProperty(['holder.validTo']);
    await office.ok('institutions.addHolder', {
      institutionId: id,
      holder: { ...earlier, validTo: '2025-12-31' },
    });
    const backwards = { ...nusta, validFrom: '2027-01-01', validTo: '2026-12-31' };
    const refused = await office.refused('institutions.addHolder', {
      institutionId: id,
      holder: backwards,
    });
    expect(refused.fields).toHaveProperty(['holder.validTo']);
  });
});

describe('what was confirmed', () => {
  it('says by whom, when and how; after a year, or once it changed, it is asked again', async () => {
    const id = await added();
    const waits = async () => (await list({ toVerify: true })).some((row) => row.id === id);
    expect(await waits()).toBe(true);
    const confirm = { id, version: 1, how: 'Llamada a su mesa de partes' };
    await office.ok('institutions.verify', confirm);
    expect(await view(id)).toMatchObject({
      verification: 'recent',
      verifiedOn: '2026-08-10',
      verifiedBy: 'Rosa Quispe Mamani',
      verifiedHow: 'Llamada a su mesa de partes',
    });
    expect(await waits()).toBe(false);

    const change = (version: number, changed: object) =>
      office.ok('institutions.change', { id, version, fields: { ...fields, ...changed } });
    await change(1, { notes: 'Atiende por las mañanas.' });
    expect(await waits()).toBe(false);
    // Of the card as it was before.
    expect((await office.refused('institutions.verify', confirm)).code).toBe('conflict');
    office.setTime('2027-08-11T15:00:00.000Z');
    expect((await view(id)).verification).toBe('old');
    expect(await waits()).toBe(true);
  });

  it('is to be confirmed again once its address changed', async () => {
    const id = await added();
    await office.ok('institutions.verify', { id, version: 1, how: 'Su página' });
    await office.ok('institutions.change', {
      id,
      version: 1,
      fields: { ...fields, address: 'Jr. Nuevo 12' },
    });
    expect(await view(id)).toMatchObject({ verification: 'never', verifiedHow: null });
  });
});

describe('what the directory lacks of the first one', () => {
  it('is added only when asked, and nothing that the office wrote changes', async () => {
    const missing = () => office.ok<MissingInstitution[]>('institutions.missing', {});
    expect(await missing()).toEqual([]);
    const [sis] = await list({ kind: 'sis' });
    const { holders: _, addressee: __, ...card } = await view(sis?.id ?? '');
    const names = Object.keys(fields) as (keyof typeof fields)[];
    const kept = Object.fromEntries(names.map((name) => [name, card[name]]));
    const renamed = { ...kept, officialName: 'SIS, oficina de Tacna', shortName: 'SIS Tacna' };
    await office.ok('institutions.change', { id: card.id, version: 1, fields: renamed });
    expect((await missing()).map(({ officialName }) => officialName)).toEqual([
      'Seguro Integral de Salud',
    ]);
    const asked = { names: ['Seguro Integral de Salud'] };
    expect(await office.ok('institutions.addMissing', asked)).toEqual({ added: 1 });
    expect((await office.refused('institutions.addMissing', asked)).code).toBe('bad_input');
    expect((await list({ kind: 'sis' })).map(({ shortName }) => shortName).sort()).toEqual([
      'SIS',
      'SIS Tacna',
    ]);
  });
});
