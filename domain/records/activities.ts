/** Activities of the desks: what is planned, held, who came, and whose picture may be shown. */
import { z } from 'zod';
import { AGE_BANDS } from '../activities/participants.ts';
import { ACTIVITY_GROUPS, ACTIVITY_KINDS, PHOTO_USES } from '../catalogues/activities.ts';
import { CONSENT_GIVERS } from '../catalogues/consents.ts';
import { DOCUMENT_TYPES } from '../catalogues/document-types.ts';
import { LANGUAGES, SEXES } from '../catalogues/person.ts';
import { DESKS } from '../desks.ts';
import { checkDocument, DOCUMENT_MESSAGES } from '../people/identity.ts';
import {
  clockTime,
  clockTimeOrNull,
  codeIn,
  codeOrNull,
  date,
  district,
  id,
  LIMITS,
  oneOf,
  optionalText,
  requiredText,
  textOrNull,
  version,
  wholeNumber,
} from './basics.ts';

const MOST_SESSIONS = 60;
const MOST_PEOPLE = 5_000;

const activitySession = z
  .strictObject({
    /** Null: a new one. */
    id: id.nullable(),
    onDate: date,
    from: clockTime,
    to: clockTimeOrNull,
  })
  .refine(({ from, to }) => to === null || to > from, {
    path: ['to'],
    message: 'Termina antes de empezar. Revise las horas.',
  });

const plan = {
  title: requiredText('Escriba el nombre de la actividad.', LIMITS.label),
  kind: codeIn(ACTIVITY_KINDS, 'Elija el tipo de actividad.'),
  desks: z
    .array(z.enum(DESKS))
    .min(1, 'Marque de qué servicio es.')
    .max(DESKS.length)
    .transform((desks) => DESKS.filter((desk) => desks.includes(desk))),
  topic: optionalText(LIMITS.line),
  groups: z
    .array(codeIn(ACTIVITY_GROUPS))
    .min(1, 'Marque a quiénes se dirige.')
    .max(30)
    .transform((groups) => [...new Set(groups)]),
  district: district.nullable(),
  place: optionalText(LIMITS.line),
  /** Of the office; null: whoever `leaderName` says. */
  leaderId: id.nullable(),
  leaderName: optionalText(LIMITS.line),
  budget: optionalText(LIMITS.line),
  sessions: z
    .array(activitySession)
    .min(1, 'Escriba al menos una fecha.')
    .max(MOST_SESSIONS, `Como máximo ${MOST_SESSIONS} sesiones.`),
};

const ledBySomebody = {
  path: ['leaderName'],
  message: 'Elija quién la conduce o escriba su nombre.',
};
const isLed = (given: { readonly leaderId: string | null; readonly leaderName: string }) =>
  given.leaderId !== null || given.leaderName !== '';

export const planActivity = z.strictObject(plan).refine(isLed, ledBySomebody);
export const changeActivity = z.strictObject({ id, version, ...plan }).refine(isLed, ledBySomebody);

export const holdActivity = z.strictObject({
  id,
  version,
  results: requiredText('Escriba qué se logró.', LIMITS.paragraph),
  evidence: optionalText(LIMITS.paragraph),
});

const reason = requiredText('Escriba el motivo.', LIMITS.paragraph);
export const cancelActivity = z.strictObject({ id, version, reason });
export const reopenActivity = z.strictObject({ id, version, reason });

const people = wholeNumber(0, MOST_PEOPLE, 'Escriba cuántas personas, en números.');

/** Those who are not on the list of names. */
const group = z.strictObject({
  sex: oneOf(SEXES, 'Elija el sexo, o «No sabe».'),
  band: z.enum(AGE_BANDS, 'Elija la edad, o «No se sabe».'),
  district: district.nullable(),
  count: people,
});

export const countActivity = z.strictObject({
  id,
  version,
  /** Counted at the door, all of them; null: nobody did. */
  heads: people.nullable(),
  groups: z.array(group).max(200),
});

export const addAttendee = z
  .strictObject({
    activityId: id,
    /** Of the store; null: whoever the rest says. */
    personId: id.nullable(),
    name: optionalText(LIMITS.label),
    documentType: codeOrNull(DOCUMENT_TYPES),
    documentNumber: textOrNull(30),
    sex: codeOrNull(SEXES),
    band: z.enum(AGE_BANDS).nullable(),
    district: district.nullable(),
    sessionIds: z.array(id).min(1, 'Marque a qué fechas vino.').max(MOST_SESSIONS),
  })
  .superRefine((given, context) => {
    if (given.personId !== null) return;
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (given.name === '') wrong('name', 'Elija a la persona o escriba su nombre.');
    if (given.sex === null) wrong('sex', 'Elija el sexo, o «No sabe».');
    if (given.band === null) wrong('band', 'Elija la edad, o «No se sabe».');
    if (given.documentType === null || given.documentNumber === null) return;
    const { error } = checkDocument(given.documentType, given.documentNumber);
    if (error !== undefined) wrong('documentNumber', DOCUMENT_MESSAGES[error]);
  });

export const removeAttendee = z.strictObject({ attendeeId: id, reason });

export const answerPhoto = z
  .strictObject({
    attendeeId: id,
    answer: z.enum(['si', 'no'], 'Elija si consiente o no.'),
    giver: oneOf(CONSENT_GIVERS, 'Elija quién responde.'),
    giverName: optionalText(LIMITS.label),
    language: codeIn(LANGUAGES, 'Elija en qué lengua se explicó.'),
    uses: z.array(codeIn(PHOTO_USES)).max(PHOTO_USES.entries.length),
    givenOn: date,
  })
  .superRefine((given, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (given.answer === 'si' && given.uses.length === 0)
      wrong('uses', 'Marque dónde se puede usar la foto.');
    if (given.giver === 'progenitor_tutor' && given.giverName === '')
      wrong('giverName', 'Escriba quién lo da por ella o él.');
  });

export const withdrawPhoto = z.strictObject({
  attendeeId: id,
  withdrawnOn: date,
  withdrawnBy: requiredText('Escriba quién lo retira.', LIMITS.label),
});
