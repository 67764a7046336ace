/**
 * Which texts an office may write for itself: the words that its documents begin with, and the clauses
 * that are put into them. Each kind has its parts, and the closed list of data that may stand in them.
 * No datum is a person's: names, documents, addresses and phones leave in the ficha alone, where the
 * preset of the addressee rules (demuna.md §7; `domain/letters/presets.ts`).
 */

/** What a token yields, as whoever writes the text reads it, and an example for the preview. */
export const TOKENS = {
  expediente: { label: 'Número del expediente', sample: '0045-2026-23010' },
  institucion: {
    label: 'Institución a la que va',
    sample: 'Unidad de Protección Especial de Tacna',
  },
  nna: { label: '«la niña», «el adolescente»…', sample: 'la adolescente' },
  de_nna: { label: '«de la niña», «del adolescente»…', sample: 'de la adolescente' },
  pedido: {
    label: 'Qué se pide a esa clase de institución',
    sample: 'evaluar su situación y, de corresponder, disponer las medidas de protección urgentes',
  },
  plazo_dias: { label: 'Días hábiles para responder', sample: '5' },
  norma_adicional: {
    label: 'Norma propia de la institución a la que va',
    sample: 'artículo 23 del Decreto Legislativo N.° 1297',
  },
  fecha: { label: 'Fecha de hoy', sample: '12 de agosto de 2026' },
  oficina: { label: 'Nombre de la oficina', sample: 'DEMUNA de Tarata' },
  municipalidad: { label: 'Municipalidad', sample: 'Municipalidad Provincial de Tarata' },
  oficina_direccion: { label: 'Dirección de la oficina', sample: 'Plaza de Armas s/n, Tarata' },
  oficina_correo: { label: 'Correo de la oficina', sample: 'demuna@ejemplo.pe' },
  oficina_telefono: { label: 'Teléfono de la oficina', sample: '052 000 000' },
} as const satisfies Record<string, { readonly label: string; readonly sample: string }>;
export type TokenName = keyof typeof TOKENS;

export const TOKEN_NAMES = Object.keys(TOKENS) as TokenName[];

/** What a document has for each token; null: it has none this time. */
export type TokenValues = Readonly<Partial<Record<TokenName, string | null>>>;

/** `maybe`: some documents have none, so that it stands only within `[[…]]`. */
export type Presence = 'always' | 'maybe';
export type Tokens = Readonly<Partial<Record<TokenName, Presence>>>;

/** Of what is asked after a case (`domain/feedback/questions.ts`): for adults, and in easy reading. */
const ASKED_PARTS = [
  'opening',
  'listened',
  'told',
  'respected',
  'timely',
  'helped',
  'again',
  'comment',
] as const;
type AskedPart = (typeof ASKED_PARTS)[number];
const EASY_PARTS = ASKED_PARTS.map((name): `${AskedPart}Easy` => `${name}Easy`);

export const PART_NAMES = [
  'subject',
  'salutation',
  'body',
  'closing',
  'bring',
  ...ASKED_PARTS,
  ...EASY_PARTS,
] as const;
export type PartName = (typeof PART_NAMES)[number];
export type TextParts = Readonly<Partial<Record<PartName, string>>>;

interface Part {
  readonly name: PartName;
  readonly label: string;
  readonly max: number;
  readonly required: boolean;
  readonly rows: number;
}

interface Kind {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly tokens: Tokens;
}

const OFFICE = {
  fecha: 'always',
  oficina: 'always',
  municipalidad: 'always',
  oficina_direccion: 'maybe',
  oficina_correo: 'maybe',
  oficina_telefono: 'maybe',
} as const satisfies Tokens;

const FREE = { expediente: 'maybe', plazo_dias: 'always', ...OFFICE } as const satisfies Tokens;

const subject = (required: boolean): Part => ({
  name: 'subject',
  label: 'Asunto',
  max: 300,
  required,
  rows: 1,
});
const salutation: Part = { name: 'salutation', label: 'Saludo', max: 80, required: true, rows: 1 };
const body = (required: boolean, label = 'Cuerpo'): Part => ({
  name: 'body',
  label,
  max: 20_000,
  required,
  rows: 8,
});
const closing: Part = { name: 'closing', label: 'Cierre', max: 800, required: true, rows: 2 };

const outside = (label: string): Kind => ({
  label,
  parts: [subject(false), salutation, body(false), closing],
  tokens: FREE,
});
const inside = (label: string): Kind => ({
  label,
  parts: [subject(false), body(false), closing],
  tokens: FREE,
});

/** Of a document of the office in its own words: a line in capitals is a heading. */
const OF_OFFICE: readonly Part[] = [{ ...subject(true), label: 'Título' }, body(true), closing];

const ASKED_LABELS: Readonly<Record<AskedPart, string>> = {
  opening: 'Qué se dice antes de preguntar',
  listened: '1. Si se le escuchó',
  told: '2. Si supo qué pasaría y sus derechos',
  respected: '3. Si se le trató con respeto',
  timely: '4. Si el tiempo estuvo bien',
  helped: '5. Si le ayudó',
  again: '6. Si volvería o lo recomendaría',
  comment: 'Qué se dice sobre el comentario',
};

const asked = (name: AskedPart, easy: boolean): Part => ({
  name: easy ? `${name}Easy` : name,
  label: `${ASKED_LABELS[name]}${easy ? ', en lectura fácil' : ''}`,
  max: name === 'opening' ? 400 : 120,
  required: true,
  rows: name === 'opening' ? 2 : 1,
});

/** In the order in which they are listed. Codes of documents are those of `PAPERS`. */
export const TEXT_KINDS = {
  oficio: {
    label: 'Oficio de derivación',
    parts: [subject(true), salutation, body(true), closing],
    tokens: {
      expediente: 'always',
      institucion: 'always',
      nna: 'always',
      de_nna: 'always',
      pedido: 'always',
      plazo_dias: 'maybe',
      norma_adicional: 'maybe',
      ...OFFICE,
    },
  },
  pedido: {
    label: 'Qué se pide en el oficio',
    parts: [{ name: 'body', label: 'Qué se pide', max: 300, required: true, rows: 2 }],
    tokens: {},
  },
  carta: outside('Carta'),
  'oficio-general': outside('Oficio'),
  'oficio-multiple': outside('Oficio múltiple'),
  memorando: inside('Memorando'),
  informe: inside('Informe'),
  proveido: inside('Proveído'),
  citacion: {
    label: 'Invitación o citación',
    parts: [
      {
        name: 'bring',
        label: 'Qué debe traer, una cosa por línea',
        max: 1_000,
        required: false,
        rows: 3,
      },
    ],
    tokens: {},
  },
  'omaped-oficio-salud': {
    label: 'OMAPED: oficio a salud',
    parts: [subject(true), salutation, body(true), closing],
    tokens: OFFICE,
  },
  'ciam-oficio-dipam': {
    label: 'CIAM: oficio a la DIPAM',
    parts: [subject(true), salutation, body(true), closing],
    tokens: OFFICE,
  },
  'ciam-reglamento': { label: 'CIAM: reglamento interno', parts: OF_OFFICE, tokens: OFFICE },
  'ciam-diagnostico': { label: 'CIAM: diagnóstico situacional', parts: OF_OFFICE, tokens: OFFICE },
  opinion: {
    label: 'Opinión sobre la atención',
    parts: [
      ...ASKED_PARTS.map((name) => asked(name, false)),
      ...ASKED_PARTS.map((name) => asked(name, true)),
    ],
    tokens: {},
  },
  clausula: {
    label: 'Cláusula',
    parts: [body(true, 'Texto')],
    tokens: { expediente: 'maybe', plazo_dias: 'maybe', ...OFFICE },
  },
} as const satisfies Record<string, Kind>;
export type TextKind = keyof typeof TEXT_KINDS;

export const TEXT_KIND_NAMES = Object.keys(TEXT_KINDS) as [TextKind, ...TextKind[]];

/** As any of them: for whoever treats all alike. */
export const textKindOf = (kind: TextKind): Kind => TEXT_KINDS[kind];

/** What clauses are about. */
export const TOPICS = {
  reserva: 'Reserva',
  plazo: 'Plazo',
  contacto: 'Contacto',
  base_legal: 'Base legal',
  apoyo: 'Medidas de apoyo',
  seguimiento: 'Seguimiento',
  otro: 'Otras',
} as const;
export type Topic = keyof typeof TOPICS;
export const TOPIC_CODES = Object.keys(TOPICS) as [Topic, ...Topic[]];
