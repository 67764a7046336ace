import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../catalogues/catalogue.ts';
import { type Assessment, RISK_DOCUMENTS, type RiskResolution } from '../catalogues/risk.ts';
import { addMinutes } from '../clock/lima.ts';
import { refusalOf } from './faults.ts';
import { TEAM } from './risk.ts';
import {
  actFaults,
  choicesOf,
  courseFaults,
  type Issued,
  isExtended,
  nextAct,
  type RiskFacts,
  riskPath,
  riskTerms,
  stageOf,
  stepFaults,
} from './risk-course.ts';

const START = '2026-07-20T15:00:00.000Z';
/** The hour of the nth act. */
const at = (n: number) => addMinutes(START, n * 60);

const begun: RiskFacts = {
  now: at(50),
  routing: {
    situation: 'riesgo',
    on: '2026-07-22',
    livesWithParentOrTutor: 'si',
    childDistrict: '230401',
    ownDistrict: '230401',
    ownAccreditation: [{ from: '2026-01-05', to: null }],
    others: {},
    upeHere: true,
  },
  declined: false,
  knownAt: at(0),
  birthDate: '2015-05-05',
  valuations: [],
  acts: [],
  longer: null,
  opinion: null,
  reports: [],
  plans: [],
  resolutions: [],
  lastFollowUpAt: null,
  special: false,
  appeals: [],
  fileSentAt: null,
};
const valued = (conclusion: Assessment, n = 1) => ({ id: `v${n}`, at: at(n), conclusion });
const issued = (
  code: RiskResolution,
  n: number,
  decides: Issued['decides'] = null,
  toldAt: string | null = null,
): Issued => ({ id: `${code}${n}`, at: at(n), code, decides, toldAt });
const opinion = { heldAt: at(4), present: TEAM };

const initiated: RiskFacts = {
  ...begun,
  valuations: [valued('hay_riesgo')],
  resolutions: [issued('R04', 2)],
};
const evaluated: RiskFacts = { ...initiated, opinion, reports: [valued('hay_riesgo', 5)] };
const declared: RiskFacts = {
  ...evaluated,
  resolutions: [issued('R04', 2), issued('R05', 6, 'riesgo')],
};
const approved: RiskFacts = {
  ...declared,
  plans: [{ id: 'p', at: at(7) }],
  resolutions: [...declared.resolutions, issued('R06', 8, 'aprueba')],
};

const codes = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code);
const against = (code: RiskResolution, decides: Issued['decides'], facts: RiskFacts) =>
  codes(courseFaults(code, decides, facts));

describe('the order of the procedure', () => {
  it('begins by the valuation, and resolves what it concluded (DL 1297, art. 18)', () => {
    expect(nextAct(begun)).toBe('valorar');
    for (const code of ['R02', 'R03', 'R04'] as const)
      expect(against(code, null, begun)).toEqual(['risk_valuation_first']);
    for (const [conclusion, code] of [
      ['hay_riesgo', 'R04'],
      ['hay_desproteccion', 'R02'],
      ['no_hay_riesgo', 'R03'],
    ] as const) {
      const facts = { ...begun, valuations: [valued(conclusion)] };
      expect(nextAct(facts)).toBe(code);
      const open = (['R02', 'R03', 'R04'] as const).filter((one) => !against(one, null, facts)[0]);
      expect(open).toEqual([code]);
    }
  });

  it('goes from one act to the next, whole', () => {
    expect(nextAct(initiated)).toBe('opinion');
    expect(nextAct({ ...initiated, opinion })).toBe('informe');
    expect(nextAct(evaluated)).toBe('R05');
    expect(nextAct(declared)).toBe('plan');
    expect(nextAct({ ...declared, plans: approved.plans })).toBe('R06');
    expect(nextAct(approved)).toBe('seguimiento');
    const better = {
      ...approved,
      valuations: [...approved.valuations, valued('no_hay_riesgo', 12)],
    };
    expect(nextAct(better)).toBe('R07');
    const over = {
      ...better,
      resolutions: [...better.resolutions, issued('R07', 13, 'objetivos_logrados')],
    };
    expect(nextAct(over)).toBeNull();
    expect(stageOf(over)).toBe('terminado');
    for (const code of codesOf(RISK_DOCUMENTS).filter((one) => one.startsWith('R')))
      expect(codes(actFaults(code as RiskResolution, over))).toEqual(['risk_ended']);
  });

  it('V18 passes R05 after the opinion and the informe, and refuses it without either', () => {
    expect(against('R05', 'riesgo', evaluated)).toEqual([]);
    expect(against('R05', 'riesgo', initiated)).toEqual(['opinion_missing', 'risk_report_first']);
    expect(against('R05', 'riesgo', { ...evaluated, opinion: null })).toEqual(['opinion_missing']);
    const two = { ...opinion, present: TEAM.slice(1) };
    expect(against('R05', 'riesgo', { ...evaluated, opinion: two })).toEqual([
      'opinion_professionals',
    ]);
    // Heard after the informe: the informe is written anew.
    const late = { ...evaluated, opinion: { ...opinion, heldAt: at(6) } };
    expect(against('R05', 'riesgo', late)).toEqual(['opinion_missing']);
    expect(nextAct(late)).toBe('informe');
  });

  it('declares what the informe found, or that there is nothing', () => {
    expect(against('R05', 'inexistencia', evaluated)).toEqual(['risk_not_as_valued']);
    const nothing = { ...evaluated, reports: [valued('no_hay_riesgo', 5)] };
    expect(against('R05', 'inexistencia', nothing)).toEqual([]);
    expect(against('R05', 'riesgo', nothing)).toEqual(['risk_not_as_valued']);
    const filed = { ...nothing, resolutions: [issued('R04', 2), issued('R05', 6, 'inexistencia')] };
    expect(stageOf(filed)).toBe('terminado');
  });

  it('does nothing twice', () => {
    expect(against('R04', null, initiated)).toEqual(['risk_begun']);
    expect(against('R05', 'riesgo', declared)).toEqual(['risk_declared']);
    expect(against('R06', 'aprueba', approved)).toEqual(['risk_approved']);
    expect(codes(stepFaults('plan', approved))).toEqual(['risk_approved']);
    const longer = {
      ...approved,
      resolutions: [...approved.resolutions, issued('R06', 9, 'prorroga')],
    };
    expect(against('R06', 'prorroga', approved)).toEqual([]);
    expect(against('R06', 'prorroga', longer)).toEqual(['risk_extended']);
    expect(isExtended(longer)).toBe(true);
  });

  it('V20 passes R07 with a valuation after the last follow-up, and refuses one before it', () => {
    const followed = {
      ...approved,
      lastFollowUpAt: at(10),
      valuations: [...approved.valuations, valued('no_hay_riesgo', 9)],
    };
    expect(against('R07', 'objetivos_logrados', followed)).toEqual(['valuation_missing']);
    const anew = { ...followed, valuations: [...followed.valuations, valued('no_hay_riesgo', 11)] };
    expect(against('R07', 'objetivos_logrados', anew)).toEqual([]);
    expect(nextAct(anew)).toBe('R07');
  });

  it('becomes desprotección at any time after it began', () => {
    for (const facts of [initiated, evaluated, declared, approved]) {
      const worse = {
        ...facts,
        valuations: [...facts.valuations, valued('hay_desproteccion', 12)],
      };
      expect(against('R07', 'desproteccion', worse)).toEqual([]);
      expect(nextAct(worse)).toBe('R07');
      expect(against('R07', 'desproteccion', facts)).toEqual(['risk_not_as_valued']);
    }
  });

  it('ends at eighteen: nothing is declared, planned or approved any more (DL 1297, art. 42)', () => {
    const adult = { ...evaluated, birthDate: '2008-07-22' };
    expect(against('R05', 'riesgo', adult)).toEqual(['risk_of_age']);
    expect(against('R07', 'mayoria_de_edad', adult)).toEqual([]);
    expect(nextAct(adult)).toBe('R07');
    expect(against('R07', 'mayoria_de_edad', evaluated)).toEqual(['risk_not_of_age']);
    expect(codes(stepFaults('plan', { ...declared, birthDate: '2008-07-22' }))).toEqual([
      'risk_of_age',
    ]);
  });
});

describe('who may resolve', () => {
  const unaccredited = { ...begun.routing, ownAccreditation: [] };
  const elsewhere = { ...begun.routing, childDistrict: '230408' };
  it('V16 refuses all but to decline to an office that is not accredited that day', () => {
    const revoked = { ...evaluated, routing: unaccredited };
    expect(against('R05', 'riesgo', revoked)).toEqual(['risk_not_accredited']);
    expect(nextAct(revoked)).toBe('R11');
    expect(against('R11', null, revoked)).toEqual([]);
  });
  it('V17 refuses to begin for another district: what passes is to decline', () => {
    const facts = { ...begun, routing: elsewhere, valuations: [valued('hay_riesgo')] };
    expect(against('R04', null, facts)).toEqual(['risk_other_district']);
    expect(nextAct(facts)).toBe('R11');
  });
  it('what was declined to it is assumed first (R1297 160)', () => {
    const declined = { ...begun, declined: true, valuations: [valued('hay_riesgo')] };
    expect(nextAct(declined)).toBe('R01');
    expect(against('R04', null, declined)).toEqual(['risk_competence_first']);
    expect(against('R01', null, begun)).toEqual(['risk_no_declination']);
    const assumed = { ...declined, resolutions: [issued('R01', 2)] };
    expect(nextAct(assumed)).toBe('R04');
    expect(against('R01', null, assumed)).toEqual(['risk_begun']);
  });
});

describe('the terms that run', () => {
  const running = (facts: RiskFacts) =>
    riskTerms(facts)
      .filter(({ metAt }) => metAt === null)
      .map(({ rule }) => rule.id);
  it('follow each act', () => {
    expect(running(begun)).toEqual(['RDF_RESOL']);
    expect(running({ ...begun, acts: [{ id: 'a', at: at(1) }] })).toEqual([
      'RDF_RESOL',
      'RDF_PRELIM',
    ]);
    expect(running({ ...begun, longer: 'dias' })).toEqual(['RDF_PRELIM_DIAS']);
    expect(running(initiated)).toEqual(['RDF_EVAL', 'NOTIFY']);
    expect(running(evaluated)).toEqual(['RDF_DECL', 'NOTIFY']);
    expect(running(declared)).toEqual(['RDF_PTI', 'RDF_MEDIDA', 'NOTIFY', 'NOTIFY']);
    expect(running({ ...declared, plans: approved.plans })).toContain('RDF_APRUEBA');
    expect(running({ ...declared, special: true })).not.toContain('RDF_MEDIDA');
  });
  it('are met by the act that answers them, and measures reach twelve months once extended', () => {
    const terms = riskTerms(declared);
    expect(terms.find(({ rule }) => rule.id === 'RDF_EVAL')?.metAt).toBe(at(5));
    expect(terms.find(({ rule }) => rule.id === 'RDF_DECL')?.metAt).toBe(at(6));
    const longer = {
      ...approved,
      resolutions: [...approved.resolutions, issued('R06', 9, 'prorroga')],
    };
    const measures = riskTerms(longer).find(({ rule }) => rule.id === 'RDF_MEDIDA');
    expect(measures).toMatchObject({ rule: { amount: 12 }, notAfter: '2033-05-05' });
  });
  it('of an appeal are those of what it is against', () => {
    const appeal = (against: string) => ({ id: 'x', at: at(9), against, decidedAt: null });
    const ids = (facts: RiskFacts) => running(facts).filter((id) => id.startsWith('RES_'));
    expect(ids({ ...declared, appeals: [appeal('R042')] })).toEqual(['RES_NOFIN']);
    expect(ids({ ...declared, appeals: [appeal('R056')] })).toEqual([]);
    const ended = { ...begun, resolutions: [issued('R03', 2)], appeals: [appeal('R032')] };
    expect(ids(ended)).toEqual(['RES_FIN']);
  });
});

it('shows what is done, what runs and what comes', () => {
  expect(riskPath(evaluated).map(({ key, place }) => `${key} ${place}`)).toEqual([
    'valoracion done',
    'inicio done',
    'evaluacion done',
    'declaracion now',
    'plan ahead',
    'medidas ahead',
    'conclusion ahead',
  ]);
});

describe('whatever is tried, in whatever order', () => {
  const RESOLUTIONS = codesOf(RISK_DOCUMENTS).filter((code): code is RiskResolution =>
    code.startsWith('R'),
  );
  const conclusion = fc.constantFrom(
    'hay_riesgo' as const,
    'hay_desproteccion' as const,
    'no_hay_riesgo' as const,
  );
  const move = fc.oneof(
    fc.record({ do: fc.constant('valorar' as const), conclusion }),
    fc.record({ do: fc.constant('informe' as const), conclusion }),
    fc.record({ do: fc.constant('opinion' as const), all: fc.boolean() }),
    fc.record({ do: fc.constantFrom('plan' as const, 'seguimiento' as const, 'next' as const) }),
    fc.record({ do: fc.constantFrom(...RESOLUTIONS), which: fc.nat(2) }),
  );
  type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

  const decided = (facts: RiskFacts, code: RiskResolution, which: number, n: number): RiskFacts => {
    const choices = choicesOf(code, facts);
    const choice = choices[which % choices.length];
    if (choice === undefined || refusalOf(choice.faults) !== null) return facts;
    const one = issued(code, n, choice.decides);
    return { ...facts, resolutions: [...facts.resolutions, one] };
  };

  const after = (facts: RiskFacts, tried: Move, n: number): RiskFacts => {
    const now = { ...facts, now: at(n) };
    if (tried.do === 'next') {
      const next = nextAct(now);
      return next?.startsWith('R') === true
        ? [0, 1, 2].reduce(
            (f, which) => (f === now ? decided(f, next as RiskResolution, which, n) : f),
            now,
          )
        : now;
    }
    if ('which' in tried) return decided(now, tried.do, tried.which, n);
    if (refusalOf(stepFaults(tried.do, now)) !== null) return now;
    switch (tried.do) {
      case 'valorar':
        return { ...now, valuations: [...now.valuations, valued(tried.conclusion, n)] };
      case 'informe':
        return { ...now, reports: [...now.reports, valued(tried.conclusion, n)] };
      case 'opinion':
        return { ...now, opinion: { heldAt: at(n), present: tried.all ? TEAM : ['legal'] } };
      case 'plan':
        return { ...now, plans: [...now.plans, { id: `p${n}`, at: at(n) }] };
      case 'seguimiento':
        return { ...now, lastFollowUpAt: at(n) };
    }
  };

  it('nothing is declared before it began, approved before it was declared, nor done after the end', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const facts = moves.reduce((f, tried, n) => after(f, tried, n + 1), begun);
        const order = facts.resolutions.map(({ code, decides }) => decides ?? code);
        const place = (what: string) => order.indexOf(what as (typeof order)[number]);
        const follows = (later: string, earlier: string) => {
          if (place(later) !== -1) {
            expect(place(earlier)).toBeGreaterThanOrEqual(0);
            expect(place(earlier)).toBeLessThan(place(later));
          }
        };
        follows('riesgo', 'R04');
        follows('inexistencia', 'R04');
        follows('aprueba', 'riesgo');
        follows('varia', 'aprueba');
        follows('prorroga', 'aprueba');
        follows('objetivos_logrados', 'aprueba');
        follows('desproteccion', 'R04');
        for (const once of ['R01', 'R04', 'riesgo', 'aprueba', 'prorroga'])
          expect(order.filter((one) => one === once).length).toBeLessThanOrEqual(1);
        const end = facts.resolutions.findIndex(
          ({ code, decides }) =>
            ['R02', 'R03', 'R07', 'R11'].includes(code) || decides === 'inexistencia',
        );
        if (end !== -1) expect(end).toBe(facts.resolutions.length - 1);
        const next = nextAct(facts);
        // What is offered may be done.
        if (next === null) expect(end).not.toBe(-1);
        else expect(refusalOf(actFaults(next, facts))).toBeNull();
        for (const { metAt, start } of riskTerms(facts))
          if (metAt !== null) expect(metAt >= start).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
