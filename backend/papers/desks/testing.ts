/** Somebody in each register, for the tests of their papers. Fictional; Monday 10 August 2026. */
import { BLANK_OLDER, type OlderFields } from '../../../domain/records/ciam.ts';
import {
  BLANK_CERTIFICATE,
  BLANK_PROFILE,
  type OmapedCertificate,
  type OmapedProfile,
} from '../../../domain/records/omaped.ts';
import type { PersonFields } from '../../../domain/records/person.ts';
import { someone } from '../../samples.ts';
import type { TestOffice } from '../../testing.ts';

const DORA: Partial<PersonFields> = {
  firstSurname: 'Mamani',
  secondSurname: 'Ticona',
  givenNames: 'Dora',
  birthDate: '1990-02-11',
  sex: '2',
  district: '230401',
  address: 'Calle Zepita 45, Tarata',
  school: 'CETPRO Ficticio',
  documentType: '1',
  documentNumber: '99900077',
};

const CERTIFIED: OmapedCertificate = {
  ...BLANK_CERTIFICATE,
  step: 'emitido',
  number: '0012-2019',
  issuedOn: '2019-05-10',
  establishment: 'Hospital Ficticio de Tacna',
  diagnoses: ['G82.2'],
  types: ['fisica_motora'],
  degree: 'severo',
  character: 'permanente',
};

/** @returns her registration at the OMAPED: a permanent certificate, and what CONTIGO asks. */
export async function withDisability(
  office: TestOffice,
  profile: Partial<OmapedProfile> = {},
): Promise<string> {
  const { id } = await office.ok<{ id: string }>('omaped.register', {
    person: someone(DORA),
    registeredOn: '2026-08-10',
    channel: 'campana',
    profile: { ...BLANK_PROFILE, sisfoh: 'pobre', pensionOrIncome: 'no', ...profile },
  });
  await office.ok('omaped.addCertificate', { registrationId: id, certificate: CERTIFIED });
  return id;
}

/** @returns his registration at the CIAM. */
export async function olderAdult(
  office: TestOffice,
  fields: Partial<OlderFields> = {},
  person: Partial<PersonFields> = {},
): Promise<string> {
  const { id } = await office.ok<{ id: string }>('ciam.register', {
    person: someone({
      firstSurname: 'Larico',
      secondSurname: 'Mamani',
      givenNames: 'Teófilo',
      birthDate: '1945-08-14',
      sex: '1',
      district: '230401',
      documentType: '1',
      documentNumber: '99900088',
      ...person,
    }),
    registeredOn: '2026-08-10',
    channel: 'visita',
    fields: { ...BLANK_OLDER, autonomy: 'fragil', pensions: ['pension_65'], ...fields },
  });
  return id;
}
