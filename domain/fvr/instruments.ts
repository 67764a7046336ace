/**
 * The official sheets of risk valuation (DS 009-2016-MIMP, art. 1, annex), each with its version and
 * what is known of it. One could be read item by item; of the others only that they exist, or not even
 * that: they are recorded with the level that the authority gave, and never computed.
 */
import type { Catalogue, CatalogueEntry } from '../catalogues/catalogue.ts';
import { FVR_LEVELS, type FvrLevel, type LawLevel, type Threshold } from './shapes.ts';

export interface Instrument extends CatalogueEntry {
  /** The norm whose annex it is, with the version that was transcribed. */
  readonly norm: string;
  readonly normVersion: string;
  /** What nobody could confirm of it, for the screen. */
  readonly doubt: string | null;
  /** Null: its items and points were not found, and nothing is computed with it. */
  readonly thresholds: readonly Threshold[] | null;
  /** As its form, or its law, gives them. */
  readonly levels: readonly FvrLevel[];
}

const LAW_ONLY = ['leve', 'moderado', 'severo', 'no_determinado'] as const satisfies FvrLevel[];

export const FVR_INSTRUMENTS = {
  id: 'fvr_instrumento',
  label: 'Ficha de valoración de riesgo',
  source: 'DS 009-2016-MIMP, art. 1; reglamento de la Ley 30364, art. 18',
  verified: true,
  entries: [
    {
      code: 'fvr_mujeres_pareja',
      label: 'Mujeres víctimas de violencia de pareja',
      verified: true,
      norm: 'DS 009-2016-MIMP, art. 1 (anexo)',
      normVersion: 'RM-328-2019-MIMP',
      doubt:
        'Los ítems y puntajes se leyeron del anexo oficial. El número de la resolución y su vigencia en 2026 están por verificar.',
      // Annex 2, pp. 12-13.
      thresholds: [
        { level: 'leve', min: 0, max: 7, law: 'leve' },
        { level: 'moderado', min: 8, max: 13, law: 'moderado' },
        { level: 'severo_1', min: 14, max: 17, law: 'severo' },
        { level: 'severo_2', min: 18, max: 37, law: 'severo' },
      ],
      levels: ['leve', 'moderado', 'severo_1', 'severo_2', 'no_determinado'],
    },
    {
      code: 'fvr_nna',
      label: 'Niñas, niños y adolescentes víctimas en el entorno familiar',
      verified: false,
      norm: 'DS 009-2016-MIMP, art. 1 (anexo)',
      normVersion: 'sin verificar',
      doubt: 'No se encontraron sus ítems ni puntajes: anote el nivel que dice la ficha.',
      thresholds: null,
      levels: LAW_ONLY,
    },
    {
      code: 'fvr_pam',
      label: 'Personas adultas mayores víctimas de violencia familiar',
      verified: false,
      norm: 'DS 009-2016-MIMP, art. 1 (anexo)',
      normVersion: 'sin verificar',
      doubt: 'No se encontraron sus ítems ni puntajes: anote el nivel que dice la ficha.',
      thresholds: null,
      levels: LAW_ONLY,
    },
    {
      code: 'fvr_otros',
      label: 'Otra valoración de la autoridad',
      verified: false,
      norm: '',
      normVersion: 'sin verificar',
      doubt:
        'No se conoce una ficha propia para otras personas: anote «no determinado», o el nivel que fijó la autoridad y con qué sustento.',
      thresholds: null,
      levels: LAW_ONLY,
    },
  ],
} as const satisfies Catalogue<Instrument>;
export type FvrInstrument = (typeof FVR_INSTRUMENTS)['entries'][number]['code'];

/** @throws Error for a code that the catalogue does not know: the schema refused it before. */
export function instrumentOf(code: FvrInstrument): Instrument {
  const found = FVR_INSTRUMENTS.entries.find((entry) => entry.code === code);
  if (found === undefined) throw new Error('No such instrument.');
  return found;
}

/** The levels that a sheet of this instrument may bear, as a list to choose from. */
export const levelsOf = (code: FvrInstrument): Catalogue => ({
  ...FVR_LEVELS,
  entries: FVR_LEVELS.entries.filter((entry) => instrumentOf(code).levels.includes(entry.code)),
});

/** How the law calls a level of a form: both severe ones are severe (annex 2, pp. 12-13). */
export const lawLevel = (level: FvrLevel): LawLevel =>
  level === 'severo_1' || level === 'severo_2' ? 'severo' : level;

/** Who applies a sheet (reglamento de la Ley 30364, art. 18; TUO, art. 43): never the victim. */
export const FVR_INSTITUTIONS = {
  id: 'fvr_institucion',
  label: 'Institución que aplicó la ficha',
  source: 'Reglamento de la Ley 30364, arts. 18 y 33.2; TUO de la Ley 30364, art. 43',
  verified: true,
  entries: [
    { code: 'pnp', label: 'Policía Nacional' },
    { code: 'mp', label: 'Ministerio Público' },
    { code: 'pj', label: 'Poder Judicial' },
    // The instructivo foresees services of the State with trained staff.
    { code: 'otro_servicio', label: 'Otro servicio del Estado' },
  ],
} as const satisfies Catalogue;
export type FvrInstitution = (typeof FVR_INSTITUTIONS)['entries'][number]['code'];
