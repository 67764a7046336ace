import { issuedNumbers, letters } from '../../db/entities/index.ts';
import { refreshDuties } from '../cases/duties.ts';
import type { WritingContext } from '../core/procedure.ts';
import { reopenAnsweredBy } from '../received/ending.ts';
import { noteLetter } from './diary.ts';
import { institutionName, letterForAct } from './record.ts';
import { endReleases } from './releases.ts';
import type { SavedLetter } from './types.ts';

/** The number stays, void, with its reason (TUO Ley 27444, art. 164); a draft has none to void. */
export async function annulLetter(
  ctx: WritingContext,
  asked: SavedLetter & { readonly reason: string },
): Promise<SavedLetter> {
  const { tx, now, session } = ctx;
  const letter = await letterForAct(tx, asked, 'annul');
  const version = letter.version + 1;
  const annulled = {
    annulledAt: now,
    annulledBy: session.operatorId,
    annulledReason: asked.reason,
  };
  await tx.update(letters, { id: letter.id }, { version, state: 'annulled', ...annulled });
  await refreshDuties(tx, letter.caseId);
  await reopenAnsweredBy(ctx, { answerLetterId: letter.id }, letter.numberText ?? 'oficio');
  await endReleases(tx, now, { letterId: letter.id });
  if (letter.numberId !== null) await tx.update(issuedNumbers, { id: letter.numberId }, annulled);
  const name = letter.numberText ?? 'borrador de oficio';
  await noteLetter(ctx, {
    caseId: letter.caseId,
    letterId: letter.id,
    kind: 'oficio',
    happenedAt: now,
    text: `Se anuló el ${name} para ${await institutionName(tx, letter)}: ${asked.reason}`,
  });
  ctx.trace({ kind: 'letter', id: letter.id }, { act: 'annul', number: letter.numberText });
  return { id: letter.id, version };
}
