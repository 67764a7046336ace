import { describe, expect, it } from 'vitest';
import { codesOf } from '../catalogues/catalogue.ts';
import { CONCILIATION_RESULTS } from '../catalogues/conciliation.ts';
import { createCalendar } from '../clock/holidays.ts';
import { instantFromLima } from '../clock/lima.ts';
import { TERM_RULES } from '../clock/rules.ts';
import {
  agreementsInForce,
  lastSessionDay,
  lawfulResults,
  type Outcome,
  refuseLonger,
  refuseResult,
  refuseSession,
  refuseSuspension,
  type Session,
  stepAfter,
  stillAgreeable,
} from './conciliation-course.ts';

const calendar = createCalendar();
const parties = ['ana', 'leo'];
const session = (...absent: string[]): Session => ({ at: '2026-07-20T15:00:00.000Z', absent });

describe('what follows from who came', () => {
  it.each([
    ['both came', [session()], { kind: 'hold' }],
    ['no session yet', [], { kind: 'hold' }],
    [
      'one missed the first',
      [session('leo')],
      { kind: 'invite_again', term: TERM_RULES.CON_INVITA2 },
    ],
    [
      'one missed two (38.5)',
      [session('leo'), session('leo')],
      { kind: 'conclude', result: 'inasistencia_una_parte' },
    ],
    [
      'one missed two, with one held in between',
      [session('leo'), session(), session('leo')],
      { kind: 'conclude', result: 'inasistencia_una_parte' },
    ],
    [
      'both missed the first (38.6)',
      [session('ana', 'leo')],
      { kind: 'conclude', result: 'inasistencia_ambas' },
    ],
    [
      'both missed the second',
      [session('leo'), session('ana', 'leo')],
      { kind: 'conclude', result: 'inasistencia_ambas' },
    ],
    ['each missed one', [session('leo'), session('ana')], { kind: 'defensor_decides' }],
    [
      'both came, then one missed',
      [session(), session('leo')],
      { kind: 'invite_again', term: TERM_RULES.CON_INVITA2 },
    ],
    ['one missed, then both came', [session('leo'), session()], { kind: 'hold' }],
  ])('%s', (_what, sessions, expected) => {
    expect(stepAfter(parties, sessions)).toMatchObject(expected);
  });
});

describe('the duration (RDNA 38.8)', () => {
  // First session on mon 20 July: 30 calendar days end on wed 19 August.
  const first = instantFromLima('2026-07-20', '10:00');
  const longer = { until: '2026-09-15', agreedByAll: true };
  it('ends 30 calendar days after the first session', () => {
    expect(lastSessionDay(first, null, calendar)).toBe('2026-08-19');
    expect(refuseSession('2026-08-19', first, null, calendar)).toBeNull();
    expect(refuseSession('2026-08-20', first, null, calendar)?.code).toBe('session_after_term');
  });
  it('is longer only when all agreed, and never shorter', () => {
    expect(refuseSession('2026-09-15', first, longer, calendar)).toBeNull();
    expect(lastSessionDay(first, { ...longer, agreedByAll: false }, calendar)).toBe('2026-08-19');
    expect(lastSessionDay(first, { ...longer, until: '2026-08-01' }, calendar)).toBe('2026-08-19');
  });
  it('is made longer before it ends', () => {
    expect(refuseLonger(longer, '2026-08-19', '2026-08-19')).toBeNull();
    expect(refuseLonger(longer, '2026-08-19', '2026-08-20')?.code).toBe('extension_not_agreed');
    expect(refuseLonger({ ...longer, agreedByAll: false }, '2026-08-19', '2026-08-01')?.code).toBe(
      'extension_not_agreed',
    );
    expect(refuseLonger({ ...longer, until: '2026-08-19' }, '2026-08-19', '2026-08-01')?.code).toBe(
      'extension_not_agreed',
    );
  });
});

it('a suspension says why, when it goes on, and is signed (RDNA 42)', () => {
  const heldAt = '2026-07-20T15:00:00.000Z';
  const whole = {
    cause: 'acuerdo',
    nextAt: '2026-07-24T15:00:00.000Z',
    signedByAll: true,
  } as const;
  expect(refuseSuspension(whole, heldAt)).toBeNull();
  for (const lacking of [
    { cause: null },
    { nextAt: null },
    { nextAt: heldAt },
    { signedByAll: false },
  ])
    expect(refuseSuspension({ ...whole, ...lacking }, heldAt)?.code).toBe('suspension_incomplete');
});

describe('the seven results (RDNA 43.1)', () => {
  const outcome: Outcome = {
    parties,
    sessions: [session()],
    matters: [
      { materia: 'A1', agreed: true },
      { materia: 'A3', agreed: true },
    ],
    withdrawn: false,
    decision: '',
    flags: { crime: 'no', misdemeanor: 'no', risk: 'no', lackOfProtection: 'no', violence: 'no' },
  };
  const half = [
    { materia: 'A1', agreed: true },
    { materia: 'A3', agreed: false },
  ];
  const none = [{ materia: 'A1', agreed: false }];

  it.each([
    ['acuerdo_total', {}],
    ['acuerdo_parcial', { matters: half }],
    ['falta_de_acuerdo', { matters: none }],
    ['inasistencia_una_parte', { matters: none, sessions: [session('leo'), session('leo')] }],
    ['inasistencia_ambas', { matters: none, sessions: [session('ana', 'leo')] }],
  ] as const)('only %s follows', (result, changes) => {
    expect(lawfulResults({ ...outcome, ...changes })).toEqual([result]);
  });

  it('a withdrawal and a reasoned decision stand beside what else follows', () => {
    const noted = {
      ...outcome,
      matters: none,
      withdrawn: true,
      decision: 'Se retiró la solicitud.',
    };
    expect(lawfulResults(noted)).toEqual([
      'falta_de_acuerdo',
      'desistimiento',
      'decision_motivada_defensor',
    ]);
  });

  it('nothing follows where nobody met', () => {
    expect(lawfulResults({ ...outcome, matters: none, sessions: [] })).toEqual([]);
    expect(refuseResult('acuerdo_total', { ...outcome, sessions: [] })?.code).toBe('result_not_so');
    expect(lawfulResults({ ...outcome, matters: [] })).toEqual(['falta_de_acuerdo']);
  });

  it.each(['crime', 'misdemeanor', 'risk', 'lackOfProtection'] as const)(
    'V13 refuses a withdrawal with %s, and passes it without',
    (flag) => {
      const withdrawn = { ...outcome, matters: none, withdrawn: true };
      expect(refuseResult('desistimiento', withdrawn)).toBeNull();
      const grave = { ...withdrawn, flags: { ...outcome.flags, [flag]: 'si' as const } };
      expect(refuseResult('desistimiento', grave)).toMatchObject({
        rule: 'V13',
        severity: 'block',
      });
    },
  );

  it('are those of the catalogue', () => {
    const every = codesOf(CONCILIATION_RESULTS).flatMap((result) =>
      refuseResult(result, { ...outcome, matters: none }) === null ? [result] : [],
    );
    expect(every).toEqual(['falta_de_acuerdo']);
    expect(codesOf(CONCILIATION_RESULTS)).toHaveLength(7);
  });
});

describe('a delito found in the hearing (RDNA 43.3)', () => {
  const found = { matters: ['A1', 'A2'], bothWant: true, favoursChild: true, betweenThem: false };
  it('leaves alimentos, when both want and it favours the child', () => {
    expect(stillAgreeable(found)).toEqual(['A1']);
  });
  it.each([{ bothWant: false }, { favoursChild: false }, { betweenThem: true }])(
    'leaves nothing with %o',
    (changes) => {
      expect(stillAgreeable({ ...found, ...changes })).toEqual([]);
    },
  );
});

it('a new agreement replaces the earlier in its matters only (RDNA 46)', () => {
  const inForce = agreementsInForce([
    { id: 'new', signedOn: '2026-06-01', matters: ['A1'] },
    { id: 'old', signedOn: '2025-06-01', matters: ['A1', 'A3'] },
  ]);
  expect([...inForce]).toEqual([
    ['A1', 'new'],
    ['A3', 'old'],
  ]);
  const sameDay = ['first', 'second'].map((id) => ({
    id,
    signedOn: '2026-06-01',
    matters: ['A1'],
  }));
  expect(agreementsInForce(sameDay).get('A1')).toBe('second');
});
