import { describe, expect, it } from 'vitest';
import { type Party, partyFaults, refuseNotifier, refuseRepresentatives } from './attendance.ts';

const DAY = '2026-05-15';
const codes = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code);

const ana: Party = {
  personId: 'ana',
  birthDate: '1990-01-01',
  estimatedAge: null,
  representative: null,
  livesAlone: 'no',
  readsAndSigns: true,
  witnessId: null,
};
const of = (changes: Partial<Party>) => codes(partyFaults({ ...ana, ...changes }, DAY));

describe('V07 the age of a party', () => {
  it('passes from the day of the fourteenth birthday, and younger with a representative', () => {
    expect(of({})).toEqual([]);
    expect(of({ birthDate: '2012-05-15' })).toEqual([]);
    expect(of({ birthDate: null, estimatedAge: 14 })).toEqual([]);
    const representative = { personId: 'eva', cause: 'edad' } as const;
    expect(of({ birthDate: '2012-05-16', representative })).toEqual([]);
  });
  it('refuses the day before it, and asks when nobody knows', () => {
    expect(of({ birthDate: '2012-05-16' })).toEqual(['party_too_young']);
    expect(of({ birthDate: null, estimatedAge: 13 })).toEqual(['party_too_young']);
    expect(of({ birthDate: null, estimatedAge: null })).toEqual(['party_age_unknown']);
  });
});

describe('who comes', () => {
  it('warns of an adolescent who lives alone, not of an adult (RDNA 39.6)', () => {
    // From the day she is 14 to the day before she is 18.
    for (const birthDate of ['2012-05-15', '2008-05-16'])
      expect(of({ birthDate, livesAlone: 'si' })).toEqual(['adolescent_alone']);
    expect(of({ birthDate: '2008-05-15', livesAlone: 'si' })).toEqual([]);
  });
  it('comes herself, or says why not (RDNA 39.1)', () => {
    expect(of({ representative: { personId: 'eva', cause: 'otra_ciudad' } })).toEqual([]);
    expect(of({ representative: { personId: 'eva', cause: null } })).toEqual([
      'representation_uncaused',
    ]);
    // Her age is no cause for who has it.
    for (const birthDate of ['1990-01-01', '2012-05-15'])
      expect(of({ birthDate, representative: { personId: 'eva', cause: 'edad' } })).toEqual([
        'representation_uncaused',
      ]);
  });
  it('has a testigo a ruego when she does not read or sign (RDNA 44.1.f)', () => {
    expect(of({ readsAndSigns: false })).toEqual(['witness_missing']);
    expect(of({ readsAndSigns: false, witnessId: 'luz' })).toEqual([]);
  });
});

describe('V08 the representative', () => {
  const through = (personId: string, by: string | null): Party => ({
    ...ana,
    personId,
    representative: by === null ? null : { personId: by, cause: 'impedimento' },
  });
  it('passes one for each', () => {
    expect(refuseRepresentatives([through('ana', 'eva'), through('leo', 'raul')])).toBeNull();
    expect(refuseRepresentatives([through('ana', null), through('leo', null)])).toBeNull();
  });
  it('refuses one for both, and a party who stands for the other', () => {
    for (const parties of [
      [through('ana', 'eva'), through('leo', 'eva')],
      [through('ana', null), through('leo', 'ana')],
    ])
      expect(refuseRepresentatives(parties)).toMatchObject({ rule: 'V08', severity: 'block' });
  });
});

describe('V06 the notifier', () => {
  const people = [
    { personId: 'ana', documentNumber: '99900001' },
    { personId: 'leo', documentNumber: null },
  ];
  const stranger = { personId: null, documentNumber: null, isRelative: false };
  it('passes who has no part in the case', () => {
    expect(refuseNotifier(stranger, people)).toBeNull();
    expect(refuseNotifier({ ...stranger, documentNumber: '99900002' }, people)).toBeNull();
  });
  it('refuses a party, by record or by document, and a relative of one', () => {
    for (const notifier of [
      { ...stranger, personId: 'leo' },
      { ...stranger, documentNumber: '99900001' },
      { ...stranger, isRelative: true },
    ])
      expect(refuseNotifier(notifier, people)).toMatchObject({ rule: 'V06', severity: 'block' });
  });
});
