import { describe, expect, it } from 'vitest';
import { conduct, filiation, recognitionFaults } from './commitment.ts';

const DAY = '2026-08-10';
const [LUZ, RAUL] = [
  '019c8a00-0000-7000-8000-000000000001',
  '019c8a00-0000-7000-8000-000000000002',
];
const codes = (
  born: { birthDate?: string | null; estimatedAge?: number | null },
  hasFiliation: 'si' | 'no' | 'no_sabe' = 'no',
) =>
  recognitionFaults({
    parent: { birthDate: null, estimatedAge: null, ...born },
    hasFiliation,
    day: DAY,
  }).map(({ code }) => code);

describe('V07 who recognises a child', () => {
  it('passes from the day of the fourteenth birthday, alone', () => {
    expect(codes({ birthDate: '2012-08-10' })).toEqual([]);
    expect(codes({ birthDate: '2010-02-01' })).toEqual([]);
    expect(codes({ estimatedAge: 14 })).toEqual([]);
  });
  it('refuses the day before it, and asks when nobody knows', () => {
    expect(codes({ birthDate: '2012-08-11' })).toEqual(['recognition_too_young']);
    expect(codes({ estimatedAge: 13 })).toEqual(['recognition_too_young']);
    expect(codes({})).toEqual(['party_age_unknown']);
  });
});

it('is not of a child who has that filiation, or of whose acta nobody knows (RDNA 50)', () => {
  expect(codes({ estimatedAge: 30 }, 'si')).toEqual(['filiation_exists']);
  expect(codes({ estimatedAge: 30 }, 'no_sabe')).toEqual(['filiation_unknown']);
});

describe('what is committed to', () => {
  const recognition = {
    childId: LUZ,
    parentId: RAUL,
    hasFiliation: 'no',
    birthRecord: 'Acta 1021-2017',
    registryOffice: 'RENIEC Tarata',
    registerBy: '2026-09-10',
  };
  it('a recognition names the child, who recognises, where and by when', () => {
    expect(filiation.safeParse(recognition).success).toBe(true);
    expect(filiation.safeParse({ ...recognition, parentId: LUZ }).success).toBe(false);
    expect(filiation.safeParse({ ...recognition, registryOffice: ' ' }).success).toBe(false);
  });
  it('a norm of conduct is of a person or of an institution, and says how it will be seen', () => {
    const one = { personId: LUZ, institution: null, what: 'Ir a clases', indicator: 'Asistencia' };
    const of = (changes: object) =>
      conduct.safeParse({ commitments: [{ ...one, ...changes }], until: '2026-12-18' }).success;
    expect(of({})).toBe(true);
    expect(of({ personId: null, institution: 'IE 42218' })).toBe(true);
    expect(of({ personId: null, institution: ' ' })).toBe(false);
    expect(of({ institution: 'IE 42218' })).toBe(false);
    expect(of({ indicator: '' })).toBe(false);
  });
});
