import type { DraftRow } from '../../../backend/drafts/types.ts';
import { actAddress, address } from '../../api/addresses.ts';

type Kind = DraftRow['kind'];

/** Drafts about a case, and the act of its page that they belong to. */
const CASE_ACTS: Readonly<Partial<Record<Kind, string>>> = {
  note: 'nota',
  correction: 'correccion',
  qualification: 'calificar',
  extension: 'ampliar',
  action: 'accion',
  action_end: 'terminar-accion',
  verification: 'verificar',
  conclusion: 'concluir',
  reopening: 'reabrir',
  case_change: 'datos',
  case_person: 'persona',
  assignment: 'seguimiento',
};

/** Where a draft is taken up again; null when only the page of its subject can open it. */
export function draftAddress({ id, kind, subjectId }: DraftRow): string | null {
  if (kind === 'reception') return address.receptionDraft(id);
  if (kind === 'orientation') return address.orientationDraft(id);
  if (kind === 'migration') return address.migrationDraft(id);
  if (subjectId === null) return null;
  const act = CASE_ACTS[kind];
  if (act !== undefined) return actAddress(subjectId, act);
  if (kind === 'followup') return address.followup(subjectId);
  if (kind === 'person') return address.personEdit(subjectId);
  return null;
}
