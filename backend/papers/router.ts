import { z } from 'zod';
import { BLANK_KINDS, PAPER_KINDS } from '../../domain/letters/papers.ts';
import { id } from '../../domain/records/basics.ts';
import * as records from '../../domain/records/paper.ts';
import { drafted } from '../core/drafted.ts';
import { fileLeaves } from '../core/grants.ts';
import { DATES, forming, reading, router, writing } from '../core/procedure.ts';
import { envelopeAsked } from '../office/envelope.ts';
import { begin, offered } from './begin.ts';
import { awaitAnswer, fileCargo, recordAnswer } from './cargo.ts';
import { paperEnvelope } from './envelope.ts';
import { annulledPaperFile, blankForm, issuedFile } from './file.ts';
import { issue } from './issue.ts';
import { listPapers, listQuery, viewPaper } from './list.ts';
import { preview } from './preview.ts';
import { annul, sign } from './record.ts';
import { whyWaiting } from './why.ts';

const PAPER = { about: { id: 'paper' } } as const;
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

  /** By which terms an answer is late, for the click on the wait. */
  why: reading('papers.view', z.strictObject({ sendingId: id })).query(({ ctx, input }) =>
    whyWaiting(ctx, input.sendingId),
  ),

  fileCargo: writing(
    'papers.file_cargo',
    drafted(records.filePaperCargo, 'paper_cargo'),
    DATES,
  ).mutation(({ ctx, input }) => fileCargo(ctx, input)),

  recordAnswer: writing(
    'papers.file_cargo',
    drafted(records.recordPaperAnswer, 'paper_answer'),
  ).mutation(({ ctx, input }) => recordAnswer(ctx, input)),

  /** Whether its answer is waited for: said when it is issued, or later. */
  await: writing('papers.file_cargo', records.awaitPaperAnswer).mutation(({ ctx, input }) =>
    awaitAnswer(ctx, input),
  ),

  file: writing('papers.print', z.strictObject({ paperId: id, acts: fileLeaves })).mutation(
    ({ ctx, input }) => issuedFile(ctx, input.paperId, input.acts),
  ),

  annulledFile: forming('papers.print', z.strictObject({ paperId: id, acts: fileLeaves })).mutation(
    ({ ctx, input }) => annulledPaperFile(ctx, input.paperId, input.acts),
  ),

  /** The envelope of what goes to somebody. */
  envelope: forming(
    'papers.print',
    z.strictObject({ paperId: id, ...envelopeAsked }),
    PAPER,
  ).mutation(({ ctx, input }) => paperEnvelope(ctx, input)),

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
