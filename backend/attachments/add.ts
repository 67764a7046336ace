/** Filing what a person chose: looked into, sealed chunk by chunk, then named by a row. */
import { attachments } from '../../db/entities/index.ts';
import { freeBytes, hasRoomFor } from '../../db/files/space.ts';
import type { Tx } from '../../db/store.ts';
import type { AttachmentKind } from '../../domain/catalogues/attachments.ts';
import { Refusal } from '../../domain/errors.ts';
import { ATTACHMENT_LIMITS, type AttachmentFields } from '../../domain/records/attachment.ts';
import { storeOf } from '../accounts/session.ts';
import { type GrantedUrl, UPLOAD_LIMIT } from '../core/grants.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { inspectContent } from './content/inspect.ts';
import { hashOfBytes } from './load.ts';
import { type AttachedTo, caseOfSubject, classBeside } from './subject.ts';
import { refusePrivateTitle, titleColumns } from './title.ts';

/**
 * Upload grants for files that are about to be chosen.
 * @throws Refusal `not_found`, `attachments_full`, `disk_nearly_full`; why files cannot be used.
 */
export async function askAttachments(
  ctx: ReadingContext,
  subject: AttachedTo,
  files: number,
): Promise<readonly GrantedUrl[]> {
  const { trouble } = storeOf(ctx.backend).files;
  if (trouble !== null) throw new Refusal(trouble);
  await refuseFull(ctx.tx, subject, 1);
  await refuseWithoutRoom(ctx.backend.folder, 0);
  return Array.from({ length: files }, () =>
    ctx.backend.grants.askUpload(['application/pdf', 'image/png', 'image/jpeg', 'image/webp']),
  );
}

export interface AddRequest {
  readonly subject: AttachedTo;
  readonly grant: string;
  readonly extension: string;
  readonly fields: AttachmentFields;
}

/**
 * @throws Refusal `grant_refused` when nothing was posted under the grant; what `inspectContent`
 * finds; `attachments_full`, `disk_nearly_full`, `disk_full`, `case_in_public`, `name_in_title`, `not_found`.
 */
export async function addAttachment(
  ctx: FormingContext,
  { subject, grant, extension, fields }: AddRequest,
): Promise<{ id: string; version: number }> {
  const { backend, session } = ctx;
  // Whoever may not do it here learns nothing of the grant, and does not spend it.
  const fieldClass = await ctx.read(async (reading) => {
    await caseOfSubject(reading.tx, subject);
    await refusePrivateTitle(reading, subject, fields.title);
    return classBeside(reading.tx, subject, fields.fieldClass);
  });
  const upload = backend.grants.takeUpload(grant);
  if (upload === null) throw new Refusal('grant_refused');
  const { mime, bytes } = upload;
  const { files } = storeOf(backend);
  const fileId = backend.newId();
  const id = backend.newId();
  try {
    const { pages } = inspectContent(upload, extension);
    await ctx.read(({ tx }) => refuseFull(tx, subject, bytes.length));
    await refuseWithoutRoom(backend.folder, bytes.length);
    // The two stores do not commit together: a row never names what is not on disk.
    await files.put(fileId, fieldClass, bytes, {
      signal: ctx.signal,
      progress: (done, total) =>
        backend.tell('progress', { id: grant, done, total, label: 'Cifrando el documento' }),
    });
    return await ctx.write(async ({ tx, now, trace }) => {
      const caseId = await refuseFull(tx, subject, bytes.length);
      const sha256 = hashOfBytes(bytes);
      await tx.insert(attachments, {
        id,
        version: 1,
        subjectKind: subject.kind,
        subjectId: subject.id,
        caseId,
        fileId,
        fieldClass,
        kind: fields.kind as AttachmentKind,
        ...(await titleColumns(tx, subject, fields.title)),
        mime,
        bytes: bytes.length,
        sha256,
        pages,
        addedAt: now,
        addedBy: session.operatorId,
        state: 'kept',
        quarantinedAt: null,
        quarantinedBy: null,
        quarantineReason: null,
        destroyedAt: null,
        destroyedBy: null,
        destructionReason: null,
      });
      trace(
        { kind: 'attachment', id },
        { act: 'add', caseId, kind: fields.kind, fieldClass, sha256 },
      );
      return { id, version: 1 };
    });
  } catch (error) {
    // Best effort: what stays is an orphan, and is swept.
    await files.remove([fileId]).catch(() => undefined);
    throw error;
  } finally {
    bytes.fill(0);
  }
}

/** @returns the case of the subject. @throws Refusal `attachments_full`, `not_found`. */
async function refuseFull(tx: Tx, subject: AttachedTo, bytes: number): Promise<string | null> {
  const caseId = await caseOfSubject(tx, subject);
  const [column, id] = caseId === null ? ['subject_id', subject.id] : ['case_id', caseId];
  const [sum]: { files: number; bytes: number }[] = await tx.query(
    `SELECT count(*) AS files, coalesce(sum(bytes), 0) AS bytes FROM attachments
     WHERE ${column} = ? AND state <> 'destroyed'`,
    [id],
  );
  const { files: most, bytes: heaviest } = ATTACHMENT_LIMITS;
  if (sum === undefined || sum.files >= most || sum.bytes + bytes > heaviest)
    throw new Refusal('attachments_full');
  return caseId;
}

async function refuseWithoutRoom(folder: string, bytes: number): Promise<void> {
  const needed = bytes === 0 ? UPLOAD_LIMIT : bytes;
  if (!hasRoomFor(await freeBytes(folder), needed)) throw new Refusal('disk_nearly_full');
}
