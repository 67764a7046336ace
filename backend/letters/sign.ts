import { type Letter, letters } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { refuseBeforeIssue, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { noteLetter } from './diary.ts';
import { editionsOf } from './editions.ts';
import { asFields } from './fields.ts';
import { institutionName, letterForAct } from './record.ts';
import { endReleases } from './releases.ts';
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
  await endReleases(ctx.tx, ctx.now, { letterId: letter.id, once: false });
  return noteSigned(ctx, letter, {
    signedAt: asked.signedAt,
    signedBy: asFields(letter).content.signerId,
    edition: last.version,
  });
}

interface Signature {
  readonly signedAt: string;
  /** Operator whose name stands under it. */
  readonly signedBy: string;
  readonly edition: number;
}

/** Puts the signature on record, in the diary and in the chain. */
export async function noteSigned(
  ctx: WritingContext,
  letter: Letter,
  { signedAt, signedBy, edition }: Signature,
): Promise<SavedLetter> {
  const version = letter.version + 1;
  await ctx.tx.update(letters, { id: letter.id }, { version, state: 'signed', signedAt, signedBy });
  await noteLetter(ctx, {
    caseId: letter.caseId,
    letterId: letter.id,
    kind: 'oficio',
    happenedAt: signedAt,
    text: `Se firmó el ${letter.numberText} para ${await institutionName(ctx.tx, letter)}.`,
  });
  ctx.trace({ kind: 'letter', id: letter.id }, { act: 'sign', edition });
  return { id: letter.id, version };
}
