import { describe, expect, it } from 'vitest';
import { mayBelong } from './organisations.ts';

describe('PAM_ORGANIZACION, members are in the registro nominal first (§4.1)', () => {
  it('passes whoever is in it', () => {
    expect(mayBelong({ desk: 'ciam', endedOn: null })).toBe(true);
  });
  it('refuses whoever left it, is in that of another desk, or in none', () => {
    expect(mayBelong({ desk: 'ciam', endedOn: '2026-08-10' })).toBe(false);
    expect(mayBelong({ desk: 'omaped', endedOn: null })).toBe(false);
    expect(mayBelong(null)).toBe(false);
  });
});
