/** What an office of tests is set up with, by itself: a program that only issues needs no printer. */
import type { SetUpOffice } from '../domain/records/office.ts';

export const PASSWORD = 'cerro quinua puente lámpara viento';

export const setUpInput: SetUpOffice = {
  purpose: 'practice',
  office: {
    validFrom: '2026-01-01',
    municipality: 'Municipalidad Provincial de Tarata',
    unit: 'Gerencia de Desarrollo Social – DEMUNA',
    dnaCode: '23010',
    district: '230401',
    siglas: 'DEMUNA-GDS/MPT',
    place: 'Tarata',
    address: 'Plaza de Armas s/n',
    phones: '',
    email: '',
    accredited: false,
    accreditedSince: null,
    accreditationDocument: null,
  },
  logoUpload: null,
  yearName: {
    year: 2026,
    text: 'Año de la Esperanza y el Fortalecimiento de la Democracia',
    secondLine: null,
    norm: 'DS 011-2026-PCM',
  },
  responsable: {
    fields: {
      userName: 'rosa.quispe',
      fullName: 'Rosa Quispe Mamani',
      post: 'Defensora Responsable',
      documentType: '1',
      documentNumber: '99900013',
      profession: 'Trabajadora social',
      collegeNumber: 'CTSP N.° 4821',
    },
    password: PASSWORD,
  },
  counters: { year: 2026, nextCase: 1, nextOficio: 45 },
  onePcUnderstood: true,
};
