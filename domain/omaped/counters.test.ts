import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn } from '../people/age.ts';
import { BLANK_CARNE, BLANK_CONTIGO, BLANK_PROFILE } from '../records/omaped.ts';
import { bandsOn, type Counted, registerTables } from './counters.ts';
import { facetsOf, filterOf, standingOf } from './facets.ts';

const parts = {
  profile: BLANK_PROFILE,
  carne: BLANK_CARNE,
  contigo: BLANK_CONTIGO,
  certificates: [],
};
const certificate = {
  step: 'emitido',
  recordedAt: '2026-08-10T14:00:00.000Z',
  number: '1',
  issuedOn: '2022-01-01',
  establishment: 'Hospital',
  character: null,
  validTo: '2026-05-31',
  types: ['visual'],
  degree: 'severo',
};
const NOTHING_ASKED = {
  type: null,
  degree: null,
  certificate: null,
  carne: null,
  contigo: null,
  lapsesIn: null,
};

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const FROMS: Readonly<Record<string, readonly [number, number]>> = {
  '0 a 5 años': [0, 5],
  '6 a 11 años': [6, 11],
  '12 a 17 años': [12, 17],
  '18 a 29 años': [18, 29],
  '30 a 59 años': [30, 59],
  '60 años a más': [60, 200],
};

describe('§3.9 the indicators', () => {
  it('put everybody born by then in the band of her age on the last day', () => {
    fc.assert(
      fc.property(day('1900-01-01', '2026-12-31'), day('2026-12-31', '2030-12-31'), (born, on) => {
        const age = ageOn(born, on) ?? -1;
        const [from, to] = FROMS[bandsOn(on)(born)] ?? [-1, -1];
        expect(age >= from && age <= to).toBe(true);
      }),
    );
    // Sixty on that very day.
    expect(bandsOn('2026-08-31')('1966-08-31')).toBe('60 años a más');
    expect(bandsOn('2026-08-31')('1966-09-01')).toBe('30 a 59 años');
    expect(bandsOn('2026-08-31')('2026-09-01')).toBe('No consta');
    expect(bandsOn('2026-08-31')(null)).toBe('No consta');
  });

  it('count each person once by age and sex, by degree, district and state', () => {
    const person = fc.record({
      sex: fc.constantFrom('1', '2', 'no_sabe', null),
      birthDate: fc.option(day('1930-01-01', '2026-08-31')),
      district: fc.constantFrom('230401', '230408', null),
      registeredOn: day('2026-01-01', '2026-08-31'),
      degree: fc.constantFrom('leve', 'moderado', 'severo', null),
      carne: fc.constantFrom('no', 'si', 'en_tramite', 'no_elegible'),
    });
    const people = fc.array(person, { maxLength: 30 });
    fc.assert(
      fc.property(people, (some) => {
        const counted = some.map(
          ({ degree, carne, ...one }): Counted => ({
            ...one,
            facets: facetsOf({
              ...parts,
              profile: { ...BLANK_PROFILE, degree },
              carne: { ...BLANK_CARNE, state: carne },
            }),
          }),
        );
        const tables = registerTables(counted, { from: '2026-08-01', to: '2026-08-31' });
        const sumOf = (title: string, column?: number) =>
          tables
            .find((table) => table.title.startsWith(title))
            ?.rows.flatMap(({ values }) => (column === undefined ? values : [values[column] ?? 0]))
            .reduce((sum, value) => sum + value, 0);
        expect(sumOf('Personas registradas')).toBe(some.length);
        const fresh = some.filter(({ registeredOn }) => registeredOn >= '2026-08-01').length;
        for (const title of ['Por grado', 'Por distrito', 'Certificado', 'Carné', 'Programa']) {
          expect(sumOf(title, 0), title).toBe(some.length);
          expect(sumOf(title, 1), title).toBe(fresh);
        }
      }),
    );
  });
});

describe('what is on its way', () => {
  it('is said once: a figure that another table repeats would tell one that is hidden', () => {
    const going = facetsOf({
      ...parts,
      carne: { ...BLANK_CARNE, state: 'en_tramite' },
      contigo: { ...BLANK_CONTIGO, state: 'en_tramite' },
      certificates: [{ ...certificate, step: 'cita' } as never],
    });
    const person = { sex: '2', birthDate: null, district: null, registeredOn: '2026-08-03' };
    const tables = registerTables([{ ...person, facets: going }], {
      from: '2026-08-01',
      to: '2026-08-31',
    });
    const said = tables.flatMap(({ title, rows }) =>
      rows.filter(({ values: [all = 0] }) => all > 0).map(({ label }) => `${title}: ${label}`),
    );
    expect(said.filter((each) => /trámite/i.test(each))).toEqual([
      'Certificado de discapacidad: En trámite: con cita',
      'Carné del CONADIS: En trámite',
      'Programa CONTIGO: En trámite',
    ]);
  });
});

describe('what a list filters by', () => {
  const facets = facetsOf({ ...parts, certificates: [certificate as never] });

  it('takes the degree of the certificate before the one that is declared', () => {
    const declared = { ...BLANK_PROFILE, degree: 'leve' as const };
    expect(facetsOf({ ...parts, profile: declared }).degree).toBe('leve');
    expect(
      facetsOf({ ...parts, profile: declared, certificates: [certificate as never] }).degree,
    ).toBe('severo');
  });

  it('stands as on the day that is asked about', () => {
    expect(standingOf(facets, '2026-05-31')).toBe('vigente');
    expect(standingOf(facets, '2026-06-01')).toBe('vencido');
    const asked = { ...NOTHING_ASKED, certificate: 'vencido' };
    expect(filterOf(asked, '2026-05-31')(facets)).toBe(false);
    expect(filterOf(asked, '2026-06-01')(facets)).toBe(true);
  });

  it('passes everybody when nothing is asked, and nobody of another type', () => {
    expect(filterOf(NOTHING_ASKED, '2026-08-10')(facets)).toBe(true);
    expect(filterOf({ ...NOTHING_ASKED, type: 'visual' }, '2026-08-10')(facets)).toBe(true);
    expect(filterOf({ ...NOTHING_ASKED, type: 'auditiva' }, '2026-08-10')(facets)).toBe(false);
  });
});
