/** What the copies that exist still open for somebody who leaves, or who left. */
import { type Copy, copies, operators } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { CopyOfHers } from './types.ts';

/**
 * On this PC a copy holds the ways in of the day it was made: hers too, with her password of then.
 * No password opens a stick, but who prepared it was shown its phrase.
 *
 * @throws Refusal `not_found`.
 */
export async function copiesOf({ tx }: ReadingContext, operatorId: string): Promise<CopyOfHers[]> {
  const operator = await tx.findOneBy(operators, { id: operatorId });
  if (operator === null) throw new Refusal('not_found');
  const { createdAt, endedAt } = operator;
  const made = await tx.find(copies, { order: { madeAt: 'DESC' } });
  return made
    .filter(({ madeAt }) => madeAt >= createdAt && (endedAt === null || madeAt <= endedAt))
    .flatMap((copy): CopyOfHers[] => {
      const opens = opensWith(copy, operatorId);
      const { id, kind, name, madeAt, cases } = copy;
      return opens === null ? [] : [{ id, kind, name, madeAt, cases, opens }];
    });
}

/** Null: it is no more. What was lost is somewhere all the same. */
function opensWith(copy: Copy, operatorId: string): CopyOfHers['opens'] | null {
  if (copy.kind === 'disk') return copy.goneAt === null ? 'password' : null;
  if (copy.goneReason === 'destroyed') return null;
  return copy.phraseId !== null && copy.madeBy === operatorId ? 'phrase' : 'sheets';
}
