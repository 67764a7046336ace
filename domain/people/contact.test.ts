import { describe, expect, it } from 'vitest';
import { DIARY_KINDS, FOLLOWUP_TYPES } from '../catalogues/work.ts';
import { closedWays, contactActOf, isSamePlace } from './contact.ts';

describe('acts that reach a person', () => {
  it('are the calls and the visits of both lists', () => {
    const codes = [...FOLLOWUP_TYPES.entries, ...DIARY_KINDS.entries].map(({ code }) => code);
    expect(codes.filter((code) => contactActOf(code) !== null)).toEqual([
      'visita',
      'llamada',
      'llamada',
      'visita_domiciliaria',
    ]);
    expect(contactActOf('constructor')).toBeNull();
  });

  it('are closed each by its own rule', () => {
    const rules = { noPhone: true, noVoicemail: false, noLetters: false, noHome: true };
    expect(closedWays(rules)).toEqual(['phone', 'home']);
    expect(closedWays(null)).toEqual([]);
  });
});

describe('the same place', () => {
  it.each([
    ['phone', '952 123 456', '+51 952-123-456', true],
    ['phone', '952 123 456', '952 123 457', false],
    ['address', 'Jr. Arequipa 120', 'JR AREQUIPA  120', true],
    ['address', 'Jr. Arequipa 120', 'Jr. Arequipa 12', false],
    ['address', '', '', false],
    ['phone', null, null, false],
  ] as const)('%s: %j and %j', (place, one, other, same) => {
    expect(isSamePlace(place, one, other)).toBe(same);
  });
});
