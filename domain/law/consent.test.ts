import { describe, expect, it } from 'vitest';
import { INSTITUTION_KINDS } from '../catalogues/institution-kinds.ts';
import { givingDoubt, givingFault, standingOn, usualBasis } from './consent.ts';

const giving = (giver: Parameters<typeof givingFault>[0]['giver'], age: number | null) => ({
  giver,
  age,
  isAccused: false,
});

describe('who consents (DS 016-2024-JUS, 22)', () => {
  it.each([
    ['adolescente', 13, false],
    ['adolescente', 14, true],
    ['adolescente', 17, true],
    ['adolescente', 18, false],
    ['adolescente', null, false],
    ['titular', 13, false],
    ['titular', 16, false],
    ['titular', 18, true],
    ['titular', null, true],
    ['progenitor_tutor', 3, true],
    ['progenitor_tutor', 16, true],
    ['progenitor_tutor', 18, true],
    ['apoyo', 40, true],
  ] as const)('%s of %s: %s', (giver, age, may) => {
    expect(givingFault(giving(giver, age)) === null).toBe(may);
  });

  it('asks nobody who is presumed responsible', () => {
    expect(givingFault({ ...giving('progenitor_tutor', 3), isAccused: true })).toContain(
      'presuntamente responsable',
    );
  });

  it('doubts a parent who consents for an adult, and nobody else', () => {
    expect(givingDoubt(giving('progenitor_tutor', 18))).not.toBeNull();
    expect(givingDoubt(giving('progenitor_tutor', 17))).toBeNull();
    expect(givingDoubt(giving('titular', 18))).toBeNull();
  });
});

describe('until when it stands', () => {
  const dated = { expiresOn: '2026-08-31', withdrawnOn: null };
  it('stands on its last day and not on the next', () => {
    expect(standingOn(dated, '2026-08-31')).toBe('vigente');
    expect(standingOn(dated, '2026-09-01')).toBe('vencido');
    expect(standingOn({ expiresOn: null, withdrawnOn: null }, '2099-01-01')).toBe('vigente');
  });

  it('is withdrawn from that very day, whatever its last one', () => {
    const withdrawn = { ...dated, withdrawnOn: '2026-08-20' };
    expect(standingOn(withdrawn, '2026-08-19')).toBe('vigente');
    expect(standingOn(withdrawn, '2026-08-20')).toBe('retirado');
    expect(standingOn(withdrawn, '2026-09-20')).toBe('retirado');
  });
});

it('reads a basis out of an office of the State alone', () => {
  const none = INSTITUTION_KINDS.entries.filter(({ code }) => usualBasis(code) === null);
  expect(none.map(({ code }) => code)).toEqual(['salud', 'educacion', 'banco', 'consular', 'otra']);
  expect(usualBasis('fiscalia')).toBe('funcion_publica_14_1');
});
