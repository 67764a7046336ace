import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { casePeople, persons } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { revealInformant } from '../../domain/records/access.ts';
import type { WritingContext } from '../core/procedure.ts';
import { identityOf } from '../people/informant.ts';
import { displayName } from '../people/names.ts';
import { addDiaryEntry } from './diary.ts';
import type { RevealedInformant } from './types.ts';

/**
 * Shows who told, although she asked for reserve (R1297 23.2). The reason goes into the diary, without
 * her name; the look into the audit chain.
 * @throws Refusal `not_found` when nobody asked for reserve in this case.
 */
export async function revealReservedInformant(
  ctx: WritingContext,
  { caseId, reason }: z.infer<typeof revealInformant>,
): Promise<RevealedInformant> {
  const row = await ctx.tx.findOneBy(casePeople, {
    caseId,
    role: 'informant',
    reserveIdentity: true,
    removedAt: IsNull(),
  });
  if (row === null) throw new Refusal('not_found');
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'reserva',
    happenedAt: ctx.now,
    text: `Se consultó la identidad reservada de quien informó. Motivo: ${reason}`,
  });
  ctx.trace({ kind: 'case', id: caseId }, { revealed: 'informant' });
  const { personId, institution, relation } = identityOf(row);
  const person = personId === null ? null : await ctx.tx.findOneBy(persons, { id: personId });
  return {
    institutionName: institution,
    relation,
    person:
      person === null ? null : { id: person.id, name: displayName(person), phone: person.phone },
  };
}
