/**
 * The letters that no approval, assignment or absence may delay: any operator of the service issues
 * and signs them (design of the rights table, docs/decisions/0014-urgent-letters.md).
 */
import type { Catalogue, CatalogueEntry } from '../catalogues/catalogue.ts';
import { entryOf } from '../catalogues/catalogue.ts';
import type { InstitutionKind } from '../catalogues/institution-kinds.ts';

interface UrgentLetter extends CatalogueEntry {
  /** The cause of RDNA 36 under which it leaves: always an immediate one. */
  readonly cause: 'd' | 'e';
  /** To whom it may go. */
  readonly to: readonly InstitutionKind[];
  readonly subject: string;
}

export const URGENT_LETTERS = {
  id: 'oficio_urgente',
  label: 'Oficio urgente',
  source: 'RDNA, art. 36.d y 36.e; TUO de la Ley 30364, art. 38',
  verified: true,
  entries: [
    {
      code: 'denuncia',
      label: 'Denuncia por un delito o falta',
      source: 'RDNA 36.d; DL 1297, art. 23',
      cause: 'd',
      to: ['fiscalia', 'pnp', 'juzgado'],
      subject: 'Comunica hechos que podrían constituir delito o falta',
    },
    {
      code: 'desproteccion',
      label: 'Oficio a la UPE por presunta desprotección familiar',
      source: 'RDNA 36.e; R1297 23.8',
      cause: 'e',
      // Where there is no UPE, to the fiscalía and the juzgado (R30364 39).
      to: ['upe', 'fiscalia', 'juzgado'],
      subject: 'Deriva caso por presunta desprotección familiar',
    },
    {
      code: 'incumplimiento',
      label: 'Aviso de incumplimiento de medidas de protección',
      source: 'TUO de la Ley 30364, art. 38',
      cause: 'd',
      to: ['juzgado', 'fiscalia', 'pnp'],
      subject: 'Comunica el incumplimiento de medidas de protección',
    },
  ],
} as const satisfies Catalogue<UrgentLetter>;

/** @throws Error for a code that the catalogue does not know: the schema refused it before. */
export function urgentLetter(code: string): UrgentLetter {
  const found = entryOf<UrgentLetter>(URGENT_LETTERS, code);
  if (found === null) throw new Error('No such urgent letter.');
  return found;
}
