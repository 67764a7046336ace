/** Fictional receptions for tests of the backend: a shortest one, and the pieces to vary it. */
import { BLANK_PERSON, type PersonFields } from '../domain/records/person.ts';
import type { ReceptionInput } from '../domain/records/reception.ts';
import type { Role } from '../domain/rights.ts';
import { PASSWORD } from './testing.ts';

/** Someone new, with what matters to a test. */
export const someone = (fields: Partial<PersonFields> = {}) => ({
  kind: 'new' as const,
  fields: { ...BLANK_PERSON, ...fields },
});

export const child = (fields: Partial<PersonFields> = {}) => ({
  person: someone(fields),
  notes: '',
  safeContact: null,
});

export const LUZ: Partial<PersonFields> = {
  firstSurname: 'Ñahui',
  secondSurname: 'Condori',
  givenNames: 'Luz María',
  birthDate: '2017-03-04',
  sex: '2',
};

export const TERESA: Partial<PersonFields> = {
  firstSurname: 'Condori',
  secondSurname: 'Vda. de Ñahui',
  givenNames: 'Teresa',
  phone: '952 123 456',
  address: 'Jr. Arequipa 120',
  documentType: '1',
  documentNumber: '99900011',
};

/** @param receivedAt ISO instant; the clock of `testOffice` starts at 14:00 UTC. */
export function reception(
  changes: Partial<ReceptionInput> = {},
  receivedAt = '2026-08-10T13:50:00.000Z',
): ReceptionInput {
  return {
    receivedAt,
    late: null,
    channel: 'personal',
    priority: 'normal',
    incoming: null,
    infoClauseRead: true,
    informant: {
      kind: 'person',
      person: someone(TERESA),
      institutionName: null,
      relation: 'madre',
      reserveIdentity: false,
      safeContact: null,
    },
    affected: [child(LUZ)],
    obliged: [],
    relatives: [],
    factsDistrict: '230401',
    factsCommunity: null,
    factsReference: null,
    factsDate: null,
    factsDateNote: null,
    facts: 'No recibe alimentos desde marzo.',
    matters: [{ matter: 'A1', submatter: null, principal: true }],
    rights: ['alimentos'],
    crime: 'no',
    misdemeanor: 'no',
    risk: 'no_sabe',
    lackOfProtection: 'no_sabe',
    violence: 'no_sabe',
    courtCase: 'no_sabe',
    courtName: null,
    courtNumber: null,
    ...changes,
  };
}

export const registration = (changes: Partial<ReceptionInput> = {}, receivedAt?: string) => ({
  draftId: null,
  orientationId: null,
  reception: reception(changes, receivedAt),
});

export const NO_SAFE_CONTACT = {
  hours: '',
  codeWord: '',
  noPhone: false,
  noVoicemail: false,
  noLetters: false,
  noHome: false,
  notes: '',
};

/** A colleague of the office, with the password of the tests. */
export const colleague = (userName: string, fullName: string, role: Role) => ({
  fields: {
    userName,
    fullName,
    post: 'Trabajadora social',
    documentType: null,
    documentNumber: null,
    profession: null,
    collegeNumber: null,
  },
  roles: [{ role, validFrom: '2026-01-01', validTo: null }],
  newPassword: PASSWORD,
  passwordOnce: false,
  password: PASSWORD,
});

/** The decision of a defensor on a case opened at this version. */
export const qualification = (id: string, version = 1) => ({
  id,
  version,
  happenedAt: '2026-08-10T14:00:00.000Z',
  competence: 'propia',
  matters: [{ matter: 'A1', submatter: 'A1.fijacion', principal: true }],
  rights: ['alimentos'],
  crime: 'no',
  misdemeanor: 'no',
  risk: 'no',
  lackOfProtection: 'no',
  violence: 'no_sabe',
  actions: ['asesoria'],
  text: 'Competencia de la DEMUNA.',
});
