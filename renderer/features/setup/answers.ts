import { z } from 'zod';
import { DEFAULT_DISTRICT } from '../../../domain/catalogues/ubigeo.ts';
import { yearName as knownYearName } from '../../../domain/letters/year-names.ts';
import {
  counters,
  type OfficePurpose,
  officeFields,
  operatorFields,
  type setUpOffice,
  yearName,
} from '../../../domain/records/office.ts';
import { BLANK_OPERATOR } from '../../components/office/blank.ts';
import { BLANK_PASSWORD, newPassword } from '../../components/office/new-password.ts';

/** What each step asks; kept in memory only, because there is no store to keep it in yet. */
export const officeStep = z.object({
  office: officeFields,
  yearName,
  logoUpload: z.string().nullable(),
});
export const responsableStep = z.object({ fields: operatorFields, secret: newPassword });
export const numbersStep = counters;
export type Counters = z.output<typeof counters>;

export interface Answers {
  readonly understood: boolean;
  /** Null until somebody chooses: neither is a safe guess. */
  readonly purpose: OfficePurpose | null;
  readonly office: z.input<typeof officeStep>;
  readonly responsable: z.input<typeof responsableStep>;
  readonly numbers: z.input<typeof numbersStep>;
}

/** Filled in for the first office, Tarata (demuna.md §1.4); every answer can be changed. @param day YYYY-MM-DD. */
export function firstAnswers(day: string): Answers {
  const year = Number(day.slice(0, 4));
  const known = knownYearName(year);
  return {
    understood: false,
    purpose: null,
    office: {
      office: {
        validFrom: day,
        municipality: 'Municipalidad Provincial de Tarata',
        unit: 'Gerencia de Desarrollo Social – DEMUNA',
        dnaCode: '23010',
        district: DEFAULT_DISTRICT,
        siglas: 'DEMUNA-GDS/MPT',
        place: 'Tarata',
        address: '',
        phones: '',
        email: '',
        accredited: false,
        accreditedSince: null,
        accreditationDocument: null,
      },
      yearName: {
        year,
        text: known?.text ?? '',
        secondLine: known?.secondLine ?? null,
        norm: known?.norm ?? null,
      },
      logoUpload: null,
    },
    responsable: { fields: BLANK_OPERATOR, secret: BLANK_PASSWORD },
    numbers: { year, nextCase: 1, nextOficio: 1 },
  };
}

/** The answers as the procedure takes them; it checks them all again. */
export function asSetUp(answers: Answers): z.input<typeof setUpOffice> {
  const { purpose, office, responsable, numbers } = answers;
  return {
    ...(purpose === null ? {} : { purpose }),
    office: office.office,
    yearName: office.yearName,
    logoUpload: office.logoUpload,
    responsable: { fields: responsable.fields, password: responsable.secret.password },
    counters: numbers,
    onePcUnderstood: true,
  };
}
