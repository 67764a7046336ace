import { describe, expect, it } from 'vitest';
import type { CasePersonView, InformantView } from '../../../backend/cases/types.ts';
import { peopleOf } from './people-of.ts';

const person = (personId: string, role: CasePersonView['role']): CasePersonView => ({
  id: `${role}-${personId}`,
  personId,
  role,
  name: personId,
  ageText: '',
  ageAtReception: '',
  sex: null,
  motherTongue: null,
  interpreter: null,
  disability: null,
  relation: null,
  presumed: null,
  livesTogether: null,
  notes: '',
  contactHidden: false,
  hasRules: false,
  closedWays: [],
});
const came = (change: Partial<InformantView>): InformantView => ({
  kind: 'person',
  reserved: false,
  reserveAsked: false,
  institutionName: null,
  relation: null,
  person: null,
  ...change,
});
const names = (informant: InformantView | null) =>
  peopleOf({ people: [person('wara', 'affected')], informant }).map(({ name }) => name);

describe('peopleOf', () => {
  it('has who came after the people of the sheet', () => {
    expect(names(came({ person: person('teresa', 'informant') }))).toEqual(['wara', 'teresa']);
  });

  it('has a child who came alone once', () => {
    expect(names(came({ kind: 'child_alone', person: person('wara', 'informant') }))).toEqual([
      'wara',
    ]);
  });

  it('leaves out who is anonymous or reserved', () => {
    expect(names(came({ kind: 'anonymous' }))).toEqual(['wara']);
    expect(names(came({ reserved: true }))).toEqual(['wara']);
    expect(names(null)).toEqual(['wara']);
  });
});
