import type { z } from 'zod';
import { casePeople } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { addCasePerson } from '../../domain/records/case-acts.ts';
import type { WritingContext } from '../core/procedure.ts';
import { keepPerson, saveSafeContact } from '../people/store.ts';
import { addDiaryEntry } from './diary.ts';
import { indexCase } from './index-case.ts';
import { loadCase, requireOpen } from './load.ts';
import { join } from './participants.ts';

type Addition = z.infer<typeof addCasePerson>;

const ROLE_WORDS: Readonly<Record<Addition['role'], string>> = {
  affected: 'niña, niño o adolescente afectado/a',
  obliged: 'persona obligada o presunta responsable',
  relative: 'familiar o adulto de confianza',
};

/**
 * Adds someone who turned out to take part.
 * @throws Refusal `state_forbids` for a concluded case; `bad_input` for someone already there in
 * that role; `not_found`; `date_not_possible`.
 */
export async function addPerson(
  ctx: WritingContext,
  { caseId, role, person, presumed: asked, safeContact, ...rest }: Addition,
): Promise<{ id: string; personId: string }> {
  const found = await loadCase(ctx.tx, caseId);
  requireOpen(found);
  // In a case of violence nobody is asked for anything else.
  const presumed = found.service === 'violencia' ? 'presunto' : asked;
  if (role === 'obliged' && presumed === null)
    throw new Refusal('bad_input', {
      fields: { presumed: 'Indique si es persona obligada o presunta responsable.' },
    });
  const personId = await keepPerson(ctx, person, 'person');
  const inRole = await ctx.tx.findBy(casePeople, { caseId, role });
  if (inRole.some((row) => row.personId === personId && row.removedAt === null))
    throw new Refusal('bad_input', {
      fields: { person: 'Esta persona ya participa así en el caso.' },
    });

  await saveSafeContact(ctx, personId, safeContact);
  const id = await join(ctx, {
    caseId,
    personId,
    role,
    presumed: role === 'obliged' ? presumed : null,
    ...rest,
    position: inRole.length,
  });
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'persona',
    happenedAt: ctx.now,
    text: `Se agregó a una persona: ${ROLE_WORDS[role]}.`,
    personId,
  });
  await indexCase(ctx.tx, caseId);
  ctx.trace({ kind: 'case', id: caseId }, { role, personId });
  return { id, personId };
}
