/** Coded fields of the specialised conciliation (RDNA 37–46; demuna.md §2.4) and of its agreements. */
import type { Catalogue, CodeOf } from './catalogue.ts';

/** How a conciliation ends: seven, each with its acta (RDNA 43.1). */
export const CONCILIATION_RESULTS = {
  id: 'resultado_conciliacion',
  label: 'Resultado de la conciliación',
  source: 'RDNA 43.1',
  verified: true,
  entries: [
    { code: 'acuerdo_total', label: 'Acuerdo total' },
    { code: 'acuerdo_parcial', label: 'Acuerdo parcial' },
    { code: 'falta_de_acuerdo', label: 'Falta de acuerdo' },
    { code: 'desistimiento', label: 'Desistimiento' },
    {
      code: 'inasistencia_una_parte',
      label: 'Inasistencia de una parte a dos sesiones',
      source: 'RDNA 38.5, 43.1',
    },
    {
      code: 'inasistencia_ambas',
      label: 'Inasistencia de ambas partes a una sesión',
      source: 'RDNA 38.6, 43.1',
    },
    {
      code: 'decision_motivada_defensor',
      label: 'Decisión motivada de la defensora o el defensor',
    },
  ],
} as const satisfies Catalogue;
export type ConciliationResult = CodeOf<typeof CONCILIATION_RESULTS>;

export const SUSPENSION_CAUSES = {
  id: 'causa_suspension',
  label: 'Causa de la suspensión de la audiencia',
  source: 'RDNA 42; firma presencial tras una audiencia virtual, RDNA 38.11',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'mala_conducta', label: 'Conducta indebida de quien participa' },
    { code: 'acuerdo', label: 'Acuerdo de las partes' },
    { code: 'fuerza_mayor', label: 'Fuerza mayor' },
    { code: 'decision_motivada', label: 'Decisión motivada de la defensora o el defensor' },
    { code: 'firma_presencial', label: 'Firma presencial del acta', source: 'RDNA 38.11' },
  ],
} as const satisfies Catalogue;
export type SuspensionCause = CodeOf<typeof SUSPENSION_CAUSES>;

/** Why somebody may come in the place of a party, who otherwise comes herself. */
export const REPRESENTATION_CAUSES = {
  id: 'causa_representacion',
  label: 'Causa de la representación',
  source: 'RDNA 39.1–39.5',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'capacidad_restringida', label: 'Capacidad restringida' },
    { code: 'extranjero', label: 'Vive en el extranjero' },
    { code: 'otra_ciudad', label: 'Vive en otra ciudad' },
    { code: 'impedimento', label: 'Está impedida/o de venir' },
    { code: 'edad', label: 'Tiene menos de 14 años', source: 'RDNA 39.5' },
  ],
} as const satisfies Catalogue;
export type RepresentationCause = CodeOf<typeof REPRESENTATION_CAUSES>;

export const PERIODICITIES = {
  id: 'periodicidad_alimentos',
  label: 'Periodicidad de los alimentos',
  source: 'Acta de conciliación (D06), lista de trabajo',
  verified: false,
  entries: [
    { code: 'diaria', label: 'Diaria' },
    { code: 'semanal', label: 'Semanal' },
    { code: 'quincenal', label: 'Quincenal' },
    { code: 'mensual', label: 'Mensual' },
  ],
} as const satisfies Catalogue;
export type Periodicity = CodeOf<typeof PERIODICITIES>;

export const PAYMENT_FORMS = {
  id: 'forma_pago_alimentos',
  label: 'Forma de entrega de los alimentos',
  source: 'Acta de conciliación (D06), lista de trabajo; cuenta de consignación, RDNA 19.f',
  verified: false,
  entries: [
    { code: 'efectivo', label: 'Efectivo, con recibo' },
    { code: 'banco_nacion', label: 'Depósito en el Banco de la Nación' },
    { code: 'transferencia', label: 'Transferencia o billetera digital' },
  ],
} as const satisfies Catalogue;
export type PaymentForm = CodeOf<typeof PAYMENT_FORMS>;

/** Shared is the ordinary form (CNA 81). */
export const CUSTODY_FORMS = {
  id: 'forma_tenencia',
  label: 'Forma de la tenencia',
  source: 'CNA 81',
  verified: true,
  entries: [
    { code: 'compartida', label: 'Compartida' },
    { code: 'exclusiva', label: 'Exclusiva' },
  ],
} as const satisfies Catalogue;
export type CustodyForm = CodeOf<typeof CUSTODY_FORMS>;

/** What a compromiso may be about, and nothing else (RDNA 48). */
export const COMMITMENT_KINDS = {
  id: 'materia_compromiso',
  label: 'Materia del compromiso',
  source: 'RDNA 47–48, 50, 51',
  verified: true,
  entries: [
    { code: 'filiacion', label: 'Reconocimiento voluntario de filiación', source: 'RDNA 50' },
    { code: 'normas', label: 'Normas de comportamiento', source: 'RDNA 51' },
  ],
} as const satisfies Catalogue;
export type CommitmentKind = CodeOf<typeof COMMITMENT_KINDS>;

/** What happens to a recognition before RENIEC or the registro civil until the new acta (RDNA 50). */
export const REGISTRY_STEPS = {
  id: 'paso_inscripcion',
  label: 'Paso de la gestión de inscripción',
  source: 'RDNA 50, 52; lista de trabajo',
  verified: false,
  entries: [
    { code: 'cita', label: 'Cita obtenida' },
    { code: 'solicitud', label: 'Solicitud presentada' },
    { code: 'observada', label: 'Solicitud observada' },
    { code: 'acta_nueva', label: 'Nueva acta de nacimiento' },
    { code: 'dni', label: 'Documento de identidad con la nueva filiación' },
    { code: 'otro', label: 'Otro paso' },
  ],
} as const satisfies Catalogue;
export type RegistryStepKind = CodeOf<typeof REGISTRY_STEPS>;

/** The days of a week, 1 Monday … 7 Sunday. */
export const WEEKDAYS = {
  id: 'dia_semana',
  label: 'Día de la semana',
  source: 'Uso corriente',
  verified: true,
  entries: [
    { code: '1', label: 'Lunes' },
    { code: '2', label: 'Martes' },
    { code: '3', label: 'Miércoles' },
    { code: '4', label: 'Jueves' },
    { code: '5', label: 'Viernes' },
    { code: '6', label: 'Sábado' },
    { code: '7', label: 'Domingo' },
  ],
} as const satisfies Catalogue;
