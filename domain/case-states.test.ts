import { describe, expect, it } from 'vitest';
import {
  CASE_STATES,
  type CaseFlags,
  clearedFlags,
  lawfulActs,
  refuseConclusion,
  refuseExtension,
  stateAfter,
} from './case-states.ts';

const calm: CaseFlags = { crime: 'no', misdemeanor: 'no', risk: 'no_sabe', lackOfProtection: 'no' };

describe('the states of a case', () => {
  it('follow the procedure of RDNA 29.2', () => {
    expect(stateAfter('recibido', 'qualify')).toBe('calificado');
    expect(stateAfter('calificado', 'act')).toBe('en_atencion');
    expect(stateAfter('en_atencion', 'verify')).toBe('en_verificacion');
    expect(stateAfter('en_verificacion', 'conclude')).toBe('concluido');
    expect(stateAfter('concluido', 'reopen')).toBe('en_atencion');
  });

  it('refuse what was not qualified, and what is over', () => {
    expect(stateAfter('recibido', 'conclude')).toBeNull();
    expect(stateAfter('recibido', 'act')).toBeNull();
    expect(stateAfter('concluido', 'act')).toBeNull();
  });

  it('keep a case under verification there when a new action begins (RDNA 32.4)', () => {
    expect(stateAfter('en_verificacion', 'act')).toBe('en_verificacion');
  });

  it('always leave a lawful act', () => {
    for (const state of CASE_STATES) expect(lawfulActs(state)).not.toEqual([]);
  });
});

describe('marks already found', () => {
  it('are those that would be taken away', () => {
    const found: CaseFlags = { ...calm, crime: 'si', risk: 'si' };
    expect(clearedFlags(found, calm)).toEqual(['crime', 'risk']);
    expect(clearedFlags(found, { ...found, lackOfProtection: 'si' })).toEqual([]);
    expect(clearedFlags(calm, { ...calm, misdemeanor: 'no_sabe' })).toEqual([]);
  });
});

describe('extension of the qualification (RDNA 30.2)', () => {
  it.each(['crime', 'misdemeanor', 'risk', 'lackOfProtection'] as const)(
    'is refused with %s',
    (flag) => {
      expect(refuseExtension({ ...calm, [flag]: 'si' })).toBe('extension_forbidden');
    },
  );
  it('is allowed otherwise', () => {
    expect(refuseExtension(calm)).toBeNull();
  });
});

describe('conclusion (RDNA 32.3, 33.b)', () => {
  it('refuses a withdrawal when a crime is noted', () => {
    expect(refuseConclusion('desistimiento_confirmado', { ...calm, crime: 'si' }, 5)).toBe(
      'withdrawal_forbidden',
    );
  });
  it.each(['desistimiento_confirmado', 'inasistencia', 'falta_de_acuerdo'])(
    'needs two verifications after %s',
    (cause) => {
      expect(refuseConclusion(cause, calm, 1)).toBe('closing_needs_verifications');
      expect(refuseConclusion(cause, calm, 2)).toBeNull();
    },
  );
  it('needs none when the right was restored', () => {
    expect(refuseConclusion('derecho_restituido', calm, 0)).toBeNull();
  });
});
