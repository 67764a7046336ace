/** The desks of the office: whom each attends, and how its papers name it. */
export const DESKS = ['demuna', 'violencia', 'omaped', 'ciam'] as const;
export type Desk = (typeof DESKS)[number];

/** Desks that attend by cases, each with its number and its procedure. */
export const CASE_DESKS = ['demuna', 'violencia'] as const satisfies readonly Desk[];
export type CaseDesk = (typeof CASE_DESKS)[number];

/** Desks that keep a register of people (Ley 29973, art. 70; Ley 30490, art. 11). */
export const REGISTER_DESKS = ['omaped', 'ciam'] as const satisfies readonly Desk[];
export type RegisterDesk = (typeof REGISTER_DESKS)[number];

/** As shown in the window. */
export const DESK_LABELS: Readonly<Record<Desk, string>> = {
  demuna: 'DEMUNA',
  violencia: 'Violencia familiar',
  omaped: 'OMAPED',
  ciam: 'CIAM',
};

/** In full, as the head of a document says it. */
export const DESK_NAMES: Readonly<Record<Desk, string>> = {
  demuna: 'Defensoría Municipal del Niño, Niña y Adolescente',
  violencia: 'Atención de la violencia contra las mujeres y los integrantes del grupo familiar',
  omaped: 'Oficina Municipal de Atención a las Personas con Discapacidad',
  ciam: 'Centro Integral de Atención al Adulto Mayor',
};
