import { attachments } from '../../db/entities/index.ts';
import type { AttachmentKind } from '../../domain/catalogues/attachments.ts';
import type { AttachmentFields } from '../../domain/records/attachment.ts';
import { storeOf } from '../accounts/session.ts';
import type { FormingContext } from '../core/procedure.ts';
import { bytesOf, loadAttachment, requireKept } from './load.ts';
import { classBeside } from './subject.ts';
import { refusePrivateTitle, titleColumns } from './title.ts';

/**
 * Corrects what is said of a file. Under another class it is sealed anew, so only who reads the
 * present class may give it another.
 * @throws Refusal `conflict`, `attachment_gone`, `class_not_read`, `file_damaged`, `case_in_public`,
 * `name_in_title`.
 */
export async function changeAttachment(
  ctx: FormingContext,
  { id, version, fields }: { id: string; version: number; fields: AttachmentFields },
): Promise<{ id: string; version: number }> {
  const store = storeOf(ctx.backend);
  const { row, subject, fieldClass } = await ctx.read(async (reading) => {
    const { tx } = reading;
    const found = await loadAttachment(tx, id, version);
    const beside = { kind: found.subjectKind, id: found.subjectId };
    await refusePrivateTitle(reading, beside, fields.title);
    return {
      row: found,
      subject: beside,
      fieldClass: await classBeside(tx, beside, fields.fieldClass),
    };
  });
  requireKept(row);
  const moves = row.fieldClass !== fieldClass;
  const fileId = moves ? ctx.backend.newId() : row.fileId;
  if (moves) {
    const bytes = await bytesOf(store, row);
    await store.files
      .put(fileId, fieldClass, bytes, { signal: ctx.signal })
      .finally(() => bytes.fill(0));
  }
  const changed = await ctx
    .write(async ({ tx, trace }) => {
      requireKept(await loadAttachment(tx, id, version));
      await tx.update(
        attachments,
        { id },
        {
          version: version + 1,
          fileId,
          kind: fields.kind as AttachmentKind,
          fieldClass,
          ...(await titleColumns(tx, subject, fields.title)),
        },
      );
      const { caseId, fieldClass: from } = row;
      trace(
        { kind: 'attachment', id },
        { act: 'change', caseId, kind: fields.kind, from, to: fieldClass },
      );
      return { id, version: version + 1 };
    })
    .catch(async (error: unknown) => {
      if (moves) await store.files.remove([fileId]).catch(() => undefined);
      throw error;
    });
  // What is sealed under the old class goes; if it cannot now, it is swept as an orphan.
  if (moves) await store.files.remove([row.fileId]).catch(() => undefined);
  return changed;
}
