/** @module-tag T8 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemRandom } from '../testing.ts';
import { deriveKey, seal, unseal } from './aead.ts';
import { fromHex, toHex } from './bytes.ts';

describe('AES-256-GCM', () => {
  it('gives the known answer (McGrew and Viega, test case 15)', () => {
    const key = fromHex('feffe9928665731c6d6a8f9467308308'.repeat(2));
    const plain = fromHex(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
        '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255',
    );
    const nonce = 'cafebabefacedbaddecaf888';
    expect(toHex(seal(key, plain, '', () => fromHex(nonce)))).toBe(
      `${nonce}522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa` +
        '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad' +
        'b094dac5d93471bdec1a502270e3cc6c',
    );
  });

  it('opens what was sealed, and nothing that was touched', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(bytes, fc.string(), fc.nat(), fc.integer({ min: 1, max: 255 }), (...given) => {
        const [plain, context, place, change] = given;
        const key = systemRandom(32);
        const box = seal(key, plain, context, systemRandom);
        expect(unseal(key, box, context)).toEqual(plain);
        expect(unseal(key, box, `${context}.`)).toBeNull();
        expect(unseal(systemRandom(32), box, context)).toBeNull();
        const at = place % box.length;
        expect(unseal(key, box.with(at, (box[at] ?? 0) ^ change), context)).toBeNull();
        expect(unseal(key, box.subarray(0, at), context)).toBeNull();
      }),
    );
  });
});

it('HKDF-SHA-256 gives the known answer (RFC 5869, test case 3)', () => {
  const okm = deriveKey(new Uint8Array(22).fill(0x0b), new Uint8Array(), '');
  expect(toHex(okm)).toBe('8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d');
});
