/** Coded fields of the activities of the desks: workshops, campaigns, schools, groups. */
import type { Catalogue, CodeOf } from './catalogue.ts';

export const ACTIVITY_KINDS = {
  id: 'tipo_actividad',
  label: 'Tipo de actividad',
  source:
    'Ley 30490, art. 11.1; Ley 29973, art. 70 (Ley 31901); servicios de OMAPED y CIAM; propuesta de la oficina',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'taller', label: 'Taller' },
    { code: 'charla', label: 'Charla' },
    { code: 'campana', label: 'Campaña' },
    { code: 'escuela_liderazgo', label: 'Escuela de liderazgo' },
    { code: 'escuela_familias', label: 'Escuela de familias' },
    { code: 'grupo', label: 'Grupo o encuentro' },
    { code: 'capacitacion', label: 'Capacitación' },
    { code: 'alfabetizacion', label: 'Alfabetización' },
    { code: 'deporte_cultura', label: 'Deporte, cultura o recreación' },
    { code: 'intergeneracional', label: 'Actividad intergeneracional' },
    { code: 'emprendimiento', label: 'Emprendimiento o feria' },
    { code: 'otra', label: 'Otra actividad' },
  ],
} as const satisfies Catalogue;

export const ACTIVITY_GROUPS = {
  id: 'grupo_actividad',
  label: 'A quiénes se dirige',
  source: 'Propuesta de la oficina',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'ninas_ninos', label: 'Niñas y niños' },
    { code: 'adolescentes', label: 'Adolescentes' },
    { code: 'familias', label: 'Madres, padres y familias' },
    { code: 'mujeres', label: 'Mujeres' },
    { code: 'personas_discapacidad', label: 'Personas con discapacidad' },
    { code: 'personas_adultas_mayores', label: 'Personas adultas mayores' },
    { code: 'personas_cuidadoras', label: 'Personas cuidadoras' },
    { code: 'docentes', label: 'Docentes' },
    { code: 'autoridades', label: 'Autoridades y personal' },
    { code: 'comunidad', label: 'Comunidad en general' },
  ],
} as const satisfies Catalogue;

/** Where pictures of somebody may be shown; each is consented to by itself (Ley 29733, art. 13.5). */
export const PHOTO_USES = {
  id: 'uso_foto',
  label: 'Dónde se puede usar la foto',
  source: 'Ley 29733, art. 13.5; DS 016-2024-JUS, arts. 8 a 10; propuesta de la oficina',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'informe', label: 'Informe de la actividad' },
    { code: 'impresos', label: 'Afiches y folletos' },
    { code: 'web', label: 'Página web de la municipalidad' },
    { code: 'redes', label: 'Redes sociales' },
    { code: 'medios', label: 'Radio, televisión y prensa' },
  ],
} as const satisfies Catalogue;

export const PHOTO_ANSWERS = {
  id: 'respuesta_foto',
  label: 'Consentimiento para fotos',
  source: 'Ley 29733, art. 13.5; DS 016-2024-JUS, arts. 8 a 10 y 22',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'si', label: 'Sí consiente' },
    { code: 'no', label: 'No consiente' },
    { code: 'retirado', label: 'Lo retiró' },
  ],
} as const satisfies Catalogue;
export type PhotoAnswer = CodeOf<typeof PHOTO_ANSWERS>;
