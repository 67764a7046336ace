import { describe, expect, it } from 'vitest';
import { inForce, type SheetFact } from './in-force.ts';
import { FVR_INSTRUMENTS, levelsOf } from './instruments.ts';
import { whichSheet } from './which.ts';

describe('§2.3, which sheet', () => {
  const of = (sex: string, age: number, bond: 'pareja' | 'familiar' | 'otra') =>
    whichSheet({ sex, age, bond })?.instrument;

  it('is that of women for an adolescent attacked by her partner, and that of children otherwise', () => {
    expect(of('2', 15, 'pareja')).toBe('fvr_mujeres_pareja');
    expect(of('2', 15, 'familiar')).toBe('fvr_nna');
    expect(of('2', 13, 'pareja')).toBe('fvr_nna');
    expect(of('1', 9, 'familiar')).toBe('fvr_nna');
    expect(of('2', 34, 'pareja')).toBe('fvr_mujeres_pareja');
    expect(of('1', 70, 'familiar')).toBe('fvr_pam');
    expect(of('1', 40, 'pareja')).toBe('fvr_otros');
  });

  it('says what is doubtful, and nothing while something is not known', () => {
    expect(whichSheet({ sex: '2', age: 14, bond: 'pareja' })?.doubt).toContain('mayores de 14');
    expect(whichSheet({ sex: '2', age: 66, bond: 'pareja' })).toMatchObject({
      instrument: 'fvr_mujeres_pareja',
      doubt: expect.stringContaining('adultas mayores'),
    });
    for (const missing of [{ age: null }, { bond: null }, { sex: null }])
      expect(whichSheet({ sex: '2', age: 30, bond: 'pareja', ...missing })).toBeNull();
  });
});

it('§2.1: computes with the verified sheet alone; the others bear the levels of the law', () => {
  for (const { code, verified, thresholds, normVersion } of FVR_INSTRUMENTS.entries) {
    expect(thresholds !== null).toBe(verified);
    expect(normVersion).not.toBe('');
    expect(levelsOf(code).entries.map((entry) => entry.code)).toContain('no_determinado');
  }
  expect(levelsOf('fvr_nna').entries.map(({ code }) => code)).not.toContain('severo_2');
});

describe('§2.2, the level in force', () => {
  const sheet = (over: Partial<SheetFact>): SheetFact => ({
    origin: 'externa',
    personId: 'ana',
    appliedAt: '2026-08-10T15:00:00.000Z',
    recordedAt: '2026-08-10T16:00:00.000Z',
    levelLaw: 'severo',
    annulledAt: null,
    ...over,
  });

  it('is of the last sheet of an authority; a calculation of the office changes nothing', () => {
    const severe = sheet({});
    const computed = sheet({
      origin: 'orientadora',
      appliedAt: '2026-08-12T15:00:00.000Z',
      levelLaw: 'leve',
    });
    expect(inForce([severe, computed])).toBe(severe);
    expect(inForce([computed])).toBeNull();
    expect(inForce([])).toBeNull();
    const later = sheet({ appliedAt: '2026-08-11T15:00:00.000Z', levelLaw: 'moderado' });
    expect(inForce([later, severe])).toBe(later);
    expect(inForce([{ ...later, annulledAt: '2026-08-11T16:00:00.000Z' }, severe])).toBe(severe);
  });

  it('is the most urgent of its victims, and a risk not determined is not a slight one', () => {
    const boy = sheet({
      personId: 'luis',
      levelLaw: 'leve',
      appliedAt: '2026-08-12T15:00:00.000Z',
    });
    const severe = sheet({});
    expect(inForce([severe, boy])).toBe(severe);
    const unknown = sheet({ levelLaw: 'no_determinado' });
    expect(inForce([unknown, boy])).toBe(unknown);
  });
});
