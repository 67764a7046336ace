/**
 * Every term of the office: how long, in what unit, by which norm. One row per term; nothing about
 * a term is written anywhere else. `verified: false` reads *por verificar* on screen.
 */
import { addMinutes } from './lima.ts';

export type TermUnit =
  /** On the clock, weekends included. */
  | 'hours'
  /** Only while the office is open. */
  | 'working_hours'
  | 'working_days'
  | 'calendar_days'
  | 'months'
  | 'immediate';

export interface TermRule {
  readonly id: string;
  readonly label: string;
  /** In `unit`; 0 for immediate. */
  readonly amount: number;
  readonly unit: TermUnit;
  readonly norm: string;
  readonly verified: boolean;
  /** How else the norm can be read; the desk is warned on the earlier of the two, and shows both. */
  readonly otherReading?: {
    readonly amount: number;
    readonly unit: TermUnit;
    /** Spanish: who reads it so. */
    readonly why: string;
  };
  /** Up to how much, and when; absent: never. */
  readonly extension?: {
    /** In the rule's unit, in all; null: as much as whoever decides it writes. */
    readonly upTo: number | null;
    /** Spanish: who may, and under what condition. */
    readonly condition: string;
    readonly norm: string;
  };
  /** The rule that takes this one's place when it is extended in another unit. */
  readonly extendedAs?: string;
  /** First day the rule is in force, YYYY-MM-DD; absent: since before the office's first case. */
  readonly validFrom?: string;
  /** Last day; absent: in force. */
  readonly validTo?: string;
}

const PROPOSAL = 'Propuesta de la oficina';

export const TERM_RULES = {
  /** From the hour of reception to the defensor's decision. */
  DNA_CALIF: {
    id: 'DNA_CALIF',
    label: 'Calificación del caso',
    amount: 24,
    unit: 'hours',
    norm: 'RDNA 30.2',
    verified: true,
    extendedAs: 'DNA_CALIF_EXT',
  },
  /** Only without delito, falta, riesgo or desprotección; also counted from reception. */
  DNA_CALIF_EXT: {
    id: 'DNA_CALIF_EXT',
    label: 'Calificación del caso, ampliada',
    amount: 7,
    unit: 'working_days',
    norm: 'RDNA 30.2',
    verified: true,
  },
  /** From the start of the defence action. */
  DNA_VERIF: {
    id: 'DNA_VERIF',
    label: 'Verificación de cumplimiento',
    amount: 6,
    unit: 'months',
    norm: 'RDNA 32.2',
    verified: true,
    extension: { upTo: null, condition: 'Con decisión motivada.', norm: 'RDNA 32.2' },
  },
  /** From the request; one or several sessions. */
  DNA_ASESORIA: {
    id: 'DNA_ASESORIA',
    label: 'Asesoría, orientación o consejería',
    amount: 15,
    unit: 'working_days',
    norm: 'RDNA 34',
    verified: true,
    extension: {
      upTo: null,
      condition: 'A pedido de la persona o por decisión de la defensora o el defensor.',
      norm: 'RDNA 34',
    },
  },
  /** From the qualification that chose to conciliate. */
  CON_INVITA: {
    id: 'CON_INVITA',
    label: 'Emisión de las invitaciones a conciliar',
    amount: 3,
    unit: 'working_days',
    norm: 'RDNA 38.1',
    verified: true,
  },
  /** From the first invitation sent: the last day for the hearing. */
  CON_AUD_MAX: {
    id: 'CON_AUD_MAX',
    label: 'Audiencia de conciliación, último día',
    amount: 10,
    unit: 'working_days',
    norm: 'RDNA 38.2',
    verified: true,
  },
  /** Between each invitation received and the hearing, both left out (`lawful-hearing.ts`). */
  CON_AUD_MIN: {
    id: 'CON_AUD_MIN',
    label: 'Días entre la invitación recibida y la audiencia',
    amount: 3,
    unit: 'working_days',
    norm: 'RDNA 38.3',
    verified: true,
  },
  /** From the session to which one party did not come. */
  CON_INVITA2: {
    id: 'CON_INVITA2',
    label: 'Segunda invitación a conciliar',
    amount: 3,
    unit: 'working_days',
    norm: 'RDNA 38.1, 38.4',
    verified: true,
  },
  /** From the first session held. */
  CON_DURACION: {
    id: 'CON_DURACION',
    label: 'Duración de la conciliación',
    amount: 30,
    unit: 'calendar_days',
    norm: 'RDNA 38.8',
    verified: true,
    extension: { upTo: null, condition: 'Por acuerdo de las partes.', norm: 'RDNA 38.8' },
  },
  /** From when the office knew: desprotección, or riesgo where no accredited DEMUNA decides it. */
  DER_UPE: {
    id: 'DER_UPE',
    label: 'Derivación a la UPE',
    amount: 1,
    unit: 'working_days',
    norm: 'Reglamento del DL 1297, art. 23.8',
    verified: true,
  },
  /** Signs of a crime. */
  DER_DELITO: {
    id: 'DER_DELITO',
    label: 'Denuncia o comunicación del delito',
    amount: 0,
    unit: 'immediate',
    norm: 'DL 1297, art. 23; RDNA 39.7',
    verified: true,
  },
  /** From the knowledge of the facts. */
  RDF_RESOL: {
    id: 'RDF_RESOL',
    label: 'Resolución de inicio, de derivación o de archivo',
    amount: 1,
    unit: 'working_days',
    norm: 'DL 1297, art. 18; Reglamento, art. 31.1',
    verified: true,
  },
  /** From the knowledge of the facts, when information lacks. */
  RDF_PRELIM: {
    id: 'RDF_PRELIM',
    label: 'Actuaciones preliminares',
    amount: 24,
    unit: 'hours',
    norm: 'DL 1297, art. 19; Reglamento, art. 29',
    verified: true,
    extension: {
      upTo: 72,
      condition:
        'Solo con emergencia nacional declarada y resolución motivada; hasta 7 días hábiles si es complejo. Nunca si la niña, niño o adolescente está en la oficina.',
      norm: 'Reglamento del DL 1297, art. 29 (DS 006-2024-MIMP)',
    },
    validFrom: '2024-10-04',
  },
  /** The two longer ones, of a declared national emergency: also from the knowledge of the facts. */
  RDF_PRELIM_EXT: {
    id: 'RDF_PRELIM_EXT',
    label: 'Actuaciones preliminares, ampliadas en horas',
    amount: 72,
    unit: 'hours',
    norm: 'DL 1297, art. 19; Reglamento, art. 29 (DS 006-2024-MIMP)',
    verified: true,
    validFrom: '2024-10-04',
  },
  RDF_PRELIM_DIAS: {
    id: 'RDF_PRELIM_DIAS',
    label: 'Actuaciones preliminares, ampliadas por complejidad',
    amount: 7,
    unit: 'working_days',
    norm: 'DL 1297, art. 19; Reglamento, art. 29 (DS 006-2024-MIMP)',
    verified: true,
    validFrom: '2024-10-04',
  },
  /** From the resolution that begins (R04). */
  RDF_EVAL: {
    id: 'RDF_EVAL',
    label: 'Evaluación de la situación',
    amount: 5,
    unit: 'working_days',
    norm: 'DL 1297, art. 28; Reglamento, art. 30',
    verified: true,
  },
  /** From the end of the evaluation. */
  RDF_DECL: {
    id: 'RDF_DECL',
    label: 'Resolución que declara el riesgo provisional o lo descarta',
    amount: 1,
    unit: 'working_days',
    norm: 'DL 1297, art. 29',
    verified: true,
  },
  /** From the resolution that declares (R05). */
  RDF_PTI: {
    id: 'RDF_PTI',
    label: 'Plan de trabajo individual',
    amount: 10,
    unit: 'working_days',
    norm: 'Reglamento del DL 1297, art. 42.3',
    verified: true,
  },
  /** From the presentation of the plan. */
  RDF_APRUEBA: {
    id: 'RDF_APRUEBA',
    label: 'Resolución que aprueba el plan y las medidas',
    amount: 1,
    unit: 'working_days',
    norm: 'DL 1297, art. 30; Reglamento, art. 44',
    verified: true,
  },
  /** From R05; the plan never lasts more than twelve months. */
  RDF_MEDIDA: {
    id: 'RDF_MEDIDA',
    label: 'Medidas de protección por riesgo',
    amount: 9,
    unit: 'months',
    norm: 'DL 1297, arts. 30 y 41; Reglamento, art. 42.4',
    verified: true,
    extension: {
      upTo: 12,
      condition:
        'Hasta tres meses más, con resolución motivada. Los casos especiales no tienen plazo fijo (art. 42.7).',
      norm: 'DL 1297, art. 41 (Ley 32017)',
    },
    validFrom: '2024-05-11',
  },
  /** From the decision to decline. */
  RDF_DECLINA: {
    id: 'RDF_DECLINA',
    label: 'Remisión del expediente por declinación',
    amount: 1,
    unit: 'working_days',
    norm: 'Reglamento del DL 1297, art. 161',
    verified: true,
  },
  /** From the notification, for the parties. */
  REC_DECL: {
    id: 'REC_DECL',
    label: 'Recurso contra la resolución que declara el riesgo',
    amount: 5,
    unit: 'working_days',
    norm: 'DL 1297, art. 31',
    verified: true,
  },
  REC_NOFIN: {
    id: 'REC_NOFIN',
    label: 'Recurso contra una resolución que no pone fin',
    amount: 3,
    unit: 'working_days',
    norm: 'Reglamento del DL 1297, arts. 163 y 164',
    verified: true,
  },
  REC_FIN: {
    id: 'REC_FIN',
    label: 'Recurso contra una resolución que pone fin',
    amount: 5,
    unit: 'working_days',
    norm: 'Reglamento del DL 1297, arts. 163 y 164',
    verified: true,
  },
  /** From the appeal, for who decides it. */
  RES_NOFIN: {
    id: 'RES_NOFIN',
    label: 'Decisión del recurso contra lo que no pone fin',
    amount: 4,
    unit: 'working_days',
    norm: 'Reglamento del DL 1297, arts. 163 y 164',
    verified: true,
  },
  RES_FIN: {
    id: 'RES_FIN',
    label: 'Decisión del recurso contra lo que pone fin',
    amount: 30,
    unit: 'working_days',
    norm: 'Reglamento del DL 1297, arts. 163 y 164',
    verified: true,
  },
  /** From the request of another institution that gives no term of its own. */
  INF_TERCERO: {
    id: 'INF_TERCERO',
    label: 'Informe pedido por otra institución',
    amount: 7,
    unit: 'working_days',
    norm: 'TUO Ley 27444, art. 143.3',
    verified: true,
    extension: {
      upTo: 10,
      condition: 'Tres días más, si las diligencias lo piden.',
      norm: 'TUO Ley 27444, art. 143.3',
    },
  },
  /** From the day a resolution was issued. */
  NOTIFY: {
    id: 'NOTIFY',
    label: 'Notificación de una resolución',
    amount: 5,
    unit: 'working_days',
    norm: 'TUO Ley 27444, art. 24',
    verified: true,
  },
  /** From when the office knew that a protective measure was broken. */
  VIF_INCUMPL: {
    id: 'VIF_INCUMPL',
    label: 'Comunicación al juzgado del incumplimiento de medidas',
    amount: 24,
    unit: 'hours',
    norm: 'Ley 30364, art. 38',
    verified: true,
  },
  /** An older adult at risk: from when the office knew (domain/ciam/risk.ts). */
  PAM_AVISO: {
    id: 'PAM_AVISO',
    label: 'Aviso a la DIPAM de una persona adulta mayor en riesgo',
    amount: 0,
    unit: 'immediate',
    norm: 'Reglamento de la Ley 30490, art. 83',
    verified: true,
  },
  /** From when the office knew that she is missing. */
  PAM_PERDIDA: {
    id: 'PAM_PERDIDA',
    label: 'Aviso a la Policía Nacional de una persona adulta mayor perdida',
    amount: 0,
    unit: 'immediate',
    norm: 'Reglamento de la Ley 30490, art. 90',
    verified: true,
  },
  /** From the interdisciplinary report, which the DIPAM makes: the office only looks after it. */
  PAM_MEDIDA: {
    id: 'PAM_MEDIDA',
    label: 'Decisión de la DIPAM sobre las medidas',
    amount: 72,
    unit: 'hours',
    norm: 'Reglamento de la Ley 30490, art. 91',
    verified: true,
  },
  /** The same, of an urgent abandonment. */
  PAM_MEDIDA_URG: {
    id: 'PAM_MEDIDA_URG',
    label: 'Decisión de la DIPAM sobre las medidas, con urgencia por abandono',
    amount: 48,
    unit: 'hours',
    norm: 'Reglamento de la Ley 30490, art. 91',
    verified: true,
  },
  /** From when a public servant knew of violence: no hours are written in the law (REG 15). */
  VIF_COMUNICA: {
    id: 'VIF_COMUNICA',
    label: 'Denuncia o comunicación de la violencia',
    amount: 0,
    unit: 'immediate',
    norm: 'Reglamento de la Ley 30364, art. 15; Código Penal, art. 407',
    verified: true,
  },
  /** A victim of 60 or more at risk: from when it was known (Ley 30490, art. 25). */
  VIF_DIPAM: {
    id: 'VIF_DIPAM',
    label: 'Aviso a la DIPAM por una persona de 60 años o más',
    amount: 0,
    unit: 'immediate',
    norm: 'Reglamento de la Ley 30364, art. 14.4; Ley 30490, art. 25',
    verified: true,
  },
  /** The office's own goals beside VIF_COMUNICA: no norm states hours. */
  VIF_META_ALERTA: {
    id: 'VIF_META_ALERTA',
    label: 'Meta interna: comunicar en 4 horas de oficina',
    amount: 4,
    unit: 'working_hours',
    norm: 'Meta interna de la oficina; la ley pide hacerlo de inmediato',
    verified: true,
  },
  VIF_META_24H: {
    id: 'VIF_META_24H',
    label: 'Meta interna: comunicar en 24 horas como máximo',
    amount: 24,
    unit: 'hours',
    norm: 'Meta interna de la oficina; la ley pide hacerlo de inmediato',
    verified: true,
  },
  /** What others owe: from the denuncia, unless it says otherwise. */
  VIF_PNP: {
    id: 'VIF_PNP',
    label: 'PNP: informe y FVR al juzgado de familia y a la fiscalía penal',
    amount: 24,
    unit: 'hours',
    norm: 'TUO de la Ley 30364, art. 16; Reglamento, arts. 24 y 67.2',
    verified: true,
  },
  VIF_MP: {
    id: 'VIF_MP',
    label: 'Fiscalía: remisión al juzgado',
    amount: 24,
    unit: 'hours',
    norm: 'TUO de la Ley 30364, art. 17',
    verified: true,
  },
  /** From when the fiscalía finds them. */
  VIF_MP_ELEMENTOS: {
    id: 'VIF_MP_ELEMENTOS',
    label: 'Fiscalía: elementos posteriores al juzgado',
    amount: 48,
    unit: 'hours',
    norm: 'Reglamento de la Ley 30364, art. 35.3',
    verified: true,
  },
  /** With the risk known, severe among them: there the hearing may be left out. */
  VIF_JUZ: {
    id: 'VIF_JUZ',
    label: 'Juzgado: medidas, con riesgo leve, moderado o severo',
    amount: 24,
    unit: 'hours',
    norm: 'Ley 30364, art. 16.a (Ley 31715)',
    verified: true,
    validFrom: '2023-03-23',
  },
  VIF_JUZ_ND: {
    id: 'VIF_JUZ_ND',
    label: 'Juzgado: medidas, con riesgo no determinado',
    amount: 48,
    unit: 'hours',
    norm: 'Ley 30364, art. 16.b (Ley 31715)',
    verified: true,
    validFrom: '2023-03-23',
  },
  VIF_MEDIDAS: {
    id: 'VIF_MEDIDAS',
    label: 'De la denuncia a las medidas, como máximo',
    amount: 48,
    unit: 'hours',
    norm: 'Ley 30364, art. 16.d (Ley 31715)',
    verified: true,
    validFrom: '2023-03-23',
  },
  /** From when the measures were given. */
  VIF_JUZ_AVISA: {
    id: 'VIF_JUZ_AVISA',
    label: 'Juzgado: comunica las medidas a quien las ejecuta, el mismo día',
    amount: 0,
    unit: 'immediate',
    norm: 'Ley 30364, art. 16.c y d (Ley 31715)',
    verified: true,
    validFrom: '2023-03-23',
  },
  VIF_APELA: {
    id: 'VIF_APELA',
    label: 'Apelación de las medidas',
    amount: 3,
    unit: 'working_days',
    norm: 'TUO de la Ley 30364, art. 22',
    verified: false,
  },
  /** From when this office was notified of a measure entrusted to it. Whether days are hábiles is not written. */
  VIF_INFORME: {
    id: 'VIF_INFORME',
    label: 'Informe de supervisión al juzgado',
    amount: 15,
    unit: 'working_days',
    norm: 'TUO de la Ley 30364, art. 38',
    verified: false,
  },
  VIF_INFORME_SEV: {
    id: 'VIF_INFORME_SEV',
    label: 'Informe de supervisión al juzgado, riesgo severo',
    amount: 5,
    unit: 'working_days',
    norm: 'TUO de la Ley 30364, art. 38',
    verified: false,
  },
  /** From the last report. */
  VIF_PERIODO: {
    id: 'VIF_PERIODO',
    label: 'Informe periódico de supervisión',
    amount: 6,
    unit: 'months',
    norm: 'TUO de la Ley 30364, art. 38',
    verified: true,
  },
  VIF_PERIODO_SEV: {
    id: 'VIF_PERIODO_SEV',
    label: 'Informe periódico de supervisión, riesgo severo',
    amount: 3,
    unit: 'months',
    norm: 'TUO de la Ley 30364, art. 38',
    verified: true,
  },
  /** A reception begun and not saved: the responsable sees it after half a working day. */
  DRAFT_RECEPTION: {
    id: 'DRAFT_RECEPTION',
    label: 'Recepción sin terminar',
    amount: 4,
    unit: 'working_hours',
    norm: PROPOSAL,
    verified: false,
  },
  /** From the delivery of a letter without an answer. */
  LETTER_REMINDER: {
    id: 'LETTER_REMINDER',
    label: 'Recordatorio de respuesta al oficio',
    amount: 5,
    unit: 'working_days',
    norm: PROPOSAL,
    verified: false,
    extension: { upTo: null, condition: 'Si la institución pide más tiempo.', norm: PROPOSAL },
  },
  LETTER_ESCALATION: {
    id: 'LETTER_ESCALATION',
    label: 'Oficio sin respuesta: pasa a la/el responsable',
    amount: 10,
    unit: 'working_days',
    norm: PROPOSAL,
    verified: false,
    extension: { upTo: null, condition: 'Si la institución pide más tiempo.', norm: PROPOSAL },
  },
  /** From the last sign-off of who may do what, or from the office's first day. */
  PRIVILEGE_REVIEW: {
    id: 'PRIVILEGE_REVIEW',
    label: 'Revisión semestral de privilegios',
    amount: 6,
    unit: 'months',
    norm: 'Reglamento de la Ley 29733 (DS 016-2024-JUS), art. 46.1.c',
    verified: true,
  },
  /** From the designation of whoever heads the CIAM: its start or its change is told to the DIPAM. */
  CIAM_DESIGNATION: {
    id: 'CIAM_DESIGNATION',
    label: 'Comunicación a la DIPAM de la designación en el CIAM',
    amount: 15,
    unit: 'calendar_days',
    norm: 'Reglamento de la Ley 30490 (DS 024-2021-MIMP), art. 15.a',
    verified: true,
  },
  /** From when the office knew; the norm does not say working hours, so the clock's are counted. */
  BREACH_NOTICE: {
    id: 'BREACH_NOTICE',
    label: 'Aviso de un incidente a la autoridad y a las personas',
    amount: 48,
    unit: 'hours',
    norm: 'Reglamento de la Ley 29733 (DS 016-2024-JUS), art. 34',
    verified: true,
  },
  /** From when the office asked whether a certificate is authentic. */
  OM_MINSA: {
    id: 'OM_MINSA',
    label: 'Respuesta del MINSA sobre un certificado de discapacidad',
    amount: 10,
    unit: 'working_days',
    norm: 'Reglamento de la Ley 29973, art. 69.1',
    verified: true,
  },
} as const satisfies Readonly<Record<string, TermRule>>;

const BY_ID: ReadonlyMap<string, TermRule> = new Map(
  Object.values(TERM_RULES).map((rule) => [rule.id, rule]),
);

/** The rule that a stored term names, or null. */
export const ruleById = (id: string): TermRule | null => BY_ID.get(id) ?? null;

/**
 * Typing a reception takes a while. One that was begun later than this many minutes after the person
 * arrived was kept on paper meanwhile, and the sheet is to be named. A proposal of the office.
 */
export const LATE_ENTRY_MINUTES = 30;

/**
 * Whether a reception is a late entry. What counts is when somebody began to type it: a long talk
 * with the sheet open on the screen is not late, however long it takes.
 * @param receivedAt when the person arrived, ISO UTC.
 * @param startedAt when the typing began, ISO UTC; now, when nothing was kept while it was typed.
 */
export const isLateEntry = (receivedAt: string, startedAt: string): boolean =>
  receivedAt < addMinutes(startedAt, -LATE_ENTRY_MINUTES);
