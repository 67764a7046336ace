/**
 * How two people are tied to each other, how the office knows it, and with whom and under what a child
 * lives. No official list has them: the words are the office's own (docs/decisions/0033-family.md).
 */
import { type Catalogue, type CatalogueEntry, entryOf } from './catalogue.ts';

/**
 * What a tie is worth for a drawing of the family. `step`: of whoever lives with a parent; `kin`: of
 * the family, nobody said how; `other`: not of the family, so not drawn.
 */
export type TieShape =
  | 'parent'
  | 'partner'
  | 'former'
  | 'sibling'
  | 'grandparent'
  | 'uncle'
  | 'cousin'
  | 'step'
  | 'guardian'
  | 'kin'
  | 'other';

interface TieEntry extends CatalogueEntry {
  readonly shape: TieShape;
  /** What the other one is: a mother's is a child. */
  readonly inverse: string;
  /** True: a tie is kept as its inverse, from the other side, so that a pair has one row. */
  readonly turned?: boolean;
}

/** Read as: one person is *label* of the other. */
export const TIES = {
  id: 'vinculo_entre_personas',
  label: 'Vínculo entre personas',
  source: 'Uso de la oficina',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'madre', label: 'Madre', shape: 'parent', inverse: 'hijo' },
    { code: 'padre', label: 'Padre', shape: 'parent', inverse: 'hijo' },
    { code: 'progenitor', label: 'Madre o padre', shape: 'parent', inverse: 'hijo' },
    { code: 'hijo', label: 'Hija/o', shape: 'parent', inverse: 'progenitor', turned: true },
    { code: 'hermano', label: 'Hermana/o', shape: 'sibling', inverse: 'hermano' },
    { code: 'abuelo', label: 'Abuela/o', shape: 'grandparent', inverse: 'nieto' },
    { code: 'nieto', label: 'Nieta/o', shape: 'grandparent', inverse: 'abuelo', turned: true },
    { code: 'tio', label: 'Tía/o', shape: 'uncle', inverse: 'sobrino' },
    { code: 'sobrino', label: 'Sobrina/o', shape: 'uncle', inverse: 'tio', turned: true },
    { code: 'primo', label: 'Prima/o', shape: 'cousin', inverse: 'primo' },
    { code: 'conyuge', label: 'Cónyuge', shape: 'partner', inverse: 'conyuge' },
    { code: 'conviviente', label: 'Conviviente', shape: 'partner', inverse: 'conviviente' },
    { code: 'pareja', label: 'Pareja o enamorada/o', shape: 'partner', inverse: 'pareja' },
    { code: 'ex_pareja', label: 'Ex pareja', shape: 'former', inverse: 'ex_pareja' },
    { code: 'madrastra', label: 'Madrastra', shape: 'step', inverse: 'hijastro' },
    { code: 'padrastro', label: 'Padrastro', shape: 'step', inverse: 'hijastro' },
    {
      code: 'pareja_progenitor',
      label: 'Pareja de la madre o del padre',
      shape: 'step',
      inverse: 'hijastro',
    },
    {
      code: 'hijastro',
      label: 'Hija/o de su pareja',
      shape: 'step',
      inverse: 'pareja_progenitor',
      turned: true,
    },
    { code: 'tutor', label: 'Tutor/a legal', shape: 'guardian', inverse: 'pupilo' },
    {
      code: 'pupilo',
      label: 'Está bajo su tutela',
      shape: 'guardian',
      inverse: 'tutor',
      turned: true,
    },
    { code: 'cuidador', label: 'Cuidador/a', shape: 'guardian', inverse: 'a_cargo' },
    {
      code: 'a_cargo',
      label: 'Está a su cuidado',
      shape: 'guardian',
      inverse: 'cuidador',
      turned: true,
    },
    { code: 'otro_familiar', label: 'Otro familiar', shape: 'kin', inverse: 'otro_familiar' },
    { code: 'padrino', label: 'Madrina o padrino', shape: 'other', inverse: 'ahijado' },
    { code: 'ahijado', label: 'Ahijada/o', shape: 'other', inverse: 'padrino', turned: true },
    { code: 'docente', label: 'Docente', shape: 'other', inverse: 'estudiante' },
    { code: 'estudiante', label: 'Estudiante', shape: 'other', inverse: 'docente', turned: true },
    { code: 'personal_salud', label: 'Personal de salud', shape: 'other', inverse: 'paciente' },
    {
      code: 'paciente',
      label: 'Paciente',
      shape: 'other',
      inverse: 'personal_salud',
      turned: true,
    },
    { code: 'vecino', label: 'Vecina/o', shape: 'other', inverse: 'vecino' },
    {
      code: 'autoridad',
      label: 'Autoridad o dirigente de la comunidad',
      shape: 'other',
      inverse: 'otro',
    },
    { code: 'desconocido', label: 'No se conocen', shape: 'other', inverse: 'desconocido' },
    { code: 'otro', label: 'Otro vínculo', shape: 'other', inverse: 'otro' },
  ],
} as const satisfies Catalogue<TieEntry>;

/** @returns null for a code of an older list. */
export const tieEntry = (code: string): TieEntry | null => entryOf<TieEntry>(TIES, code);

/** The shape of a tie; a code that the list no longer has is of no family. */
export const shapeOf = (code: string): TieShape => tieEntry(code)?.shape ?? 'other';

/** How the office knows what it writes of a family. */
export const FAMILY_SOURCES = {
  id: 'fuente_familia',
  label: 'Cómo se sabe',
  source: 'Uso de la oficina',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'dicho', label: 'Lo dijo alguien' },
    { code: 'partida', label: 'Partida o documento de identidad' },
    { code: 'resolucion', label: 'Resolución o acta' },
    { code: 'visita', label: 'Se vio en una visita' },
    { code: 'otra', label: 'Otra' },
  ],
} as const satisfies Catalogue;

/** With whom a child has lived: the kinds of care that DL 1297 names, and those of everyday life. */
export const CARE_KINDS = {
  id: 'cuidado_clase',
  label: 'Con quién ha vivido',
  source: 'Uso de la oficina, con las clases de acogimiento del DL 1297',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'familia_origen', label: 'Familia de origen' },
    { code: 'familia_extensa', label: 'Familia extensa' },
    { code: 'otra_familia', label: 'Otra familia, de hecho' },
    { code: 'acogimiento_familiar', label: 'Acogimiento familiar' },
    { code: 'acogimiento_residencial', label: 'Acogimiento residencial' },
    { code: 'solo', label: 'Sin cuidado de una persona adulta' },
    { code: 'otro', label: 'Otro' },
  ],
} as const satisfies Catalogue;

/** Under which measure or agreement. */
export const CARE_BASES = {
  id: 'cuidado_base',
  label: 'Por qué medida o acuerdo',
  source: 'Uso de la oficina, con las medidas del DL 1297',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'hecho', label: 'De hecho, sin documento' },
    { code: 'acuerdo', label: 'Acuerdo o acta de conciliación' },
    { code: 'sentencia', label: 'Sentencia o resolución judicial' },
    { code: 'riesgo', label: 'Medida de protección por riesgo' },
    { code: 'urgencia', label: 'Medida de protección de urgencia' },
    { code: 'desproteccion', label: 'Medida de protección por desprotección' },
    { code: 'otra', label: 'Otra' },
  ],
} as const satisfies Catalogue;
