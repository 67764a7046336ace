/** The procedure for riesgo de desprotección familiar of one child (DL 1297; R1297; demuna.md §2.7, §3.3). */
import { z } from 'zod';
import { LANGUAGES } from '../catalogues/person.ts';
import {
  ACTIVITY_RESULTS,
  APPEAL_KINDS,
  APPEAL_RESULTS,
  ASSESSMENTS,
  LONGER_PRELIMINARIES,
  RISK_ACTS,
  RISK_DOCUMENTS,
  RISK_GROUNDS,
  RISK_MEASURES,
  RISK_ORIGINS,
  RISK_WAYS_IN,
  type RiskResolution,
  SPECIAL_CASES,
  TYPOLOGIES,
  TYPOLOGY_VALUES,
} from '../catalogues/risk.ts';
import { TEAM } from '../law/risk.ts';
import { decisionsOf } from '../law/risk-course.ts';
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
  textOrNull,
  version,
} from './basics.ts';

const story = (message: string) => requiredText(message, LIMITS.story);
const paragraph = (message: string) => requiredText(message, LIMITS.paragraph);

export const beginRisk = z
  .strictObject({
    caseId: id,
    personId: id,
    knownAt: instant,
    wayIn: codeIn(RISK_WAYS_IN, 'Elija cómo ingresó.'),
    origin: oneOf(RISK_ORIGINS, 'Elija de dónde viene el caso.'),
    /** Of a declination: when whoever declines began to act, and by which document. */
    originBegunOn: date.nullable(),
    originDocument: textOrNull(),
  })
  .superRefine(({ origin, originBegunOn, originDocument }, context) => {
    if (origin === 'propio') return;
    if (originBegunOn === null)
      context.addIssue({
        code: 'custom',
        path: ['originBegunOn'],
        message:
          'Escriba desde cuándo actuaba quien declina (Reglamento del DL 1297, art. 160.2.c).',
      });
    if (originDocument === null)
      context.addIssue({
        code: 'custom',
        path: ['originDocument'],
        message: 'Escriba el documento de la declinación.',
      });
  });

/** A01 and A02: the table gives no points; each typology is valued, with its reason. */
export const valueRisk = z
  .strictObject({
    id,
    valuedAt: instant,
    /** Signs of alert (A01), by group. */
    signs: z.strictObject({
      physical: optionalText(LIMITS.paragraph),
      mental: optionalText(LIMITS.paragraph),
      needs: optionalText(LIMITS.paragraph),
    }),
    typologies: z
      .array(
        z.strictObject({
          code: codeIn(TYPOLOGIES, 'Elija la tipología.'),
          value: oneOf(TYPOLOGY_VALUES, 'Elija cómo se valora.'),
          reason: optionalText(LIMITS.paragraph),
        }),
      )
      .length(TYPOLOGIES.entries.length, 'Se valoran todas las tipologías.'),
    needs: story('Escriba las características, los factores y las necesidades.'),
    conclusion: oneOf(ASSESSMENTS, 'Elija la conclusión.'),
    /** The supuestos of the law that are met (R1297 3 and 4). */
    grounds: z.array(codeIn(RISK_GROUNDS)).max(RISK_GROUNDS.entries.length),
    recommendations: optionalText(LIMITS.story),
    /** Who signs, with what they are. */
    signers: paragraph('Escriba quiénes valoran: psicóloga/o, trabajador/a social, abogada/o.'),
  })
  .superRefine(({ typologies, conclusion, grounds }, context) => {
    const wrongGround = groundsFault(conclusion, grounds);
    if (wrongGround !== null)
      context.addIssue({ code: 'custom', path: ['grounds'], message: wrongGround });
    for (const [at, { code, value, reason }] of typologies.entries()) {
      if (typologies.findIndex((one) => one.code === code) !== at)
        context.addIssue({
          code: 'custom',
          path: ['typologies', at, 'code'],
          message: 'Esa tipología ya está en la lista.',
        });
      if (value !== 'no' && reason === '')
        context.addIssue({
          code: 'custom',
          path: ['typologies', at, 'reason'],
          message: 'Escriba en qué se aprecia.',
        });
    }
    const asks = conclusion === 'hay_riesgo' ? 'riesgo' : 'desproteccion';
    if (conclusion !== 'no_hay_riesgo' && !typologies.some(({ value }) => value === asks))
      context.addIssue({
        code: 'custom',
        path: ['conclusion'],
        message: 'Ninguna tipología se valoró así. Revise las tipologías o la conclusión.',
      });
  });

/** @returns what is wrong with them for that conclusion, in Spanish, or null. */
function groundsFault(conclusion: string, grounds: readonly string[]): string | null {
  const lawful: readonly string[] = RISK_GROUNDS.entries
    .filter(({ of }) => of === conclusion)
    .map(({ code }) => code);
  if (new Set(grounds).size !== grounds.length) return 'Un supuesto está dos veces.';
  if (grounds.some((code) => !lawful.includes(code)))
    return 'Un supuesto elegido no es de esa conclusión. Quítelo, o revise la conclusión.';
  return lawful.length > 0 && grounds.length === 0
    ? 'Elija en qué supuesto está (Reglamento del DL 1297, arts. 3 y 4).'
    : null;
}

/** More than 24 hours for the preliminary acts (R1297 29). */
export const widenRisk = z.strictObject({
  id,
  version,
  longer: oneOf(LONGER_PRELIMINARIES, 'Elija cuánto se amplía.'),
  childHere: z.boolean(),
  emergency: z.boolean(),
  reason: optionalText(LIMITS.paragraph),
});

export const addRiskAct = z.strictObject({
  id,
  kind: oneOf(RISK_ACTS, 'Elija la diligencia.'),
  happenedAt: instant,
  doneBy: requiredText('Escriba quién la hizo.'),
  text: story('Escriba qué se hizo y qué se encontró.'),
});

/** *Diligencia especial de opinión* (DL 1297, arts. 28–29). */
export const hearOpinion = z.strictObject({
  id,
  heldAt: instant,
  present: z.array(z.enum(TEAM)).transform((found) => [...new Set(found)]),
  doneBy: requiredText('Escriba los nombres de quienes estuvieron.', LIMITS.paragraph),
  text: story('Escriba lo que opinó, con sus palabras.'),
  language: codeOrNull(LANGUAGES),
  interpreter: optionalText(),
});

/** *Informe interdisciplinario* (INF03). */
export const reportRisk = z.strictObject({
  id,
  signedAt: instant,
  conclusion: oneOf(ASSESSMENTS, 'Elija la conclusión del informe.'),
  doneBy: requiredText('Escriba quiénes lo firman.', LIMITS.paragraph),
  text: story('Escriba la situación verificada, los factores y las recomendaciones.'),
});

const measure = z
  .strictObject({
    measure: codeIn(RISK_MEASURES, 'Elija la medida.'),
    detail: optionalText(LIMITS.paragraph),
    /** Last day, YYYY-MM-DD; null in a special case: as long as it is needed. */
    endsOn: date.nullable(),
  })
  .refine(({ measure: code, detail }) => code !== 'k' || detail !== '', {
    path: ['detail'],
    message: 'Escriba cuál es la otra medida.',
  });

/** Which resolutions carry measures. */
const carriesMeasures = (code: string): boolean => code === 'R06';

export const resolveRisk = z
  .strictObject({
    id,
    version,
    code: z.enum(
      RISK_DOCUMENTS.entries.flatMap(({ code }) =>
        code.startsWith('R') ? [code as RiskResolution] : [],
      ),
      'Elija la resolución.',
    ),
    /** Of R05, R06 and R07. */
    decides: z.string().nullable(),
    summary: story('Escriba el resumen de los hechos.'),
    grounds: story('Escriba la valoración y los fundamentos.'),
    /** Codes of RISK_ACTS that it orders. */
    ordered: z.array(codeIn(RISK_ACTS)).max(RISK_ACTS.entries.length),
    urgentMeasures: optionalText(LIMITS.paragraph),
    /** How the child's opinion was weighed (DL 1297, art. 29). */
    opinionWeighed: optionalText(LIMITS.story),
    measures: z.array(measure).max(40),
    /** Institutions that are told, the Ministerio Público among them (V21). */
    recipients: z.array(id).max(20),
    /** People of the case to whom it is to be explained (R1297 48). */
    parties: z.array(id).min(1, 'Elija a quién se explicará la resolución.').max(20),
  })
  .superRefine(({ code, decides, opinionWeighed, measures, recipients }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!decisionsOf(code).some((one) => one === decides))
      refuse('decides', 'Elija qué decide la resolución.');
    if (code === 'R05' && opinionWeighed === '')
      refuse('opinionWeighed', 'Escriba cómo se tuvo en cuenta su opinión (DL 1297, art. 29).');
    if (carriesMeasures(code) && measures.length === 0)
      refuse('measures', 'Agregue al menos una medida (DL 1297, art. 32).');
    if (!carriesMeasures(code) && measures.length > 0)
      refuse('measures', 'Las medidas se disponen al aprobar el plan (R06).');
    if ((code === 'R11' || code === 'R02') && recipients.length === 0)
      refuse('recipients', 'Elija a quién se remite el caso.');
  });

const activity = z.strictObject({
  text: paragraph('Escriba la actividad.'),
  directedTo: requiredText('Escriba a quién se dirige.'),
  responsible: requiredText('Escriba quién responde por ella.'),
  institution: optionalText(),
  dueOn: date,
  indicator: requiredText('Escriba cómo se comprueba.', LIMITS.paragraph),
});

/** *Plan de trabajo individual* (R1297 43). */
export const planRisk = z.strictObject({
  id,
  version,
  presentedAt: instant,
  antecedents: story('Escriba los antecedentes.'),
  problems: story('Escriba los problemas que se atienden.'),
  agreements: optionalText(LIMITS.story),
  followUp: paragraph('Escriba cómo se hará el seguimiento.'),
  responsible: requiredText('Escriba quién responde por el plan.'),
  /** Last day, YYYY-MM-DD; null in a special case. */
  endsOn: date.nullable(),
  specialCase: codeOrNull(SPECIAL_CASES),
  specialReason: optionalText(LIMITS.paragraph),
  objectives: z
    .array(
      z.strictObject({
        text: paragraph('Escriba el objetivo.'),
        activities: z.array(activity).min(1, 'Agregue al menos una actividad.').max(40),
      }),
    )
    .min(1, 'Agregue al menos un objetivo.')
    .max(20),
});

/** How an activity of the plan goes. */
export const recordActivity = z
  .strictObject({
    id,
    state: oneOf(ACTIVITY_RESULTS, 'Elija cómo va.'),
    doneOn: date.nullable(),
    result: optionalText(LIMITS.paragraph),
  })
  .refine(({ state, doneOn }) => state !== 'cumplida' || doneOn !== null, {
    path: ['doneOn'],
    message: 'Escriba qué día se cumplió.',
  });

/** Follow-up of the measures (F11): how, by whom and until when. */
export const followRisk = z.strictObject({
  id,
  kind: z.enum(['visita', 'llamada', 'entrevista', 'coordinacion'], 'Elija el tipo.'),
  dueOn: date,
  task: requiredText('Escriba qué se hará.', LIMITS.paragraph),
  assignedTo: id,
  personId: id.nullable(),
  contactOverride: textOrNull(LIMITS.paragraph),
});

/** A day on which a party is to come and hear the resolution explained (R1297 48). */
export const citeRisk = z.strictObject({ id, citedOn: date });

/** It was explained, with its acta; in her tongue or with an interpreter (DL 1297, art. 10). */
export const explainRisk = z.strictObject({
  id,
  explainedOn: date,
  language: codeOrNull(LANGUAGES),
  interpreter: optionalText(),
  acta: requiredText('Escriba qué acta lo prueba, o cómo consta.'),
});

export const appealRisk = z.strictObject({
  id,
  kind: codeIn(APPEAL_KINDS, 'Elija el recurso.'),
  filedOn: date,
  filedBy: requiredText('Escriba quién lo presenta.'),
  text: story('Escriba qué se pide y por qué.'),
});

export const decideAppealRisk = z.strictObject({
  id,
  decidedOn: date,
  result: codeIn(APPEAL_RESULTS, 'Elija cómo se resolvió.'),
  /** By the Gerencia de Desarrollo Social or what stands for it. */
  secondInstance: z.boolean(),
  text: story('Escriba qué se resolvió.'),
});

/** The file left for whoever is competent (R1297 161). */
export const sendRiskFile = z.strictObject({
  id,
  version,
  sentOn: date,
  document: requiredText('Escriba con qué documento se remitió.'),
});

/** In the information system of the MIMP, and told to the DSLD (DL 1297, art. 27.d; R1297 31.3.d). */
export const registerRisk = z.strictObject({
  id,
  version,
  registeredOn: date,
  evidence: requiredText('Escriba la constancia: número, correo o cargo.'),
});
