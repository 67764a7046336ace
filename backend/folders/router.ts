import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import { foliateFolder, giveBackFolder, lendFolder } from '../../domain/records/folders.ts';
import { drafted } from '../core/drafted.ts';
import { forming, reading, router, writing } from '../core/procedure.ts';
import { foliateNow, takeOff } from './foliate.ts';
import { giveBack, lend } from './loans.ts';
import { FOLDER_PAPERS, folderFile } from './papers.ts';
import { viewFolder } from './view.ts';

/** The folder of a case on its shelf: pieces and folios, who has it, and its papers. */
export const foldersRouter = router({
  ofCase: reading('folders.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    viewFolder(ctx, input.caseId),
  ),
  lend: writing('folders.keep', drafted(lendFolder, 'folder_loan')).mutation(({ ctx, input }) =>
    lend(ctx, input),
  ),
  giveBack: writing('folders.keep', drafted(giveBackFolder, 'folder_return'), {
    about: { id: 'folder_loan' },
  }).mutation(({ ctx, input }) => giveBack(ctx, input)),
  foliate: writing('folders.keep', drafted(foliateFolder, 'folder_folios')).mutation(
    ({ ctx, input }) => foliateNow(ctx, input),
  ),
  takeOff: writing('folders.keep', z.strictObject({ id }), {
    about: { id: 'folder_piece' },
  }).mutation(({ ctx, input }) => takeOff(ctx, input.id)),
  /** Its label, its index, or the slip of its loan. */
  file: forming(
    'folders.print',
    z.strictObject({ caseId: id, paper: z.enum(FOLDER_PAPERS, 'Elija el papel.') }),
  ).mutation(({ ctx, input }) => folderFile(ctx, input.caseId, input.paper)),
});
