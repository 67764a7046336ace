import type { ActInAddress } from '../../../components/useActInAddress.ts';

/** The acts that open beside the page of a registered person, as the address names them. */
export const ACTS = [
  'registro',
  'certificado',
  'carne',
  'contigo',
  'apoyo',
  'entrega',
  'devolucion',
  'ajuste',
  'salida',
] as const;
export type ActName = (typeof ACTS)[number];

/** `subjectId` is a certificate, a support, a delivery; null for something new. */
export type Act = ActInAddress<ActName>;
