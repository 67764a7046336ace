import { describe, expect, it } from 'vitest';
import { BLANK_PERSON, type PersonFields, type SafeContactFields } from '../records/person.ts';
import {
  differingGroups,
  MERGE_GROUPS,
  suggestedTake,
  takenFields,
  twoDocuments,
  unitedContact,
} from './merge.ts';

const rules = (changes: Partial<SafeContactFields> = {}): SafeContactFields => ({
  hours: '',
  codeWord: '',
  noPhone: false,
  noVoicemail: false,
  noLetters: false,
  noHome: false,
  notes: '',
  ...changes,
});
const rosa: PersonFields = {
  ...BLANK_PERSON,
  givenNames: 'Rosa',
  documentType: '1',
  documentNumber: '99900011',
};

describe('what is chosen of two rows', () => {
  it('has every field of a person once', () => {
    const grouped = Object.values(MERGE_GROUPS).flat();
    expect([...grouped].sort()).toEqual(Object.keys(BLANK_PERSON).sort());
  });

  it('is where they differ; what one does not say is taken from the other', () => {
    const other = { ...rosa, documentNumber: null, documentType: null, phone: '952123456' };
    expect(differingGroups(rosa, other)).toEqual(['document', 'phone']);
    expect(suggestedTake(rosa, other)).toEqual(['phone']);
    expect(suggestedTake(other, rosa)).toEqual(['document']);
    expect(takenFields(['phone'])).toEqual(['phone', 'otherContact', 'email']);
  });

  it('tells two numbers of one kind of document from a number and none', () => {
    expect(twoDocuments(rosa, { ...rosa, documentNumber: '99900012' })).toBe(true);
    expect(twoDocuments(rosa, { ...rosa, documentType: '3', documentNumber: '9' })).toBe(false);
    expect(twoDocuments(rosa, { ...rosa, documentNumber: null })).toBe(false);
  });
});

describe('contact rules of two rows', () => {
  it('close every way that either closed, and say what both say', () => {
    const kept = rules({ noPhone: true, notes: 'Solo su hermana.', hours: 'mañanas' });
    const gone = rules({ noHome: true, notes: 'Él revisa el teléfono.', hours: 'mañanas' });
    expect(unitedContact(kept, gone)).toEqual(
      rules({
        noPhone: true,
        noHome: true,
        hours: 'mañanas',
        notes: 'Solo su hermana. / Él revisa el teléfono.',
      }),
    );
  });

  it('are those of the one that has any', () => {
    const only = rules({ noPhone: true });
    expect(unitedContact(null, only)).toEqual(only);
    expect(unitedContact(only, null)).toEqual(only);
    expect(unitedContact(null, null)).toBeNull();
  });
});
