/** What a proveído asks of whoever receives the paper. */
export const PURPOSES = [
  { code: 'atencion', label: 'Atención' },
  { code: 'conocimiento', label: 'Conocimiento y fines' },
  { code: 'informe', label: 'Informe' },
  { code: 'respuesta', label: 'Proyectar respuesta' },
  { code: 'evaluacion', label: 'Evaluación' },
  { code: 'coordinacion', label: 'Coordinación' },
  { code: 'archivo', label: 'Archivo' },
  { code: 'otro', label: 'Otro' },
] as const;

export type Purpose = (typeof PURPOSES)[number]['code'];
export const PURPOSE_CODES = PURPOSES.map(({ code }) => code) as [Purpose, ...Purpose[]];
