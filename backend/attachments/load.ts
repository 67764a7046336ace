import { createHash } from 'node:crypto';
import { type Attachment, attachments } from '../../db/entities/index.ts';
import type { Store, Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';

/**
 * @param version what the form was opened with; absent for looks.
 * @throws Refusal `not_found`, `conflict`.
 */
export async function loadAttachment(tx: Tx, id: string, version?: number): Promise<Attachment> {
  const row = await tx.findOneBy(attachments, { id });
  if (row === null) throw new Refusal('not_found');
  if (version !== undefined && row.version !== version) throw new Refusal('conflict');
  return row;
}

/** What is in quarantine or destroyed, nobody opens. @throws Refusal `attachment_gone`. */
export function requireKept({ state }: Attachment): void {
  if (state !== 'kept') throw new Refusal('attachment_gone');
}

/**
 * The bytes, verified.
 * @throws Refusal `class_not_read`; `file_damaged` when they are not those that were attached.
 */
export async function bytesOf(store: Store, row: Attachment): Promise<Uint8Array> {
  const bytes = await store.files.get(row.fileId, row.fieldClass);
  if (bytes === null) throw new Refusal('class_not_read');
  if (bytes.length === row.bytes && hashOfBytes(bytes) === row.sha256) return bytes;
  bytes.fill(0);
  throw new Refusal('file_damaged');
}

/** SHA-256, hex. */
export const hashOfBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
