import { describe, expect, it } from 'vitest';
import { COMMITTEE_SEATS } from '../catalogues/committees.ts';
import { vacantSeats } from './seats.ts';
import { isMemberOn, ordinalOf, quorumDoubt } from './sessions.ts';

describe('members', () => {
  it('are those of the day, its first and last included', () => {
    const member = { fromDay: '2026-03-01', untilDay: '2026-05-31' };
    expect(
      ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((day) =>
        isMemberOn(member, day),
      ),
    ).toEqual([false, true, true, false]);
    expect(isMemberOn({ ...member, untilDay: null }, '2030-01-01')).toBe(true);
  });

  it('REG 107: the Instancia shows which of its seats nobody fills; another body has none', () => {
    expect(vacantSeats('instancia', []).map(({ seat }) => seat)).toEqual(
      COMMITTEE_SEATS.entries.map(({ code }) => code),
    );
    const after = vacantSeats('instancia', ['pnp', 'alcaldia_distrital', 'sociedad_civil', null]);
    expect(after.find(({ seat }) => seat === 'pnp')).toBeUndefined();
    expect(after.find(({ seat }) => seat === 'alcaldia_distrital')?.missing).toBe(2);
    // «Up to three»: one is enough.
    expect(after.find(({ seat }) => seat === 'sociedad_civil')).toBeUndefined();
    expect(vacantSeats('comudenna', [])).toEqual([]);
  });
});

describe('quorum', () => {
  it('is doubted where who came says otherwise, and not where the office wrote no number', () => {
    expect(quorumDoubt(7, 6, true)).toContain('6 de los 7');
    expect(quorumDoubt(7, 7, false)).toContain('bastan 7');
    expect(quorumDoubt(7, 7, true)).toBeNull();
    expect(quorumDoubt(7, 6, false)).toBeNull();
    expect(quorumDoubt(null, 0, true)).toBeNull();
    expect(quorumDoubt(7, 0, null)).toBeNull();
  });
  it('numbers read with three digits', () => {
    expect([ordinalOf(3, 2026), ordinalOf(1234, 2026)]).toEqual(['003-2026', '1234-2026']);
  });
});
