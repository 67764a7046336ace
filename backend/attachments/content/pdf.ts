import type { Looked } from './looked.ts';

const TAIL = 1024;

/**
 * Whether bytes are a whole PDF (ISO 32000-1, 7.5): its version first, and at its end where the
 * table of objects begins. Its pages are counted where they stand in clear; null where they do not.
 */
export function lookAtPdf(bytes: Uint8Array): Looked {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const head = /^%PDF-[12]\.\d/.test(text);
  const end = text.slice(-TAIL);
  if (!head || !/startxref\s+\d+\s+%%EOF\s*$/.test(end.replaceAll('\0', '')))
    return { error: 'file_truncated' };
  const pages = text.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
  return { error: null, pages: pages === 0 ? null : pages };
}
