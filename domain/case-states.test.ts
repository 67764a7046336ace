import { describe, expect, it } from 'vitest';
import {
  askedFlags,
  CASE_STATES,
  type CaseFlags,
  clearedFlags,
  flagsAfter,
  refuseConclusion,
  refuseExtension,
  type SaidFlags,
  stateAfter,
  whyNot,
} from './case-states.ts';

const calm: SaidFlags = {
  crime: 'no',
  misdemeanor: 'no',
  risk: 'no_sabe',
  lackOfProtection: 'no',
  violence: 'no_sabe',
};

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

  it('say why they forbid an act, and nothing when they do not', () => {
    for (const state of CASE_STATES)
      for (const act of ['qualify', 'refine', 'act', 'verify', 'conclude', 'reopen'] as const)
        expect(whyNot(state, act) === null).toBe(stateAfter(state, act) !== null);
    expect(whyNot('recibido', 'act')).toContain('30.2');
    expect(whyNot('concluido', 'act')).toContain('32.4');
  });
});

describe('marks already found', () => {
  it('are those that would be taken away', () => {
    const found: SaidFlags = { ...calm, crime: 'si', risk: 'si' };
    expect(clearedFlags(found, calm)).toEqual(['crime', 'risk']);
    expect(clearedFlags(found, { ...found, lackOfProtection: 'si' })).toEqual([]);
    expect(clearedFlags(calm, { ...calm, misdemeanor: 'no_sabe' })).toEqual([]);
  });

  it('stay discarded until they are found again, and are never «no» (V13)', () => {
    const found: CaseFlags = { ...calm, crime: 'descartado', violence: 'si' };
    expect(flagsAfter(found, { ...calm, violence: 'si' })).toEqual(found);
    expect(flagsAfter(found, { ...calm, crime: 'si', violence: 'si' }).crime).toBe('si');
    expect(clearedFlags(found, calm)).toEqual(['violence']);
    expect(askedFlags(found)).toEqual({ ...calm, crime: 'no_sabe', violence: 'si' });
  });
});

describe('extension of the qualification (RDNA 30.2)', () => {
  it.each(['crime', 'misdemeanor', 'risk', 'lackOfProtection'] as const)(
    'is refused with %s',
    (flag) => {
      expect(refuseExtension({ ...calm, [flag]: 'si' })).toBe('extension_forbidden');
    },
  );
  it('is allowed otherwise, and once it was discarded', () => {
    expect(refuseExtension(calm)).toBeNull();
    expect(refuseExtension({ ...calm, crime: 'descartado' })).toBeNull();
  });
});

describe('conclusion (RDNA 32, 33)', () => {
  const conciliation = { kind: 'conciliacion', state: 'done' } as const;
  const advice = { kind: 'asesoria', state: 'done' } as const;
  const facts = { flags: calm, verifications: 2, actions: [conciliation] };

  it('V13 passes a withdrawal when nothing grave is noted', () => {
    expect(refuseConclusion('desistimiento_confirmado', facts)).toBeNull();
  });
  it.each(['crime', 'misdemeanor', 'risk', 'lackOfProtection'] as const)(
    'V13 refuses a withdrawal when %s is noted',
    (flag) => {
      const grave = { ...facts, flags: { ...calm, [flag]: 'si' } };
      expect(refuseConclusion('desistimiento_confirmado', grave)).toBe('withdrawal_forbidden');
    },
  );
  it.each(['desistimiento_confirmado', 'inasistencia', 'falta_de_acuerdo'])(
    'V14 and DNA_VERIF_MIN2: refuses one verification after %s, passes two',
    (cause) => {
      for (const verifications of [0, 1])
        expect(refuseConclusion(cause, { ...facts, verifications })).toBe(
          'closing_needs_verifications',
        );
      expect(refuseConclusion(cause, facts)).toBeNull();
    },
  );
  it.each(['inasistencia', 'falta_de_acuerdo'])(
    'for %s, wants conciliation or commitment to be the only kind of action',
    (cause) => {
      const commitment = { kind: 'compromiso', state: 'stopped' } as const;
      for (const actions of [[], [advice], [conciliation, advice]])
        expect(refuseConclusion(cause, { ...facts, actions })).toBe('closing_not_sole_action');
      expect(refuseConclusion(cause, { ...facts, actions: [conciliation, commitment] })).toBeNull();
    },
  );
  it('needs the attention verified once after a whole referral', () => {
    const unverified = { ...facts, verifications: 0 };
    expect(refuseConclusion('derivado_totalmente', unverified)).toBe('closing_referral_unverified');
    expect(refuseConclusion('derivado_totalmente', { ...facts, verifications: 1 })).toBeNull();
  });
  it('waits for the actions under way', () => {
    const open = { ...facts, actions: [advice, { ...conciliation, state: 'open' as const }] };
    expect(refuseConclusion('derecho_restituido', open)).toBe('closing_action_open');
  });
  it('needs no verification when the right was restored', () => {
    expect(refuseConclusion('derecho_restituido', { ...facts, verifications: 0 })).toBeNull();
  });
});
