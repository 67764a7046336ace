/** A folder that leaves its place for a desk of the office, and comes back (RDNA 19.i, 27.h). */
import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { standingOf } from '../../db/access/conditions.ts';
import { folderLoans } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { volumesOf } from '../../domain/letters/foliation.ts';
import type { giveBackFolder, lendFolder } from '../../domain/records/folders.ts';
import { mayDo } from '../../domain/rights.ts';
import { requireActiveOperator, rolesHeld } from '../accounts/operators.ts';
import { loadCase } from '../cases/load.ts';
import { viewerOf } from '../core/about.ts';
import type { WritingContext } from '../core/procedure.ts';
import { piecesOf } from './pieces.ts';

/**
 * Gives it to somebody who may read the case.
 * @throws Refusal `folder_out`; `bad_input` for whoever may not read it; `date_not_possible`; `not_found`.
 */
export async function lend(
  ctx: WritingContext,
  { caseId, borrowerId, place, purpose, untilOn }: z.infer<typeof lendFolder>,
): Promise<{ id: string }> {
  await loadCase(ctx.tx, caseId);
  if (untilOn < dateInLima(ctx.now))
    throw new Refusal('date_not_possible', {
      fields: { untilOn: 'Ese día ya pasó. Elija hoy o una fecha próxima.' },
    });
  if (await ctx.tx.existsBy(folderLoans, { caseId, returnedAt: IsNull() }))
    throw new Refusal('folder_out');
  await requireReader(ctx, caseId, borrowerId);
  const pieces = (await piecesOf(ctx.tx, caseId)).map(({ fromFolio, toFolio }) => ({
    from: fromFolio,
    to: toFolio,
  }));
  const id = ctx.backend.newId();
  await ctx.tx.insert(folderLoans, {
    id,
    caseId,
    borrowerId,
    place,
    purpose,
    untilOn,
    folios: pieces.at(-1)?.to ?? 0,
    volumes: Math.max(1, volumesOf(pieces).length),
    lentAt: ctx.now,
    lentBy: ctx.session.operatorId,
    returnedAt: null,
    returnedBy: null,
    returnState: null,
    returnFolios: null,
  });
  ctx.trace({ kind: 'case', id: caseId }, { act: 'lend', loan: id, borrowerId, untilOn });
  return { id };
}

/** It is back, as it was found to be. @throws Refusal `folder_in_place`, `not_found`. */
export async function giveBack(
  ctx: WritingContext,
  { id, state, folios }: z.infer<typeof giveBackFolder>,
): Promise<{ id: string }> {
  const loan = await ctx.tx.findOneBy(folderLoans, { id });
  if (loan === null) throw new Refusal('not_found');
  if (loan.returnedAt !== null) throw new Refusal('folder_in_place');
  await ctx.tx.update(
    folderLoans,
    { id },
    {
      returnedAt: ctx.now,
      returnedBy: ctx.session.operatorId,
      returnState: state,
      returnFolios: folios,
    },
  );
  ctx.trace(
    { kind: 'case', id: loan.caseId },
    { act: 'give_back', loan: id, state, folios, lent: loan.folios },
  );
  return { id };
}

/** Whoever may not open the case in the program gets its folder from nobody. */
async function requireReader(ctx: WritingContext, caseId: string, borrowerId: string) {
  await requireActiveOperator(ctx.tx, borrowerId, 'borrowerId');
  const roles = await rolesHeld(ctx.tx, borrowerId, dateInLima(ctx.now));
  const viewer = viewerOf({ operatorId: borrowerId, roles });
  const { relation } = await standingOf(ctx.tx, viewer, caseId, ctx.now);
  if (relation === null || !mayDo('cases.view', roles, relation))
    throw new Refusal('bad_input', {
      fields: { borrowerId: 'No puede ver este caso. Elija a quien sí puede.' },
    });
}
