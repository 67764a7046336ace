/** A case worth a letter, for the tests of this folder: fictional people, told by a neighbour. */

import type { LetterFields } from '../../domain/records/letter.ts';
import type { PersonFields } from '../../domain/records/person.ts';
import type { ReceptionInput } from '../../domain/records/reception.ts';
import type { InstitutionRow } from '../institutions/types.ts';
import { child, LUZ, NO_SAFE_CONTACT, registration, someone, TERESA } from '../samples.ts';
import type { TestOffice } from '../testing.ts';
import { hashOf } from './editions.ts';
import type { IssuedLetter, SavedLetter } from './types.ts';

/** Comes forward and asks that nobody know it. */
export const NEIGHBOUR: Partial<PersonFields> = {
  firstSurname: 'Huarachi',
  secondSurname: 'Pilco',
  givenNames: 'Sabina',
  phone: '952 777 888',
  address: 'Calle Bolognesi 45',
  documentNumber: '99900077',
  documentType: '1',
};

export const GIRL: Partial<PersonFields> = {
  ...LUZ,
  documentType: '1',
  documentNumber: '99900012',
  motherTongue: '2',
  interpreter: 'si',
  interpreterLanguage: '2',
  district: '230401',
  community: 'Ticalaco',
  address: 'Jr. Arequipa 120',
};

/** A mother with rules of contact, a girl who lives with her, an informant who asked for reserve. */
export const reportedCase: Partial<ReceptionInput> = {
  informant: {
    kind: 'person',
    person: someone(NEIGHBOUR),
    institutionName: null,
    relation: 'vecino',
    reserveIdentity: true,
    safeContact: null,
  },
  affected: [child(GIRL)],
  relatives: [
    {
      person: someone(TERESA),
      relation: 'madre',
      livesTogether: 'si',
      notes: '',
      safeContact: { ...NO_SAFE_CONTACT, noPhone: true, noHome: true },
    },
  ],
  obliged: [
    {
      person: someone({ firstSurname: 'Ñahui', secondSurname: 'Larico', givenNames: 'Braulio' }),
      presumed: 'presunto',
      relation: 'padre',
      livesTogether: 'si',
      notes: '',
    },
  ],
  facts: 'El padre golpeó a la niña con una correa el domingo por la noche.',
  matters: [{ matter: 'D1', submatter: 'D1.castigo', principal: true }],
  crime: 'si',
  priority: 'urgente',
};

/** The same, without rules of contact: the usual letter. */
export const usualCase: Partial<ReceptionInput> = {
  ...reportedCase,
  relatives: (reportedCase.relatives ?? []).map((each) => ({ ...each, safeContact: null })),
};

export async function registerCase(
  office: TestOffice,
  changes: Partial<ReceptionInput> = usualCase,
): Promise<string> {
  return (await office.ok<{ id: string }>('cases.register', registration(changes))).id;
}

/** Of the seeded directory, by its short name. */
export async function institutionId(office: TestOffice, shortName: string): Promise<string> {
  const rows = await office.ok<InstitutionRow[]>('institutions.list', {});
  const row = rows.find((each) => each.shortName === shortName);
  if (row === undefined) throw new Error(`${shortName} is not in the directory.`);
  return row.id;
}

export const COORDINATED: LetterFields['coordination'] = {
  with: 'Lic. Juana Quispe, admisión',
  at: '2026-08-10T13:55:00.000Z',
  note: null,
};

export async function prefilled(
  office: TestOffice,
  caseId: string,
  to = 'UPE Tacna',
  cause: LetterFields['cause'] = 'e',
): Promise<LetterFields> {
  const fields = await office.ok<LetterFields>('letters.prefill', {
    caseId,
    institutionId: await institutionId(office, to),
    cause,
  });
  return { ...fields, coordination: COORDINATED };
}

export async function draftLetter(office: TestOffice, caseId: string): Promise<SavedLetter> {
  return office.ok('letters.create', { caseId, fields: await prefilled(office, caseId) });
}

export async function issuedLetter(office: TestOffice): Promise<IssuedLetter> {
  const draft = await draftLetter(office, await registerCase(office));
  return office.ok('letters.issue', { ...draft, reason: '' });
}

export interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256, hex: a difference of bytes reads in one line. */
  readonly hash: string;
}

/** Whether the host may do this act with what the procedure granted. */
export async function mayRedeem(
  office: TestOffice,
  path: string,
  input: unknown,
  act: 'view' | 'print' | 'save',
): Promise<boolean> {
  const { grant } = await office.ok<{ grant: string }>(path, input);
  return office.running.backend.grants.redeem(grant, act) !== 'refused';
}

/** The file behind a granted URL, as the host would get it. */
export async function granted(office: TestOffice, path: string, input: unknown): Promise<TestFile> {
  const { grant } = await office.ok<{ grant: string }>(path, input);
  const file = office.running.backend.grants.redeem(grant, 'view');
  if (file === 'refused') throw new Error(`${path} granted no view.`);
  // The office wipes what it granted when it locks.
  const bytes = Uint8Array.from(file.bytes);
  return { name: file.name, bytes, hash: hashOf(bytes) };
}
