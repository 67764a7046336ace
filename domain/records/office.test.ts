import { describe, expect, it } from 'vitest';
import { officeFields, operatorFields } from './office.ts';

const office = {
  validFrom: '2026-01-01',
  municipality: 'Municipalidad Provincial de Tarata',
  unit: 'Gerencia de Desarrollo Social – DEMUNA',
  dnaCode: '23010',
  district: '230401',
  siglas: 'DEMUNA-GDS/MPT',
  place: 'Tarata',
  address: '',
  phones: '',
  email: '',
  accredited: false,
  accreditedSince: null,
  accreditationDocument: null,
};
const operator = {
  userName: 'rosa.quispe',
  fullName: 'Rosa Quispe Mamani',
  post: 'Defensora Responsable',
  documentType: null,
  documentNumber: null,
  profession: null,
  collegeNumber: null,
};

describe('the office', () => {
  it('is accepted as it is in Tarata', () => {
    expect(officeFields.parse(office)).toEqual(office);
  });
  it('says since when it is accredited', () => {
    expect(officeFields.safeParse({ ...office, accredited: true }).success).toBe(false);
    expect(
      officeFields.safeParse({ ...office, accredited: true, accreditedSince: '2026-03-01' })
        .success,
    ).toBe(true);
  });
  it.each(['demuna-gds/mpt', 'DEMUNA GDS', '-DEMUNA', 'DEMUNA//MPT', ''])(
    'refuses the siglas %j',
    (siglas) => {
      expect(officeFields.safeParse({ ...office, siglas }).success).toBe(false);
    },
  );
});

describe('an operator', () => {
  it('enters with a lower-case name, however it was typed', () => {
    expect(operatorFields.parse({ ...operator, userName: ' Rosa.Quispe ' }).userName).toBe(
      'rosa.quispe',
    );
  });
  it.each(['rq', 'rosa quispe', 'áurea', '1rosa'])('refuses the user name %j', (userName) => {
    expect(operatorFields.safeParse({ ...operator, userName }).success).toBe(false);
  });
  it('has a name that is a name', () => {
    expect(operatorFields.safeParse({ ...operator, fullName: 'Rosa\u202eQuispe' }).success).toBe(
      false,
    );
    expect(operatorFields.safeParse({ ...operator, fullName: '' }).success).toBe(false);
  });
});
