/** Worked out by hand; which days are without work in 2026 stands in `clock/deadlines.test.ts`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../clock/holidays.ts';
import { instantFromLima } from '../clock/lima.ts';
import { termDue } from '../clock/terms.ts';
import { othersTerms, ownTerms } from './clocks.ts';
import { MEASURE, OPENED, REPORTED } from './facts-for-tests.ts';
import type { RouteFacts } from './route.ts';

const calendar = createCalendar();
const ids = (terms: readonly { rule: { id: string } }[]) => terms.map(({ rule }) => rule.id);
const due = (facts: RouteFacts, rule: string) => {
  const term = [...ownTerms(facts), ...othersTerms(facts)].find((one) => one.rule.id === rule);
  return term === undefined ? null : termDue(term.rule, term.start, calendar);
};

describe('§1.5 the goal of the office', () => {
  it('is of four hours of the office, and of a day on the clock, both named so', () => {
    const goals = ownTerms(OPENED);
    expect(ids(goals)).toEqual(['VIF_META_ALERTA', 'VIF_META_24H']);
    for (const { rule } of goals) expect(rule.label).toMatch(/^Meta interna/);
  });
  it('runs over a Friday afternoon to the Monday: 15:00 to 11:00', () => {
    const knownAt = instantFromLima('2026-08-14', '15:00');
    expect(due({ ...OPENED, knownAt }, 'VIF_META_ALERTA')).toBe(
      instantFromLima('2026-08-17', '11:00'),
    );
    expect(due({ ...OPENED, knownAt }, 'VIF_META_24H')).toBe(
      instantFromLima('2026-08-15', '15:00'),
    );
  });
  it('is met by the denuncia, also by one that somebody made before', () => {
    expect(ownTerms(REPORTED).map(({ metAt }) => metAt)).toEqual([
      REPORTED.told[0]?.at,
      REPORTED.told[0]?.at,
    ]);
    const before = { id: 'x', to: 'pnp', isReport: true, at: '2026-08-01T14:00:00.000Z' };
    expect(ownTerms({ ...OPENED, told: [before] })[0]?.metAt).toBe(OPENED.knownAt);
  });
});

describe('§1.7 the juzgado (Ley 31715)', () => {
  it.each([
    ['leve', 'VIF_JUZ', '2026-08-11T15:00:00.000Z'],
    ['moderado', 'VIF_JUZ', '2026-08-11T15:00:00.000Z'],
    ['severo', 'VIF_JUZ', '2026-08-11T15:00:00.000Z'],
    ['no_determinado', 'VIF_JUZ_ND', '2026-08-12T15:00:00.000Z'],
  ] as const)('has, with risk %s, the term %s', (level, rule, end) => {
    const facts = { ...REPORTED, level: { level, at: REPORTED.now } };
    expect(due(facts, rule)).toBe(end);
    expect(due(facts, 'VIF_MEDIDAS')).toBe('2026-08-12T15:00:00.000Z');
  });
  it('is asked after with 48 hours while no FVR is on record, and never with 72', () => {
    expect(ids(othersTerms(REPORTED))).toEqual(['VIF_PNP', 'VIF_JUZ_ND', 'VIF_MEDIDAS']);
    expect(othersTerms(REPORTED).some(({ rule }) => rule.amount === 72)).toBe(false);
  });
  it('tells a resolution once, however many measures it gives', () => {
    const measures = [MEASURE, { ...MEASURE, id: 'n' }];
    expect(ids(othersTerms({ ...REPORTED, measures })).slice(3)).toEqual([
      'VIF_JUZ_AVISA',
      'VIF_APELA',
    ]);
  });
  it('owes nothing before a denuncia', () => {
    expect(othersTerms(OPENED)).toEqual([]);
  });
});

describe('§1.9 supervision', () => {
  const entrusted: RouteFacts = { ...REPORTED, measures: [MEASURE] };
  const severe: RouteFacts = { ...entrusted, level: { level: 'severo', at: REPORTED.now } };
  it('reports in 15 working days from the notification, in 5 at severe risk', () => {
    // Wednesday 12 August: 13 14 17 18 19 | 20 21 24 25 26 | 27 (28 no) 31 1 2 3 September.
    expect(due(entrusted, 'VIF_INFORME')).toBe(instantFromLima('2026-09-03', '23:59'));
    expect(due(severe, 'VIF_INFORME_SEV')).toBe(instantFromLima('2026-08-19', '23:59'));
  });
  it('then every six months, every three at severe risk, while a measure stands', () => {
    const reports = [{ id: 'r', at: '2026-08-19T15:00:00.000Z', measureId: null }];
    expect(due({ ...entrusted, reports }, 'VIF_PERIODO')).toBe(
      instantFromLima('2027-02-19', '23:59'),
    );
    expect(due({ ...severe, reports }, 'VIF_PERIODO_SEV')).toBe(
      instantFromLima('2026-11-19', '23:59'),
    );
    const measures = [{ ...MEASURE, inForce: false, endedAt: REPORTED.now }];
    expect(due({ ...entrusted, measures, reports }, 'VIF_PERIODO')).toBeNull();
  });
  it('owes a report about each measure: one about another meets nothing of it', () => {
    const measures = [MEASURE, { ...MEASURE, id: 'n' }];
    const report = (day: number, measureId: string | null) => ({
      id: `r${day}`,
      at: `2026-08-${day}T15:00:00.000Z`,
      measureId,
    });
    const standing = (...reports: ReturnType<typeof report>[]) =>
      ownTerms({ ...REPORTED, measures, reports })
        .filter(({ rule, metAt }) => /INFORME|PERIODO/.test(rule.id) && metAt === null)
        .map(({ of }) => of);
    expect(standing()).toEqual(['m', 'n']);
    expect(standing(report(19, 'm'))).toEqual(['n', 'r19']);
    expect(standing(report(19, null))).toEqual(['r19']);
    expect(standing(report(19, null), report(20, 'm'))).toEqual(['r19', 'r20']);
    expect(standing(report(19, null), report(20, 'm'), report(21, 'n'))).toEqual(['r20', 'r21']);
    expect(standing(report(19, null), report(20, null))).toEqual(['r20']);
  });
  it('owes nothing for a measure that was entrusted to others', () => {
    const measures = [{ ...MEASURE, entrusted: false }];
    expect(ids(ownTerms({ ...REPORTED, measures }))).toEqual(['VIF_META_ALERTA', 'VIF_META_24H']);
  });
});

it('§1.7 a breach known on Friday at 18:30 before a holiday is told by Saturday at 18:30', () => {
  // Monday 29 June 2026 is San Pedro y San Pablo: no term in hours waits for it.
  const at = instantFromLima('2026-06-26', '18:30');
  const facts = { ...REPORTED, measures: [MEASURE], breaches: [{ id: 'b', at, toldAt: null }] };
  expect(due(facts, 'VIF_INCUMPL')).toBe(instantFromLima('2026-06-27', '18:30'));
});

it('terms in hours end that many hours later, whatever the day', () => {
  const instants = fc
    .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) })
    .map((at) => new Date(at - (at % 60_000)).toISOString());
  fc.assert(
    fc.property(instants, fc.constantFrom('leve', 'severo', 'no_determinado'), (at, level) => {
      const facts: RouteFacts = {
        ...OPENED,
        knownAt: at,
        told: [{ id: 'd', to: 'mp', isReport: true, at }],
        level: { level, at },
        measures: [MEASURE],
        breaches: [{ id: 'b', at, toldAt: null }],
      };
      for (const { rule, start } of [...ownTerms(facts), ...othersTerms(facts)])
        if (rule.unit === 'hours') {
          const end = Date.parse(termDue(rule, start, calendar));
          expect(end - Date.parse(start)).toBe(rule.amount * 3_600_000);
        }
    }),
    { numRuns: 100 },
  );
});
