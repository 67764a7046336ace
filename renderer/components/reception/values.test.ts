import { describe, expect, it } from 'vitest';
import { BLANK_PERSON } from '../../../domain/records/person.ts';
import { REQUIRED_AT_RECEPTION, receptionFields } from '../../../domain/records/reception.ts';
import { missingOf } from './missing.ts';
import {
  blankAffected,
  blankReception,
  type ReceptionValues,
  restoredReception,
  tidied,
} from './values.ts';

const NOW = '2026-08-10T14:05:42.123Z';
const blank = blankReception(NOW, '230401');
const known = { kind: 'existing', id: '01990000-0000-7000-8000-000000000001' } as const;

const wrongOf = (values: ReceptionValues): string[] =>
  receptionFields.safeParse(tidied(values)).error?.issues.map(({ path }) => path.join('.')) ?? [];

const complete: ReceptionValues = {
  ...blank,
  informant: { ...blank.informant, kind: 'anonymous' },
  affected: [blankAffected()],
  facts: 'Una niña pide ayuda.',
};

describe('a blank sheet', () => {
  it('lacks only who comes, who is affected and what happened', () => {
    expect(wrongOf(blank).sort()).toEqual(['affected', 'facts', 'informant.kind']);
    expect(missingOf(blank)).toEqual(REQUIRED_AT_RECEPTION.slice(2));
  });

  it('is received at the minute, never in the future', () => {
    expect(blank.receivedAt).toBe('2026-08-10T14:05:00.000Z');
  });

  it('is whole with those three', () => {
    expect(wrongOf(complete)).toEqual([]);
    expect(missingOf(complete)).toEqual([]);
  });
});

describe('who comes', () => {
  const withPerson = (fields: Partial<typeof BLANK_PERSON>): ReceptionValues => ({
    ...complete,
    informant: {
      ...complete.informant,
      kind: 'person',
      person: { kind: 'new', fields: { ...BLANK_PERSON, ...fields } },
    },
  });

  it('is not told by a person of whom nothing is written', () => {
    expect(wrongOf(withPerson({ givenNames: '  ' }))).toEqual(['informant.person']);
    expect(missingOf(withPerson({}))).toEqual(['Quién acude']);
    expect(wrongOf(withPerson({ givenNames: 'Rosa' }))).toEqual([]);
  });

  it('leaves a name out of the record once it is anonymous, and keeps it in the form', () => {
    const named = withPerson({ givenNames: 'Rosa' });
    const hidden = { ...named, informant: { ...named.informant, kind: 'anonymous' as const } };
    expect(receptionFields.parse(tidied(hidden)).informant.person).toBeNull();
    expect(hidden.informant.person).not.toBeNull();
  });

  it('may be someone of the store', () => {
    const values = {
      ...complete,
      informant: { ...complete.informant, kind: 'person' as const, person: known },
    };
    expect(wrongOf(values)).toEqual([]);
  });
});

describe('a restored draft', () => {
  it('has the fields of today, with what was typed', () => {
    const { facts: _, ...older } = { ...complete, channel: 'telefonico' };
    const restored = restoredReception(blank, { ...older, gone: 'x' });
    expect(restored).toEqual({ ...complete, channel: 'telefonico', facts: '' });
  });

  it('is a blank sheet when there was none', () => {
    expect(restoredReception(blank, undefined)).toEqual(blank);
  });
});
