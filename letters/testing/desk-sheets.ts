/** The papers of the OMAPED and the CIAM, with their schemas and one usual sample of each. */
import type { z } from 'zod';
import { ciamRecordSchema, ciamReportSchema, padronSchema } from '../ciam/data.ts';
import type { DeskDocuments } from '../desk-documents.ts';
import {
  annualPlanSchema,
  deskSocialReportSchema,
  deskVisitSchema,
  officeTextSchema,
} from '../desks/data.ts';
import { cartaSchema } from '../free/data.ts';
import {
  accountSchema,
  aidReceiptSchema,
  conadisRequestSchema,
  contigoSheetSchema,
  omapedRecordSchema,
  registeredNoteSchema,
} from '../omaped/data.ts';
import type { FormHead } from '../parts/form-data.ts';
import type { StatisticsTable } from '../statistics/data.ts';
import {
  accountBody,
  aidBody,
  ciamHead,
  ciamRecordBody,
  ciamReportBody,
  conadisBody,
  contigoBody,
  deskSocialBody,
  officeTextBody,
  omapedHead,
  omapedRecordBody,
  padronBody,
  planOfDesk,
  registeredBody,
  usualDipamOficio,
  usualHealthOficio,
  visitedBody,
} from './desk-samples.ts';
import { squared } from './squared.ts';

type Kind = keyof DeskDocuments;
type Form = readonly [kind: Kind, head: FormHead, body: object, mend?: (body: never) => unknown];

/** What is given does not come back. */
const lent = (body: { readonly way: string }) =>
  body.way === 'prestamo' ? body : { ...body, returnBy: null };

const squaredPeople = (body: { readonly people: StatisticsTable[] }) => ({
  ...body,
  people: squared({ tables: body.people }).tables,
});

/** Those with a blank form. */
export const DESK_FORMS: readonly Form[] = [
  ['omaped-empadronamiento', omapedHead, omapedRecordBody],
  ['omaped-conadis', omapedHead, conadisBody],
  ['omaped-contigo', omapedHead, contigoBody],
  ['omaped-constancia', omapedHead, registeredBody],
  ['omaped-visita', omapedHead, visitedBody],
  ['omaped-informe-social', omapedHead, deskSocialBody],
  ['omaped-entrega', omapedHead, aidBody, lent],
  ['omaped-plan', omapedHead, planOfDesk],
  ['omaped-rendicion', omapedHead, accountBody, squaredPeople],
  ['ciam-ficha', ciamHead, ciamRecordBody],
  ['ciam-visita', ciamHead, visitedBody],
  ['ciam-informe-social', ciamHead, deskSocialBody],
  ['ciam-plan', ciamHead, planOfDesk],
  ['ciam-padron', ciamHead, padronBody],
  ['ciam-reporte', ciamHead, ciamReportBody, squared],
];

/** Those that are never blank. */
export const DESK_PAPERS: readonly (readonly [kind: Kind, usual: object])[] = [
  ['omaped-oficio-salud', usualHealthOficio],
  ['ciam-oficio-dipam', usualDipamOficio],
  ['ciam-reglamento', { ...ciamHead, body: officeTextBody }],
  [
    'ciam-diagnostico',
    { ...ciamHead, body: { ...officeTextBody, title: 'Diagnóstico situacional' } },
  ],
];

export const DESK_SCHEMAS: { readonly [K in Kind]: z.ZodType } = {
  'omaped-empadronamiento': omapedRecordSchema,
  'omaped-conadis': conadisRequestSchema,
  'omaped-contigo': contigoSheetSchema,
  'omaped-oficio-salud': cartaSchema,
  'omaped-constancia': registeredNoteSchema,
  'omaped-visita': deskVisitSchema,
  'omaped-informe-social': deskSocialReportSchema,
  'omaped-entrega': aidReceiptSchema,
  'omaped-plan': annualPlanSchema,
  'omaped-rendicion': accountSchema,
  'ciam-ficha': ciamRecordSchema,
  'ciam-oficio-dipam': cartaSchema,
  'ciam-visita': deskVisitSchema,
  'ciam-informe-social': deskSocialReportSchema,
  'ciam-plan': annualPlanSchema,
  'ciam-reglamento': officeTextSchema,
  'ciam-diagnostico': officeTextSchema,
  'ciam-padron': padronSchema,
  'ciam-reporte': ciamReportSchema,
};
