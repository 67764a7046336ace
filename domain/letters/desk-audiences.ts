/**
 * Who reads each paper of the OMAPED and the CIAM, and what it may tell of the registered person. A
 * diagnosis goes to health and to the CONADIS, to nobody else; health data of the registers are
 * confidential (DS 002-2014-MIMP, art. 71; Ley 29733, art. 2.5). The norms fix the principle; the cells
 * are the office's proposal.
 */
import type { InstitutionKind } from '../catalogues/institution-kinds.ts';
import type { DeskPaperKind } from './desk-papers.ts';

/** What can be told apart of a registered person on a page. */
export const REGISTERED_FIELDS = {
  registered_name: 'Nombre',
  registered_document: 'Documento de identidad',
  registered_contact: 'Domicilio o teléfono',
  registered_disability: 'Tipo o grado de discapacidad, autonomía',
  registered_diagnosis: 'Diagnóstico o enfermedad',
  registered_means: 'Clasificación socioeconómica, pensión o ingreso',
} as const;
export type RegisteredField = keyof typeof REGISTERED_FIELDS;
export const registeredFields = () => Object.keys(REGISTERED_FIELDS) as RegisteredField[];

/** `absent`: what the reader has no business with. */
type Told = 'optional' | 'absent';
type Cells = Readonly<Record<RegisteredField, Told>>;

interface DeskAudience {
  readonly label: string;
  readonly source: string;
  readonly fields: Cells;
}

const cells = (...told: RegisteredField[]): Cells =>
  Object.fromEntries(
    registeredFields().map((field): [RegisteredField, Told] => [
      field,
      told.includes(field) ? 'optional' : 'absent',
    ]),
  ) as Cells;

const ALL = registeredFields();
const IDENTITY = ['registered_name', 'registered_document'] as const;

export const DESK_AUDIENCES = {
  register: {
    label: 'La oficina: queda en su registro',
    source: 'Ley 29973, art. 70; DS 024-2021-MIMP, art. 20',
    fields: cells(...ALL),
  },
  person: {
    label: 'La persona, que lo muestra donde quiera',
    source: 'Mínimo necesario (Ley 29733); reparto de datos propuesto',
    fields: cells(...IDENTITY),
  },
  holder: {
    label: 'Quien recibe la ayuda',
    source: 'Mínimo necesario (Ley 29733); reparto de datos propuesto',
    fields: cells(...IDENTITY, 'registered_contact'),
  },
  conadis: {
    label: 'El CONADIS, para su registro',
    source: 'DS 002-2014-MIMP, arts. 71 y 72.1',
    fields: cells(
      ...IDENTITY,
      'registered_contact',
      'registered_disability',
      'registered_diagnosis',
    ),
  },
  contigo: {
    label: 'El programa CONTIGO',
    source: 'DS 002-2014-MIMP, art. 64; reparto de datos propuesto',
    // The degree is what it asks for; never which illness.
    fields: cells(...IDENTITY, 'registered_contact', 'registered_disability', 'registered_means'),
  },
  health: {
    label: 'Un establecimiento o autoridad de salud',
    source: 'DS 002-2014-MIMP, art. 67; reparto de datos propuesto',
    fields: cells(
      ...IDENTITY,
      'registered_contact',
      'registered_disability',
      'registered_diagnosis',
    ),
  },
  protection: {
    label: 'Quien dicta o cumple medidas de protección',
    source: 'DS 024-2021-MIMP, arts. 83 y 91; reparto de datos propuesto',
    fields: cells(...IDENTITY, 'registered_contact', 'registered_disability', 'registered_means'),
  },
  other: {
    label: 'Otra institución',
    source: 'Mínimo necesario (Ley 29733); reparto de datos propuesto',
    fields: cells(...IDENTITY),
  },
  nobody: {
    label: 'Autoridades y público: no nombra a ninguna persona',
    source: 'Ley 29733; DS 002-2014-MIMP, art. 71',
    fields: cells(),
  },
} as const satisfies Readonly<Record<string, DeskAudience>>;
export type DeskReader = keyof typeof DESK_AUDIENCES;

/** `addressee`: whoever is chosen or typed on the form. A kind without its reader does not compile. */
export const DESK_READERS: Readonly<Record<DeskPaperKind, DeskReader | 'addressee'>> = {
  'omaped-empadronamiento': 'register',
  'omaped-conadis': 'conadis',
  'omaped-contigo': 'contigo',
  'omaped-oficio-salud': 'addressee',
  'omaped-constancia': 'person',
  'omaped-visita': 'register',
  'omaped-informe-social': 'register',
  'omaped-entrega': 'holder',
  'omaped-plan': 'nobody',
  'omaped-rendicion': 'nobody',
  'ciam-ficha': 'register',
  'ciam-oficio-dipam': 'addressee',
  'ciam-visita': 'register',
  'ciam-informe-social': 'register',
  'ciam-plan': 'nobody',
  'ciam-reglamento': 'nobody',
  'ciam-diagnostico': 'nobody',
  'ciam-padron': 'register',
  'ciam-reporte': 'nobody',
};

/** Of an institution, by its kind; any other, and a person at her home, is told least. */
const BY_INSTITUTION: Readonly<Partial<Record<InstitutionKind | 'persona', DeskReader>>> = {
  salud: 'health',
  medicina_legal: 'health',
  fiscalia: 'protection',
  juzgado: 'protection',
  pnp: 'protection',
  dipam: 'protection',
  conadis: 'conadis',
};

/**
 * Who reads such a paper.
 * @param addressees kind of whoever it is addressed to, where its form asks that: one alone.
 */
export function deskReaderOf(
  kind: DeskPaperKind,
  addressees: readonly (InstitutionKind | 'persona')[],
): DeskReader {
  const reader = DESK_READERS[kind];
  if (reader !== 'addressee') return reader;
  const [to = 'otra'] = addressees;
  return BY_INSTITUTION[to] ?? 'other';
}
