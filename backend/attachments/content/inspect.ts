/** Whether posted bytes are what their name and their first bytes say, whole, and nothing more. */
import { type ErrorCode, Refusal } from '../../../domain/errors.ts';
import { EXTENSION_TYPES } from '../../../domain/records/attachment.ts';
import type { PostedFile, ReadableMime } from '../../protocol.ts';
import { lookAtJpeg, lookAtPng, lookAtWebp } from './images.ts';
import type { Looked } from './looked.ts';
import { lookAtPdf } from './pdf.ts';

const LOOKS: Readonly<Record<ReadableMime, (bytes: Uint8Array) => Looked>> = {
  'application/pdf': lookAtPdf,
  'image/png': lookAtPng,
  'image/jpeg': lookAtJpeg,
  'image/webp': lookAtWebp,
};

/**
 * @param extension of the chosen file's name, in lower case; empty when it had none.
 * @returns how many pages it has, when that can be told.
 * @throws Refusal `file_empty`, `file_mismatched`, `file_truncated`, `file_two_in_one`.
 */
export function inspectContent(
  { mime, bytes }: Pick<PostedFile, 'mime' | 'bytes'>,
  extension: string,
): { readonly pages: number | null } {
  if (bytes.length === 0) throw refused('file_empty');
  const named = EXTENSION_TYPES[extension];
  if (named !== undefined && named !== mime) throw refused('file_mismatched');
  const looked = LOOKS[mime](bytes);
  if (looked.error !== null) throw refused(looked.error);
  if (holdsAnother(mime, bytes)) throw refused('file_two_in_one');
  return { pages: looked.pages };
}

const refused = (code: ErrorCode): Refusal => new Refusal(code);

/** The end of a ZIP (APPNOTE 4.3.16), 22 bytes and a comment: programs open one by its end. */
const ZIP_END = Buffer.from([0x50, 0x4b, 5, 6]);
const ZIP_REACH = 22 + 65_535;
/** Readers of PDF look for its header this far. */
const HEAD = 1024;

/** A file that another program would open as something else. */
function holdsAnother(mime: ReadableMime, bytes: Uint8Array): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = whole.subarray(0, HEAD).toString('latin1');
  if (mime !== 'application/pdf' && head.includes('%PDF-')) return true;
  if (/<(?:!doctype|html|script|svg|\?php)/i.test(head)) return true;
  const from = Math.max(0, whole.length - ZIP_REACH);
  for (let at = whole.indexOf(ZIP_END, from); at >= 0; at = whole.indexOf(ZIP_END, at + 1))
    if (at + 22 <= whole.length && at + 22 + whole.readUInt16LE(at + 20) === whole.length)
      return true;
  return false;
}
