import type { ActInAddress } from '../../../components/useActInAddress.ts';

/** The acts that open beside the page of a person, as the address names them. */
export const OLDER_ACTS = [
  'ficha',
  'salida',
  'riesgo',
  'aviso',
  'informe',
  'medida',
  'medida-fin',
  'seguimiento',
  'fin',
  'comunicar',
  'organizacion',
  'organizacion-salida',
] as const;
export type OlderAct = (typeof OLDER_ACTS)[number];

/** `subjectId` is a situation of risk, or a membership. */
export type OpenedAct = ActInAddress<OlderAct>;
