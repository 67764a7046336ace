import { describe, expect, it } from 'vitest';
import {
  closedSheets,
  type JointFacts,
  openJointActs,
  refuseJointAct,
  refuseSheet,
} from './relato.ts';

const calm = { crime: 'no', misdemeanor: 'si', violence: 'no_sabe' } as const;

describe('what would ask about the facts again', () => {
  it.each(['crime', 'violence'] as const)('is closed with %s, each sheet with its norm', (flag) => {
    const flags = { ...calm, [flag]: 'si' };
    expect(closedSheets(flags)).toHaveLength(4);
    expect(refuseSheet('examen_medico', flags)?.message).toContain('DL 1297, art. 23');
    expect(refuseSheet('entrevista_hechos', flags)?.message).toContain('Ley 30364, art. 28');
  });
  it('is open otherwise', () => {
    expect(closedSheets(calm)).toEqual([]);
    expect(refuseSheet('examen_medico', calm)).toBeNull();
  });
});

describe('acts between people', () => {
  const facts: JointFacts = {
    flags: { ...calm, violence: 'si' },
    victims: ['luz'],
    accused: ['raul'],
    between: ['luz', 'raul'],
  };
  it('are all closed between a victim and who is accused', () => {
    expect(openJointActs(facts)).toEqual([]);
    expect(refuseJointAct('compromiso', facts)?.code).toBe('victim_with_accused');
    expect(openJointActs({ ...facts, victims: ['luz', 'ana'] })).toEqual([]);
    expect(openJointActs({ ...facts, flags: { ...calm, crime: 'si' } })).toEqual([]);
  });
  it('stay open between others, but nobody is invited to conciliate', () => {
    for (const between of [['luz', 'ana'], ['raul', 'ana'], ['luz']])
      expect(openJointActs({ ...facts, between })).toEqual([
        'compromiso',
        'sesion_conjunta',
        'acta_libre',
      ]);
    expect(refuseJointAct('invitacion', { ...facts, between: ['luz', 'ana'] })?.code).toBe(
      'conciliation_violence',
    );
  });
  it('are all open without violence or delito', () => {
    expect(openJointActs({ ...facts, flags: calm })).toHaveLength(5);
  });
});
