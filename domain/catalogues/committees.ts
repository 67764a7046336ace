/** Coded fields of the bodies in which the office sits, and of their sessions. */
import type { Catalogue, CodeOf } from './catalogue.ts';

export const COMMITTEE_KINDS = {
  id: 'tipo_espacio',
  label: 'Tipo de comité o instancia',
  source: 'RDNA 19.p; Reglamento de la Ley 30364, arts. 107 a 109; propuesta de la oficina',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'comudenna', label: 'COMUDENNA', source: 'RDNA 19.p' },
    {
      code: 'instancia',
      label: 'Instancia de concertación (Ley 30364)',
      source: 'Reglamento de la Ley 30364, arts. 107 a 109',
    },
    { code: 'otro', label: 'Otro espacio de coordinación' },
  ],
} as const satisfies Catalogue;
export type CommitteeKind = CodeOf<typeof COMMITTEE_KINDS>;

/** Who composes the Instancia Provincial de Concertación, each seat of the norm once. */
export const COMMITTEE_SEATS = {
  id: 'integrante_instancia',
  label: 'Integrantes de la instancia de concertación',
  source: 'Reglamento de la Ley 30364, art. 107',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'alcaldia', label: 'Alcaldía provincial, que preside y no delega' },
    { code: 'planificacion', label: 'Oficina de planificación de la municipalidad' },
    { code: 'gobernacion', label: 'Gobernación' },
    { code: 'pnp', label: 'Policía Nacional del Perú' },
    { code: 'ugel', label: 'UGEL' },
    { code: 'alcaldia_distrital', label: 'Alcaldía distrital con más votantes' },
    { code: 'salud', label: 'Salud' },
    { code: 'juntas_vecinales', label: 'Juntas vecinales' },
    { code: 'ronda_comunidad', label: 'Ronda, comunidad o comité de autodefensa' },
    { code: 'cem', label: 'Centro Emergencia Mujer' },
    { code: 'sociedad_civil', label: 'Organización de la sociedad civil' },
    { code: 'poder_judicial', label: 'Poder Judicial' },
    { code: 'ministerio_publico', label: 'Ministerio Público' },
    { code: 'pueblos_indigenas', label: 'Organización de pueblos indígenas' },
  ],
} as const satisfies Catalogue;
export type CommitteeSeat = CodeOf<typeof COMMITTEE_SEATS>;

export const MEMBER_STANDINGS = {
  id: 'condicion_integrante',
  label: 'Condición de quien integra',
  source: 'Propuesta de la oficina',
  verified: false,
  entries: [
    { code: 'titular', label: 'Titular' },
    { code: 'alterno', label: 'Alterno/a' },
  ],
} as const satisfies Catalogue;
export type MemberStanding = CodeOf<typeof MEMBER_STANDINGS>;

export const SESSION_KINDS = {
  id: 'tipo_sesion',
  label: 'Tipo de sesión',
  source: 'Propuesta de la oficina',
  verified: false,
  entries: [
    { code: 'ordinaria', label: 'Ordinaria' },
    { code: 'extraordinaria', label: 'Extraordinaria' },
  ],
} as const satisfies Catalogue;
export type SessionKind = CodeOf<typeof SESSION_KINDS>;

export const SESSION_ATTENDANCE = {
  id: 'asistencia_sesion',
  label: 'Asistencia a la sesión',
  source: 'Propuesta de la oficina',
  verified: false,
  entries: [
    { code: 'presente', label: 'Presente' },
    { code: 'representado', label: 'Representado/a' },
    { code: 'justificado', label: 'Ausente, con justificación' },
    { code: 'ausente', label: 'Ausente' },
  ],
} as const satisfies Catalogue;
export type SessionAttendance = CodeOf<typeof SESSION_ATTENDANCE>;
