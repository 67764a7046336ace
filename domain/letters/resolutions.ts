/**
 * The standard texts of the resolutions of the procedure for riesgo (demuna.md §2.7, D14): what was
 * seen, what is considered with its norm, and what is resolved. A beginning, from plain facts: whoever
 * signs edits it. Nothing in them asks for an exam to prove a crime (DL 1297, art. 23).
 */
import { labelOf } from '../catalogues/catalogue.ts';
import { RISK_ENDINGS, type RiskDecision, type RiskResolution } from '../catalogues/risk.ts';
import { remedyOf } from '../law/risk.ts';
import { joinAnd } from '../words/lists.ts';

export interface ResolutionFacts {
  readonly caseNumber: string;
  readonly child: {
    readonly name: string;
    /** `13 años`. */
    readonly age: string;
    /** `DNI N.° 00000001`, or null. */
    readonly document: string | null;
    readonly address: string | null;
    /** People or community and linguistic family (DL 1297, art. 26.a), or null. */
    readonly people: string | null;
  };
  /** What is seen: `el Informe de valoración de riesgo N.° 004-2026`. */
  readonly report: string;
  /** Labels of the typologies found. */
  readonly typologies: readonly string[];
  /** Acts already done, each a phrase: `entrevista a la abuela, de 12/05/2026`. */
  readonly acts: readonly string[];
  readonly circumstances: string | null;
  /** What the child thinks and how it was weighed; null: not heard yet. */
  readonly opinion: string | null;
  /** Acts that are ordered: `visita domiciliaria`. */
  readonly orders: readonly string[];
  /** Measures, urgent or of the plan, as they are called. */
  readonly measures: readonly string[];
  /** Who declined to this office, or to whom this one sends the file: `la UPE de Tacna`; null: nobody. */
  readonly authority: string | null;
  /** What R05, R06 and R07 decide; null for the others. */
  readonly decides: RiskDecision | null;
}

export interface ResolutionText {
  readonly seen: readonly string[];
  readonly considering: readonly string[];
  /** Each begins with its verb in capitals; the page puts the ordinal. */
  readonly resolves: readonly string[];
}

type Writer = (facts: ResolutionFacts) => {
  readonly basis: readonly string[];
  readonly resolves: readonly string[];
};

export function resolutionText(kind: RiskResolution, facts: ResolutionFacts): ResolutionText {
  const { basis, resolves } = WRITERS[kind](facts);
  return {
    seen: [
      `${sentence(facts.report)}, del expediente N.° ${facts.caseNumber}, sobre ${childWords(facts)}.`,
    ],
    considering: [...basis, ...found(facts)],
    resolves: [
      ...resolves,
      ...TOLD[kind](facts),
      `SEÑALAR que contra la presente puede interponerse ${remedyWords(kind)}.`,
    ],
  };
}

function childWords({ child }: ResolutionFacts): string {
  const { name, age, document, address, people } = child;
  return [
    `${name}, de ${age}`,
    ...(document === null ? [] : [`identificada o identificado con ${document}`]),
    ...(address === null ? [] : [`con domicilio en ${address}`]),
    ...(people === null
      ? []
      : [`del pueblo, comunidad y familia lingüística siguientes: ${people}`]),
  ].join(', ');
}

function found(facts: ResolutionFacts): string[] {
  const { acts, typologies, circumstances, opinion } = facts;
  return [
    ...(acts.length === 0
      ? []
      : [`Que se han realizado las actuaciones siguientes: ${joinAnd(acts)}.`]),
    ...(typologies.length === 0
      ? []
      : [`Que de la Tabla de Valoración de Riesgo se advierte: ${joinAnd(typologies)}.`]),
    ...(circumstances === null ? [] : [`Que ${lowered(circumstances)}`]),
    ...(opinion === null
      ? []
      : [
          `Que, sobre la opinión de la niña, niño o adolescente (DL 1297, arts. 28 y 29): ${opinion}`,
        ]),
  ];
}

const POWER =
  'Que la Defensoría Municipal de la Niña, Niño y Adolescente acreditada conoce el procedimiento por riesgo de desprotección familiar (Decreto Legislativo N.° 1297; su Reglamento, art. 6).';
const INTEREST =
  'Que la valoración preliminar se hace con la Tabla de Valoración de Riesgo y se resuelve en un día hábil (DL 1297, art. 18; Reglamento, arts. 26 y 31.1).';

const listed = (items: readonly string[], none: string): string =>
  items.length === 0 ? none : items.join('; ');

const WRITERS: Readonly<Record<RiskResolution, Writer>> = {
  R01: ({ authority, child }) => ({
    basis: [
      POWER,
      `Que ${authority ?? 'la autoridad que conocía el caso'} declinó su competencia en favor de esta Defensoría (Reglamento del DL 1297, arts. 160 y 161).`,
    ],
    resolves: [
      `ASUMIR la competencia en el procedimiento por riesgo de desprotección familiar de ${child.name}, en el estado en que se encuentra.`,
      'DISPONER que el equipo interdisciplinario evalúe lo actuado y continúe el procedimiento.',
    ],
  }),
  R02: ({ authority, child, measures }) => ({
    basis: [
      POWER,
      INTEREST,
      'Que se advierte presunta desprotección familiar, cuya atención corresponde a la Unidad de Protección Especial (DL 1297, art. 18; Reglamento, arts. 4 y 31.1).',
    ],
    resolves: [
      `NO INICIAR el procedimiento por riesgo de desprotección familiar de ${child.name}, por advertirse presunta desprotección familiar.`,
      `DERIVAR lo actuado a ${authority ?? 'la Unidad de Protección Especial'}, a más tardar el día hábil siguiente.`,
      ...urgent(measures),
    ],
  }),
  R03: ({ child }) => ({
    basis: [
      POWER,
      INTEREST,
      'Que de la valoración no resulta riesgo ni desprotección familiar; la pobreza o la discapacidad no los configuran por sí solas (DL 1297, art. 3.g).',
    ],
    resolves: [
      `NO INICIAR el procedimiento por riesgo de desprotección familiar de ${child.name}.`,
      'DISPONER el archivo de lo actuado, sin perjuicio de la atención que corresponda por otras acciones de defensa.',
    ],
  }),
  R04: ({ child, orders, measures }) => ({
    basis: [
      POWER,
      INTEREST,
      'Que, advertido el riesgo, se inicia el procedimiento mediante resolución que identifica a la niña, niño o adolescente, resume lo actuado y ordena las diligencias y medidas urgentes (DL 1297, art. 26).',
    ],
    resolves: [
      `INICIAR el procedimiento por riesgo de desprotección familiar de ${child.name}.`,
      `DISPONER la evaluación de su situación dentro de cinco días hábiles (DL 1297, art. 28), con las diligencias siguientes: ${listed(orders, 'las que el equipo interdisciplinario considere necesarias, y en todo caso la diligencia especial de opinión')}.`,
      ...urgent(measures),
    ],
  }),
  R05: ({ child, orders, decides }) => ({
    basis: [
      POWER,
      'Que, concluida la evaluación y oída la niña, niño o adolescente, se resuelve al día hábil siguiente, diciendo cómo se valoró su opinión (DL 1297, arts. 28 y 29).',
    ],
    resolves:
      decides === 'inexistencia'
        ? noRisk(child.name)
        : [
            `DECLARAR la situación de riesgo provisional de desprotección familiar de ${child.name}.`,
            `DISPONER que el equipo interdisciplinario elabore el plan de trabajo individual, con participación de la familia y de la niña, niño o adolescente, dentro de diez días hábiles (Reglamento del DL 1297, art. 42.3)${orders.length === 0 ? '' : `, y las diligencias siguientes: ${orders.join('; ')}`}.`,
          ],
  }),
  R06: ({ child, measures, decides }) => ({
    basis: [
      POWER,
      ...(decides === 'varia' || decides === 'prorroga'
        ? []
        : [
            'Que, presentado el plan de trabajo individual, se aprueba con las medidas de protección al día hábil siguiente (DL 1297, art. 30; Reglamento, art. 44).',
          ]),
      'Que las medidas duran nueve meses, y pueden ampliarse hasta tres más por resolución motivada (DL 1297, arts. 30 y 41; Reglamento, arts. 42 y 45).',
    ],
    resolves: [
      planWords(decides, child.name),
      `DISPONER las medidas de protección siguientes (DL 1297, art. 32): ${listed(measures, 'las que el plan señala')}.`,
      'ENCARGAR al equipo interdisciplinario la implementación y el seguimiento del plan.',
    ],
  }),
  R07: ({ child, decides }) => ({
    basis: [
      POWER,
      'Que antes de concluir se hizo una nueva valoración de riesgo (Reglamento del DL 1297, art. 31.3.c).',
      `Que el procedimiento concluye por la causa siguiente (DL 1297, art. 42): ${decides === null ? 'la que resulta de lo actuado' : labelOf(RISK_ENDINGS, decides)}.`,
    ],
    resolves: [
      `CONCLUIR el procedimiento por riesgo de desprotección familiar de ${child.name}.`,
      'DISPONER el cese de las medidas de protección y el archivo del expediente.',
      'REGISTRAR la conclusión en el sistema de información del sector e informar a la Dirección de Sistemas Locales y Defensorías (Reglamento del DL 1297, art. 31.3.d).',
    ],
  }),
  R11: ({ authority, child }) => ({
    basis: [
      POWER,
      'Que quien advierte que no es competente declina y remite lo actuado al día hábil siguiente, con conocimiento de las partes (Reglamento del DL 1297, art. 161).',
    ],
    resolves: [
      `DECLINAR la competencia en el procedimiento por riesgo de desprotección familiar de ${child.name}.`,
      `REMITIR el expediente a ${authority ?? 'la autoridad competente'}, a más tardar el día hábil siguiente.`,
    ],
  }),
};

/** R05 that finds no riesgo (DL 1297, art. 29). */
const noRisk = (name: string): string[] => [
  `DECLARAR que no existe situación de riesgo de desprotección familiar de ${name}.`,
  'DISPONER el archivo de lo actuado, sin perjuicio de la atención que corresponda por otras acciones de defensa.',
];

/** What R06 does with the plan or its measures (R1297 42 to 45). */
function planWords(decides: RiskDecision | null, name: string): string {
  if (decides === 'varia') return `VARIAR las medidas de protección de ${name}.`;
  if (decides === 'prorroga')
    return `PRORROGAR las medidas de protección de ${name}, sin que excedan de doce meses en total.`;
  return `APROBAR el plan de trabajo individual de ${name}.`;
}

const urgent = (measures: readonly string[]): string[] =>
  measures.length === 0 ? [] : [`DICTAR las medidas urgentes siguientes: ${measures.join('; ')}.`];

const PARTIES =
  'NOTIFICAR la presente a las partes, explicándola en lenguaje sencillo y en su lengua materna (DL 1297, art. 10; Reglamento, art. 48)';
const withProsecutor = (norm: string) => () => [
  `${PARTIES}.`,
  `HACER de conocimiento del Ministerio Público la presente resolución (${norm}).`,
];
const partiesOnly = () => [`${PARTIES}.`];

/** To whom each is told; the Ministerio Público where the norm says so (DL 1297, arts. 26, 30, 31, 42). */
const TOLD: Readonly<Record<RiskResolution, (facts: ResolutionFacts) => readonly string[]>> = {
  R01: partiesOnly,
  R02: partiesOnly,
  R03: partiesOnly,
  R04: withProsecutor('DL 1297, art. 26'),
  R05: withProsecutor('DL 1297, art. 31'),
  R06: withProsecutor('DL 1297, art. 30'),
  R07: withProsecutor('DL 1297, art. 42'),
  R11: partiesOnly,
};

/** `recurso de reconsideración o de apelación dentro de 5 días hábiles…`, for the page and for whoever is told. */
export function remedyWords(kind: RiskResolution): string {
  const { file } = remedyOf(kind);
  return `recurso de reconsideración o de apelación dentro de ${file.amount} días hábiles de notificada; la apelación la resuelve la Gerencia de Desarrollo Social o la que haga sus veces (DL 1297, art. 31; Reglamento, arts. 163 y 164)`;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
