import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../catalogues/catalogue.ts';
import { RISK_DOCUMENTS, type RiskResolution } from '../catalogues/risk.ts';
import {
  isAccredited,
  type RoutingFacts,
  refuseDeclinationReceived,
  resolutionFaults,
  routeOf,
  routeWords,
} from './risk-routing.ts';

const TARATA = '230401';
const TICACO = '230408';
const ESTIQUE = '230403';

/** Tarata, not accredited; Ticaco is; a UPE is competent. */
const facts: RoutingFacts = {
  situation: 'riesgo',
  on: '2026-07-20',
  livesWithParentOrTutor: 'si',
  childDistrict: TARATA,
  ownDistrict: TARATA,
  ownAccreditation: [],
  others: { [TICACO]: [{ from: '2022-01-10', to: null }] },
  upeHere: true,
};
const accredited = [{ from: '2026-01-05', to: null }];
const RESOLUTIONS = codesOf(RISK_DOCUMENTS).filter((code): code is RiskResolution =>
  code.startsWith('R'),
);
const codes = (resolution: RiskResolution, changes: Partial<RoutingFacts>) =>
  resolutionFaults(resolution, { ...facts, ...changes }).map(({ code }) => code);

it('accreditation is of a date: both ends are in it, and what was revoked is over', () => {
  const periods = [{ from: '2024-03-01', to: '2025-03-01' }];
  const on = ['2024-02-29', '2024-03-01', '2025-03-01', '2025-03-02'];
  expect(on.map((day) => isAccredited(periods, day))).toEqual([false, true, true, false]);
});

describe('who decides (demuna.md §1.5)', () => {
  it.each([
    ['riesgo, accredited', { ownAccreditation: accredited }, 'esta_demuna', 'RDF_RESOL'],
    ['riesgo, not accredited', {}, 'upe', 'DER_UPE'],
    [
      'riesgo, not yet accredited',
      { ownAccreditation: [{ from: '2026-07-21', to: null }] },
      'upe',
      'DER_UPE',
    ],
    ['riesgo, neither accredited nor UPE', { upeHere: false }, 'esta_demuna', 'DNA_CALIF'],
    ['riesgo in Ticaco, which is', { childDistrict: TICACO }, 'otra_demuna', 'RDF_DECLINA'],
    [
      'riesgo in Ticaco, even when we are',
      { childDistrict: TICACO, ownAccreditation: accredited },
      'otra_demuna',
      'RDF_DECLINA',
    ],
    ['riesgo in Estique, which is not', { childDistrict: ESTIQUE }, 'upe', 'DER_UPE'],
    [
      'riesgo in Estique, even when we are',
      { childDistrict: ESTIQUE, ownAccreditation: accredited },
      'upe',
      'DER_UPE',
    ],
    [
      'desprotección',
      { situation: 'desproteccion', ownAccreditation: accredited },
      'upe',
      'DER_UPE',
    ],
    [
      'desprotección without UPE',
      { situation: 'desproteccion', upeHere: false },
      'juzgado',
      'DER_UPE',
    ],
    [
      'with the grandmother alone',
      { livesWithParentOrTutor: 'no', ownAccreditation: accredited },
      'upe',
      'DER_UPE',
    ],
  ] as const)('%s', (_what, changes, decides, term) => {
    const route = routeOf({ ...facts, ...changes });
    expect([route.decides, route.term.id]).toEqual([decides, term]);
  });

  it('says what is still to be asked, and what nobody confirmed', () => {
    const unknown = routeOf({ ...facts, livesWithParentOrTutor: 'no_sabe', childDistrict: null });
    expect(unknown.notes.map(({ code }) => code)).toEqual([
      'risk_family_unknown',
      'risk_district_unknown',
    ]);
    expect(routeOf({ ...facts, childDistrict: TICACO }).verified).toBe(false);
    expect(routeOf(facts)).toMatchObject({ verified: true, notes: [] });
  });

  it('reads as what is to be done', () => {
    expect(routeWords(routeOf(facts))).toBe(
      'Decide la Unidad de Protección Especial (UPE) (R1297 23.8.a, DCT 4ª). Se deriva. Plazo: 1 día hábil, desde que se supo.',
    );
    expect(routeWords(routeOf({ ...facts, upeHere: false }))).toContain('Plazo: 24 horas');
    expect(routeWords(routeOf({ ...facts, childDistrict: TICACO }))).toContain('Por verificar');
  });

  it('always names somebody and a term; the procedure for riesgo only to whom R04 is open', () => {
    const district = fc.constantFrom(TARATA, TICACO, ESTIQUE, null);
    const any = fc.record({
      situation: fc.constantFrom('riesgo' as const, 'desproteccion' as const),
      on: fc.constantFrom('2021-01-01', '2026-01-04', '2026-01-05', '2026-07-20'),
      livesWithParentOrTutor: fc.constantFrom('si' as const, 'no' as const, 'no_sabe' as const),
      childDistrict: district,
      ownDistrict: fc.constant(TARATA),
      ownAccreditation: fc.constantFrom([], accredited),
      others: fc.constant(facts.others),
      upeHere: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (one) => {
        const route = routeOf(one);
        expect(route.norm).not.toBe('');
        if (route.act === 'procedimiento_riesgo' && one.childDistrict !== null)
          expect(
            resolutionFaults('R04', one).filter(({ severity }) => severity === 'block'),
          ).toEqual([]);
        if (one.situation === 'desproteccion') expect(route.decides).not.toBe('esta_demuna');
      }),
    );
  });
});

describe('V16 the resolutions of an accredited DEMUNA', () => {
  it('passes each of them from the day of accreditation', () => {
    for (const resolution of RESOLUTIONS)
      expect(codes(resolution, { ownAccreditation: accredited, on: '2026-01-05' })).toEqual([]);
  });
  it('refuses R01 to R07 the day before, and leaves only to decline', () => {
    const open = RESOLUTIONS.filter(
      (resolution) =>
        codes(resolution, { ownAccreditation: accredited, on: '2026-01-04' }).length === 0,
    );
    expect(open).toEqual(['R11']);
    expect(resolutionFaults('R05', facts)).toMatchObject([{ rule: 'V16', severity: 'block' }]);
  });
});

describe('V17 the resolution that begins', () => {
  const ours = { ownAccreditation: accredited };
  it('passes in the own district, with mother, father or tutor', () => {
    expect(codes('R04', ours)).toEqual([]);
  });
  it('refuses another district, one that nobody wrote, and a child without them', () => {
    expect(codes('R04', { ...ours, childDistrict: TICACO })).toEqual(['risk_other_district']);
    expect(codes('R04', { ...ours, childDistrict: null })).toEqual(['risk_district_unknown']);
    expect(codes('R04', { ...ours, livesWithParentOrTutor: 'no' })).toEqual([
      'risk_without_family',
    ]);
  });
  it('passes with a warning when nobody knows whom she lives with', () => {
    const found = resolutionFaults('R04', { ...facts, ...ours, livesWithParentOrTutor: 'no_sabe' });
    expect(found).toMatchObject([{ rule: 'V17', severity: 'warn' }]);
  });
});

it('takes from the UPE what began at most two months before the accreditation (R1297 160.2.c)', () => {
  expect(refuseDeclinationReceived('2026-05-05', '2026-07-05')).toBeNull();
  expect(refuseDeclinationReceived('2026-05-04', '2026-07-05')?.code).toBe('declination_too_old');
});
