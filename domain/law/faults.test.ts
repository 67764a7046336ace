import { describe, expect, it } from 'vitest';
import { ERRORS } from '../errors.ts';
import { LAW_ERRORS, type LawErrorCode } from './errors.ts';
import { fault, holdsUp, refusalOf } from './faults.ts';
import { VALIDATIONS } from './ids.ts';

describe('refusalOf', () => {
  const late = fault('hearing_too_late');
  const soon = fault('hearing_too_soon');
  const ask = fault('conciliation_decision_unknown');
  const note = fault('language_unexplained');
  const reasoned = { isResponsable: true, reason: 'Viene de Susapaya.' };

  it('gives way to the reason of the responsable, and to nobody else', () => {
    expect(refusalOf([late])).toBe(late);
    expect(refusalOf([late], { override: { ...reasoned, isResponsable: false } })).toBe(late);
    expect(refusalOf([late], { override: { ...reasoned, reason: ' ' } })).toBe(late);
    expect(refusalOf([late], { override: reasoned })).toBeNull();
  });
  it('gives way in nothing that blocks', () => {
    expect(refusalOf([late, soon], { override: reasoned, confirmed: true })).toBe(soon);
  });
  it('asks to confirm, and holds nothing up for what it only says', () => {
    expect(refusalOf([note, ask])).toBe(ask);
    expect(refusalOf([note, ask], { confirmed: true })).toBeNull();
    expect(holdsUp([note])).toBe(false);
    expect(holdsUp([note, ask])).toBe(true);
  });
});

it('every code reads as one sentence with its norm, is an error of the contract, and names a rule that is', () => {
  for (const [code, { rule, norm }] of Object.entries(LAW_ERRORS)) {
    const { message } = fault(code as LawErrorCode);
    expect(ERRORS).toHaveProperty(code, message);
    expect(message).toMatch(/[^.]\.$/);
    expect(message).toContain(`(${norm})`);
    if (rule !== null) expect(VALIDATIONS).toHaveProperty(rule);
  }
});
