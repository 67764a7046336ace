import { describe, expect, it } from 'vitest';
import { MATERIAS } from '../catalogues/materias.ts';
import {
  type ConciliationFacts,
  conciliationFaults,
  custodyFaults,
  invitationFaults,
  refuseDecided,
  refuseMatter,
  refuseViolence,
  refuseVisits,
  type Screening,
  screeningFaults,
} from './conciliation.ts';

const codes = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code);

describe('V01 the matter', () => {
  it.each(['A1', 'A2', 'A3'])('passes %s', (materia) => {
    expect(refuseMatter(materia)).toBeNull();
  });
  it('refuses every other, and what no catalogue knows', () => {
    const others = MATERIAS.entries
      .map(({ code }) => code)
      .filter((code) => !/^A[123]$/.test(code));
    expect(others.length).toBeGreaterThan(15);
    for (const materia of [...others, 'nada'])
      expect(refuseMatter(materia)).toMatchObject({ rule: 'V01', severity: 'block' });
  });
});

describe('V02 what a judge decided', () => {
  it('passes what no judge decided', () => {
    expect(refuseDecided('no')).toBeNull();
  });
  it('refuses what one did, and asks where nobody knows', () => {
    expect(refuseDecided('si')).toMatchObject({ rule: 'V02', severity: 'block' });
    expect(refuseDecided('no_sabe')).toMatchObject({ rule: 'V02', severity: 'confirm' });
    expect(refuseDecided(null)).toMatchObject({ rule: 'V02', severity: 'confirm' });
  });
});

describe('V03 tenencia', () => {
  const lawful = { parties: ['madre', 'padre'], recognised: 'si', maintenancePaid: 'si' } as const;
  it('passes between mother and father, in either order', () => {
    expect(custodyFaults(lawful)).toEqual([]);
    expect(custodyFaults({ ...lawful, parties: ['padre', 'madre'] })).toEqual([]);
  });
  it('refuses a grandmother, one parent alone, a child not recognised', () => {
    expect(codes(custodyFaults({ ...lawful, parties: ['abuelo', 'padre'] }))).toEqual([
      'custody_not_parents',
    ]);
    expect(codes(custodyFaults({ ...lawful, parties: ['madre'] }))).toEqual([
      'custody_not_parents',
    ]);
    expect(codes(custodyFaults({ ...lawful, recognised: 'no_sabe' }))).toEqual([
      'custody_not_recognised',
    ]);
  });
  it('refuses until compliance with alimentos is declared', () => {
    expect(custodyFaults({ ...lawful, maintenancePaid: 'no_sabe' })).toMatchObject([
      { code: 'custody_maintenance_undeclared', severity: 'confirm' },
    ]);
  });
});

describe('visits (RDNA 37.5)', () => {
  const aunt = { applicant: 'tio', degree: 3, linked: false, parentAbsent: true } as const;
  it('are asked by a parent', () => {
    expect(refuseVisits({ ...aunt, applicant: 'padre', parentAbsent: false })).toBeNull();
  });
  it('are asked by others only where the parent is absent, to the fourth degree or linked', () => {
    expect(refuseVisits(aunt)).toBeNull();
    expect(refuseVisits({ ...aunt, degree: 4 })).toBeNull();
    expect(refuseVisits({ ...aunt, degree: null, linked: true })).toBeNull();
    for (const other of [{ parentAbsent: false }, { degree: 5 }, { degree: null }])
      expect(refuseVisits({ ...aunt, ...other })?.code).toBe('visits_not_entitled');
  });
});

const calm = { crime: 'no', misdemeanor: 'no', violence: 'no' } as const;

describe('violence, delito, falta', () => {
  it.each(['crime', 'misdemeanor', 'violence'] as const)('%s closes conciliation', (flag) => {
    expect(refuseViolence({ ...calm, [flag]: 'si' })?.code).toBe('conciliation_violence');
    expect(refuseViolence({ ...calm, [flag]: 'no_sabe' })).toBeNull();
  });
});

describe('the screening of violence', () => {
  const no: Screening = { askedAlone: true, answer: 'no' };
  it('lets who was asked alone be invited', () => {
    expect(screeningFaults([no, no])).toEqual([]);
  });
  it.each([
    ['nobody was asked', [], ['screening_unasked']],
    ['one party was not', [no, { askedAlone: false, answer: null }], ['screening_unasked']],
    ['one was asked before the other', [no, { ...no, askedAlone: false }], ['screening_unasked']],
    ['only one is known', [no], ['screening_unasked']],
    ['one keeps silent', [no, { ...no, answer: 'no_responde' }], ['screening_unanswered']],
    ['one says yes', [no, { ...no, answer: 'si' }], ['conciliation_violence']],
    [
      'one says yes in front of the other',
      [no, { askedAlone: false, answer: 'si' }],
      ['conciliation_violence', 'screening_unasked'],
    ],
  ] as const)('when %s, holds the invitation', (_what, parties, expected) => {
    expect(codes(screeningFaults(parties))).toEqual(expected);
  });
});

describe('choosing and inviting', () => {
  const facts: ConciliationFacts = {
    matters: [{ materia: 'A1', decidedByJudge: 'no' }],
    flags: calm,
    custody: null,
    visits: null,
  };
  const no: Screening = { askedAlone: true, answer: 'no' };

  it('is free where nothing speaks against it', () => {
    expect(conciliationFaults(facts)).toEqual([]);
    expect(invitationFaults(facts, [no, no])).toEqual([]);
  });

  it('says everything at once, the violence first', () => {
    const many: ConciliationFacts = {
      matters: [
        { materia: 'A1', decidedByJudge: 'si' },
        { materia: 'D1', decidedByJudge: 'no' },
      ],
      flags: { ...calm, violence: 'si' },
      custody: { parties: ['abuelo'], recognised: 'si', maintenancePaid: 'si' },
      visits: { applicant: 'vecino', degree: null, linked: false, parentAbsent: true },
    };
    expect(codes(invitationFaults(many, []))).toEqual([
      'conciliation_violence',
      'conciliation_decided',
      'conciliation_matter',
      'custody_not_parents',
      'visits_not_entitled',
      'screening_unasked',
    ]);
  });
});
