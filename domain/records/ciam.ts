/** What is recorded at the CIAM: the registro nominal, situations of risk, organisations (violencia-omaped-ciam.md §4). */
import { z } from 'zod';
import { ETHNICITIES, HEALTH_INSURANCES } from '../catalogues/person.ts';
import {
  AUTONOMY_LEVELS,
  COMPANIES,
  DIPAM_MEASURES,
  HOUSINGS,
  INTERESTS,
  LITERACIES,
  NOTICE_RECEIVERS,
  NOTICE_WAYS,
  PENSIONS,
  RISK_ENDS,
  RISK_FOLLOWUPS,
  RISK_SITUATIONS,
  SOCIOECONOMIC_LEVELS,
  SUPPORT_NETWORKS,
  VIOLENCE_SETTINGS,
  VIOLENCE_TYPES,
} from '../ciam/catalogues.ts';
import { refuseMeasure, riskFaults } from '../ciam/risk.ts';
import {
  codeIn,
  codeOrNull,
  date,
  id,
  instant,
  LIMITS,
  oneOf,
  optionalText,
  requiredText,
  ternary,
  version,
} from './basics.ts';
import { REGISTERED_BY_HAND, registrationFields } from './registration.ts';

const several = <T extends z.ZodType>(code: T) =>
  z
    .array(code)
    .max(20)
    .transform((codes) => [...new Set(codes)]);

/** The ficha of an older adult; nothing is asked but her autonomy, which may be valued later. */
export const olderFields = z.strictObject({
  autonomy: oneOf(AUTONOMY_LEVELS, 'Elija el grado de autonomía.'),
  socioeconomic: codeOrNull(SOCIOECONOMIC_LEVELS),
  insurance: codeOrNull(HEALTH_INSURANCES),
  pensions: several(codeIn(PENSIONS)).refine(
    (pensions) => pensions.length < 2 || !pensions.includes('ninguna'),
    'Eligió «Ninguna» junto con otra: quite una de las dos.',
  ),
  ethnicity: codeOrNull(ETHNICITIES),
  literacy: codeOrNull(LITERACIES),
  housing: codeOrNull(HOUSINGS),
  company: codeOrNull(COMPANIES),
  support: codeOrNull(SUPPORT_NETWORKS),
  disability: ternary.nullable(),
  illnesses: optionalText(LIMITS.paragraph),
  /** Help that she needs to take part: hearing, sight, mobility (14.c). */
  needs: optionalText(LIMITS.paragraph),
  carer: optionalText(),
  interests: several(codeIn(INTERESTS)),
  contactName: optionalText(),
  contactTie: optionalText(LIMITS.label),
  contactPhone: optionalText(40),
  /** What whoever attends her must know first. */
  alerts: optionalText(LIMITS.paragraph),
});
export type OlderFields = z.infer<typeof olderFields>;

export const BLANK_OLDER: OlderFields = {
  autonomy: 'sin_valorar',
  socioeconomic: null,
  insurance: null,
  pensions: [],
  ethnicity: null,
  literacy: null,
  housing: null,
  company: null,
  support: null,
  disability: null,
  illnesses: '',
  needs: '',
  carer: '',
  interests: [],
  contactName: '',
  contactTie: '',
  contactPhone: '',
  alerts: '',
};

export const registerOlder = registrationFields
  .omit({ desk: true })
  .extend({ channel: z.enum(REGISTERED_BY_HAND, 'Elija cómo llegó.'), fields: olderFields });

/** The ficha looked over: it counts as updated today, whatever changed. */
export const changeOlder = z.strictObject({
  registrationId: id,
  /** 0: she was brought by a padrón, and nobody filled her ficha yet. */
  version: z.int().nonnegative(),
  fields: olderFields,
});

export const recordOlderRisk = z
  .strictObject({
    registrationId: id,
    /** When the office knew, to the minute: what is owed at once runs from here. */
    knownAt: instant,
    situations: several(oneOf(RISK_SITUATIONS, 'Elija de la lista.')).refine(
      (situations) => situations.length > 0,
      'Elija al menos una situación de riesgo.',
    ),
    setting: oneOf(VIOLENCE_SETTINGS, 'Elija el ámbito.').nullable(),
    types: several(oneOf(VIOLENCE_TYPES, 'Elija de la lista.')),
    /** Life is in danger: police and health come first. */
    lifeAtRisk: z.boolean(),
    /** Nobody knows where she is (90). */
    lost: z.boolean(),
    support: codeOrNull(SUPPORT_NETWORKS),
    livesWith: optionalText(),
    carer: optionalText(),
    hasPension: ternary.nullable(),
    facts: requiredText('Escriba qué pasa y cómo se supo.', LIMITS.story),
  })
  .superRefine((risk, context) => {
    for (const [field, message] of Object.entries(riskFaults(risk)))
      context.addIssue({ code: 'custom', path: [field], message });
  });

export const tellOlderRisk = z.strictObject({
  registrationId: id,
  riskId: id,
  receiver: oneOf(NOTICE_RECEIVERS, 'Elija a quién se avisó.'),
  toldAt: instant,
  way: codeIn(NOTICE_WAYS, 'Elija cómo se avisó.'),
  /** Number of the oficio or of the denuncia, or who took the call. */
  document: requiredText('Escriba el número del documento, o quién recibió el aviso.'),
  note: optionalText(LIMITS.paragraph),
});

/** The interdisciplinary report of the DIPAM, from which its term runs (91). */
export const reportOlderRisk = z.strictObject({
  registrationId: id,
  riskId: id,
  version,
  reportedAt: instant,
  urgent: z.boolean(),
  document: optionalText(),
});

export const measureOlderRisk = z
  .strictObject({
    registrationId: id,
    riskId: id,
    measure: oneOf(DIPAM_MEASURES, 'Elija la medida.'),
    decidedAt: instant,
    resolution: requiredText('Escriba el número de la resolución.'),
    detail: optionalText(LIMITS.paragraph),
    endsOn: date.nullable(),
  })
  .superRefine(({ measure, detail }, context) => {
    const message = refuseMeasure(measure, detail);
    if (message !== null) context.addIssue({ code: 'custom', path: ['detail'], message });
  });

export const endOlderMeasure = z.strictObject({
  registrationId: id,
  riskId: id,
  measureId: id,
  endedOn: date,
  reason: requiredText('Escriba por qué terminó.', LIMITS.paragraph),
});

export const followOlderRisk = z.strictObject({
  registrationId: id,
  riskId: id,
  kind: codeIn(RISK_FOLLOWUPS, 'Elija el tipo de seguimiento.'),
  doneAt: instant,
  result: requiredText('Escriba qué se encontró.', LIMITS.paragraph),
  /** The DIPAM is told of it (95). */
  affectsMeasures: z.boolean(),
  nextOn: date.nullable(),
});

export const endOlderRisk = z.strictObject({
  registrationId: id,
  riskId: id,
  version,
  cause: codeIn(RISK_ENDS, 'Elija por qué termina.'),
  reason: requiredText('Escriba cómo se comprobó.', LIMITS.paragraph),
});

/** What whoever attends family violence is told, and nothing comes back (Ley 30364). */
export const handOverOlderRisk = z.strictObject({
  registrationId: id,
  riskId: id,
  version,
  message: requiredText('Escriba lo que debe saber quien atiende violencia.', LIMITS.story),
});

const organisation = {
  name: requiredText('Escriba el nombre de la organización.'),
  district: z.string().regex(/^\d{6}$/, 'Elija un distrito de la lista.'),
  recognition: optionalText(),
};
export const addOlderOrganisation = z.strictObject(organisation);
export const changeOlderOrganisation = z.strictObject({
  organisationId: id,
  version,
  ...organisation,
  /** It is no more. */
  endedOn: date.nullable(),
});
export const joinOlderOrganisation = z.strictObject({
  organisationId: id,
  registrationId: id,
  joinedOn: date,
  post: optionalText(LIMITS.label),
});
export const leaveOlderOrganisation = z.strictObject({
  registrationId: id,
  memberId: id,
  leftOn: date,
});
