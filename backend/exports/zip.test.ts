import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openZip } from './testing.ts';
import { encryptedZip } from './zip.ts';

const how = { at: new Date('2026-08-10T14:00:00Z'), random: (n: number) => randomBytes(n) };

/** Made by zip.js 2.8 (strength 3, stored, «frase de prueba»): what opens ours opens theirs. */
const OF_ANOTHER_PROGRAM =
  'UEsDBDMAAQBjANNlfV0AAAAAPAAAACAAAAAFABQAYS5wZGYBmQcAAgBBRQMAAFVUBQABrh4Ma064MmUr77/pyTST4MGAgOnaPP3IK01lFjLzw0ulywK0h92NnJVHM4/DtOGVygvr173i62YEWBV+vpPi1FBLAQIAAzMAAQBjANNlfV0AAAAAPAAAACAAAAAFABQAAAAAAAAAAACkgQAAAABhLnBkZgGZBwACAEFFAwAAVVQFAAGuHgxrUEsFBgAAAAABAAEARwAAAHMAAAAAAA==';

it('is read by what reads archives of another program', () => {
  const theirs = openZip(Buffer.from(OF_ANOTHER_PROGRAM, 'base64'), 'frase de prueba');
  expect(theirs?.name).toBe('a.pdf');
  expect(theirs?.bytes.toString()).toBe('%PDF-1.7 hecho por otro programa');
});

it('holds any file, opens with its phrase alone, and shows nothing of it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), fc.string({ minLength: 1 }), (bytes, phrase) => {
      const zip = encryptedZip({ name: 'OFICIO-045-2026.pdf', bytes }, phrase, how);
      const opened = openZip(zip, phrase);
      expect(opened?.name).toBe('OFICIO-045-2026.pdf');
      expect(opened?.bytes.equals(bytes)).toBe(true);
    }),
    { numRuns: 40 },
  );
  const bytes = Buffer.from('%PDF-1.7 Wara Mamani');
  const zip = encryptedZip({ name: 'a.pdf', bytes }, 'una frase', how);
  expect(openZip(zip, 'otra frase')).toBeNull();
  expect(zip.includes('%PDF')).toBe(false);
  expect(zip.includes('Wara')).toBe(false);
});

it('tells when it was changed', () => {
  const zip = encryptedZip({ name: 'a.pdf', bytes: Buffer.alloc(64, 7) }, 'una frase', how);
  zip[90] = (zip[90] ?? 0) ^ 1;
  expect(() => openZip(zip, 'una frase')).toThrow('changed');
});
