/**
 * Who reads each paper that the office issues, and what each reader may see: one table. An institution
 * sees what the preset of its kind lets it (`presets.ts`), a carta as much as an oficio.
 *
 * The norms fix the principle (purpose and proportion, confidentiality: DL 1297, art. 5.i; RDNA V.7;
 * Ley 29733) and the cells that name one; the rest is the office's proposal and is marked so.
 */
import { entryOf } from '../catalogues/catalogue.ts';
import { INSTITUTION_KINDS, type InstitutionKind } from '../catalogues/institution-kinds.ts';
import { DESK_AUDIENCES, DESK_READERS, type DeskReader, deskReaderOf } from './desk-audiences.ts';
import { isDeskPaper } from './desk-papers.ts';
import type { PaperKind } from './papers.ts';
import { LETTER_FIELDS, PRESETS, type Treatment } from './presets.ts';

/** What can be told apart on a page, of each person and of the case. `own_`: of whoever receives it. */
export const LEAVING_FIELDS = {
  child_name: LETTER_FIELDS.child_name,
  child_birth_date: LETTER_FIELDS.child_birth_date,
  child_document: LETTER_FIELDS.child_document,
  child_address: LETTER_FIELDS.child_address,
  child_phone: 'Teléfono',
  child_health: LETTER_FIELDS.child_health,
  own_name: 'Nombre de quien lo recibe',
  own_document: 'Documento de quien lo recibe',
  own_address: 'Dirección de quien lo recibe',
  own_phone: 'Teléfono de quien lo recibe',
  family_name: 'Nombre',
  family_document: 'Documento de identidad',
  family_address: 'Dirección',
  family_phone: 'Teléfono',
  accused_name: LETTER_FIELDS.accused_name,
  accused_document: 'Documento de identidad',
  accused_address: 'Dirección',
  accused_phone: 'Teléfono',
  informant: 'Quién informó',
  protected_place: 'Dónde ubicar a quien tiene contacto seguro',
  requester: 'Quién pidió la atención',
  facts: LETTER_FIELDS.facts,
  psychological: 'Informe o evaluación psicológica',
} as const satisfies Readonly<Record<string, string>>;

export type LeavingField = keyof typeof LEAVING_FIELDS;
export const leavingFields = () => Object.keys(LEAVING_FIELDS) as LeavingField[];

type Cells = Readonly<Record<LeavingField, Treatment>>;

export interface Audience {
  /** «Una parte, en su domicilio». */
  readonly label: string;
  readonly fields: Cells;
  /** Norm or proposal that the row follows. */
  readonly source: string;
  readonly verified: boolean;
  /** Nobody of it may learn where another person of the case is: such a text is not issued. */
  readonly guardsPlaces: boolean;
  /** They are the parties, or are told who is: naming one of them as such betrays no informant. */
  readonly knowsParties: boolean;
}

/** What a reader that nothing else is known of may see. */
const LEAST: Cells = {
  child_name: 'absent',
  child_birth_date: 'absent',
  child_document: 'absent',
  child_address: 'absent',
  child_phone: 'absent',
  child_health: 'absent',
  own_name: 'printed',
  own_document: 'optional',
  own_address: 'optional',
  own_phone: 'optional',
  family_name: 'absent',
  family_document: 'absent',
  family_address: 'absent',
  family_phone: 'absent',
  accused_name: 'absent',
  accused_document: 'absent',
  accused_address: 'absent',
  accused_phone: 'absent',
  informant: 'absent',
  protected_place: 'absent',
  requester: 'absent',
  facts: 'absent',
  psychological: 'absent',
};

/** Readers that are no institution of the directory. */
export const AUDIENCES = {
  home: {
    label: 'Una parte, en su domicilio',
    // Who asks is named, unless `requester.ts` says *de oficio*.
    fields: { ...LEAST, child_name: 'initials', family_name: 'optional', requester: 'optional' },
    source: 'R1297 23.2 (reserva de quien informó); RDNA 38; reparto de datos propuesto',
    verified: false,
    guardsPlaces: true,
    knowsParties: false,
  },
  parties: {
    label: 'Las dos partes de una audiencia',
    fields: {
      ...LEAST,
      child_name: 'initials',
      own_document: 'printed',
      own_address: 'absent',
      own_phone: 'absent',
      family_name: 'printed',
      family_document: 'optional',
      accused_name: 'optional',
      accused_document: 'optional',
      requester: 'printed',
    },
    source: 'RDNA 41 y 42; reparto de datos propuesto',
    verified: false,
    guardsPlaces: true,
    knowsParties: true,
  },
  acta: {
    label: 'Quienes firman el acta',
    fields: {
      ...LEAST,
      child_name: 'printed',
      child_birth_date: 'optional',
      child_document: 'printed',
      own_document: 'printed',
      own_address: 'printed',
      own_phone: 'optional',
      family_name: 'optional',
      family_document: 'optional',
      accused_name: 'optional',
      accused_document: 'optional',
      requester: 'printed',
      facts: 'printed',
    },
    source: 'RDNA 44.1.d y 49.d: el acta lleva el domicilio de las dos partes',
    verified: true,
    guardsPlaces: true,
    knowsParties: true,
  },
  family: {
    label: 'La familia y quien es notificado',
    fields: {
      ...LEAST,
      child_name: 'printed',
      child_birth_date: 'optional',
      child_document: 'printed',
      child_address: 'optional',
      child_health: 'optional',
      // Where one of them lives is not for the others; the child's, when all live there.
      own_address: 'absent',
      own_phone: 'absent',
      family_name: 'printed',
      family_document: 'optional',
      accused_name: 'optional',
      requester: 'optional',
      facts: 'printed',
      psychological: 'optional',
    },
    source: 'R1297 48 y 53; reparto de datos propuesto',
    verified: false,
    guardsPlaces: true,
    knowsParties: true,
  },
  bearer: {
    label: 'Quien lo pide, que lo muestra donde quiera',
    fields: { ...LEAST, own_document: 'printed', own_address: 'absent', own_phone: 'absent' },
    source: 'Propuesta de la oficina; mínimo necesario (Ley 29733)',
    verified: false,
    guardsPlaces: true,
    knowsParties: false,
  },
  supervision: {
    label: 'El juzgado que dictó las medidas y, por su expediente, las partes',
    fields: {
      ...LEAST,
      child_name: 'optional',
      family_name: 'optional',
      accused_name: 'optional',
      facts: 'optional',
    },
    source: 'TUO de la Ley 30364, arts. 37 y 38; Reglamento, art. 9; reparto de datos propuesto',
    verified: false,
    guardsPlaces: true,
    knowsParties: true,
  },
  municipality: {
    label: 'Otra unidad de la municipalidad',
    fields: {
      ...LEAST,
      child_name: 'initials',
      family_name: 'optional',
      requester: 'optional',
      facts: 'optional',
    },
    source: 'RDNA V.7 (confidencialidad); reparto de datos propuesto',
    verified: false,
    guardsPlaces: false,
    knowsParties: false,
  },
  file: {
    label: 'El expediente del caso',
    fields: {
      child_name: 'printed',
      child_birth_date: 'printed',
      child_document: 'printed',
      child_address: 'printed',
      child_phone: 'optional',
      child_health: 'printed',
      own_name: 'printed',
      own_document: 'printed',
      own_address: 'printed',
      own_phone: 'printed',
      family_name: 'printed',
      family_document: 'printed',
      family_address: 'printed',
      family_phone: 'printed',
      accused_name: 'printed',
      accused_document: 'printed',
      accused_address: 'printed',
      accused_phone: 'printed',
      informant: 'optional',
      protected_place: 'optional',
      requester: 'printed',
      facts: 'printed',
      psychological: 'printed',
    },
    source: 'RDNA 30 y 53: queda en el expediente',
    verified: true,
    guardsPlaces: false,
    knowsParties: true,
  },
} as const satisfies Readonly<Record<string, Audience>>;

export type AudienceCode = keyof typeof AUDIENCES;

/** `addressee`: whoever is chosen or typed on the form. */
type Reader = AudienceCode | DeskReader | 'addressee' | 'bank' | 'authority';

/** A kind without its reader does not compile. */
export const READERS: Readonly<Record<PaperKind, Reader>> = {
  carta: 'addressee',
  'oficio-general': 'addressee',
  'oficio-multiple': 'addressee',
  memorando: 'municipality',
  informe: 'municipality',
  proveido: 'municipality',
  'informe-estadistico': 'municipality',
  'ficha-de-recepcion': 'file',
  'ficha-de-entrevista': 'file',
  'ficha-de-visita': 'file',
  citacion: 'home',
  constancia: 'parties',
  'acta-de-conciliacion': 'acta',
  'acta-de-compromiso': 'acta',
  'oficio-banco': 'bank',
  'acta-rectificatoria': 'acta',
  'copia-certificada': 'bearer',
  resolucion: 'family',
  'plan-de-trabajo-individual': 'family',
  notificacion: 'home',
  'informe-social': 'file',
  'informe-psicologico': 'file',
  'informe-de-valoracion': 'file',
  'informe-interdisciplinario': 'file',
  'ficha-de-seguimiento': 'file',
  'acta-de-reunion': 'file',
  'constancia-de-atencion': 'bearer',
  ...DESK_READERS,
  'ficha-de-atencion': 'file',
  'acta-de-denuncia-verbal': 'authority',
  'informe-de-supervision': 'supervision',
  'plan-de-seguridad': 'file',
};

/** A person at her home; an institution by its kind. */
export type AddresseeKind = InstitutionKind | 'persona';

export const ADDRESSEE_KINDS: readonly { readonly code: AddresseeKind; readonly label: string }[] =
  [{ code: 'persona', label: 'Una persona, en su domicilio' }, ...INSTITUTION_KINDS.entries];

/** Who takes a denuncia of violence (reglamento de la Ley 30364, arts. 14 and 15). */
const TAKES_REPORTS = ['pnp', 'fiscalia', 'juzgado'] as const satisfies readonly InstitutionKind[];

/** Who reads a paper. @param addressees of whom it is addressed to, where the form asks that. */
export function audienceOf(kind: PaperKind, addressees: readonly AddresseeKind[]): Audience {
  if (isDeskPaper(kind)) return deskAudience(deskReaderOf(kind, addressees));
  const reader = READERS[kind];
  if (reader === 'bank') return BANK;
  if (reader === 'authority') return strictest(TAKES_REPORTS.map(institutionAudience));
  if (reader !== 'addressee') return AUDIENCES[reader as AudienceCode];
  return strictest([...new Set(addressees)].map(addresseeAudience));
}

/** Of a register's paper: of no case, so that nothing of one may be on it. */
const deskAudience = (reader: DeskReader): Audience => ({
  label: DESK_AUDIENCES[reader].label,
  fields: LEAST,
  source: DESK_AUDIENCES[reader].source,
  verified: false,
  guardsPlaces: false,
  knowsParties: false,
});

export const addresseeAudience = (kind: AddresseeKind): Audience =>
  kind === 'persona' ? AUDIENCES.home : institutionAudience(kind);

/** The preset of an oficio, in the words of this table. */
function institutionAudience(kind: InstitutionKind): Audience {
  const { fields, source, verified } = PRESETS[kind];
  /** Only an authority, which the preset gives who is presumed responsible, is told more of adults. */
  const ofAdults: Treatment = fields.accused_name === 'printed' ? 'optional' : 'absent';
  return {
    label: entryOf(INSTITUTION_KINDS, kind)?.label ?? kind,
    fields: {
      ...LEAST,
      child_name: fields.child_name,
      child_birth_date: fields.child_birth_date,
      child_document: fields.child_document,
      child_address: fields.child_address,
      child_phone: fields.family_phone,
      child_health: fields.child_health,
      family_name: fields.family_name,
      family_document: ofAdults,
      family_address: fields.child_address,
      family_phone: fields.family_phone,
      accused_name: fields.accused_name,
      accused_document: ofAdults,
      accused_address: ofAdults,
      accused_phone: ofAdults,
      requester: ofAdults,
      facts: fields.facts,
      psychological: fields.child_health === 'absent' ? 'absent' : 'optional',
    },
    source,
    verified,
    guardsPlaces: false,
    knowsParties: false,
  };
}

/** Who collects and who pays are identified, whoever they are of the case. */
const BANK: Audience = {
  ...institutionAudience('banco'),
  fields: {
    ...institutionAudience('banco').fields,
    family_document: 'printed',
    accused_name: 'optional',
    accused_document: 'optional',
  },
  source: 'RDNA 19.f',
  knowsParties: true,
};

/** From the most that may be seen to the least. */
const ORDER: readonly Treatment[] = ['printed', 'optional', 'initials', 'absent'];

/** One text for many tells what each of them may see. */
function strictest(audiences: readonly Audience[]): Audience {
  const [first = addresseeAudience('otra'), ...rest] = audiences;
  return rest.reduce<Audience>(
    (one, other) => ({
      label: `${one.label}; ${other.label}`,
      fields: Object.fromEntries(
        leavingFields().map((field): [LeavingField, Treatment] => [
          field,
          ORDER[Math.max(ORDER.indexOf(one.fields[field]), ORDER.indexOf(other.fields[field]))] ??
            'absent',
        ]),
      ) as Cells,
      source: one.source === other.source ? one.source : `${one.source}; ${other.source}`,
      verified: one.verified && other.verified,
      guardsPlaces: one.guardsPlaces || other.guardsPlaces,
      knowsParties: one.knowsParties && other.knowsParties,
    }),
    first,
  );
}

/** Where a person can be found. */
export const PLACE_FIELDS: ReadonlySet<LeavingField> = new Set([
  'child_address',
  'child_phone',
  'family_address',
  'family_phone',
  'accused_address',
  'accused_phone',
]);

/** What is never issued to a reader who may not see it: the rest is hers to write, and she is told. */
export const stops = ({ guardsPlaces }: Audience, field: LeavingField): boolean =>
  field === 'informant' || field === 'protected_place' || (guardsPlaces && PLACE_FIELDS.has(field));
