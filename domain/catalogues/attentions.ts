/** Coded fields of what OMAPED and CIAM do for a registered person. */
import type { RegisterDesk } from '../desks.ts';
import { OMAPED_SERVICES } from '../omaped/services.ts';
import type { Catalogue } from './catalogue.ts';

export const CIAM_SERVICES = {
  id: 'ciam_servicio',
  label: 'Servicio del CIAM',
  source: 'Ley 30490, art. 11.1; Reglamento (DS 024-2021-MIMP), art. 14',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'orientacion', label: 'Orientación social y legal' },
    { code: 'alimentacion', label: 'Alimentación' },
    { code: 'campana_salud', label: 'Campaña de salud' },
    { code: 'visita', label: 'Visita domiciliaria' },
    { code: 'alfabetizacion', label: 'Alfabetización' },
    { code: 'deporte_cultura', label: 'Deporte y cultura' },
    { code: 'intergeneracional', label: 'Actividad intergeneracional' },
    { code: 'emprendimiento', label: 'Emprendimiento' },
    { code: 'taller', label: 'Taller' },
    { code: 'derivacion_salud', label: 'Derivación a salud' },
    { code: 'derivacion_pension65', label: 'Derivación a Pensión 65' },
    { code: 'derivacion_reniec', label: 'Derivación al RENIEC' },
    { code: 'derivacion_cem', label: 'Derivación al CEM' },
  ],
} as const satisfies Catalogue;

/** Reglamento de la Ley 30490, art. 16; those of a disability office are the same in practice. */
export const ATTENTION_MODES = {
  id: 'modalidad_atencion',
  label: 'Modalidad de la atención',
  source: 'Reglamento de la Ley 30490 (DS 024-2021-MIMP), art. 16; propuesta para la OMAPED',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'presencial', label: 'En la oficina' },
    { code: 'domiciliaria', label: 'En su domicilio' },
    { code: 'itinerante', label: 'Itinerante' },
    { code: 'movil', label: 'Móvil' },
    { code: 'virtual', label: 'Virtual' },
    { code: 'telefonica', label: 'Por teléfono' },
  ],
} as const satisfies Catalogue;

/** The services of a register's desk. */
export const SERVICES_OF: Readonly<Record<RegisterDesk, Catalogue>> = {
  omaped: OMAPED_SERVICES,
  ciam: CIAM_SERVICES,
};
