import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import * as records from '../../domain/records/signed.ts';
import { fileLeaves } from '../core/grants.ts';
import { forming, reading, router, writing } from '../core/procedure.ts';
import { addSigned, askSigned, signedBeside, signedFile } from './file.ts';

/** Digitally signed PDFs beside what was issued. */
export const signedRouter = router({
  of: reading('signed.view', records.signedOf).query(({ ctx, input }) => signedBeside(ctx, input)),
  ask: reading('signed.file', records.signedOf).query(({ ctx, input }) => askSigned(ctx, input)),
  add: forming('signed.file', records.addSigned).mutation(({ ctx, input }) =>
    addSigned(ctx, input),
  ),
  file: writing('signed.view', z.strictObject({ id, acts: fileLeaves }), {
    about: { id: 'signed' },
  }).mutation(({ ctx, input }) => signedFile(ctx, input.id, input.acts)),
});
