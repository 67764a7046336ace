/** Bodies in which the office sits: members, sessions, agreements. Public: nothing of them is of a case. */
import { z } from 'zod';
import {
  COMMITTEE_KINDS,
  COMMITTEE_SEATS,
  MEMBER_STANDINGS,
  SESSION_ATTENDANCE,
  SESSION_KINDS,
} from '../catalogues/committees.ts';
import {
  clockTime,
  clockTimeOrNull,
  date,
  id,
  LIMITS,
  oneOf,
  optionalText,
  requiredText,
  version,
  wholeNumber,
} from './basics.ts';

const MOST_MEMBERS = 100;
const MOST_POINTS = 40;
const MOST_AGREEMENTS = 60;
const MOST_GUESTS = 60;

const body = {
  kind: oneOf(COMMITTEE_KINDS, 'Elija de qué tipo es.'),
  name: requiredText('Escriba el nombre del comité o instancia.', LIMITS.label),
  norm: optionalText(LIMITS.line),
  normOn: date.nullable(),
  presides: optionalText(LIMITS.line),
  secretary: optionalText(LIMITS.line),
  /** The office's own; null: it has not written it. */
  quorum: wholeNumber(1, 200, 'Escriba cuántas personas hacen quórum, en números.').nullable(),
  everyMonths: wholeNumber(1, 60, 'Escriba cada cuántos meses, en números.').nullable(),
  /** Which rule of the body says quorum and how often; empty: *por verificar*. */
  rulesSource: optionalText(LIMITS.line),
};
export const addCommittee = z.strictObject(body);
export const changeCommittee = z.strictObject({ id, version, ...body });

const reason = requiredText('Escriba el motivo.', LIMITS.paragraph);
export const endCommittee = z.strictObject({ id, version, endedOn: date, reason });

const member = {
  seat: z.enum(COMMITTEE_SEATS.entries.map(({ code }) => code)).nullable(),
  /** Of the directory; null: whatever `institution` says. */
  institutionId: id.nullable(),
  institution: optionalText(LIMITS.line),
  name: requiredText('Escriba nombres y apellidos.', LIMITS.label),
  post: optionalText(LIMITS.line),
  standing: oneOf(MEMBER_STANDINGS, 'Elija si es titular o alterno/a.'),
  /** With which document she was designated. */
  document: optionalText(LIMITS.line),
  fromDay: date,
};
const ofSomewhere = {
  path: ['institution'],
  message: 'Elija la institución del directorio o escriba su nombre.',
};
const isOfSomewhere = (given: {
  readonly institutionId: string | null;
  readonly institution: string;
}) => given.institutionId !== null || given.institution !== '';

export const addMember = z
  .strictObject({ committeeId: id, ...member })
  .refine(isOfSomewhere, ofSomewhere);
export const changeMember = z
  .strictObject({ id, version, ...member })
  .refine(isOfSomewhere, ofSomewhere);
export const endMember = z.strictObject({ id, version, untilDay: date, reason });

/** Why a name that looks like that of somebody attended stays: whoever writes was warned. */
const namesReason = optionalText(LIMITS.line);

const session = {
  kind: oneOf(SESSION_KINDS, 'Elija si es ordinaria o extraordinaria.'),
  onDate: date,
  from: clockTime,
  to: clockTimeOrNull,
  isVirtual: z.boolean(),
  place: requiredText('Escriba dónde será, o por qué medio.', LIMITS.line),
  /** Who of the office prepares it. */
  preparerId: id,
};
const endsLater = {
  path: ['to'],
  message: 'Termina antes de empezar. Revise las horas.',
};
const isLater = ({ from, to }: { readonly from: string; readonly to: string | null }) =>
  to === null || to > from;

const title = requiredText('Escriba el punto, o quite la fila.', LIMITS.line);

export const convene = z
  .strictObject({
    committeeId: id,
    /** Of the year; null: the next one. */
    number: wholeNumber(1, 999, 'Escriba el número, sin el año.').nullable(),
    ...session,
    agenda: z
      .array(z.strictObject({ title }))
      .min(1, 'Escriba al menos un punto de agenda.')
      .max(MOST_POINTS),
    namesReason,
  })
  .refine(isLater, endsLater);

const agreement = z
  .strictObject({
    /** Null: a new one. */
    id: id.nullable(),
    text: requiredText('Escriba el acuerdo, o quite la fila.', LIMITS.paragraph),
    /** Who answers: a member, an institution, somebody of the office; at least one. */
    memberId: id.nullable(),
    institution: optionalText(LIMITS.line),
    operatorId: id.nullable(),
    dueOn: date,
  })
  .refine((one) => one.memberId !== null || one.institution !== '' || one.operatorId !== null, {
    path: ['institution'],
    message: 'Diga quién responde: una institución, quien integra o alguien de la oficina.',
  });

export const saveSession = z
  .strictObject({
    id,
    version,
    ...session,
    agenda: z
      .array(z.strictObject({ title, said: optionalText(LIMITS.story) }))
      .min(1, 'Escriba al menos un punto de agenda.')
      .max(MOST_POINTS),
    held: z.boolean(),
    attendance: z
      .array(
        z
          .strictObject({
            memberId: id,
            how: z.enum(SESSION_ATTENDANCE.entries.map(({ code }) => code)).nullable(),
            /** Who came for her. */
            by: optionalText(LIMITS.label),
          })
          .refine(({ how, by }) => how !== 'representado' || by !== '', {
            path: ['by'],
            message: 'Escriba quién vino en su lugar.',
          }),
      )
      .max(MOST_MEMBERS),
    guests: z
      .array(
        z.strictObject({
          name: requiredText('Escriba el nombre, o quite la fila.', LIMITS.label),
          from: optionalText(LIMITS.line),
        }),
      )
      .max(MOST_GUESTS),
    quorum: z.enum(['si', 'no']).nullable(),
    agreements: z.array(agreement).max(MOST_AGREEMENTS),
    namesReason,
  })
  .refine(isLater, endsLater)
  .refine(({ held, quorum }) => !held || quorum !== null, {
    path: ['quorum'],
    message: 'Diga si hubo quórum.',
  });

export const stopSession = z.strictObject({
  id,
  version,
  state: z.enum(['suspended', 'no_quorum'], 'Elija qué pasó.'),
  reason,
  namesReason,
});
export const closeActa = z.strictObject({
  id,
  version,
  /** Of the year; null: the next one. */
  number: wholeNumber(1, 999, 'Escriba el número, sin el año.').nullable(),
});
export const rectifyActa = z.strictObject({
  sessionId: id,
  text: requiredText('Escriba qué dice de más, de menos o mal, y qué debe decir.', LIMITS.story),
  reason,
  namesReason,
});

export const settleAgreement = z.strictObject({
  id,
  version,
  state: z.enum(['done', 'dropped'], 'Elija qué pasó con el acuerdo.'),
  onDate: date,
  /** How it was fulfilled, or why it is dropped. */
  how: requiredText('Escriba cómo se cumplió, o por qué queda sin efecto.', LIMITS.paragraph),
  namesReason,
});
export const reopenAgreement = z.strictObject({ id, version, reason });
export const giveAgreement = z.strictObject({ id, version, operatorId: id.nullable() });

/** What is being typed, to be looked at before it is saved. */
export const lookAtText = z.strictObject({
  /** Null: a body that is being written. */
  committeeId: id.nullable(),
  texts: z
    .array(z.strictObject({ field: z.string().max(60), text: z.string().max(LIMITS.story) }))
    .max(200),
  /** Names typed beside it that may be named: guests of the session. */
  known: z.array(z.string().max(LIMITS.label)).max(MOST_GUESTS),
});
