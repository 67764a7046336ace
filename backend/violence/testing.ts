/** Fictional cases of violence for tests of the backend. */
import type { z } from 'zod';
import type { PersonFields } from '../../domain/records/person.ts';
import type {
  beginViolence,
  giveMeasure,
  registerViolence,
  reportViolence,
} from '../../domain/records/violence.ts';
import { someone } from '../samples.ts';

export const ROSA_VICTIM: Partial<PersonFields> = {
  firstSurname: 'Ticona',
  secondSurname: 'Mamani',
  givenNames: 'Rosa',
  birthDate: '1990-02-11',
  sex: '2',
  address: 'Jr. Arequipa 120',
  phone: '952 000 111',
  district: '230401',
};
export const BOY: Partial<PersonFields> = {
  firstSurname: 'Apaza',
  secondSurname: 'Ticona',
  givenNames: 'Luis',
  birthDate: '2017-02-01',
  sex: '1',
};
export const ACCUSED: Partial<PersonFields> = {
  firstSurname: 'Apaza',
  secondSurname: 'Flores',
  givenNames: 'Juan',
  sex: '1',
};

export const victim = (
  fields: Partial<PersonFields>,
  quality: 'victima_directa' | 'victima_indirecta' = 'victima_directa',
) => ({
  person: someone(fields),
  notes: '',
  safeContact: null,
  quality,
  tie: 'conviviente' as const,
  livesTogether: 'si' as const,
  depends: 'si' as const,
});

export const NOTHING_ATTENDED = { vitalRisk: 'no' as const, help: [], text: '' };

export const RECORD = {
  types: ['fisica', 'psicologica'],
  modalities: ['pareja'],
  pregnancy: 'no_sabe' as const,
  disability: 'no' as const,
  condition: '1',
  origin: 'violencia',
  uniqueCode: null,
  platformNumber: null,
  byCode: false,
};

type Registered = z.input<typeof registerViolence>;

/** Partner violence, with a boy of 9 as indirect victim. */
export const violenceReceptionOf = (
  changes: Partial<Registered['reception']> = {},
  record: Partial<Registered['record']> = {},
): Registered => ({
  reception: {
    receivedAt: '2026-08-10T13:50:00.000Z',
    late: null,
    channel: 'personal',
    incoming: null,
    infoClauseRead: true,
    informant: {
      kind: 'child_alone',
      person: null,
      institutionName: null,
      relation: null,
      reserveIdentity: false,
      safeContact: null,
    },
    factsDistrict: '230401',
    factsCommunity: null,
    factsReference: null,
    factsDate: null,
    factsDateNote: null,
    facts: '«Me pegó anoche delante del niño».',
    lackOfProtection: 'no_sabe',
    affected: [victim(ROSA_VICTIM), victim(BOY, 'victima_indirecta')],
    obliged: [
      {
        person: someone(ACCUSED),
        notes: '',
        publicServant: 'no_sabe',
        firearmLicence: 'no_sabe',
        records: '',
        recordsSource: '',
      },
    ],
    relatives: [],
    ...changes,
  },
  attended: NOTHING_ATTENDED,
  record: { ...RECORD, ...record },
});

export const begun = (
  caseId: string,
  people: z.input<typeof beginViolence>['people'],
  knownAt = '2026-08-10T13:50:00.000Z',
) => ({
  caseId,
  knownAt,
  attended: NOTHING_ATTENDED,
  ...RECORD,
  origin: 'demuna',
  people,
});

export const said = (
  casePersonId: string,
  role: z.input<typeof beginViolence>['people'][number]['role'],
) => ({
  casePersonId,
  role,
  tie: null,
  livesTogether: null,
  depends: null,
  publicServant: null,
  firearmLicence: null,
  records: '',
  recordsSource: '',
});

export const oralReport = (
  id: string,
  at: string,
  destination: z.input<typeof reportViolence>['destination'] = 'pnp',
) => ({
  id,
  at,
  destination,
  institutionId: null,
  medium: 'verbal' as const,
  byOthers: false,
  takenBy: 'SO3 PNP Ana Ramos, guardia',
  place: 'Comisaría de Tarata',
  number: 'OD-118',
  notes: '',
});

export const measureOf = (
  id: string,
  changes: Partial<z.input<typeof giveMeasure>> = {},
): z.input<typeof giveMeasure> => ({
  id,
  measure: 'impedimento',
  text: 'No acercarse a menos de 200 metros.',
  resolution: 'Res. 01',
  judicialFile: '00120-2026',
  court: 'Juzgado Mixto de Tarata',
  givenAt: '2026-08-11T15:00:00.000Z',
  notifiedAt: '2026-08-12T14:00:00.000Z',
  distance: 200,
  executes: 'PNP',
  supervises: 'DEMUNA de Tarata',
  entrusted: true,
  ...changes,
});
