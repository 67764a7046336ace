/** Somebody in the register of the OMAPED, for tests. */
import {
  BLANK_CERTIFICATE,
  BLANK_PROFILE,
  type OmapedCertificate,
  type OmapedProfile,
} from '../../domain/records/omaped.ts';
import type { PersonFields } from '../../domain/records/person.ts';
import { colleague, someone } from '../samples.ts';
import type { TestOffice } from '../testing.ts';
import type { OmapedPage, OmapedView } from './types.ts';

export const DORA: Partial<PersonFields> = {
  firstSurname: 'Mamani',
  secondSurname: 'Ticona',
  givenNames: 'Dora',
  birthDate: '1990-02-11',
  sex: '2',
  district: '230401',
  documentType: '1',
  documentNumber: '99900077',
};

export const registrationOf = (
  profile: Partial<OmapedProfile> = {},
  fields: Partial<PersonFields> = DORA,
) => ({
  person: someone(fields),
  registeredOn: '2026-08-10',
  channel: 'oficina',
  profile: { ...BLANK_PROFILE, ...profile },
});

/** @returns its id. */
export const registered = async (
  office: TestOffice,
  profile: Partial<OmapedProfile> = {},
  fields: Partial<PersonFields> = DORA,
): Promise<string> =>
  (await office.ok<{ id: string }>('omaped.register', registrationOf(profile, fields))).id;

export const CERTIFIED: OmapedCertificate = {
  ...BLANK_CERTIFICATE,
  step: 'emitido',
  number: '0012-2019',
  issuedOn: '2019-05-10',
  establishment: 'Hospital Hipólito Unanue de Tacna',
  types: ['fisica_motora'],
  degree: 'severo',
};

export const viewOf = (office: TestOffice, registrationId: string) =>
  office.ok<OmapedView>('omaped.view', { registrationId });

/** The names that a list shows. */
export const namesIn = async (office: TestOffice, filters = {}): Promise<string[]> =>
  (await office.ok<OmapedPage>('omaped.list', filters)).rows.map(({ name }) => name);

/** Somebody who attends the OMAPED alone, at the desk. */
export async function asOmaped(office: TestOffice): Promise<void> {
  await office.ok('accounts.add', colleague('nelly.arias', 'Nelly Arias', 'omaped'));
  await office.as('nelly.arias');
}
