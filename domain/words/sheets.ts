/** Words of the sheets filled in by hand and by the program, where a screen's own are not enough. */
import type { CatalogueEntry } from '../catalogues/catalogue.ts';
import { CLOSED_SHEETS, type ClosedSheet } from '../law/relato.ts';
import type { InformantKind } from '../records/reception.ts';

export const INFORMANT_OPTIONS = [
  { code: 'person', label: 'Una persona' },
  { code: 'child_alone', label: 'La misma niña, niño o adolescente, sin compañía' },
  { code: 'anonymous', label: 'Alguien que no se identifica (anónimo)' },
  { code: 'institution', label: 'Una institución' },
  { code: 'ex_officio', label: 'Nadie: la DEMUNA lo conoció de oficio' },
] as const satisfies readonly (CatalogueEntry & { readonly code: InformantKind })[];

export const PRESUMED_OPTIONS = [
  { code: 'obligado', label: 'Persona obligada' },
  { code: 'presunto', label: 'Presunta responsable' },
] as const satisfies readonly CatalogueEntry[];

/** Read on blank sheets before anybody asks a child about what happened. */
export const TOLD_ONCE =
  'Si hay indicios de delito o violencia: no pregunte ni repregunte. Anote solo el relato espontáneo, textual, con sus mismas palabras. La entrevista única la dispone la autoridad (TUO de la Ley 30364, art. 28). No se pide examen para probar los hechos (DL 1297, art. 23).';

/** Why a sheet is not filled in: what it is, that it is closed, by which norm. */
export function closedWords(sheet: ClosedSheet): string {
  const { label, why, norm } = CLOSED_SHEETS[sheet];
  return `${label}: cerrada. ${why} (${norm}).`;
}

/** Who reads a report of one person's inner life (RDNA V.7; Ley 29733). */
export const RESTRICTED =
  'ACCESO RESTRINGIDO – contiene datos sensibles. Solo lo leen quien lo firma, la/el responsable y el equipo del caso. No se fotocopia ni se adjunta a oficios sin autorización (Ley 29733; RDNA V.7).';

/** On what names a child or adolescent (Código de los Niños y Adolescentes, art. 6.4). */
export const RESERVED = 'RESERVADO – contiene datos de niña, niño o adolescente';
