/** The steps of the first run, in order. */
export const STEPS = [
  { id: 'welcome', title: 'Bienvenida' },
  { id: 'office', title: 'Oficina' },
  { id: 'responsable', title: 'Responsable' },
  { id: 'numbers', title: 'Numeración' },
  { id: 'sheets', title: 'Hojas de recuperación' },
  { id: 'confirm', title: 'Comprobación' },
  { id: 'cases', title: 'Casos en curso' },
] as const;
export type StepId = (typeof STEPS)[number]['id'];
