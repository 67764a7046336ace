/** Hearings before the office, of a conciliation or a compromiso (RDNA 37–51): what their acts take. */
import { z } from 'zod';
import {
  CONCILIATION_RESULTS,
  REPRESENTATION_CAUSES,
  SUSPENSION_CAUSES,
} from '../catalogues/conciliation.ts';
import { RELATIONS } from '../catalogues/family.ts';
import {
  ATTENDANCES_AT_HEARING,
  COMMITMENT_RESULTS,
  DELIVERIES,
  HEARING_MODES,
  NOTIFICATION_RESULTS,
  PARTY_SIDES,
  SCREENING_ANSWERS,
} from '../catalogues/hearings.ts';
import { MATERIAS } from '../catalogues/materias.ts';
import {
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

/** One party, asked alone about violence; also before anything is chosen. */
export const screenParty = z.strictObject({
  caseId: id,
  personId: id,
  askedAlone: z.boolean(),
  answer: oneOf(SCREENING_ANSWERS, 'Elija qué respondió.'),
  askedAt: instant,
  /** Only what she said by herself. */
  note: optionalText(LIMITS.paragraph),
});

const partyFields = {
  personId: id,
  side: oneOf(PARTY_SIDES, 'Elija si la pide o es invitada/o.'),
  relation: oneOf(RELATIONS, 'Elija qué es de la niña, niño o adolescente.'),
  representativeId: id.nullable(),
  representationCause: oneOf(REPRESENTATION_CAUSES, 'Elija la causa.').nullable(),
  readsAndSigns: z.boolean(),
  witnessId: id.nullable(),
  livesAlone: ternary.nullable(),
  /** Nobody knows the exact age: whoever records it saw that she is 14 or older. */
  ageConfirmed: z.boolean(),
  /** E-mail or another channel that leaves a trace, for a virtual hearing. */
  channel: textOrNull(),
};
const party = z.strictObject(partyFields);

const matter = z.strictObject({
  materia: z.enum(
    MATERIAS.entries.map(({ code }) => code) as [string, ...string[]],
    'Elija la materia.',
  ),
  decidedByJudge: ternary.nullable(),
});

/** Of the office, when the hearing is held there. */
const room = optionalText(LIMITS.label).default('');

/** Why the responsable goes on although the rule asks more (`override` of `law/errors.ts`). */
const reason = optionalText(LIMITS.paragraph);

export const beginHearings = z.strictObject({
  caseId: id,
  /** Of the case. */
  version,
  kind: z.enum(['conciliacion', 'compromiso'], 'Elija conciliación o compromiso.'),
  /** One that was begun already, on paper or as defence action; null: it begins with this. */
  actionId: id.nullable(),
  startedOn: date,
  detail: requiredText('Escriba en qué consiste.', LIMITS.paragraph),
  matters: z
    .array(matter)
    .min(1, 'Elija al menos una materia.')
    .max(5)
    .refine(
      (list) => new Set(list.map(({ materia }) => materia)).size === list.length,
      'Una materia está dos veces.',
    ),
  /** Asked when tenencia is among the matters (RDNA 37.4). */
  custody: z.strictObject({ recognised: ternary, maintenancePaid: ternary }).nullable(),
  /** Asked when visitas is among the matters (RDNA 37.5). */
  visits: z
    .strictObject({
      degree: wholeNumber(1, 9, 'Escriba el grado de parentesco, de 1 a 9.').nullable(),
      linked: z.boolean(),
      parentAbsent: z.boolean(),
    })
    .nullable(),
  parties: z
    .array(party)
    .min(1, 'Elija las partes.')
    .max(8)
    .refine(
      (list) => new Set(list.map(({ personId }) => personId)).size === list.length,
      'Una persona está dos veces.',
    ),
  /** Asked of a compromiso in a case with a crime or violence (TUO Ley 30364, arts. 15 y 28). */
  withAccused: z.boolean().nullable(),
  /** What the law wants confirmed was asked and is so. */
  confirmed: z.boolean(),
  reason,
});

/** A course by its id, with the version that the form was opened with. */
const course = { id, version };

export const placeHearing = z
  .strictObject({
    ...course,
    mode: oneOf(HEARING_MODES, 'Elija dónde es la audiencia.'),
    place: optionalText(),
    /** How confidentiality is kept there (RDNA 38.7). */
    confidentiality: optionalText(LIMITS.paragraph),
    /** Device, broadband, camera, microphone, a platform that records (RDNA 38.9). */
    equipped: z.boolean(),
    link: optionalText(),
    identityCheck: optionalText(LIMITS.paragraph),
  })
  .refine(({ mode, place }) => mode !== 'outside' || place !== '', {
    path: ['place'],
    message: 'Escriba dónde será la audiencia.',
  });

export const authorisePlace = z.strictObject(course);

export const addParty = z.strictObject({ ...course, ...partyFields });
/** `id` of the party; `version` of the course. */
export const changeParty = z.strictObject({ ...course, ...partyFields });

/** A party says expressly that she wishes to conciliate (RDNA 38.3). */
export const waiveTerm = z.strictObject({
  ...course,
  partyId: id,
  saidAt: instant,
});

export const hearingDaysInput = z.strictObject({
  id,
  /** The day on which the invitations will be handed over; null: not known. */
  handOverOn: date.nullable(),
});

export const inviteParties = z.strictObject({
  ...course,
  hearingAt: instant,
  sentOn: date,
  handOverOn: date,
  delivery: oneOf(DELIVERIES, 'Elija cómo se entrega.'),
  /** Of invitations that have one; the others get none. */
  numbers: z.array(z.strictObject({ partyId: id, number: optionalText(40) })).max(8),
  room,
  reason,
});

export const recordHearingCargo = z
  .strictObject({
    /** Of the invitation. */
    id,
    /** Of the course. */
    version,
    result: oneOf(NOTIFICATION_RESULTS, 'Elija qué pasó.'),
    happenedAt: instant,
    receivedBy: optionalText(),
    receivedDocument: textOrNull(30),
    /** What she is of whom it is for. */
    receivedRelation: textOrNull(LIMITS.label),
    notifierName: requiredText('Escriba quién notificó.'),
    notifierDocument: requiredText('Escriba el documento de quien notificó.', 30),
    /** She is a relative of a party. */
    notifierIsRelative: z.boolean(),
    /** The new date of which notice was left. */
    noticeOn: date.nullable(),
    notes: optionalText(LIMITS.paragraph),
  })
  .refine(({ result, receivedBy }) => result !== 'recibida' || receivedBy !== '', {
    path: ['receivedBy'],
    message: 'Escriba quién la recibió.',
  })
  .refine(({ result, noticeOn }) => result !== 'ausente' || noticeOn !== null, {
    path: ['noticeOn'],
    message: 'Escriba la nueva fecha que dice el aviso.',
  });

/** A day on which all parties wish to meet, without another invitation (RDNA 38.3). */
export const scheduleHearing = z.strictObject({ ...course, hearingAt: instant, room, reason });

export const recordSession = z.strictObject({
  ...course,
  attendance: z
    .array(
      z.strictObject({
        partyId: id,
        came: oneOf(ATTENDANCES_AT_HEARING, 'Diga si vino.'),
      }),
    )
    .min(1),
  notes: optionalText(LIMITS.story),
});

export const suspendSession = z.strictObject({
  ...course,
  cause: oneOf(SUSPENSION_CAUSES, 'Elija la causa.'),
  nextAt: instant,
  signedByAll: z.boolean(),
  notes: optionalText(LIMITS.paragraph),
  room,
  reason,
});

export const extendHearings = z.strictObject({
  ...course,
  until: date,
  agreedByAll: z.boolean(),
  text: requiredText('Escriba qué acordaron las partes.', LIMITS.paragraph),
});

export const crimeInHearing = z.strictObject({
  ...course,
  flag: z.enum(['crime', 'misdemeanor', 'violence'], 'Elija qué se encontró.'),
  happenedAt: instant,
  text: requiredText('Escriba qué se supo y cómo, sin preguntar más.', LIMITS.story),
  bothWant: z.boolean(),
  favoursChild: z.boolean(),
  /** One is the victim and the other the accused. */
  betweenThem: z.boolean(),
});

const results = [...CONCILIATION_RESULTS.entries, ...COMMITMENT_RESULTS.entries].map(
  ({ code }) => code,
);

export const concludeHearings = z.strictObject({
  ...course,
  result: z.enum([...new Set(results)] as [string, ...string[]], 'Elija cómo terminó.'),
  endedOn: date,
  /** The party said so, and confirmed it. */
  withdrawn: z.boolean(),
  text: requiredText('Escriba cómo terminó; si es una decisión, sus motivos.', LIMITS.story),
});
