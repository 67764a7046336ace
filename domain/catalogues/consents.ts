/** Under which basis a person's data leave the office, and how a consent was given. */
import type { Catalogue, CodeOf } from './catalogue.ts';

/** The norm of each basis is printed and read with it. */
export const LEGAL_BASES = {
  id: 'base_legal',
  label: 'Base legal para que salgan los datos',
  source: 'Ley 29733, arts. 13 y 14; DS 016-2024-JUS, arts. 8 a 14',
  verified: true,
  editable: 'names',
  entries: [
    {
      code: 'funcion_publica_14_1',
      label: 'Función de la entidad pública',
      norm: 'Ley 29733, art. 14.1: no hace falta consentimiento cuando una entidad pública trata o transfiere datos para sus funciones, dentro de sus competencias',
    },
    {
      code: 'mandato_legal_13_6',
      label: 'Mandato de una ley',
      norm: 'Ley 29733, art. 13.6: una ley autoriza tratar datos sensibles por motivos importantes de interés público',
      // Which laws do so for this service is a legal reading that the municipality's lawyer confirms.
      verified: false,
    },
    {
      code: 'consentimiento_escrito',
      label: 'Consentimiento escrito',
      norm: 'Ley 29733, arts. 13.5 y 13.6; DS 016-2024-JUS, arts. 8 a 10: previo, informado, expreso y por escrito si son datos sensibles; se revoca cuando se quiera',
    },
    {
      code: 'salud_14_6',
      label: 'Salud, en los casos de la ley',
      norm: 'Ley 29733, art. 14.6: datos de salud necesarios en circunstancia de riesgo o por salud pública',
      verified: false,
    },
  ],
} as const satisfies Catalogue<Catalogue['entries'][number] & { readonly norm: string }>;
export type LegalBasis = CodeOf<typeof LEGAL_BASES>;

export const CONSENT_GIVERS = {
  id: 'quien_consiente',
  label: 'Quién da el consentimiento',
  source: 'DS 016-2024-JUS, art. 22; DL 1384 (apoyos)',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'titular', label: 'La propia persona, adulta' },
    { code: 'progenitor_tutor', label: 'Madre, padre o tutor/a' },
    { code: 'adolescente', label: 'La o el adolescente de 14 a 17 años' },
    // The text of the decree was not read.
    { code: 'apoyo', label: 'La propia persona, con apoyo', verified: false },
  ],
} as const satisfies Catalogue;
export type ConsentGiver = CodeOf<typeof CONSENT_GIVERS>;
