/** Why a file leaves the office. */
import type { Catalogue, CodeOf } from './catalogue.ts';

export const EXPORT_PURPOSES = {
  id: 'motivo_de_salida',
  label: 'Para qué sale el archivo',
  source: 'Lista de trabajo; Ley 29733, art. 6 (finalidad)',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'derivar', label: 'Derivar o comunicar un caso' },
    { code: 'responder', label: 'Responder o informar a quien lo pide' },
    { code: 'notificar', label: 'Notificar o invitar' },
    { code: 'entregar', label: 'Entregar copia a la persona que la pide' },
    { code: 'firmar', label: 'Firmar digitalmente' },
    { code: 'archivar', label: 'Archivo de la oficina' },
    { code: 'otro', label: 'Otro' },
  ],
} as const satisfies Catalogue;
export type ExportPurpose = CodeOf<typeof EXPORT_PURPOSES>;
