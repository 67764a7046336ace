/** What the OMAPED does for a registered person: the kinds of its attentions (§ case types and services). */
import type { Catalogue } from '../catalogues/catalogue.ts';

export const OMAPED_SERVICES = {
  id: 'omaped_servicio',
  label: 'Servicio de la OMAPED',
  source: 'Ley 29973, art. 70 (Ley 31901); Reglamento, arts. 66-A y 79',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'orientacion', label: 'Orientación' },
    { code: 'certificado', label: 'Trámite del certificado' },
    { code: 'inscripcion_conadis', label: 'Inscripción en el CONADIS' },
    { code: 'contigo', label: 'Programa CONTIGO' },
    { code: 'ajuste_razonable', label: 'Ajuste razonable' },
    { code: 'discriminacion', label: 'Acompañamiento por discriminación' },
    { code: 'violencia', label: 'Derivación por violencia' },
    { code: 'inclusion_laboral', label: 'Inclusión laboral' },
    { code: 'ayuda_tecnica', label: 'Ayuda técnica' },
    { code: 'visita', label: 'Visita domiciliaria' },
    { code: 'capacitacion', label: 'Capacitación' },
    { code: 'asistencia_personal', label: 'Asistencia personal o cuidado' },
    { code: 'actividad', label: 'Actividad' },
    { code: 'participacion', label: 'Participación de organizaciones' },
    { code: 'accesibilidad', label: 'Accesibilidad (inspección)' },
  ],
} as const satisfies Catalogue;
