/**
 * What may leave the office, by kind of addressee. The preset is the least that the addressee needs;
 * `optional` is ticked by hand, `absent` cannot be ticked at all. Two things are in no preset and
 * therefore never leave: who informed (R1297 23.2), and the safe-contact data of a person.
 *
 * The norms fix the principle (purpose and proportion, confidentiality: DL 1297, art. 5.i; RDNA V.7;
 * Ley 29733) and a few cells; the rest is the office's proposal and is marked so.
 */
import type { InstitutionKind } from '../catalogues/institution-kinds.ts';

export const LETTER_FIELDS = {
  child_name: 'Nombre de la niña, niño o adolescente',
  child_age: 'Edad',
  child_birth_date: 'Fecha de nacimiento',
  child_sex: 'Sexo',
  child_document: 'Documento de identidad',
  child_language: 'Lengua materna',
  child_interpreter: 'Necesidad de intérprete',
  child_place: 'Distrito y centro poblado',
  child_address: 'Dirección',
  child_disability: 'Discapacidad',
  child_school: 'Institución educativa',
  child_health: 'Datos de salud',
  family_name: 'Nombre de la persona a cargo',
  family_phone: 'Teléfono de la persona a cargo',
  accused_name: 'Nombre de la persona presuntamente responsable',
  facts: 'Resumen de los hechos',
  actions_done: 'Acciones realizadas',
  immediate_risk: 'Riesgo inmediato',
  requested_attention: 'Atención solicitada',
  office_contact: 'Contacto de la DEMUNA',
} as const satisfies Readonly<Record<string, string>>;

export type LetterField = keyof typeof LETTER_FIELDS;

export type Treatment = 'printed' | 'initials' | 'optional' | 'absent';

export interface Preset {
  readonly fields: Readonly<Record<LetterField, Treatment>>;
  /** Norm or proposal that the preset follows. */
  readonly source: string;
  readonly verified: boolean;
}

/** Every letter says what it asks for and where to answer. */
const BASE: Readonly<Record<LetterField, Treatment>> = {
  child_name: 'initials',
  child_age: 'absent',
  child_birth_date: 'absent',
  child_sex: 'absent',
  child_document: 'absent',
  child_language: 'absent',
  child_interpreter: 'absent',
  child_place: 'absent',
  child_address: 'absent',
  child_disability: 'absent',
  child_school: 'absent',
  child_health: 'absent',
  family_name: 'absent',
  family_phone: 'absent',
  accused_name: 'absent',
  facts: 'absent',
  actions_done: 'absent',
  immediate_risk: 'absent',
  requested_attention: 'printed',
  office_contact: 'printed',
};

/** Authorities that protect or prosecute need the whole identity and the facts. */
const AUTHORITY: Readonly<Record<LetterField, Treatment>> = {
  ...BASE,
  child_name: 'printed',
  child_age: 'printed',
  child_birth_date: 'printed',
  child_sex: 'printed',
  child_document: 'printed',
  child_language: 'printed',
  child_interpreter: 'printed',
  child_place: 'printed',
  child_address: 'printed',
  child_disability: 'printed',
  child_school: 'optional',
  child_health: 'optional',
  family_name: 'printed',
  family_phone: 'printed',
  accused_name: 'printed',
  facts: 'printed',
  actions_done: 'printed',
  immediate_risk: 'printed',
};

/** Services that attend the person in front of them. */
const SERVICE: Readonly<Record<LetterField, Treatment>> = {
  ...BASE,
  child_name: 'printed',
  child_age: 'printed',
  child_sex: 'printed',
  child_document: 'optional',
  child_language: 'printed',
  child_interpreter: 'printed',
  child_place: 'printed',
  child_address: 'optional',
  child_disability: 'optional',
  family_name: 'printed',
  family_phone: 'printed',
  actions_done: 'optional',
};

/** Registries and payers: who, and nothing of what happened. */
const REGISTRY: Readonly<Record<LetterField, Treatment>> = {
  ...BASE,
  child_name: 'printed',
  child_birth_date: 'printed',
  child_sex: 'printed',
  child_document: 'printed',
  family_name: 'printed',
  family_phone: 'optional',
};

const PROPOSAL = 'Propuesta de la oficina; mínimo necesario (Ley 29733)';

export const PRESETS: Readonly<Record<InstitutionKind, Preset>> = {
  upe: {
    fields: { ...AUTHORITY, child_school: 'printed' },
    source: 'R1297 23.8; reparto de datos propuesto',
    verified: false,
  },
  fiscalia: {
    fields: AUTHORITY,
    source: 'DL 1297, art. 23; RDNA 39.7; reparto de datos propuesto',
    verified: false,
  },
  juzgado: {
    fields: AUTHORITY,
    source: 'Ley 30364, art. 15; reparto de datos propuesto',
    verified: false,
  },
  pnp: {
    fields: AUTHORITY,
    source: 'Ley 30364, arts. 15 y 16; reparto de datos propuesto',
    verified: false,
  },
  cem: {
    fields: {
      ...SERVICE,
      child_birth_date: 'optional',
      child_disability: 'printed',
      child_school: 'optional',
      child_health: 'optional',
      accused_name: 'optional',
      facts: 'printed',
      actions_done: 'printed',
      immediate_risk: 'printed',
    },
    source: PROPOSAL,
    verified: false,
  },
  salud: {
    fields: {
      ...SERVICE,
      child_birth_date: 'printed',
      child_document: 'printed',
      child_disability: 'printed',
      child_health: 'printed',
      facts: 'optional',
      immediate_risk: 'printed',
    },
    source: 'R1297 35; reparto de datos propuesto',
    verified: false,
  },
  medicina_legal: {
    fields: { ...SERVICE, child_birth_date: 'printed', child_document: 'printed' },
    source: 'R1297 33; DL 1297, art. 23; reparto de datos propuesto',
    verified: false,
  },
  educacion: {
    fields: {
      ...BASE,
      child_name: 'printed',
      child_age: 'printed',
      child_document: 'optional',
      child_language: 'optional',
      child_interpreter: 'optional',
      child_disability: 'optional',
      child_school: 'printed',
      family_name: 'optional',
      family_phone: 'optional',
      actions_done: 'optional',
    },
    source: 'DS 004-2018-MINEDU (reserva); reparto de datos propuesto',
    verified: false,
  },
  reniec: {
    fields: {
      ...REGISTRY,
      child_document: 'optional',
      child_interpreter: 'optional',
      child_place: 'optional',
    },
    source: PROPOSAL,
    verified: false,
  },
  sis: {
    fields: { ...REGISTRY, child_place: 'printed', child_address: 'optional' },
    source: PROPOSAL,
    verified: false,
  },
  banco: {
    fields: {
      ...REGISTRY,
      child_birth_date: 'absent',
      child_sex: 'absent',
      family_phone: 'absent',
    },
    source: 'RDNA 19.f; reparto de datos propuesto',
    verified: false,
  },
  defensa_publica: {
    fields: {
      ...SERVICE,
      child_document: 'printed',
      accused_name: 'optional',
      facts: 'printed',
      actions_done: 'printed',
      immediate_risk: 'printed',
    },
    source: PROPOSAL,
    verified: false,
  },
  defensoria_pueblo: {
    fields: {
      ...BASE,
      child_age: 'printed',
      child_sex: 'optional',
      child_language: 'optional',
      child_place: 'optional',
      child_disability: 'optional',
      child_school: 'optional',
      facts: 'optional',
      actions_done: 'printed',
    },
    source: PROPOSAL,
    verified: false,
  },
  otra_demuna: {
    fields: { ...AUTHORITY, child_school: 'printed' },
    source: 'R1297 160, 161; reparto de datos propuesto',
    verified: false,
  },
  omaped: {
    fields: { ...SERVICE, child_disability: 'printed', child_health: 'optional' },
    source: PROPOSAL,
    verified: false,
  },
  // The person attended there is the older adult in charge, not the child.
  ciam: {
    fields: {
      ...BASE,
      child_place: 'printed',
      child_address: 'optional',
      family_name: 'printed',
      family_phone: 'printed',
      facts: 'optional',
    },
    source: PROPOSAL,
    verified: false,
  },
  dipam: {
    fields: {
      ...BASE,
      child_place: 'printed',
      child_address: 'optional',
      family_name: 'printed',
      family_phone: 'printed',
      facts: 'optional',
    },
    source: PROPOSAL,
    verified: false,
  },
  conadis: {
    fields: { ...SERVICE, child_disability: 'printed', child_health: 'optional' },
    source: PROPOSAL,
    verified: false,
  },
  programa_social: {
    fields: { ...SERVICE, child_document: 'printed' },
    source: PROPOSAL,
    verified: false,
  },
  consular: {
    fields: { ...REGISTRY, child_interpreter: 'optional' },
    source: 'R1297 37; reparto de datos propuesto',
    verified: false,
  },
  otra: {
    fields: {
      ...BASE,
      child_age: 'printed',
      child_sex: 'optional',
      child_place: 'optional',
      actions_done: 'optional',
    },
    source: PROPOSAL,
    verified: false,
  },
};

/** Where a person can be found: held back when the person has safe-contact rules. */
const LOCATES: ReadonlySet<LetterField> = new Set(['child_address', 'family_phone']);

/** Without these the letter says nothing. */
const NEEDED: ReadonlySet<LetterField> = new Set(['requested_attention', 'office_contact']);

export interface OutgoingChoice {
  /** Optional fields ticked by hand. */
  readonly add?: readonly LetterField[];
  /** Fields of the preset taken out by hand. */
  readonly remove?: readonly LetterField[];
  /** Somebody the letter names has safe-contact rules. */
  readonly hasSafeContact?: boolean;
}

export interface Outgoing {
  /** What this letter carries. */
  readonly fields: Readonly<Record<LetterField, 'printed' | 'initials' | 'absent'>>;
  /** Ticked fields that may not go to this addressee: the letter must not be issued with them. */
  readonly refused: readonly LetterField[];
}

/**
 * The treatment of each field for an addressee, safe-contact rules applied: where the preset prints
 * an address or telephone, they become a choice by hand; where it was a choice, they stay in.
 */
export function presetFor(
  kind: InstitutionKind,
  hasSafeContact = false,
): Readonly<Record<LetterField, Treatment>> {
  const { fields } = PRESETS[kind];
  if (!hasSafeContact) return fields;
  const held = [...LOCATES].map((field): [LetterField, Treatment] => [
    field,
    fields[field] === 'printed' ? 'optional' : 'absent',
  ]);
  return { ...fields, ...Object.fromEntries(held) };
}

/** What leaves in one letter: the preset, with what was ticked and taken out. */
export function selectOutgoing(kind: InstitutionKind, choice: OutgoingChoice = {}): Outgoing {
  const preset = presetFor(kind, choice.hasSafeContact ?? false);
  const added = new Set(choice.add ?? []);
  const removed = new Set((choice.remove ?? []).filter((field) => !NEEDED.has(field)));
  const resolve = (field: LetterField): 'printed' | 'initials' | 'absent' => {
    const treatment = preset[field];
    if (removed.has(field)) return 'absent';
    if (treatment === 'optional') return added.has(field) ? 'printed' : 'absent';
    return treatment;
  };
  return {
    fields: mapFields(resolve),
    refused: [...added].filter((field) => preset[field] === 'absent'),
  };
}

function mapFields<T>(resolve: (field: LetterField) => T): Record<LetterField, T> {
  const entries = letterFields().map((field): [LetterField, T] => [field, resolve(field)]);
  return Object.fromEntries(entries) as Record<LetterField, T>;
}

/** Every field, in the order the form shows them. */
export function letterFields(): readonly LetterField[] {
  return Object.keys(LETTER_FIELDS) as LetterField[];
}
