import { afterEach, beforeEach, expect, it } from 'vitest';
import { COUNTED_FORMS, isFilled, SEALED_FORMS } from '../../domain/field-use/forms.ts';
import { BLANK_OLDER } from '../../domain/records/ciam.ts';
import { BLANK_PROFILE } from '../../domain/records/omaped.ts';
import { registered } from '../omaped/testing.ts';
import { child, colleague, LUZ, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { FieldUse } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const YEAR = { kind: 'anio', year: 2026, number: 1 };
const count = async (form: string, asked: object = YEAR) => {
  const { forms } = await office.ok<FieldUse>('fieldUse.count', asked);
  const found = forms.find(({ id }) => id === form);
  return (
    found && {
      rows: found.rows,
      of: Object.fromEntries(found.fields.map(({ name, filled }) => [name, filled])),
    }
  );
};

it('counts which fields were filled in, sealed ones by their length and whoever wrote them', async () => {
  await office.ok(
    'cases.register',
    registration({
      affected: [child({ ...LUZ, healthNotes: 'Alergia' })],
      crime: 'no',
      factsReference: null,
    }),
  );
  // In a box: whoever writes it holds no key of what is penal.
  await office.ok('accounts.add', colleague('pablo.rios', 'Pablo Ríos', 'promotor'));
  await office.as('pablo.rios');
  await office.ok(
    'cases.register',
    registration({ affected: [child({ givenNames: 'José' })], crime: 'no_sabe' }),
  );
  await office.as('rosa.quispe');
  expect(await count('recepcion')).toMatchObject({
    rows: 2,
    of: { facts: 2, factsDistrict: 2, crime: 1, risk: 0, factsReference: 0, courtName: 0 },
  });
  expect(await count('persona')).toMatchObject({
    rows: 4,
    of: { givenNames: 4, healthNotes: 1, sex: 1, phone: 2, email: 0 },
  });
  expect(await count('persona', { kind: 'mes', year: 2026, number: 7 })).toBeUndefined();
  await office.as('pablo.rios');
  expect((await office.refused('fieldUse.count', YEAR)).code).toBe('not_allowed');
});

it('opens what is kept sealed as a whole, and counts it', async () => {
  await registered(office, { types: ['fisica_motora'], housing: 'Propia', wheelchair: NARROW });
  expect(await count('omaped')).toMatchObject({
    rows: 1,
    of: { types: 1, housing: 1, wheelchair: 1, notes: 0, degree: 0 },
  });
});

const NARROW = { width: 40, depth: null, height: null };

it('knows each field of the fichas, and that a blank one says nothing', () => {
  const blanks: Readonly<Record<string, object>> = { omaped: BLANK_PROFILE, ciam: BLANK_OLDER };
  for (const { id, fields } of SEALED_FORMS)
    for (const { name } of fields) {
      const blank = new Map(Object.entries(blanks[id] ?? {}));
      expect(blank.has(name), `${id}.${name}`).toBe(true);
      expect(isFilled(blank.get(name)), `${id}.${name}`).toBe(false);
    }
  expect(COUNTED_FORMS.map(({ id }) => id)).toEqual([
    'persona',
    'recepcion',
    'orientacion',
    'seguimiento',
  ]);
});
