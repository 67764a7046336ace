import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { casePeople } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { removeCasePerson } from '../../domain/records/case-acts.ts';
import type { WritingContext } from '../core/procedure.ts';
import { addDiaryEntry } from './diary.ts';
import { indexCase } from './index-case.ts';
import { loadCase, requireOpen } from './load.ts';

/**
 * Takes out of a case someone who was put there by mistake; the row stays, with why. Who came is part
 * of the reception and stays, and a case always has somebody affected.
 * @throws Refusal `state_forbids` once it is concluded; `bad_input`; `not_found`.
 */
export async function removePerson(
  ctx: WritingContext,
  { caseId, casePersonId, reason }: z.infer<typeof removeCasePerson>,
): Promise<{ id: string }> {
  requireOpen(await loadCase(ctx.tx, caseId));
  const present = await ctx.tx.findBy(casePeople, { caseId, removedAt: IsNull() });
  const row = present.find(({ id }) => id === casePersonId);
  if (row === undefined) throw new Refusal('not_found');
  const { role } = row;
  if (role === 'informant') throw refused('Quién acudió es parte de la recepción y no se retira.');
  if (role === 'affected' && present.filter((one) => one.role === role).length === 1)
    throw refused(
      'Es la única niña, niño o adolescente del caso. Agregue primero a quien corresponda.',
    );
  await ctx.tx.update(
    casePeople,
    { id: casePersonId },
    { removedAt: ctx.now, removedReason: reason },
  );
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'persona_retirada',
    happenedAt: ctx.now,
    text: `Se retiró del caso a una persona. Motivo: ${reason}`,
    personId: row.personId,
  });
  await indexCase(ctx.tx, caseId);
  ctx.trace({ kind: 'case', id: caseId }, { role, personId: row.personId });
  return { id: casePersonId };
}

const refused = (message: string): Refusal =>
  new Refusal('bad_input', { fields: { casePersonId: message } });
