import type { AttachmentState } from '../../db/entities/index.ts';
import type { FieldClass } from '../../domain/fields/classes.ts';
import type { AttachmentSubject } from '../../domain/records/attachment.ts';
import type { GrantedFile } from '../protocol.ts';

/** A file as lists show it. */
export interface AttachmentLine {
  readonly id: string;
  readonly version: number;
  readonly subject: { readonly kind: AttachmentSubject; readonly id: string };
  readonly caseId: string | null;
  readonly kind: string;
  readonly fieldClass: FieldClass;
  /** Empty for who does not read what it is sealed under. */
  readonly title: string;
  readonly mime: GrantedFile['mime'];
  readonly bytes: number;
  readonly pages: number | null;
  readonly sha256: string;
  readonly addedAt: string;
  readonly addedBy: string;
  readonly state: AttachmentState;
  /** Why it was taken out of sight or destroyed; null while it is kept. */
  readonly reason: string | null;
  /** Whether this person holds the key of its class. */
  readonly readable: boolean;
}

/**
 * Who reads what is kept there: each file says (`asked`); the desk of the register whose it all is
 * (`desk`); whoever reads sessions, since those are public (`sessions`). Only the first asks anybody.
 */
export type Readers = 'asked' | 'desk' | 'sessions';

export interface AttachmentList {
  readonly lines: readonly AttachmentLine[];
  readonly readers: Readers;
  /** Why attached files cannot be used now, in words; null when all is well. */
  readonly trouble: string | null;
}

/** What a check of all files found. */
export interface CheckedAttachments {
  readonly checked: number;
  /** Of classes that this person does not open: only their being there was looked at. */
  readonly unread: number;
  readonly damaged: readonly DamagedAttachment[];
}

export interface DamagedAttachment {
  readonly id: string;
  readonly caseId: string | null;
  readonly title: string;
  readonly addedAt: string;
}
