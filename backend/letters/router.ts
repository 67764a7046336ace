import { z } from 'zod';
import { DERIVATION_CAUSES } from '../../domain/catalogues/case.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { codeIn, id, version } from '../../domain/records/basics.ts';
import * as records from '../../domain/records/letter.ts';
import { drafted } from '../core/drafted.ts';
import { fileLeaves } from '../core/grants.ts';
import { DATES, forming, KEEPS, reading, router, writing } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import { envelopeAsked } from '../office/envelope.ts';
import { annulLetter } from './annul.ts';
import { fileCargo, recordAnswer } from './cargo.ts';
import { draftFactsOf } from './draft-facts.ts';
import { letterEnvelope } from './envelope.ts';
import { letterCaseOf } from './facts.ts';
import { annulledFile, letterFile } from './file.ts';
import { issueLetter } from './issue.ts';
import { listLetters, listQuery } from './list.ts';
import { asRows, decideOutgoing } from './outgoing.ts';
import { prefill } from './prefill.ts';
import { preview } from './preview.ts';
import { changeLetter, createLetter } from './record.ts';
import { releasedFile, releasedLetters, releaseLetter } from './releases.ts';
import { markSigned } from './sign.ts';
import { issueUrgent, signUrgentLetter } from './urgent.ts';
import { viewLetter } from './view.ts';
import { warningsOf } from './warnings.ts';
import { whyWaiting } from './why.ts';

const LETTER = { about: { id: 'letter' } } as const;
const onTheForm = z.strictObject({ caseId: id, fields: records.letterFields });

/** Oficios de derivación (D08), from the first words to the answer. */
export const lettersRouter = router({
  prefill: reading(
    'letters.write',
    z.strictObject({
      caseId: id,
      institutionId: id,
      cause: codeIn(DERIVATION_CAUSES, 'Elija la causa de la derivación.'),
    }),
  ).query(({ ctx, input }) => prefill(ctx, input)),

  /** By which terms an answer is late, for the click on the wait. */
  why: reading('letters.view', z.strictObject({ id }), LETTER).query(({ ctx, input }) =>
    whyWaiting(ctx, input.id),
  ),

  /** What may leave to this institution, person by person, before anything is chosen. */
  outgoing: reading('letters.write', z.strictObject({ caseId: id, institutionId: id })).query(
    async ({ ctx, input }) => {
      const { kind } = await institutionOf(ctx.tx, input.institutionId);
      const letterCase = await letterCaseOf(ctx.tx, input.caseId);
      ctx.seen({ kind: 'case', id: input.caseId });
      const day = dateInLima(ctx.now);
      return asRows(decideOutgoing({ letterCase, kind, choices: [], override: null, day }));
    },
  ),

  check: reading('letters.write', onTheForm).query(async ({ ctx, input }) =>
    warningsOf(ctx.tx, await draftFactsOf(ctx.tx, input.caseId, input.fields, ctx.now)),
  ),

  preview: forming('letters.view', onTheForm).query(({ ctx, input }) =>
    preview(ctx, input.caseId, input.fields),
  ),

  create: writing('letters.write', drafted(records.createLetter, 'letter')).mutation(
    ({ ctx, input }) => createLetter(ctx, input.caseId, input.fields),
  ),

  change: writing('letters.write', drafted(records.changeLetter, 'letter_change'), {
    ...LETTER,
    ...KEEPS,
  }).mutation(({ ctx, input }) => changeLetter(ctx, input, input.fields)),

  list: reading('letters.view', listQuery).query(({ ctx, input }) => listLetters(ctx, input)),

  view: reading('letters.view', z.strictObject({ id }), LETTER).query(({ ctx, input }) =>
    viewLetter(ctx, input.id),
  ),

  issue: forming('letters.issue', drafted(records.issueLetter, 'issue'), {
    ...DATES,
    ...LETTER,
  }).mutation(({ ctx, input }) => issueLetter(ctx, input)),

  markSigned: writing('letters.sign', records.markSigned, LETTER).mutation(({ ctx, input }) =>
    markSigned(ctx, input),
  ),

  annul: writing('letters.annul', drafted(records.annulLetter, 'annulment'), LETTER).mutation(
    ({ ctx, input }) => annulLetter(ctx, input),
  ),

  file: writing(
    'letters.print',
    z.strictObject({ letterId: id, version: version.nullable(), acts: fileLeaves }),
  ).mutation(({ ctx, input }) => letterFile(ctx, input.letterId, input.version, input.acts)),

  issueUrgent: writing('letters.urgent', drafted(records.issueUrgent, 'urgent_letter'), {
    ...DATES,
    about: { number: 'case_number' },
  }).mutation(({ ctx, input }) => issueUrgent(ctx, input)),

  signUrgent: writing('letters.urgent', records.signUrgent).mutation(({ ctx, input }) =>
    signUrgentLetter(ctx, input),
  ),

  release: writing('letters.release', records.releaseLetter).mutation(({ ctx, input }) =>
    releaseLetter(ctx, input),
  ),

  /** What the session may print although it may not read its case. */
  released: reading('letters.print_released', z.undefined()).query(({ ctx }) =>
    releasedLetters(ctx),
  ),

  releasedFile: writing('letters.print_released', z.strictObject({ releaseId: id }), {
    about: { releaseId: 'release' },
  }).mutation(({ ctx, input }) => releasedFile(ctx, input)),

  annulledFile: forming(
    'letters.print',
    z.strictObject({ letterId: id, acts: fileLeaves }),
  ).mutation(({ ctx, input }) => annulledFile(ctx, input.letterId, input.acts)),

  /** The envelope of an issued one. */
  envelope: forming('letters.print', z.strictObject({ letterId: id, ...envelopeAsked })).mutation(
    ({ ctx, input }) => letterEnvelope(ctx, input),
  ),

  fileCargo: writing('letters.file_cargo', drafted(records.fileCargo, 'cargo'), DATES).mutation(
    ({ ctx, input }) => fileCargo(ctx, input),
  ),

  recordAnswer: writing('letters.file_cargo', drafted(records.recordAnswer, 'answer')).mutation(
    ({ ctx, input }) => recordAnswer(ctx, input),
  ),
});
