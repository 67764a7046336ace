import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK_PERSON } from './person.ts';
import { type ReceptionInput, receptionFields } from './reception.ts';

const child = (fields: Partial<typeof BLANK_PERSON> = {}) => ({
  person: { kind: 'new' as const, fields: { ...BLANK_PERSON, ...fields } },
  notes: '',
  safeContact: null,
});

/** The least that makes a safe first record. */
const least: ReceptionInput = {
  receivedAt: '2026-08-10T14:00:00.000Z',
  late: null,
  channel: 'personal',
  priority: 'normal',
  incoming: null,
  infoClauseRead: false,
  informant: {
    kind: 'anonymous',
    person: null,
    institutionName: null,
    relation: null,
    reserveIdentity: false,
    safeContact: null,
  },
  affected: [child()],
  obliged: [],
  relatives: [],
  factsDistrict: null,
  factsCommunity: null,
  factsReference: null,
  factsDate: null,
  factsDateNote: null,
  facts: 'Una niña pide ayuda.',
  matters: [],
  rights: [],
  crime: 'no_sabe',
  misdemeanor: 'no_sabe',
  risk: 'no_sabe',
  lackOfProtection: 'no_sabe',
  violence: 'no_sabe',
  courtCase: 'no_sabe',
  courtName: null,
  courtNumber: null,
};

const wrong = (input: ReceptionInput): string[] => {
  const result = receptionFields.safeParse(input);
  const paths = result.error?.issues.map((issue) => issue.path.join('.')) ?? [];
  return [...new Set(paths)].sort();
};

describe('a reception', () => {
  it('accepts the least: an anonymous voice and a child without a known name', () => {
    expect(wrong(least)).toEqual([]);
  });

  it('accepts a child who comes alone', () => {
    expect(wrong({ ...least, informant: { ...least.informant, kind: 'child_alone' } })).toEqual([]);
  });

  it('asks for what it needs, and points at it', () => {
    expect(wrong({ ...least, affected: [], facts: '  ', channel: '' })).toEqual([
      'affected',
      'channel',
      'facts',
    ]);
    expect(wrong({ ...least, informant: { ...least.informant, kind: 'person' } })).toEqual([
      'informant.person',
    ]);
    expect(wrong({ ...least, informant: { ...least.informant, kind: 'institution' } })).toEqual([
      'informant.institutionName',
    ]);
  });

  it('wants one principal matter and no matter twice', () => {
    const alimentos = { matter: 'A1', submatter: 'A1.fijacion', principal: true };
    expect(wrong({ ...least, matters: [alimentos] })).toEqual([]);
    expect(wrong({ ...least, matters: [alimentos, alimentos] })).toContain('matters');
    expect(wrong({ ...least, matters: [{ ...alimentos, principal: false }] })).toContain('matters');
    expect(wrong({ ...least, matters: [{ ...alimentos, submatter: 'A2.exclusiva' }] })).toEqual([
      'matters.0.submatter',
    ]);
  });

  it.each(['1800-05-01', '2026-02-30', '15/05/2026', ''])('refuses the date %j', (factsDate) => {
    expect(wrong({ ...least, factsDate })).toEqual(['factsDate']);
  });

  it('refuses names that turn the line around or hide in it', () => {
    for (const firstSurname of ['Quis\u202epe', 'Ma\u200bmani', '\u0000'])
      expect(wrong({ ...least, affected: [child({ firstSurname })] })).toEqual([
        'affected.0.person.fields.firstSurname',
      ]);
  });

  it('refuses invisible characters in the facts, and keeps line breaks', () => {
    expect(wrong({ ...least, facts: 'uno\u202edos' })).toEqual(['facts']);
    expect(receptionFields.parse({ ...least, facts: 'uno\ndos\ttres' }).facts).toBe(
      'uno\ndos\ttres',
    );
  });

  it('keeps any visible text as it was typed, but for outer spaces and its normal form', () => {
    const visible = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 400 })
      .filter((text) => /^[^\p{Cc}\p{Cf}]+$/u.test(text) && text.trim() !== '');
    fc.assert(
      fc.property(visible, (facts) => {
        expect(receptionFields.parse({ ...least, facts }).facts).toBe(
          facts.normalize('NFC').trim(),
        );
      }),
    );
  });

  it('says how long a text may be', () => {
    const result = receptionFields.safeParse({ ...least, facts: 'a'.repeat(20_001) });
    expect(result.error?.issues[0]?.message).toMatch(/demasiado largo/);
  });
});
