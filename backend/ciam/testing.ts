/** Older adults for tests: somebody in the registro nominal, and a situation of risk. */
import type { z } from 'zod';
import { BLANK_OLDER, type OlderFields, type recordOlderRisk } from '../../domain/records/ciam.ts';
import type { PersonFields } from '../../domain/records/person.ts';
import { colleague, someone } from '../samples.ts';
import type { TestOffice } from '../testing.ts';
import type { OlderView, SavedOlder } from './types.ts';

/** 76 on 10 August 2026. */
export const FORTUNATO: Partial<PersonFields> = {
  firstSurname: 'Mamani',
  secondSurname: 'Ñaupa',
  givenNames: 'Fortunato',
  sex: '1',
  birthDate: '1950-03-01',
  district: '230401',
  documentType: '1',
  documentNumber: '99900021',
  address: 'Jr. Zela 14',
  phone: '952 000 111',
};

export const registration = (
  person: Partial<PersonFields> = FORTUNATO,
  fields: Partial<OlderFields> = {},
  registeredOn = '2026-08-10',
) => ({
  person: someone(person),
  channel: 'oficina',
  registeredOn,
  fields: { ...BLANK_OLDER, ...fields },
});

export const registered = (
  office: TestOffice,
  ...given: Parameters<typeof registration>
): Promise<SavedOlder & { readonly number: string }> =>
  office.ok('ciam.register', registration(...given));

export const riskOf = (
  registrationId: string,
  changes: Partial<z.input<typeof recordOlderRisk>> = {},
): z.input<typeof recordOlderRisk> => ({
  registrationId,
  knownAt: '2026-08-10T13:30:00.000Z',
  situations: ['fragilidad'],
  setting: null,
  types: [],
  lifeAtRisk: false,
  lost: false,
  support: 'no',
  livesWith: '',
  carer: '',
  hasPension: 'si',
  facts: 'Vive sin nadie que la vea.',
  ...changes,
});

export const noticeOf = (registrationId: string, riskId: string, changes: object = {}) => ({
  registrationId,
  riskId,
  receiver: 'dipam',
  toldAt: '2026-08-10T14:00:00.000Z',
  way: 'oficio',
  document: 'Oficio N.° 010-2026-CIAM',
  note: '',
  ...changes,
});

export const olderView = (office: TestOffice, registrationId: string): Promise<OlderView> =>
  office.ok('ciam.view', { registrationId });

/** A colleague with this role; log in with `office.as(userName)`. */
export async function withRole(office: TestOffice, userName: string, role: string): Promise<void> {
  await office.ok('accounts.add', {
    ...colleague(userName, userName, 'worker'),
    roles: [{ role, validFrom: '2026-01-01', validTo: null }],
  });
}
