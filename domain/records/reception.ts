/**
 * The reception of a case (D01, RDNA 30). Every field of the sheet has a place; only what makes a
 * safe first record is required: hour, channel, who comes, at least one affected child (also
 * without a known name) and a line of facts. `REQUIRED_AT_RECEPTION` is what the form says.
 */
import { z } from 'zod';
import { AFFECTED_RIGHTS } from '../catalogues/affected-rights.ts';
import {
  CHANNELS,
  CONCLUSION_CAUSES,
  DEFENCE_ACTIONS,
  ORIENTATION_TOPICS,
  PRIORITIES,
} from '../catalogues/case.ts';
import { RELATIONS } from '../catalogues/family.ts';
import { MATERIAS, SUBMATERIAS } from '../catalogues/materias.ts';
import { SEXES } from '../catalogues/person.ts';
import {
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
  wholeNumber,
} from './basics.ts';
import { personRef, safeContactFields } from './person.ts';

export const REQUIRED_AT_RECEPTION = [
  'Fecha y hora de la recepción',
  'Canal de ingreso',
  'Quién acude',
  'Al menos una niña, niño o adolescente afectado (puede ser sin nombre conocido)',
  'Resumen de los hechos',
] as const;

/** Who comes. A child who comes alone is the affected one and needs nobody (DL 1297, art. 17). */
export const INFORMANT_KINDS = [
  'person',
  'child_alone',
  'anonymous',
  'institution',
  'ex_officio',
] as const;
export type InformantKind = (typeof INFORMANT_KINDS)[number];

export const informant = z
  .strictObject({
    kind: z.enum(INFORMANT_KINDS, 'Indique quién acude.'),
    person: personRef.nullable(),
    institutionName: textOrNull(),
    relation: codeOrNull(RELATIONS),
    /** R1297 23.2: the informant may ask that her identity be kept. */
    reserveIdentity: z.boolean(),
    safeContact: safeContactFields.nullable(),
  })
  .superRefine((value, context) => {
    if (value.kind === 'person' && value.person === null)
      context.addIssue({
        code: 'custom',
        path: ['person'],
        message: 'Indique quién acude, o elija «anónimo».',
      });
    if (value.kind === 'institution' && value.institutionName === null)
      context.addIssue({
        code: 'custom',
        path: ['institutionName'],
        message: 'Escriba qué institución comunica.',
      });
  });

export const affected = z.strictObject({
  person: personRef,
  notes: optionalText(LIMITS.paragraph),
  safeContact: safeContactFields.nullable(),
});

export const obliged = z.strictObject({
  person: personRef,
  /** Obliged to something (alimentos…), or only presumed to have done harm. */
  presumed: z.enum(
    ['obligado', 'presunto'],
    'Indique si es persona obligada o presunta responsable.',
  ),
  relation: codeOrNull(RELATIONS),
  livesTogether: ternary.nullable(),
  notes: optionalText(LIMITS.paragraph),
});

export const relative = z.strictObject({
  person: personRef,
  relation: codeOrNull(RELATIONS),
  livesTogether: ternary.nullable(),
  notes: optionalText(LIMITS.paragraph),
  safeContact: safeContactFields.nullable(),
});

export const matterChoice = z
  .strictObject({
    matter: codeIn(MATERIAS),
    submatter: codeIn(SUBMATERIAS, 'Elija una submateria de la lista.').nullable(),
    principal: z.boolean(),
  })
  .refine(({ matter, submatter }) => submatter === null || submatter.startsWith(`${matter}.`), {
    path: ['submatter'],
    message: 'Elija una submateria de la lista.',
  });

/** One matter, at most one principal; no matter twice. */
export const matters = z
  .array(matterChoice)
  .max(12)
  .refine(
    (list) => new Set(list.map((m) => m.matter)).size === list.length,
    'Hay una materia repetida.',
  )
  .refine(
    (list) => list.length === 0 || list.filter((m) => m.principal).length === 1,
    'Marque una sola materia principal.',
  );

/** *Recibido por* (D01): who received, who may not be who types, nor have an account. */
export const receivedBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('operator'), id }),
  z.strictObject({
    kind: z.literal('other'),
    name: requiredText('Escriba el nombre de quien recibió.', LIMITS.label),
  }),
]);
export type ReceivedBy = z.infer<typeof receivedBy>;

export const receptionFields = z.strictObject({
  receivedAt: instant,
  /** Null at the desk: who types. Null for a case loaded from paper: nobody knows. */
  receivedBy: receivedBy.nullable().default(null),
  late: z
    .strictObject({
      reason: requiredText('Escriba por qué se registra después.', LIMITS.paragraph),
      paperCode: requiredText('Escriba el código de la hoja de papel.', LIMITS.label),
    })
    .nullable(),
  channel: codeIn(CHANNELS, 'Elija cómo llegó el caso.'),
  priority: codeIn(PRIORITIES),
  incoming: z
    .strictObject({
      kind: textOrNull(),
      number: textOrNull(),
      date: date.nullable(),
      folios: folios.nullable(),
      institution: textOrNull(),
    })
    .nullable(),
  infoClauseRead: z.boolean(),
  informant,
  affected: z.array(affected).min(1, 'Registre al menos una niña, niño o adolescente.').max(40),
  obliged: z.array(obliged).max(20),
  relatives: z.array(relative).max(40),
  factsDistrict: district.nullable(),
  factsCommunity: textOrNull(),
  factsReference: textOrNull(),
  factsDate: date.nullable(),
  factsDateNote: textOrNull(),
  facts: requiredText('Escriba en una línea qué pasa.', LIMITS.story),
  matters,
  rights: z.array(codeIn(AFFECTED_RIGHTS)).max(40),
  crime: ternary,
  misdemeanor: ternary,
  risk: ternary,
  lackOfProtection: ternary,
  /** Family violence (Ley 30364); what was typed before it was asked does not know. */
  violence: ternary.default('no_sabe'),
  courtCase: ternary,
  courtName: textOrNull(),
  courtNumber: textOrNull(),
});
export type ReceptionFields = z.infer<typeof receptionFields>;
export type ReceptionInput = z.input<typeof receptionFields>;

/** Registers a reception. */
export const registerCase = z.strictObject({
  /** The *orientación rápida* that becomes this case, if any. */
  orientationId: id.nullable(),
  /** The case whose new facts this one is about, if any (RDNA 32.4). */
  originId: id.nullable().default(null),
  reception: receptionFields,
});

/** An act done on paper before the program: it enters the diary with its own date. */
export const migratedAct = z.strictObject({
  happenedOn: date,
  text: requiredText('Escriba qué se hizo.', LIMITS.paragraph),
  isVerification: z.boolean(),
});

/** The first defence action of a paper case: its six months of verification run from it (RDNA 32.2). */
export const migratedAction = z.strictObject({
  kind: codeIn(DEFENCE_ACTIONS, 'Elija la acción de defensa.'),
  startedOn: date,
  /** Null while it is under way. */
  finishedOn: date.nullable(),
});

/** *Casos en curso*: an open paper case with its own number, dates and acts. */
export const migrateCase = z.strictObject({
  /** `0012-2026-23010`, or whatever the office wrote on the folder. */
  number: z.strictObject({
    year: wholeNumber(1990, 2100, 'Escriba el año del expediente, con sus cuatro cifras.'),
    n: wholeNumber(1, 99_999, 'Escriba el número del expediente.'),
  }),
  state: z.enum(['recibido', 'calificado', 'en_atencion', 'en_verificacion']),
  qualifiedOn: date.nullable(),
  /** Asked of a case *en atención* or *en verificación*; null for the others. */
  firstAction: migratedAction.nullable().default(null),
  acts: z.array(migratedAct).max(200),
  reception: receptionFields,
});

/** Half a minute, no name needed; counted. */
export const registerOrientation = z.strictObject({
  happenedAt: instant,
  topic: codeIn(ORIENTATION_TOPICS, 'Elija el tema.'),
  channel: codeIn(CHANNELS, 'Elija cómo fue.'),
  sex: codeOrNull(SEXES),
  ageGroup: z.enum(['nino', 'adolescente', 'adulto', 'adulto_mayor', 'no_sabe']).nullable(),
  district: district.nullable(),
  note: optionalText(LIMITS.paragraph),
});

export const conclusionCause = codeIn(CONCLUSION_CAUSES, 'Elija la causa de la conclusión.');
