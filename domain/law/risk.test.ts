import { describe, expect, it } from 'vitest';
import {
  declarationFaults,
  languageFaults,
  lastMeasureDay,
  type MeasurePlan,
  majorityOn,
  measureFaults,
  notificationState,
  refuseConclusionOfRisk,
  refuseLongerPreliminary,
  refuseRecipients,
  remedyOf,
  TEAM,
} from './risk.ts';

const codes = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code);

describe('V18 the opinion of the child', () => {
  const opinion = { heldAt: '2026-07-22T15:00:00.000Z', present: TEAM };
  const reportAt = '2026-07-24T15:00:00.000Z';
  it('passes before the report, with the three', () => {
    expect(declarationFaults(opinion, reportAt)).toEqual([]);
    expect(declarationFaults(opinion, opinion.heldAt)).toEqual([]);
  });
  it('refuses when it was not held, was held after the report, or one was missing', () => {
    expect(codes(declarationFaults(null, reportAt))).toEqual(['opinion_missing']);
    expect(codes(declarationFaults(opinion, '2026-07-22T14:59:00.000Z'))).toEqual([
      'opinion_missing',
    ]);
    for (const absent of TEAM) {
      const present = TEAM.filter((one) => one !== absent);
      expect(declarationFaults({ ...opinion, present }, reportAt)).toMatchObject([
        { code: 'opinion_professionals', rule: 'V18', severity: 'block' },
      ]);
    }
    const alone = declarationFaults({ ...opinion, present: ['legal'] }, reportAt);
    expect(alone[0]?.message).toContain('falta psicología y trabajo social');
  });
});

it('preliminary acts are longer only in an emergency, with a reason, and without the child here (R1297 29)', () => {
  const longer = { childHere: false, emergency: true, reason: 'Carretera cortada.' };
  expect(refuseLongerPreliminary(longer)).toBeNull();
  for (const lacking of [{ childHere: true }, { emergency: false }, { reason: ' ' }])
    expect(refuseLongerPreliminary({ ...longer, ...lacking })?.code).toBe('preliminary_not_longer');
});

describe('V19 how long measures last', () => {
  const plan: MeasurePlan = {
    declaredOn: '2026-07-20',
    endsOn: '2027-04-20',
    extended: false,
    special: null,
    birthDate: null,
  };
  const found = (changes: Partial<MeasurePlan>) => codes(measureFaults({ ...plan, ...changes }));
  const special = { reason: 'Hasta el parto y tres meses.' };

  it('passes nine months, twelve when extended, and any in a special case', () => {
    expect(found({})).toEqual([]);
    expect(found({ endsOn: '2027-07-20', extended: true })).toEqual([]);
    expect(found({ endsOn: '2028-01-01', special })).toEqual([]);
    expect(found({ endsOn: null, special })).toEqual([]);
  });
  it('refuses a day more', () => {
    expect(found({ endsOn: '2027-04-21' })).toEqual(['measure_beyond_term']);
    expect(found({ endsOn: '2027-07-21', extended: true })).toEqual(['measure_beyond_cap']);
    expect(found({ endsOn: '2027-07-21' })).toEqual(['measure_beyond_cap']);
    expect(found({ endsOn: null })).toEqual(['measure_beyond_cap']);
  });
  it('refuses a special case of which nobody wrote why', () => {
    expect(found({ special: { ...special, reason: ' ' } })).toEqual(['special_case_unreasoned']);
  });
  it('counts date to date, to the first of the next month where the day lacks', () => {
    expect(lastMeasureDay('2026-05-31', false)).toBe('2027-03-01');
    expect(lastMeasureDay('2026-07-20', true)).toBe('2027-07-20');
  });
  it('lets nothing go beyond the eighteenth birthday (DL 1297, art. 42)', () => {
    expect(majorityOn('2009-02-01')).toBe('2027-02-01');
    // Born on a 29 February: eighteen on the 1st of March.
    expect(majorityOn('2008-02-29')).toBe('2026-03-01');
    expect(found({ birthDate: '2009-04-20' })).toEqual([]);
    expect(found({ birthDate: '2009-04-19' })).toEqual(['measure_beyond_majority']);
    expect(found({ birthDate: '2009-04-19', special })).toEqual(['measure_beyond_majority']);
  });
});

describe('V20 the valuation before the end', () => {
  const followed = '2027-03-01T15:00:00.000Z';
  it('passes after the last follow-up, or when there was none', () => {
    expect(refuseConclusionOfRisk('2027-03-01T16:00:00.000Z', followed)).toBeNull();
    expect(refuseConclusionOfRisk(followed, null)).toBeNull();
  });
  it('refuses none, and one not after it', () => {
    for (const valued of [null, followed, '2027-02-28T15:00:00.000Z'])
      expect(refuseConclusionOfRisk(valued, followed)).toMatchObject({
        rule: 'V20',
        severity: 'block',
      });
    expect(refuseConclusionOfRisk(null, null)?.rule).toBe('V20');
  });
});

describe('V21 the Ministerio Público', () => {
  it('passes when the fiscalía is told, and what need not be told to it', () => {
    for (const resolution of ['R05', 'R06', 'R07'] as const)
      expect(refuseRecipients(resolution, ['salud', 'fiscalia'])).toBeNull();
    expect(refuseRecipients('R03', [])).toBeNull();
  });
  it.each(['R05', 'R06', 'R07'] as const)('refuses %s without it', (resolution) => {
    expect(refuseRecipients(resolution, ['juzgado'])).toMatchObject({
      rule: 'V21',
      severity: 'block',
    });
  });
});

describe('V26 the mother tongue', () => {
  it('passes in Spanish, and in another when it was explained', () => {
    expect(languageFaults({ motherTongue: '10', explained: false })).toEqual([]);
    expect(languageFaults({ motherTongue: '2', explained: true })).toEqual([]);
  });
  it('refuses to be silent about Aymara without an interpreter, and about a tongue nobody asked', () => {
    for (const motherTongue of ['2', null])
      expect(languageFaults({ motherTongue, explained: false })).toMatchObject([
        { rule: 'V26', severity: 'warn' },
      ]);
  });
});

describe('the notification (R1297 48)', () => {
  const two = ['2026-08-03', '2026-08-10'];
  it.each([
    ['nobody was cited', [], null, '2026-08-03', { kind: 'cite' }],
    [
      'the day is today',
      ['2026-08-03'],
      null,
      '2026-08-03',
      { kind: 'waiting', for: '2026-08-03' },
    ],
    ['she missed the first', ['2026-08-03'], null, '2026-08-04', { kind: 'cite_again' }],
    ['the second is to come', two, null, '2026-08-10', { kind: 'waiting', for: '2026-08-10' }],
    [
      'she missed both',
      two,
      null,
      '2026-08-11',
      { kind: 'notified', on: '2026-08-10', absent: true },
    ],
    [
      'it was explained',
      two,
      '2026-08-10',
      '2026-08-11',
      { kind: 'notified', on: '2026-08-10', absent: false },
    ],
  ])('when %s', (_what, citedOn, explainedOn, today, expected) => {
    expect(notificationState({ citedOn, explainedOn }, today)).toEqual(expected);
  });
});

it.each([
  ['R05', 'REC_DECL', undefined],
  ['R04', 'REC_NOFIN', 'RES_NOFIN'],
  ['R06', 'REC_NOFIN', 'RES_NOFIN'],
  ['R03', 'REC_FIN', 'RES_FIN'],
  ['R07', 'REC_FIN', 'RES_FIN'],
] as const)('against %s: %s', (resolution, file, decide) => {
  const remedy = remedyOf(resolution);
  expect([remedy.file.id, remedy.decide?.id]).toEqual([file, decide]);
});
