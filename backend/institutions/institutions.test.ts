import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INSTITUTIONS } from '../../domain/institutions/seed.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { InstitutionRow, InstitutionView } from './types.ts';

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
  holder: 'Ñusta Agüero',
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
  verifiedOn: '2026-08-10',
  verifiedBy: 'Rosa Quispe',
};

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
    ]);
    expect((await list({ text: 'fiscalia tarata' })).map((row) => row.shortName)).toEqual([
      'Fiscalía de Tarata',
    ]);
  });

  it('is added to and found by name or holder, without accents', async () => {
    const { id } = await office.ok<{ id: string }>('institutions.add', { fields });
    expect((await list({ text: 'nusta aguero' })).map((row) => row.id)).toEqual([id]);
    expect(await office.ok('search.all', { text: '42050' })).toMatchObject([
      { kind: 'institution', id },
    ]);
    expect(await office.ok<InstitutionView>('institutions.view', { id })).toMatchObject({
      version: 1,
      verified: true,
      inForce: true,
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
