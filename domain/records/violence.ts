/** A case of family violence and its route (Ley 30364; violencia-omaped-ciam.md §1.5 to §1.12). */
import { z } from 'zod';
import {
  IMMEDIATE_HELP,
  MEASURE_CHANGES,
  NOTICE_MEDIA,
  VIOLENCE_CONDITIONS,
  VIOLENCE_DESTINATIONS,
  VIOLENCE_MEASURES,
  VIOLENCE_MODALITIES,
  VIOLENCE_ORIGINS,
  VIOLENCE_ROLES,
  VIOLENCE_TIES,
  VIOLENCE_TYPES,
  VISIT_OUTCOMES,
} from '../catalogues/violence.ts';
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
  textOrNull,
  version,
  wholeNumber,
} from './basics.ts';
import { personRef, safeContactFields } from './person.ts';
import { receptionFields } from './reception.ts';

export const REQUIRED_AT_VIOLENCE = [
  'Si la vida corre peligro ahora',
  'Fecha y hora en que se supo',
  'Quién acude',
  'La víctima directa (puede ser sin nombre conocido)',
  'Al menos un tipo de violencia',
  'Lo que contó, con sus palabras',
] as const;

const types = z
  .array(codeIn(VIOLENCE_TYPES))
  .min(1, 'Marque al menos un tipo de violencia.')
  .max(5);
const modalities = z.array(codeIn(VIOLENCE_MODALITIES)).max(23);

/** What a victim is, and what the accused is of her. */
const victimDetail = {
  quality: z.enum(
    ['victima_directa', 'victima_indirecta'],
    'Indique si es víctima directa o indirecta.',
  ),
  tie: codeOrNull(VIOLENCE_TIES),
  livesTogether: ternary.nullable(),
  depends: ternary.nullable(),
};
const victim = z.strictObject({
  person: personRef,
  notes: optionalText(LIMITS.paragraph),
  safeContact: safeContactFields.nullable(),
  ...victimDetail,
});

/** All optional, and never shown to third parties (REG 9). */
const accusedDetail = {
  publicServant: ternary,
  firearmLicence: ternary,
  records: optionalText(LIMITS.paragraph),
  recordsSource: optionalText(),
};
const accused = z.strictObject({
  person: personRef,
  notes: optionalText(LIMITS.paragraph),
  ...accusedDetail,
});

const other = z.strictObject({
  person: personRef,
  as: z.enum(['testigo', 'cuidador'], 'Indique si es testigo o quien cuida.'),
  notes: optionalText(LIMITS.paragraph),
  safeContact: safeContactFields.nullable(),
});

export const attendedFields = z.strictObject({
  vitalRisk: ternary,
  help: z.array(codeIn(IMMEDIATE_HELP)).max(5),
  text: optionalText(LIMITS.paragraph),
});

/** What the record says of the violence, beside its people. */
const recordFields = {
  types,
  modalities,
  pregnancy: ternary,
  disability: ternary,
  condition: codeIn(VIOLENCE_CONDITIONS, 'Elija la condición del caso.'),
  origin: codeIn(VIOLENCE_ORIGINS, 'Elija qué servicio lo conoció.'),
  uniqueCode: textOrNull(LIMITS.label),
  platformNumber: textOrNull(LIMITS.label),
  /** The code instead of names in lists and papers; always so where the violence is sexual. */
  byCode: z.boolean(),
};

/** A reception of violence: what DEMUNA asks of matters, rights and marks is not asked. */
export const violenceReception = receptionFields
  .pick({
    receivedAt: true,
    receivedBy: true,
    late: true,
    channel: true,
    incoming: true,
    infoClauseRead: true,
    informant: true,
    factsDistrict: true,
    factsCommunity: true,
    factsReference: true,
    factsDate: true,
    factsDateNote: true,
    facts: true,
    lackOfProtection: true,
  })
  .extend({
    affected: z.array(victim).min(1, 'Registre a la víctima directa.').max(40),
    obliged: z.array(accused).max(20),
    relatives: z.array(other).max(40),
  });
export type ViolenceReception = z.infer<typeof violenceReception>;

export const registerViolence = z.strictObject({
  reception: violenceReception,
  attended: attendedFields,
  record: z.strictObject(recordFields),
});

/** What a person who is in the case already is in the violence. */
export const violencePerson = z.strictObject({
  casePersonId: id,
  role: oneOf(VIOLENCE_ROLES, 'Elija cómo participa.'),
  tie: codeOrNull(VIOLENCE_TIES),
  livesTogether: ternary.nullable(),
  depends: ternary.nullable(),
  publicServant: ternary.nullable(),
  firearmLicence: ternary.nullable(),
  records: optionalText(LIMITS.paragraph),
  recordsSource: optionalText(),
});
const people = z.array(violencePerson).max(100);

/** The route of a case that DEMUNA attends. */
export const beginViolence = z.strictObject({
  caseId: id,
  knownAt: instant,
  attended: attendedFields,
  ...recordFields,
  people,
});

export const changeViolence = z.strictObject({ id, version, ...recordFields, people });

export const attendViolence = z.strictObject({
  id,
  version,
  at: instant,
  ...attendedFields.shape,
});

/** Asked before the denuncia; the answers leave with it as a request, and hold nothing up. */
export const askViolence = z.strictObject({
  id,
  version,
  at: instant,
  knows: ternary,
  wish: optionalText(LIMITS.paragraph),
  inRefuge: ternary,
  sleeps: optionalText(),
  safePhone: optionalText(LIMITS.label),
  safeHours: optionalText(),
});

const destination = oneOf(VIOLENCE_DESTINATIONS, 'Elija a quién.');
const medium = oneOf(NOTICE_MEDIA, 'Elija por qué medio.');

/** A denuncia by word of mouth is recorded first: the hour, who took it, where. */
export const reportViolence = z
  .strictObject({
    id,
    at: instant,
    destination,
    institutionId: id.nullable(),
    medium,
    byOthers: z.boolean(),
    takenBy: optionalText(),
    place: optionalText(),
    number: optionalText(LIMITS.label),
    notes: optionalText(LIMITS.paragraph),
  })
  .superRefine(({ medium: by, byOthers, takenBy }, context) => {
    if (!byOthers && (by === 'verbal' || by === 'telefono') && takenBy === '')
      context.addIssue({
        code: 'custom',
        path: ['takenBy'],
        message: 'Escriba quién la recibió: nombre y cargo.',
      });
  });

export const referViolence = z.strictObject({
  id,
  at: instant,
  destination,
  institutionId: id.nullable(),
  medium,
  takenBy: optionalText(),
  number: optionalText(LIMITS.label),
  notes: optionalText(LIMITS.paragraph),
});

export const giveMeasure = z.strictObject({
  id,
  measure: oneOf(VIOLENCE_MEASURES, 'Elija la medida.'),
  text: requiredText('Escriba qué dispuso el juzgado.', LIMITS.paragraph),
  resolution: requiredText('Escriba el número de la resolución.', LIMITS.label),
  judicialFile: optionalText(LIMITS.label),
  court: requiredText('Escriba qué juzgado la dictó.'),
  givenAt: instant,
  notifiedAt: instant.nullable(),
  distance: wholeNumber(1, 10_000, 'Escriba los metros, en números.').nullable(),
  executes: optionalText(),
  supervises: optionalText(),
  entrusted: z.boolean(),
});

export const changeMeasure = z
  .strictObject({
    id,
    kind: oneOf(MEASURE_CHANGES, 'Elija qué decidió el juzgado.'),
    at: instant,
    resolution: requiredText('Escriba el número de la resolución.', LIMITS.label),
    text: optionalText(LIMITS.paragraph),
  })
  .refine(({ kind, text }) => kind === 'extinguida' || text !== '', {
    path: ['text'],
    message: 'Escriba cómo queda la medida.',
  });

export const visitViolence = z.strictObject({
  id,
  measureId: id.nullable(),
  at: instant,
  outcome: oneOf(VISIT_OUTCOMES, 'Elija si se cumple.'),
  text: requiredText('Escriba qué se encontró.', LIMITS.paragraph),
});

export const reportSupervision = z.strictObject({
  id,
  measureId: id.nullable(),
  at: instant,
  document: requiredText('Escriba con qué documento se informó.', LIMITS.label),
  text: optionalText(LIMITS.paragraph),
});

/** `id`: the measure that was broken. */
export const breachViolence = z.strictObject({
  id,
  knownAt: instant,
  text: requiredText('Escriba qué pasó, con las palabras de quien lo contó.', LIMITS.paragraph),
});

/** `id`: the breach. */
export const tellBreach = z.strictObject({
  id,
  toldAt: instant,
  medium,
  document: requiredText(
    'Escriba con qué documento se comunicó, o quién lo recibió.',
    LIMITS.label,
  ),
});

export const MOST_VIEW_HOURS = 72;

export const grantView = z.strictObject({
  id,
  officer: requiredText('Escriba nombres y apellidos de quien recibirá los datos.'),
  officerDocument: z.string().regex(/^\d{8}$/, 'El DNI tiene 8 dígitos.'),
  officerPost: requiredText('Escriba su cargo.'),
  reason: requiredText('Escriba para qué se le dan.', LIMITS.paragraph),
  hours: wholeNumber(1, MOST_VIEW_HOURS, 'Escriba las horas, de 1 a 72.'),
  /** Asked only of who bears the two surnames of somebody of the case. */
  noRelative: z.boolean(),
});

export const closeViolence = z.strictObject({
  id,
  version,
  /** A text, so that what the law does not take as a cause is refused with its reason. */
  cause: requiredText('Elija el motivo del cierre.', LIMITS.label),
  at: instant,
  text: requiredText('Escriba en qué consta.', LIMITS.paragraph),
});

export const archiveViolence = z.strictObject({ id, version });

export const violenceFigures = z
  .strictObject({ from: date, to: date })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    message: 'El último día es anterior al primero.',
  });
