import { z } from 'zod';
import { TEXT_KIND_NAMES } from '../../domain/letters/texts/kinds.ts';
import { id } from '../../domain/records/basics.ts';
import * as records from '../../domain/records/text.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { add, restore, save, withdraw } from './change.ts';
import { textsInForce } from './in-force.ts';
import { beginText, offeredClauses, offeredTexts } from './offered.ts';
import { viewText } from './view.ts';

/** The words that documents begin with and the clauses that are put into them. */
export const textsRouter = router({
  list: reading('texts.view', z.strictObject({})).query(({ ctx }) => textsInForce(ctx.tx)),

  view: reading('texts.view', z.strictObject({ textId: id })).query(({ ctx, input }) =>
    viewText(ctx, input.textId),
  ),

  /** Clauses with the data of the document that they would stand in. */
  clauses: reading(
    'texts.view',
    z.strictObject({ caseId: id.nullable(), institutionId: id.nullable() }),
  ).query(({ ctx, input }) => offeredClauses(ctx, input)),

  offered: reading('texts.view', z.strictObject({ kind: z.enum(TEXT_KIND_NAMES) })).query(
    ({ ctx, input }) => offeredTexts(ctx, input.kind),
  ),

  begin: reading('texts.view', z.strictObject({ textId: id, caseId: id.nullable() })).query(
    ({ ctx, input }) => beginText(ctx, input.textId, input.caseId),
  ),

  save: writing('texts.change', drafted(records.saveText, 'text')).mutation(({ ctx, input }) =>
    save(ctx, input),
  ),

  restore: writing('texts.change', records.restoreText).mutation(({ ctx, input }) =>
    restore(ctx, input),
  ),

  add: writing('texts.change', drafted(records.addClause, 'clause_new')).mutation(
    ({ ctx, input }) => add(ctx, input),
  ),

  withdraw: writing('texts.change', drafted(records.withdrawClause, 'clause_withdrawal')).mutation(
    ({ ctx, input }) => withdraw(ctx, input),
  ),
});
