/** Files kept beside a record. */
import { z } from 'zod';
import { ATTACHMENT_KINDS } from '../catalogues/attachments.ts';
import { FIELD_CLASSES } from '../fields/classes.ts';
import { codeIn, id, LIMITS, requiredText, version, wholeNumber } from './basics.ts';

/** What a file may be kept beside. */
export const ATTACHMENT_SUBJECTS = [
  'case',
  'letter',
  'cargo',
  'diary',
  'person',
  'received',
  'paper',
  'registration',
  'activity',
  'session',
] as const;
export type AttachmentSubject = (typeof ATTACHMENT_SUBJECTS)[number];

/** Most files of one record, and their weight together: what a copy on a stick still holds. */
export const ATTACHMENT_LIMITS = { files: 200, bytes: 500 * 1024 * 1024 } as const;

/** Extension of the chosen file's name → the types it may have inside. Others say nothing. */
export const EXTENSION_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};

const grant = z.string().min(16).max(128);

export const attachmentSubject = z.strictObject({
  kind: z.enum(ATTACHMENT_SUBJECTS),
  id,
});

export const attachmentFields = z.strictObject({
  kind: codeIn(ATTACHMENT_KINDS, 'Elija qué documento es.'),
  fieldClass: z.enum(FIELD_CLASSES, 'Elija quién lo lee.'),
  title: requiredText('Escriba de qué documento se trata.', LIMITS.label),
});
export type AttachmentFields = z.infer<typeof attachmentFields>;

export const askAttachments = z.strictObject({
  subject: attachmentSubject,
  /** One grant for each file that will be chosen. */
  files: wholeNumber(1, 10, 'Elija entre 1 y 10 archivos.'),
});

export const addAttachment = z.strictObject({
  subject: attachmentSubject,
  /** The upload grant that holds the file. */
  grant,
  /** Extension of its name, in lower case, without its dot; empty when it had none. */
  extension: z.string().max(20),
  fields: attachmentFields,
});

export const changeAttachment = z.strictObject({ id, version, fields: attachmentFields });

export const quarantineAttachment = z.strictObject({
  id,
  version,
  reason: requiredText('Escriba por qué se retira.', LIMITS.paragraph),
});

export const destroyAttachment = z.strictObject({
  id,
  version,
  reason: requiredText('Escriba por qué se destruye.', LIMITS.paragraph),
});
