import { describe, expect, it } from 'vitest';
import {
  familyProsecutor,
  type InViolence,
  namesByCode,
  officerFaults,
  recordFaults,
  refugeFaults,
  victimMarks,
} from './people.ts';

const DAY = '2026-08-10';
const one = (role: InViolence['role'], birthDate: string | null = null): InViolence => ({
  role,
  birthDate,
  estimatedAge: null,
});
const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code);
const record = { people: [one('victima_directa')], types: ['fisica'], day: DAY };

describe('§1.12 the minimum record', () => {
  it('VF01 and VF02 passes with a direct victim and a type', () => {
    expect(recordFaults(record)).toEqual([]);
  });
  it('VF01 refuses one without a direct victim', () => {
    const people = [one('victima_indirecta'), one('persona_denunciada')];
    expect(codes(recordFaults({ ...record, people }))).toEqual(['violence_no_victim']);
  });
  it('VF02 refuses one without a type, and abandonment of who is not 60', () => {
    expect(codes(recordFaults({ ...record, types: [] }))).toEqual(['violence_no_type']);
    const abandoned = (birth: string) => ({
      ...record,
      people: [one('victima_directa', birth)],
      types: ['por_abandono'],
    });
    // Sixty years on that very day, and one day less.
    expect(recordFaults(abandoned('1966-08-10'))).toEqual([]);
    expect(codes(recordFaults(abandoned('1966-08-11')))).toEqual(['violence_abandonment_age']);
  });
});

describe('§1.5 who among the victims', () => {
  it('VF05 passes the fiscalía de familia for a boy of 9 as indirect victim', () => {
    const people = [one('victima_directa', '1990-01-01'), one('victima_indirecta', '2017-02-01')];
    expect(victimMarks(people, DAY)).toEqual({ nna: true, elder: false });
    expect(familyProsecutor(people, DAY)).toBe(true);
  });
  it('VF05 passes it for an accused of 14 to 17, and refuses at 13 and 18', () => {
    const accused = (birth: string) =>
      familyProsecutor(
        [one('victima_directa', '1990-01-01'), one('persona_denunciada', birth)],
        DAY,
      );
    expect(['2012-08-10', '2008-08-11'].map(accused)).toEqual([true, true]);
    expect(['2012-08-11', '2008-08-10'].map(accused)).toEqual([false, false]);
  });
  it('VF06 passes the DIPAM at 60, and refuses at 59', () => {
    expect(victimMarks([one('victima_directa', '1966-08-10')], DAY).elder).toBe(true);
    expect(victimMarks([one('victima_directa', '1966-08-11')], DAY).elder).toBe(false);
    expect(victimMarks([one('testigo', '1940-01-01')], DAY).elder).toBe(false);
  });
});

describe('VF08 §1.10 a refuge', () => {
  it('refuses any place while she is in one, and a refuge named as a place', () => {
    expect(codes(refugeFaults('si', 'Jr. Arequipa 120'))).toEqual(['violence_refuge_place']);
    expect(codes(refugeFaults('no', 'En el hogar de refugio de la otra calle'))).toEqual([
      'violence_refuge_place',
    ]);
  });
  it('passes the answer alone, and where she sleeps when it is no refuge', () => {
    expect(refugeFaults('si', '')).toEqual([]);
    expect(refugeFaults('no', 'Con su hermana, en Ticaco')).toEqual([]);
  });
});

describe('VF09 §1.7 who gets the address', () => {
  const known = [
    { name: 'Mamani Quispe, Juan', documentNumber: '40000001' },
    { name: 'Condori Flores, Ana', documentNumber: null },
  ];
  const asked = (name: string, documentNumber: string) =>
    codes(officerFaults({ name, documentNumber, known }));
  it('passes somebody who is nobody of the case', () => {
    expect(asked('Rosa Ticona Apaza', '41111111')).toEqual([]);
    expect(asked('Luis Mamani Apaza', '41111111')).toEqual([]);
  });
  it('refuses a party by number or by name, and asks about the same two surnames', () => {
    expect(asked('Otro Nombre', '40000001')).toEqual(['violence_officer_party']);
    expect(asked('Ana Condori Flores', '41111111')).toContain('violence_officer_party');
    expect(asked('Pedro MAMANI Quispe', '41111111')).toEqual(['violence_officer_surnames']);
  });
});

it('VF12 §1.10 passes the code for sexual violence, and refuses it as a rule elsewhere', () => {
  expect(namesByCode(['fisica', 'sexual'])).toBe(true);
  expect(namesByCode(['fisica', 'psicologica'])).toBe(false);
});
