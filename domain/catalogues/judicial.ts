/** A lawsuit that the office brings or follows: *representación procesal* (CNA 45.1.i). */
import type { Catalogue, CatalogueEntry, CodeOf } from './catalogue.ts';

/** What the lawsuit is about. `represents`: the office may be the child's representative in it. */
export const JUDICIAL_SUBJECTS = {
  id: 'materia_judicial',
  label: 'Materia del proceso',
  source: 'Código de los Niños y Adolescentes, art. 45.1.i',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'alimentos', label: 'Alimentos', represents: true },
    { code: 'filiacion', label: 'Filiación', represents: true },
    { code: 'tenencia', label: 'Tenencia', represents: false, verified: false },
    { code: 'visitas', label: 'Régimen de visitas', represents: false, verified: false },
    {
      code: 'proteccion',
      label: 'Medidas de protección (Ley 30364)',
      represents: false,
      verified: false,
    },
    { code: 'penal', label: 'Proceso penal', represents: false, verified: false },
    { code: 'otra', label: 'Otra', represents: false, verified: false },
  ],
} as const satisfies Catalogue<CatalogueEntry & { readonly represents: boolean }>;
export type JudicialSubject = CodeOf<typeof JUDICIAL_SUBJECTS>;

export const JUDICIAL_PARTS = {
  id: 'participacion_judicial',
  label: 'Qué hace la Defensoría en el proceso',
  source: 'Código de los Niños y Adolescentes, art. 45.1.i',
  verified: true,
  entries: [
    { code: 'representa', label: 'Representa a la niña, niño o adolescente' },
    { code: 'sigue', label: 'Solo sigue el proceso' },
  ],
} as const satisfies Catalogue;
export type JudicialPart = CodeOf<typeof JUDICIAL_PARTS>;

export const JUDICIAL_ACTS = {
  id: 'acto_judicial',
  label: 'Acto del proceso',
  source: 'Lista de trabajo',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'demanda', label: 'Demanda presentada' },
    { code: 'escrito', label: 'Escrito presentado' },
    { code: 'notificacion', label: 'Notificación recibida' },
    { code: 'resolucion', label: 'Resolución' },
    { code: 'audiencia', label: 'Audiencia' },
    { code: 'sentencia', label: 'Sentencia' },
    { code: 'apelacion', label: 'Apelación' },
    { code: 'otro', label: 'Otro' },
  ],
} as const satisfies Catalogue;
export type JudicialAct = CodeOf<typeof JUDICIAL_ACTS>;

export const JUDICIAL_RESULTS = {
  id: 'resultado_judicial',
  label: 'Cómo terminó el proceso',
  source: 'Lista de trabajo',
  verified: false,
  entries: [
    { code: 'fundada', label: 'Demanda fundada' },
    { code: 'fundada_en_parte', label: 'Demanda fundada en parte' },
    { code: 'infundada', label: 'Demanda infundada' },
    { code: 'improcedente', label: 'Demanda improcedente' },
    { code: 'conciliacion', label: 'Conciliación ante el juez' },
    { code: 'desistimiento', label: 'Desistimiento' },
    { code: 'abandono', label: 'Abandono o archivo' },
    { code: 'otro', label: 'Otro' },
  ],
} as const satisfies Catalogue;
export type JudicialResult = CodeOf<typeof JUDICIAL_RESULTS>;
