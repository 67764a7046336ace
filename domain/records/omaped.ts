/** What the OMAPED records of a registered person (Ley 29973 and its Reglamento): each part by itself. */
import { z } from 'zod';
import { codesOf } from '../catalogues/catalogue.ts';
import { RELATIONS } from '../catalogues/family.ts';
import {
  ADJUSTMENT_PLACES,
  BARRIERS,
  CARNE_COLOURS,
  CARNE_STATES,
  CERTIFICATE_CHARACTERS,
  CERTIFICATE_STEPS,
  CONTIGO_STATES,
  CONTIGO_SUSPENSIONS,
  DELIVERY_KINDS,
  DEPENDENCES,
  DISABILITY_DEGREES,
  DISABILITY_ORIGINS,
  DISABILITY_TYPES,
  EMPLOYMENTS,
  MINSA_ANSWERS,
  SISFOH_CLASSES,
  SUPPORT_FORMS,
  SUPPORT_KINDS,
  TECHNICAL_AIDS,
  THING_SOURCES,
} from '../catalogues/omaped.ts';
import { HEALTH_INSURANCES } from '../catalogues/person.ts';
import { EDUCATION_LEVELS } from '../catalogues/schooling.ts';
import { type CertificateStanding, certificateFaults } from '../omaped/certificate.ts';
import { AUTISM, NO_CERTIFICATE } from '../omaped/filter.ts';
import { supportFaults } from '../omaped/supports.ts';
import {
  codeIn,
  codeOrNull,
  date,
  district,
  id,
  LIMITS,
  oneOf,
  optionalText,
  requiredText,
  ternary,
  version,
  wholeNumber,
} from './basics.ts';
import { personRef } from './person.ts';
import { REGISTERED_BY_HAND } from './registration.ts';

/** Each at most once, in the order of the form. */
const several = (catalogue: Parameters<typeof codeIn>[0], most = 20) =>
  z
    .array(codeIn(catalogue))
    .max(most)
    .transform((codes) => [...new Set(codes)]);

/** A diagnosis of the CIE-10: a letter, two digits, and what follows the point. */
const cie10 = z
  .string()
  .trim()
  .transform((code) => code.toUpperCase())
  .pipe(z.string().regex(/^[A-Z]\d{2}(?:\.\d{1,2})?$/, 'Escriba el código así: F84.0'));

const centimetres = wholeNumber(10, 250, 'Escriba los centímetros, de 10 a 250.').nullable();

/** A wheelchair is asked for with its measures. */
const wheelchair = z.strictObject({
  width: centimetres,
  depth: centimetres,
  height: centimetres,
});

export const omapedProfile = z.strictObject({
  types: several(DISABILITY_TYPES),
  /** Beside the types: autismo. Null: nobody asked. */
  autism: ternary.nullable(),
  origin: codeOrNull(DISABILITY_ORIGINS),
  diagnoses: z.array(cie10).max(10),
  /** Declared; the certificate's own stands in it. */
  degree: oneOf(DISABILITY_DEGREES, 'Elija el grado.').nullable(),
  dependence: oneOf(DEPENDENCES, 'Elija la dependencia.').nullable(),
  aids: several(TECHNICAL_AIDS),
  aidsNote: optionalText(),
  wheelchair,
  rehabilitation: optionalText(LIMITS.paragraph),
  barriers: several(BARRIERS),
  dniValidTo: date.nullable(),
  sisfoh: oneOf(SISFOH_CLASSES, 'Elija la clasificación.').nullable(),
  cseOn: date.nullable(),
  cseValidTo: date.nullable(),
  pensionOrIncome: ternary.nullable(),
  insurance: codeOrNull(HEALTH_INSURANCES),
  employment: codeOrNull(EMPLOYMENTS),
  education: codeOrNull(EDUCATION_LEVELS),
  housing: optionalText(),
  livesWith: optionalText(),
  othersWithDisability: wholeNumber(0, 30, 'Escriba cuántas, de 0 a 30.').nullable(),
  notes: optionalText(LIMITS.paragraph),
});
export type OmapedProfile = z.infer<typeof omapedProfile>;

export const BLANK_PROFILE: OmapedProfile = {
  types: [],
  autism: null,
  origin: null,
  diagnoses: [],
  degree: null,
  dependence: null,
  aids: [],
  aidsNote: '',
  wheelchair: { width: null, depth: null, height: null },
  rehabilitation: '',
  barriers: [],
  dniValidTo: null,
  sisfoh: null,
  cseOn: null,
  cseValidTo: null,
  pensionOrIncome: null,
  insurance: null,
  employment: null,
  education: null,
  housing: '',
  livesWith: '',
  othersWithDisability: null,
  notes: '',
};

export const omapedCarne = z.strictObject({
  state: oneOf(CARNE_STATES, 'Elija el estado del carné.'),
  number: optionalText(LIMITS.label),
  /** Not known by a source that anybody could check: it is kept as written. */
  resolution: optionalText(LIMITS.label),
  colour: oneOf(CARNE_COLOURS, 'Elija el color.').nullable(),
  issuedOn: date.nullable(),
  validTo: date.nullable(),
  observed: optionalText(LIMITS.paragraph),
});
export type OmapedCarne = z.infer<typeof omapedCarne>;

export const BLANK_CARNE: OmapedCarne = {
  state: 'no',
  number: '',
  resolution: '',
  colour: null,
  issuedOn: null,
  validTo: null,
  observed: '',
};

export const omapedContigo = z.strictObject({
  state: oneOf(CONTIGO_STATES, 'Elija el estado.'),
  /** When the Formato PC 1000 was sent. */
  pc1000On: date.nullable(),
  /** Of who collects for a child, or for who cannot express her will (*autorización de cobro*). */
  collector: optionalText(),
  /** Where it is collected. Never the number of an account. */
  agency: optionalText(),
  suspension: codeOrNull(CONTIGO_SUSPENSIONS),
  suspendedOn: date.nullable(),
  notes: optionalText(LIMITS.paragraph),
});
export type OmapedContigo = z.infer<typeof omapedContigo>;

export const BLANK_CONTIGO: OmapedContigo = {
  state: 'no',
  pc1000On: null,
  collector: '',
  agency: '',
  suspension: null,
  suspendedOn: null,
  notes: '',
};

/** Someone who comes to be registered: found first, new only when she is not. */
export const registerOmaped = z.strictObject({
  person: personRef,
  registeredOn: date,
  /** Also in a campaign of the municipality or of a Tambo. An import says so itself. */
  channel: z.enum(REGISTERED_BY_HAND, 'Elija cómo llegó.'),
  profile: omapedProfile,
});

const part = { registrationId: id, version };
export const changeOmapedProfile = z.strictObject({ ...part, profile: omapedProfile });
export const changeOmapedCarne = z.strictObject({ ...part, carne: omapedCarne });
export const changeOmapedContigo = z.strictObject({ ...part, contigo: omapedContigo });

const certificateShape = {
  step: oneOf(CERTIFICATE_STEPS, 'Elija en qué va el certificado.'),
  /** Of the appointment, when there is one. */
  appointmentOn: date.nullable(),
  number: optionalText(LIMITS.label),
  issuedOn: date.nullable(),
  establishment: optionalText(),
  region: optionalText(LIMITS.label),
  doctor: optionalText(),
  doctorCollege: optionalText(LIMITS.label),
  diagnoses: z.array(cie10).max(10),
  deficiencies: optionalText(),
  types: several(DISABILITY_TYPES),
  degree: oneOf(DISABILITY_DEGREES, 'Elija el grado.').nullable(),
  percentage: wholeNumber(1, 100, 'Escriba el porcentaje, de 1 a 100.').nullable(),
  character: oneOf(CERTIFICATE_CHARACTERS, 'Elija si es permanente o temporal.').nullable(),
  validTo: date.nullable(),
  /** When the office asked the MINSA whether it is authentic. */
  askedMinsaOn: date.nullable(),
  minsaAnswer: codeIn(MINSA_ANSWERS).nullable(),
  answeredOn: date.nullable(),
  notes: optionalText(LIMITS.paragraph),
};
const bareCertificate = z.strictObject(certificateShape);
export type OmapedCertificate = z.infer<typeof bareCertificate>;

const withFaults =
  <T>(faultsOf: (value: T) => Readonly<Record<string, string>>) =>
  (value: T, context: z.RefinementCtx): void => {
    for (const [path, message] of Object.entries(faultsOf(value)))
      context.addIssue({ code: 'custom', path: [path], message });
  };

/** What is wrong with a certificate's own facts, and with what the MINSA was asked. */
function allCertificateFaults(facts: OmapedCertificate): Readonly<Record<string, string>> {
  const { askedMinsaOn, minsaAnswer, answeredOn } = facts;
  return {
    ...certificateFaults(facts),
    ...(minsaAnswer !== null && askedMinsaOn === null
      ? { askedMinsaOn: 'Escriba cuándo se preguntó al MINSA.' }
      : {}),
    ...(minsaAnswer !== null && answeredOn === null
      ? { answeredOn: 'Escriba cuándo respondió.' }
      : {}),
    ...(askedMinsaOn !== null && answeredOn !== null && answeredOn < askedMinsaOn
      ? { answeredOn: 'Es anterior a la pregunta. Revise las dos fechas.' }
      : {}),
  };
}

export const omapedCertificate = bareCertificate.superRefine(withFaults(allCertificateFaults));

export const BLANK_CERTIFICATE: OmapedCertificate = {
  step: 'orientado',
  appointmentOn: null,
  number: '',
  issuedOn: null,
  establishment: '',
  region: '',
  doctor: '',
  doctorCollege: '',
  diagnoses: [],
  deficiencies: '',
  types: [],
  degree: null,
  percentage: null,
  character: null,
  validTo: null,
  askedMinsaOn: null,
  minsaAnswer: null,
  answeredOn: null,
  notes: '',
};

export const addOmapedCertificate = z.strictObject({
  registrationId: id,
  certificate: omapedCertificate,
});
export const changeOmapedCertificate = z.strictObject({
  id,
  version,
  certificate: omapedCertificate,
});

const bareSupport = z.strictObject({
  kind: oneOf(SUPPORT_KINDS, 'Elija qué es.'),
  name: requiredText('Escriba sus nombres y apellidos.'),
  document: optionalText(LIMITS.label),
  relation: codeOrNull(RELATIONS),
  phone: optionalText(LIMITS.label),
  livesTogether: ternary.nullable(),
  form: oneOf(SUPPORT_FORMS, 'Elija cómo se designó.').nullable(),
  designation: optionalText(),
  scope: optionalText(LIMITS.paragraph),
  safeguards: optionalText(LIMITS.paragraph),
  startedOn: date.nullable(),
  endedOn: date.nullable(),
});
export type OmapedSupport = z.infer<typeof bareSupport>;

export const omapedSupport = bareSupport.superRefine(
  withFaults(({ designation, ...facts }) => {
    const { document, ...faults } = supportFaults({ ...facts, document: designation });
    return document === undefined ? faults : { ...faults, designation: document };
  }),
);

export const BLANK_SUPPORT: Omit<OmapedSupport, 'kind'> & { readonly kind: string } = {
  kind: '',
  name: '',
  document: '',
  relation: null,
  phone: '',
  livesTogether: null,
  form: null,
  designation: '',
  scope: '',
  safeguards: '',
  startedOn: null,
  endedOn: null,
};

export const addOmapedSupport = z.strictObject({ registrationId: id, support: omapedSupport });
export const changeOmapedSupport = z.strictObject({ id, version, support: omapedSupport });

export const omapedAdjustment = z
  .strictObject({
    place: codeIn(ADJUSTMENT_PLACES, 'Elija ante quién se pide.'),
    entity: optionalText(),
    asked: requiredText('Escriba qué ajuste se pide.', LIMITS.paragraph),
    askedOn: date,
    attendedOn: date.nullable(),
    result: optionalText(LIMITS.paragraph),
  })
  .superRefine(
    withFaults(({ askedOn, attendedOn, result }) => ({
      ...(attendedOn !== null && attendedOn < askedOn
        ? { attendedOn: 'Es anterior al pedido. Revise las dos fechas.' }
        : {}),
      ...(attendedOn !== null && result === ''
        ? { result: 'Escriba qué se hizo, o qué respondieron.' }
        : {}),
    })),
  );
export type OmapedAdjustment = z.infer<typeof omapedAdjustment>;

export const addOmapedAdjustment = z.strictObject({
  registrationId: id,
  adjustment: omapedAdjustment,
});
export const changeOmapedAdjustment = z.strictObject({ id, version, adjustment: omapedAdjustment });

/** A thing of the office's own store, lent or given. Nobody's data. */
export const omapedThing = z.strictObject({
  kind: codeIn(TECHNICAL_AIDS, 'Elija qué es.'),
  /** As it is written on it, or as the patrimonial inventory has it. */
  code: requiredText('Escriba el código con que se la reconoce.', LIMITS.label),
  description: optionalText(),
  source: codeIn(THING_SOURCES, 'Elija de dónde viene.'),
  cameOn: date,
});
export type OmapedThing = z.infer<typeof omapedThing>;

export const addOmapedThing = z.strictObject({ thing: omapedThing });
export const retireOmapedThing = z.strictObject({
  id,
  version,
  retiredOn: date,
  reason: requiredText('Escriba por qué se da de baja.', LIMITS.paragraph),
});

export const handOmapedThing = z.strictObject({
  registrationId: id,
  thingId: id,
  kind: oneOf(DELIVERY_KINDS, 'Elija si se presta o se dona.'),
  handedOn: date,
  /** Of a loan: until when. Null: without a day. */
  dueOn: date.nullable(),
  condition: optionalText(),
});
export const returnOmapedThing = z.strictObject({
  id,
  version,
  returnedOn: date,
  condition: requiredText('Escriba cómo vuelve.'),
});

export const CERTIFICATE_FILTERS = [
  NO_CERTIFICATE,
  'en_tramite',
  'permanente',
  'vigente',
  'vencido',
  'sin_fecha',
] as const satisfies readonly (CertificateStanding | typeof NO_CERTIFICATE)[];

/** What narrows the list of the register; null: whatever it is. */
export const omapedFilters = z.strictObject({
  /** Name or document. */
  text: z.string().max(300).default(''),
  type: z
    .enum([...codesOf(DISABILITY_TYPES), AUTISM])
    .nullable()
    .default(null),
  degree: z.enum(codesOf(DISABILITY_DEGREES)).nullable().default(null),
  district: district.nullable().default(null),
  certificate: z.enum(CERTIFICATE_FILTERS).nullable().default(null),
  carne: z.enum(codesOf(CARNE_STATES)).nullable().default(null),
  contigo: z.enum(codesOf(CONTIGO_STATES)).nullable().default(null),
  /** Something lapses within so many days, or is over. */
  lapsesIn: z.int().min(0).max(366).nullable().default(null),
  /** Who left the register, instead of who is in it. */
  ended: z.boolean().default(false),
});
export type OmapedFilters = z.output<typeof omapedFilters>;
