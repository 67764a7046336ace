import { z } from 'zod';
import { BLANK_KINDS, PAPER_KINDS } from '../../domain/letters/papers.ts';
import { id } from '../../domain/records/basics.ts';
import * as records from '../../domain/records/paper.ts';
import { drafted } from '../core/drafted.ts';
import { fileLeaves } from '../core/grants.ts';
import { DATES, forming, reading, router, writing } from '../core/procedure.ts';
import { begin, offered } from './begin.ts';
import { annulledPaperFile, blankForm, issuedFile } from './file.ts';
import { issue } from './issue.ts';
import { listPapers, listQuery, viewPaper } from './list.ts';
import { preview } from './preview.ts';
import { annul, sign } from './record.ts';

const PAPER = { about: { id: 'paper', paperId: 'paper' } } as const;
const kind = z.enum(PAPER_KINDS, 'Elija el documento.');
const form = z.enum(BLANK_KINDS, 'Elija el formato.');

/** Documents issued besides the oficios de derivación (demuna.md §3.2), from the form to the page. */
export const papersRouter = router({
  /** Which papers may be made in a case now, and of what. */
  offered: reading('papers.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    offered(ctx, input.caseId),
  ),

  begin: reading(
    'papers.issue',
    z.strictObject({ kind, caseId: id.nullable(), subjectId: id.nullable() }),
  ).query(({ ctx, input }) => begin(ctx, input)),

  preview: forming('papers.issue', records.askPaper).query(({ ctx, input }) => preview(ctx, input)),

  issue: forming('papers.issue', drafted(records.issuePaper, 'paper'), DATES).mutation(
    ({ ctx, input }) => issue(ctx, input),
  ),

  list: reading('papers.view', listQuery).query(({ ctx, input }) => listPapers(ctx, input)),

  view: reading('papers.view', z.strictObject({ id }), PAPER).query(({ ctx, input }) =>
    viewPaper(ctx, input.id),
  ),

  file: writing('papers.print', z.strictObject({ paperId: id, acts: fileLeaves }), PAPER).mutation(
    ({ ctx, input }) => issuedFile(ctx, input.paperId, input.acts),
  ),

  annulledFile: forming(
    'papers.print',
    z.strictObject({ paperId: id, acts: fileLeaves }),
    PAPER,
  ).mutation(({ ctx, input }) => annulledPaperFile(ctx, input.paperId, input.acts)),

  /** A form to fill in by hand, with the code of the case and nobody's data. */
  blank: forming('papers.blank', z.strictObject({ form, caseId: id.nullable() })).mutation(
    ({ ctx, input }) => blankForm(ctx, input),
  ),

  sign: writing('papers.sign', records.signPaper, PAPER).mutation(({ ctx, input }) =>
    sign(ctx, input),
  ),

  annul: writing('papers.annul', drafted(records.annulPaper, 'paper_annulment'), PAPER).mutation(
    ({ ctx, input }) => annul(ctx, input),
  ),
});
