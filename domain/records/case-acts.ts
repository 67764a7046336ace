/** What is done to a case after its reception (RDNA 30–33) and its follow-ups (D16). */
import { z } from 'zod';
import { FLAGS } from '../case-states.ts';
import { AFFECTED_RIGHTS } from '../catalogues/affected-rights.ts';
import { DEFENCE_ACTIONS, PRIORITIES } from '../catalogues/case.ts';
import { isCodeOf } from '../catalogues/catalogue.ts';
import { RELATIONS } from '../catalogues/family.ts';
import { DIARY_KINDS, FOLLOWUP_RESULTS } from '../catalogues/work.ts';
import { ASSIGNED_TYPES, GIVEN_TYPES, resultsOf } from '../judicial.ts';
import {
  clockTimeOrNull,
  codeIn,
  codeOrNull,
  date,
  district,
  folios,
  id,
  instant,
  LIMITS,
  optionalText,
  requiredText,
  ternary,
  textOrNull,
  version,
} from './basics.ts';
import { personRef, safeContactFields } from './person.ts';
import { conclusionCause, matters, receivedBy } from './reception.ts';

/** Why a safe-contact rule is broken this once; recorded with who and when. */
export const contactOverride = textOrNull(LIMITS.paragraph);

/** Corrects what was recorded at reception; who was received and when stays. */
export const changeCase = z.strictObject({
  id,
  version,
  fields: z.strictObject({
    /** Absent: it stays. Null: nobody knows. */
    receivedBy: receivedBy.nullable().optional(),
    priority: codeIn(PRIORITIES),
    incomingKind: textOrNull(),
    incomingNumber: textOrNull(),
    incomingDate: date.nullable(),
    incomingFolios: folios.nullable(),
    incomingInstitution: textOrNull(),
    factsDistrict: district.nullable(),
    factsCommunity: textOrNull(),
    factsReference: textOrNull(),
    factsDate: date.nullable(),
    factsDateNote: textOrNull(),
    courtCase: ternary,
    courtName: textOrNull(),
    courtNumber: textOrNull(),
    infoClauseRead: z.boolean(),
  }),
});

/** Adds to the diary; `happenedAt` may be earlier than now, never later. */
export const addNote = z.strictObject({
  caseId: id,
  kind: codeIn(DIARY_KINDS),
  happenedAt: instant,
  text: requiredText('Escriba la anotación.', LIMITS.story),
  correctsId: id.nullable(),
  /** For a call or a visit: the person, whose safe-contact rules bind. */
  personId: id.nullable(),
  contactOverride,
});

export const qualifyCase = z.strictObject({
  id,
  version,
  happenedAt: instant,
  /** Whose matter it is: ours, wholly or partly another's. */
  competence: z.enum(
    ['propia', 'compartida', 'otra_institucion'],
    'Indique de quién es la competencia.',
  ),
  matters: matters.refine((list) => list.length > 0, 'Elija al menos una materia.'),
  rights: z.array(codeIn(AFFECTED_RIGHTS)).min(1, 'Elija al menos un derecho afectado.').max(40),
  crime: ternary,
  misdemeanor: ternary,
  risk: ternary,
  lackOfProtection: ternary,
  violence: ternary.default('no_sabe'),
  actions: z.array(codeIn(DEFENCE_ACTIONS)).max(6),
  text: requiredText('Escriba el sustento de la calificación.', LIMITS.story),
});

/** What came to light after the qualification; what was found before stays. */
export const refineQualification = qualifyCase
  .omit({ competence: true, actions: true, text: true })
  .extend({ text: requiredText('Escriba qué se encontró y cómo se supo.', LIMITS.story) });

/** A mark that turned out not to be: only the responsable says so, with a reason. */
export const discardFlag = z.strictObject({
  id,
  version,
  flag: z.enum(FLAGS, 'Elija qué se descarta.'),
  reason: requiredText('Escriba por qué se descarta y en qué se funda.', LIMITS.paragraph),
});

/** To 7 working days, with a reason (RDNA 30.2). */
export const extendQualification = z.strictObject({
  id,
  version,
  reason: requiredText('Escriba por qué se necesita más indagación.', LIMITS.paragraph),
});

export const startAction = z.strictObject({
  caseId: id,
  version,
  kind: codeIn(DEFENCE_ACTIONS, 'Elija la acción de defensa.'),
  startedOn: date,
  detail: requiredText('Describa la acción.', LIMITS.paragraph),
  /** Asked of a commitment in a case with violence: whether whoever is accused takes part. */
  withAccused: z.boolean().nullable().default(null),
});

export const finishAction = z.strictObject({
  id,
  finishedOn: date,
  state: z.enum(['done', 'stopped']),
  result: requiredText('Escriba el resultado.', LIMITS.paragraph),
});

export const startVerification = z.strictObject({
  id,
  version,
  reason: optionalText(LIMITS.paragraph),
});

export const concludeCase = z.strictObject({
  id,
  version,
  happenedAt: instant,
  cause: conclusionCause,
  text: requiredText('Escriba cómo concluye el caso.', LIMITS.story),
});

export const reopenCase = z.strictObject({
  id,
  version,
  reason: requiredText('Escriba por qué se reabre.', LIMITS.paragraph),
});

/** Someone who turns out to take part after the reception. */
export const addCasePerson = z.strictObject({
  caseId: id,
  role: z.enum(['affected', 'obliged', 'relative'], 'Indique cómo participa.'),
  person: personRef,
  relation: codeOrNull(RELATIONS),
  /** Asked of an obliged person, null for the others. */
  presumed: z.enum(['obligado', 'presunto']).nullable(),
  livesTogether: ternary.nullable(),
  notes: optionalText(LIMITS.paragraph),
  safeContact: safeContactFields.nullable(),
});

/** Someone recorded in a case who does not belong there. The row stays, with why. */
export const removeCasePerson = z.strictObject({
  caseId: id,
  casePersonId: id,
  reason: requiredText('Escriba por qué se retira.', LIMITS.paragraph),
});

/** Who came may ask later that her identity be kept (R1297 23.2), or say better who she is. */
export const changeInformant = z.strictObject({
  caseId: id,
  reserveIdentity: z.boolean(),
  relation: codeOrNull(RELATIONS),
});

/** Why a cause of abstention is none, when someone is given work all the same (V12). */
const conflictReason = textOrNull(LIMITS.paragraph).default(null);

export const assignResponsible = z.strictObject({ id, version, operatorId: id, conflictReason });

export const assignFollowup = z.strictObject({
  caseId: id,
  kind: codeIn(ASSIGNED_TYPES, 'Elija el tipo de seguimiento.'),
  task: requiredText('Escriba qué hay que hacer.', LIMITS.paragraph),
  /** Who is to be called or visited, when it is one person. */
  personId: id.nullable(),
  isVerification: z.boolean(),
  dueOn: date,
  /** When whoever comes or is visited was told to be there; null: some time until that day. */
  atTime: clockTimeOrNull.default(null),
  /** Of the office, where it is held there. */
  room: optionalText(LIMITS.label).default(''),
  assignedTo: id,
  contactOverride,
  conflictReason,
});

export const recordFollowup = z
  .strictObject({
    id,
    happenedAt: instant,
    /** May differ from what was planned (a call instead of a visit). */
    kind: codeIn(GIVEN_TYPES, 'Elija el tipo de seguimiento.'),
    result: codeIn(FOLLOWUP_RESULTS, 'Elija el resultado.'),
    notes: requiredText('Escriba qué se encontró.', LIMITS.story),
    /** New facts mean a new, linked case (RDNA 32.4): they are noted here and shown to the responsable. */
    newFacts: textOrNull(LIMITS.story),
    next: z
      .strictObject({
        dueOn: date,
        kind: codeIn(GIVEN_TYPES),
        task: requiredText('Escriba qué sigue.', LIMITS.paragraph),
      })
      .nullable(),
    contactOverride,
  })
  .refine(({ kind, result }) => isCodeOf(resultsOf(kind), result), {
    path: ['result'],
    message: 'Elija un resultado de este tipo de seguimiento.',
  });

export const cancelFollowup = z.strictObject({
  id,
  reason: requiredText('Escriba por qué se deja sin efecto.', LIMITS.paragraph),
});
