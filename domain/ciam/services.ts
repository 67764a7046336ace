/** What the CIAM offers (Ley 30490, art. 11.1): attentions and activities are counted by these codes. */
import type { Catalogue, CatalogueEntry, CodeOf } from '../catalogues/catalogue.ts';

interface CiamService extends CatalogueEntry {
  /** How a report counts it: an act of a group, of one person, at her home, or a referral. */
  readonly counts: 'grupal' | 'individual' | 'visita' | 'derivacion';
}

export const CIAM_SERVICES = {
  id: 'servicio_ciam',
  label: 'Servicio del CIAM',
  source: 'Ley 30490, art. 11.1; Reglamento de la Ley 30490, art. 14',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'taller', label: 'Taller', counts: 'grupal' },
    { code: 'orientacion', label: 'Orientación sociolegal', counts: 'individual' },
    { code: 'alimentacion', label: 'Alimentación', counts: 'individual' },
    { code: 'campana_salud', label: 'Campaña de salud', counts: 'grupal' },
    { code: 'visita', label: 'Visita domiciliaria', counts: 'visita' },
    { code: 'alfabetizacion', label: 'Alfabetización', counts: 'grupal' },
    { code: 'deporte_cultura', label: 'Deporte y cultura', counts: 'grupal' },
    { code: 'intergeneracional', label: 'Actividad intergeneracional', counts: 'grupal' },
    { code: 'emprendimiento', label: 'Emprendimiento', counts: 'grupal' },
    { code: 'derivacion', label: 'Derivación', counts: 'derivacion' },
  ],
} as const satisfies Catalogue<CiamService>;
export type CiamServiceCode = CodeOf<typeof CIAM_SERVICES>;

export const CIAM_REFERRALS = {
  id: 'derivacion_ciam',
  label: 'A dónde deriva el CIAM',
  source: 'Ficha de la oficina',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'salud', label: 'Establecimiento de salud' },
    { code: 'pension_65', label: 'Pensión 65' },
    { code: 'reniec', label: 'RENIEC' },
    { code: 'cem', label: 'Centro Emergencia Mujer' },
    { code: 'otra', label: 'Otra institución' },
  ],
} as const satisfies Catalogue;
