import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import { makeExport } from '../../domain/records/exports.ts';
import { forming, reading, router } from '../core/procedure.ts';
import { exportsOf, exportsOfCase } from './list.ts';
import { make } from './make.ts';

/** What leaves the office as a file. */
export const exportsRouter = router({
  make: forming('exports.make', makeExport).mutation(({ ctx, input }) => make(ctx, input)),
  ofCase: reading('exports.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    exportsOfCase(ctx, input.caseId),
  ),
  ofLetter: reading('exports.view', z.strictObject({ letterId: id })).query(({ ctx, input }) =>
    exportsOf(ctx, 'letter', input.letterId),
  ),
  ofPaper: reading('exports.view', z.strictObject({ paperId: id })).query(({ ctx, input }) =>
    exportsOf(ctx, 'paper', input.paperId),
  ),
});
