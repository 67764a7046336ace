import type { z } from 'zod';
import { cases, personLinks, persons } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { linkPeople } from '../../domain/records/person.ts';
import type { WritingContext } from '../core/procedure.ts';

/** Notes that one person is the mother, grandmother… of another; saying it twice changes nothing. */
export async function linkPersons(
  ctx: WritingContext,
  { personId, otherId, kind, caseId }: z.infer<typeof linkPeople>,
): Promise<{ id: string }> {
  if (personId === otherId)
    throw new Refusal('bad_input', { fields: { otherId: 'Elija a otra persona.' } });
  for (const id of [personId, otherId])
    if (!(await ctx.tx.existsBy(persons, { id }))) throw new Refusal('not_found');
  if (caseId !== null && !(await ctx.tx.existsBy(cases, { id: caseId })))
    throw new Refusal('not_found');

  const existing = await ctx.tx.findOneBy(personLinks, { personId, otherId, kind });
  const id = existing?.id ?? ctx.backend.newId();
  if (existing === null)
    await ctx.tx.insert(personLinks, {
      id,
      personId,
      otherId,
      kind,
      caseId,
      recordedAt: ctx.now,
      recordedBy: ctx.session.operatorId,
    });
  ctx.trace({ kind: 'person', id: personId }, { otherId, kind });
  return { id };
}
