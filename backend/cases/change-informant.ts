import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { casePeople } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { changeInformant } from '../../domain/records/case-acts.ts';
import { mayDo } from '../../domain/rights.ts';
import type { WritingContext } from '../core/procedure.ts';
import { columnsFor, identityOf } from '../people/informant.ts';
import { addDiaryEntry } from './diary.ts';
import { indexCase } from './index-case.ts';
import { loadCase } from './load.ts';

/**
 * Keeps the identity of who came from now on, or lifts the reserve when she says so (R1297 23.2);
 * also in a concluded case, because a name may be asked to be kept at any time.
 * @throws Refusal `informant_reserved` when it is reserved already and the asker may not know her;
 * `bad_input` when nobody came whose name could be kept; `not_found`.
 */
export async function changeCaseInformant(
  ctx: WritingContext,
  { caseId, reserveIdentity, relation }: z.infer<typeof changeInformant>,
): Promise<{ id: string }> {
  await loadCase(ctx.tx, caseId);
  const row = await ctx.tx.findOneBy(casePeople, {
    caseId,
    role: 'informant',
    removedAt: IsNull(),
  });
  if (row === null) throw new Refusal('not_found');
  if (row.reserveIdentity && !mayDo('informants.view', ctx.session.roles))
    throw new Refusal('informant_reserved');
  if (row.informantKind !== 'person' && row.informantKind !== 'institution')
    throw new Refusal('bad_input', {
      fields: { reserveIdentity: 'En este caso nadie dio un nombre que reservar.' },
    });
  const identity = { ...identityOf(row), relation };
  await ctx.tx.update(casePeople, { id: row.id }, columnsFor(identity, reserveIdentity));
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'reserva',
    happenedAt: ctx.now,
    text: wordsOf(row.reserveIdentity, reserveIdentity),
  });
  await indexCase(ctx.tx, caseId);
  ctx.trace({ kind: 'case', id: caseId }, { reserveIdentity });
  return { id: row.id };
}

/** Without her name: the diary is read by all. */
function wordsOf(before: boolean, after: boolean): string {
  if (before === after) return 'Se corrigieron los datos de quien acudió.';
  return after
    ? 'Quien acudió pidió que se reserve su identidad.'
    : 'Se dejó sin efecto la reserva de identidad de quien acudió.';
}
