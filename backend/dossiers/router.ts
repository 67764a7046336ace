import { z } from 'zod';
import { id, version } from '../../domain/records/basics.ts';
import * as records from '../../domain/records/dossiers.ts';
import { drafted } from '../core/drafted.ts';
import { DATES, forming, reading, router, writing } from '../core/procedure.ts';
import { decide, reviewRest } from './decide.ts';
import { form } from './form.ts';
import { gather } from './gather.ts';
import { close, hand } from './hand.ts';
import { DOSSIER_PAPERS, file } from './papers.ts';
import { register } from './register.ts';
import { ofCase, view } from './view.ts';

const DOSSIER = { about: { id: 'dossier' } } as const;
const saved = z.strictObject({ id, version });

/** Who asks for the expediente of a case: what goes, what stays, how the copy is handed over or read. */
export const dossiersRouter = router({
  ofCase: reading('dossiers.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    ofCase(ctx, input.caseId),
  ),
  view: reading('dossiers.view', z.strictObject({ id }), DOSSIER).query(({ ctx, input }) =>
    view(ctx, input.id),
  ),
  register: writing('dossiers.keep', drafted(records.registerDossier, 'dossier')).mutation(
    ({ ctx, input }) => register(ctx, input),
  ),
  /** Takes in what came into the case since. */
  gather: writing('dossiers.keep', saved, DOSSIER).mutation(({ ctx, input }) => gather(ctx, input)),
  decide: writing('dossiers.decide', drafted(records.decideDossierPiece, 'dossier_piece'), {
    about: { id: 'dossier_piece' },
  }).mutation(({ ctx, input }) => decide(ctx, input)),
  reviewRest: writing('dossiers.decide', saved, DOSSIER).mutation(({ ctx, input }) =>
    reviewRest(ctx, input),
  ),
  form: forming('dossiers.release', saved, DOSSIER).mutation(({ ctx, input }) => form(ctx, input)),
  hand: writing('dossiers.release', drafted(records.handDossier, 'dossier_hand'), {
    ...DOSSIER,
    ...DATES,
  }).mutation(({ ctx, input }) => hand(ctx, input)),
  close: writing(
    'dossiers.release',
    drafted(records.closeDossier, 'dossier_end'),
    DOSSIER,
  ).mutation(({ ctx, input }) => close(ctx, input)),
  /** A body of the copy, the receipt of its delivery, or the acta of a reading. */
  file: forming(
    'dossiers.print',
    z.strictObject({
      id,
      paper: z.enum(DOSSIER_PAPERS, 'Elija el papel.'),
      volume: z.int().min(1).max(20).default(1),
    }),
    DOSSIER,
  ).mutation(({ ctx, input }) => file(ctx, input)),
});
