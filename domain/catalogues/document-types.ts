/** Identity documents. Numbers 1–7 are the ministry's; the two migratory permits have none. */
import type { Catalogue, CodeOf } from './catalogue.ts';

export const DOCUMENT_TYPES = {
  id: 'tipo_documento',
  label: 'Tipo de documento',
  source: 'Catálogo de variables del MIMP',
  verified: true,
  entries: [
    { code: '1', label: 'DNI' },
    { code: '2', label: 'Carné de extranjería' },
    { code: '3', label: 'Pasaporte' },
    { code: '4', label: 'Documento de identidad extranjero' },
    { code: '5', label: 'CUI o acta de nacimiento' },
    { code: '6', label: 'Certificado de nacido vivo (CNV)' },
    { code: '7', label: 'No tiene' },
    { code: 'ptp', label: 'Permiso temporal de permanencia (PTP)', verified: false },
    { code: 'cpp', label: 'Carné de permiso temporal de permanencia (CPP)', verified: false },
    { code: 'no_sabe', label: 'No sabe' },
    { code: 'no_responde', label: 'No responde' },
  ],
} as const satisfies Catalogue;
export type DocumentType = CodeOf<typeof DOCUMENT_TYPES>;
