import type { AttachmentKind } from '../../domain/catalogues/attachments.ts';
import type { FieldClass } from '../../domain/fields/classes.ts';
import type { AttachmentSubject } from '../../domain/records/attachment.ts';
import { defineEntity, id, integer, integerOrNull, type Row, text, textOrNull } from './define.ts';

/** `quarantined`: nobody opens it any more. `destroyed`: its bytes are gone, this row stays. */
export type AttachmentState = 'kept' | 'quarantined' | 'destroyed';

/** What is known of a file; its bytes are in the files' store under `fileId`. */
export const attachments = defineEntity('attachments', {
  id: id(),
  version: integer(),
  subjectKind: text<AttachmentSubject>(),
  subjectId: text(),
  /** The case it belongs to, whatever it stands beside; null beside a person, a session, or a document of no case. */
  caseId: textOrNull(),
  /** Its chunks. Another one each time it is sealed under another class. */
  fileId: text(),
  /** What the bytes are sealed under; `ordinario`, beside a session alone: nothing but the key of the files. */
  fieldClass: text<FieldClass>(),
  kind: text<AttachmentKind>(),
  /** Under the class of whom it is about: a case, or a register's person; of a session, which is public, plain. */
  title: textOrNull(),
  disabilityTitle: textOrNull(),
  olderTitle: textOrNull(),
  publicTitle: textOrNull(),
  mime: text<'application/pdf' | 'image/png' | 'image/jpeg' | 'image/webp'>(),
  bytes: integer(),
  /** Of the bytes in clear, hex. */
  sha256: text(),
  pages: integerOrNull(),
  addedAt: text(),
  addedBy: text(),
  state: text<AttachmentState>(),
  quarantinedAt: textOrNull(),
  quarantinedBy: textOrNull(),
  quarantineReason: textOrNull(),
  destroyedAt: textOrNull(),
  destroyedBy: textOrNull(),
  destructionReason: textOrNull(),
});
export type Attachment = Row<typeof attachments>;
