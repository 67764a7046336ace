import { z } from 'zod';
import * as records from '../../domain/records/attachment.ts';
import { id } from '../../domain/records/basics.ts';
import { drafted } from '../core/drafted.ts';
import { fileLeaves } from '../core/grants.ts';
import { forming, KEEPS, reading, router, writing } from '../core/procedure.ts';
import { addAttachment, askAttachments } from './add.ts';
import { changeAttachment } from './change.ts';
import { checkAttachments } from './check.ts';
import { destructionRecord } from './destruction-record.ts';
import { listAttachments } from './list.ts';
import { openAttachment } from './open.ts';
import { destroyAttachment, quarantineAttachment } from './withdraw.ts';

const ATTACHMENT = { about: { id: 'attachment' } } as const;

/** Files kept beside cases, letters and other papers, cargos, diary lines, people, received documents, activities and sessions. */
export const attachmentsRouter = router({
  ask: reading('attachments.add', records.askAttachments).query(({ ctx, input }) =>
    askAttachments(ctx, input.subject, input.files),
  ),

  add: forming('attachments.add', records.addAttachment).mutation(({ ctx, input }) =>
    addAttachment(ctx, input),
  ),

  list: reading('attachments.view', z.strictObject({ subject: records.attachmentSubject })).query(
    ({ ctx, input }) => listAttachments(ctx, input.subject),
  ),

  open: forming('attachments.view', z.strictObject({ id, acts: fileLeaves }), ATTACHMENT).mutation(
    ({ ctx, input }) => openAttachment(ctx, input.id, input.acts),
  ),

  change: forming('attachments.change', records.changeAttachment, {
    ...ATTACHMENT,
    ...KEEPS,
  }).mutation(({ ctx, input }) => changeAttachment(ctx, input)),

  quarantine: writing(
    'attachments.quarantine',
    drafted(records.quarantineAttachment, 'attachment_end'),
    ATTACHMENT,
  ).mutation(({ ctx, input }) => quarantineAttachment(ctx, input)),

  destroy: forming(
    'attachments.destroy',
    drafted(records.destroyAttachment, 'attachment_end'),
    ATTACHMENT,
  ).mutation(({ ctx, input }) => destroyAttachment(ctx, input)),

  destructionRecord: forming('attachments.destroy', z.strictObject({ id }), ATTACHMENT).mutation(
    ({ ctx, input }) => destructionRecord(ctx, input.id),
  ),

  check: forming('attachments.check', z.undefined()).mutation(({ ctx }) => checkAttachments(ctx)),
});
