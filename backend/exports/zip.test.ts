import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openZip } from './testing.ts';
import { encryptedZip } from './zip.ts';

const at = new Date('2026-08-10T14:00:00Z');

it('holds any file, opens with its phrase alone, and shows nothing of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 600 }),
      fc.string({ minLength: 1 }),
      async (bytes, phrase) => {
        const zip = await encryptedZip({ name: 'OFICIO-045-2026.pdf', bytes, at }, phrase);
        const opened = openZip(zip, phrase);
        expect(opened?.name).toBe('OFICIO-045-2026.pdf');
        expect(opened?.bytes.equals(bytes)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
  const bytes = Buffer.from('%PDF-1.7 Wara Mamani');
  const zip = Buffer.from(await encryptedZip({ name: 'a.pdf', bytes, at }, 'una frase'));
  expect(openZip(zip, 'otra frase')).toBeNull();
  expect(zip.includes('%PDF')).toBe(false);
  expect(zip.includes('Wara')).toBe(false);
});

it('tells when it was changed', async () => {
  const zip = await encryptedZip({ name: 'a.pdf', bytes: Buffer.alloc(64, 7), at }, 'una frase');
  zip[90] = (zip[90] ?? 0) ^ 1;
  expect(() => openZip(zip, 'una frase')).toThrow('changed');
});
