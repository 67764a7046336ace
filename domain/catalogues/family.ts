/** Household and ties between people. */
import { type Catalogue, type CodeOf, UNANSWERED } from './catalogue.ts';

export const HOUSEHOLDS = {
  id: 'vive_con',
  label: 'Vive con',
  source: 'Catálogo de variables del MIMP',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'padre_y_madre', label: 'Padre y madre' },
    { code: 'solo_madre', label: 'Solo la madre' },
    { code: 'solo_padre', label: 'Solo el padre' },
    { code: 'familia_extensa', label: 'Adulto responsable (familia extensa)' },
    { code: 'solo', label: 'Vive solo/a' },
    { code: 'otro', label: 'Otro' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type Household = CodeOf<typeof HOUSEHOLDS>;

export const FAMILY_TYPES = {
  id: 'tipo_familia',
  label: 'Tipo de familia',
  source: 'Informe de valoración de riesgo (A02, SisDNA)',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'nuclear', label: 'Nuclear' },
    { code: 'monoparental', label: 'Monoparental' },
    { code: 'compuesta', label: 'Compuesta' },
    { code: 'adoptiva', label: 'Adoptiva' },
    { code: 'otra', label: 'Otra (extensa)' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type FamilyType = CodeOf<typeof FAMILY_TYPES>;

/** What the family tie is worth for rules that ask for a parent or tutor. */
export type RelationGroup =
  | 'progenitor'
  | 'tutor'
  | 'familiar'
  | 'no_familiar'
  | 'institucion'
  | null;

/** Read as: this person is *label* of the child. `basic` is the ministry's own, coarser list. */
export const RELATIONS = {
  id: 'vinculo',
  label: 'Vínculo con la niña, niño o adolescente',
  source: 'Catálogo de variables del MIMP, con subdivisión propia',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'madre', label: 'Madre', group: 'progenitor', basic: 'padre/madre' },
    { code: 'padre', label: 'Padre', group: 'progenitor', basic: 'padre/madre' },
    { code: 'tutor', label: 'Tutor/a legal', group: 'tutor', basic: 'otro no familiar' },
    {
      code: 'cuidador',
      label: 'Cuidador/a de hecho',
      group: 'no_familiar',
      basic: 'otro no familiar',
    },
    { code: 'abuelo', label: 'Abuelo/a', group: 'familiar', basic: 'abuelo/a' },
    { code: 'tio', label: 'Tío/a', group: 'familiar', basic: 'tío/a' },
    { code: 'hermano', label: 'Hermano/a', group: 'familiar', basic: 'hermano/a' },
    { code: 'madrastra', label: 'Madrastra', group: 'familiar', basic: 'otro familiar' },
    { code: 'padrastro', label: 'Padrastro', group: 'familiar', basic: 'otro familiar' },
    {
      code: 'pareja_progenitor',
      label: 'Pareja de la madre o del padre',
      group: 'no_familiar',
      basic: 'otro no familiar',
    },
    { code: 'primo', label: 'Primo/a', group: 'familiar', basic: 'otro familiar' },
    {
      code: 'padrino',
      label: 'Padrino o madrina',
      group: 'no_familiar',
      basic: 'otro no familiar',
    },
    { code: 'otro_familiar', label: 'Otro familiar', group: 'familiar', basic: 'otro familiar' },
    {
      code: 'pareja',
      label: 'Pareja o enamorado/a',
      group: 'no_familiar',
      basic: 'otro no familiar',
    },
    { code: 'docente', label: 'Docente', group: 'no_familiar', basic: 'otro no familiar' },
    {
      code: 'personal_salud',
      label: 'Personal de salud',
      group: 'no_familiar',
      basic: 'otro no familiar',
    },
    { code: 'vecino', label: 'Vecino/a', group: 'no_familiar', basic: 'otro no familiar' },
    {
      code: 'autoridad',
      label: 'Autoridad o dirigente de la comunidad',
      group: 'no_familiar',
      basic: 'otro no familiar',
    },
    {
      code: 'institucion',
      label: 'Representa a una institución',
      group: 'institucion',
      basic: 'otro no familiar',
    },
    { code: 'el_mismo', label: 'Es la misma niña, niño o adolescente', group: null, basic: null },
    {
      code: 'desconocido',
      label: 'Persona desconocida',
      group: 'no_familiar',
      basic: 'otro no familiar',
    },
    { code: 'otro', label: 'Otro no familiar', group: 'no_familiar', basic: 'otro no familiar' },
    { code: 'no_sabe', label: 'No sabe', group: null, basic: null },
    { code: 'no_responde', label: 'No responde', group: null, basic: null },
  ],
} as const satisfies Catalogue<
  Catalogue['entries'][number] & { readonly group: RelationGroup; readonly basic: string | null }
>;
export type Relation = CodeOf<typeof RELATIONS>;
