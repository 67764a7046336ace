import { letters } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { noteLetter } from './diary.ts';
import { editionsOf } from './editions.ts';
import { asFields } from './fields.ts';
import { institutionName, letterForAct } from './record.ts';
import type { SavedLetter } from './types.ts';

/**
 * From here on the letter does not change: only its annulment may follow, or a new letter.
 * @throws Refusal `letter_state` when a correction was typed and not issued; `date_not_possible`.
 */
export async function markSigned(
  ctx: WritingContext,
  asked: SavedLetter & { readonly signedAt: string },
): Promise<SavedLetter> {
  const letter = await letterForAct(ctx.tx, asked, 'markSigned');
  const last = (await editionsOf(ctx.tx, letter.id)).at(-1);
  if (last === undefined || last.data.letterVersion !== letter.version)
    throw new Refusal('letter_state', {
      message: 'Hay correcciones sin emitir. Emita la versión corregida antes de firmar.',
    });
  refuseFuture(ctx.now, { signedAt: asked.signedAt });
  refuseBeforeIssue(asked.signedAt, last.issuedAt, 'signedAt');
  const version = letter.version + 1;
  await ctx.tx.update(
    letters,
    { id: letter.id },
    {
      version,
      state: 'signed',
      signedAt: asked.signedAt,
      signedBy: asFields(letter).content.signerId,
    },
  );
  await noteLetter(ctx, {
    caseId: letter.caseId,
    letterId: letter.id,
    kind: 'oficio',
    happenedAt: asked.signedAt,
    text: `Se firmó el ${letter.numberText} para ${await institutionName(ctx.tx, letter)}.`,
  });
  ctx.trace({ kind: 'letter', id: letter.id }, { act: 'sign', edition: last.version });
  return { id: letter.id, version };
}

/** Forms tell minutes, not seconds: the minute of the issue is not before it. */
export function refuseBeforeIssue(at: string, issuedAt: string, field: string): void {
  if (at.slice(0, 16) < issuedAt.slice(0, 16))
    throw new Refusal('date_not_possible', {
      fields: { [field]: 'Es anterior a la emisión del oficio. Revise la fecha y la hora.' },
    });
}
