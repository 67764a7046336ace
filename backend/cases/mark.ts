/** A mark of the law that comes to light in another act than a precision of the qualification. */
import type { Flag } from '../../domain/case-states.ts';
import type { WritingContext } from '../core/procedure.ts';
import { addDiaryEntry } from './diary.ts';
import { recordDuties } from './duties.ts';
import { flagsOf, loadCase, updateCase } from './load.ts';
import { recordQualification } from './qualification.ts';

interface Found {
  readonly caseId: string;
  readonly flag: Flag;
  /** ISO UTC. */
  readonly foundAt: string;
  /** How it was known. */
  readonly text: string;
}

/** Marks the case, keeps who found it, and begins what is owed to an authority. Only the responsable discards it. */
export async function markFound(ctx: WritingContext, made: Found): Promise<void> {
  const { caseId, flag, foundAt, text } = made;
  const found = await loadCase(ctx.tx, caseId);
  if (found[flag] === 'si') return;
  const before = flagsOf(found);
  await updateCase(ctx, found, { [flag]: 'si' });
  const subject = await recordQualification(ctx, {
    caseId,
    kind: 'refinement',
    happenedAt: foundAt,
    text,
  });
  await addDiaryEntry(ctx, { caseId, kind: 'precision', happenedAt: foundAt, text, subject });
  await recordDuties(ctx, { caseId, before, after: { ...before, [flag]: 'si' }, foundAt });
}
