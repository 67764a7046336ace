/** On which basis data of a case go to the institutions of a paper: a consent that ended is told. */
import { basisOn } from '../consents/view.ts';
import { institutionOf } from '../institutions/directory.ts';
import { typedAddressees } from './addressed-to.ts';
import type { MakingContext, PaperFacts, PaperWarning } from './maker.ts';
import type { PaperPlan } from './plan.ts';

/** The law may give another basis, and the writer says so: it holds nothing up. */
export async function basisWarnings(
  { tx }: MakingContext,
  paper: PaperPlan['asked']['paper'],
  { letterCase, day }: PaperFacts,
): Promise<PaperWarning[]> {
  if (letterCase === null) return [];
  const ids = typedAddressees(paper).flatMap(({ institutionId }) => institutionId ?? []);
  const found: PaperWarning[] = [];
  for (const id of new Set(ids)) {
    const institution = await institutionOf(tx, id);
    const { warnings } = await basisOn(tx, { caseId: letterCase.row.id, institution, day });
    for (const message of warnings) found.push({ field: '', message, blocks: false });
  }
  return found;
}
