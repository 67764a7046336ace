import { type PaperKind, paperOf } from '../../../../domain/letters/papers.ts';
import { address, registeredAddress } from '../../../api/addresses.ts';

interface Of {
  readonly kind: PaperKind;
  readonly caseId: string | null;
  readonly subjectId: string | null;
}

/** Where a paper came from: its case, its registered person, or the list of papers. */
export function backTo({ kind, caseId, subjectId }: Of): { to: string; label: string } {
  if (caseId !== null) return { to: address.case(caseId), label: 'Volver al expediente' };
  const { desk, of } = paperOf(kind);
  return desk !== undefined && of === 'registration' && subjectId !== null
    ? { to: registeredAddress(desk, subjectId), label: 'Persona registrada' }
    : { to: address.papers, label: 'Documentos' };
}
