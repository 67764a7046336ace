/** Who asks for an expediente, how, and what becomes of each piece: rules run on these very codes. */
import type { Catalogue, CodeOf } from './catalogue.ts';

export const DOSSIER_REQUESTERS = {
  id: 'solicitante_expediente',
  label: 'Quién pide el expediente',
  source: 'TUO Ley 27444, arts. 87 y 171; R1297 40; TUO Ley 27806, art. 18',
  verified: false,
  entries: [
    { code: 'juzgado', label: 'Juzgado' },
    { code: 'fiscalia', label: 'Fiscalía' },
    { code: 'parte', label: 'Una parte del caso' },
    { code: 'abogado', label: 'Abogada o abogado de una parte' },
    { code: 'autoridad', label: 'Otra autoridad' },
  ],
} as const satisfies Catalogue;
export type DossierRequester = CodeOf<typeof DOSSIER_REQUESTERS>;

export const DOSSIER_MODES = {
  id: 'modo_pedido_expediente',
  label: 'Qué se pide',
  source: 'TUO Ley 27444, art. 171',
  verified: false,
  entries: [
    { code: 'copias', label: 'Copia del expediente' },
    { code: 'lectura', label: 'Leerlo en la oficina' },
  ],
} as const satisfies Catalogue;
export type DossierMode = CodeOf<typeof DOSSIER_MODES>;

export const DOSSIER_DECISIONS = {
  id: 'decision_pieza_expediente',
  label: 'Qué se hace con la pieza',
  source: 'R1297 23.2 y 40; TUO Ley 27444, art. 171.1; Reglamento Ley 30364, art. 9',
  verified: false,
  entries: [
    { code: 'va', label: 'Va entera' },
    { code: 'reemplazada', label: 'Va la copia con datos tachados' },
    { code: 'reservada', label: 'Queda reservada' },
    { code: 'excluida', label: 'Excluida por resolución' },
  ],
} as const satisfies Catalogue;
export type DossierDecision = CodeOf<typeof DOSSIER_DECISIONS>;
