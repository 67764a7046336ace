import type { AttachmentState } from '../../db/entities/index.ts';
import type { SealedClass } from '../../domain/fields/classes.ts';
import type { AttachmentSubject } from '../../domain/records/attachment.ts';
import type { GrantedFile } from '../protocol.ts';

/** A file as lists show it. */
export interface AttachmentLine {
  readonly id: string;
  readonly version: number;
  readonly subject: { readonly kind: AttachmentSubject; readonly id: string };
  readonly caseId: string | null;
  readonly kind: string;
  readonly fieldClass: SealedClass;
  /** Empty for who does not read what is sealed of a case. */
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

export interface AttachmentList {
  readonly lines: readonly AttachmentLine[];
  /** Beside a register's own: all are sealed for its desk, and nobody is asked who reads them. */
  readonly ofRegister: boolean;
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
