/** Coded fields of the folder of a case: no free text, so that nobody is named on what stands on a shelf. */
import type { Catalogue, CodeOf } from './catalogue.ts';

export const LOAN_PURPOSES = {
  id: 'motivo_prestamo',
  label: 'Para qué se presta la carpeta',
  source: 'RDNA 19.i, 27.h; lista de trabajo',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'atencion', label: 'Atención o seguimiento del caso' },
    { code: 'audiencia', label: 'Preparar o llevar una audiencia' },
    { code: 'informe', label: 'Elaborar un informe o un oficio' },
    { code: 'copias', label: 'Sacar copias certificadas' },
    { code: 'foliado', label: 'Ordenar y foliar' },
    { code: 'revision', label: 'Revisión de la/el responsable' },
  ],
} as const satisfies Catalogue;
export type LoanPurpose = CodeOf<typeof LOAN_PURPOSES>;

export const FOLDER_STATES = {
  id: 'estado_devolucion',
  label: 'Cómo vuelve la carpeta',
  source: 'RDNA 19.i; TUO Ley 27444, art. 164; lista de trabajo',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'conforme', label: 'Completa y conforme' },
    { code: 'faltan_folios', label: 'Faltan folios' },
    { code: 'deteriorada', label: 'Completa, con folios deteriorados' },
  ],
} as const satisfies Catalogue;
export type FolderState = CodeOf<typeof FOLDER_STATES>;

/** What a folder holds on paper and nowhere else. */
export const FOLDER_PAPERS = {
  id: 'documento_en_carpeta',
  label: 'Documento en papel de la carpeta',
  source: 'RDNA 30 y 35 (lo que forma el expediente); lista de trabajo',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'documento_identidad', label: 'Copia de documento de identidad' },
    { code: 'acta_nacimiento', label: 'Acta de nacimiento' },
    { code: 'documento_ingreso', label: 'Documento de ingreso' },
    { code: 'informe', label: 'Informe' },
    { code: 'constancia', label: 'Constancia o certificado' },
    { code: 'recibo', label: 'Recibo o comprobante' },
    { code: 'foto', label: 'Fotografías' },
    { code: 'otro', label: 'Otro documento' },
  ],
} as const satisfies Catalogue;
export type FolderPaper = CodeOf<typeof FOLDER_PAPERS>;
