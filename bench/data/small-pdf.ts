import { createHash } from 'node:crypto';

/** As heavy as an issued letter, and as hard to compress; nobody opens it. */
export const SMALL_PDF: Uint8Array = Uint8Array.from(
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...Array.from({ length: 600 }, (_, n) => createHash('sha256').update(String(n)).digest()),
  ]),
);

export const SMALL_PDF_SHA256 = createHash('sha256').update(SMALL_PDF).digest('hex');
