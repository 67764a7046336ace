/** @module-tag T8 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemRandom } from '../testing.ts';
import { fromHex, toHex } from './bytes.ts';
import { keyPairOf, makeKeyPair, sealTo, unsealWith } from './sealed-box.ts';

describe('sealing to a public half', () => {
  it('uses X25519 (RFC 7748, 6.1)', () => {
    const alice = keyPairOf(
      fromHex('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a'),
    );
    expect(toHex(alice.publicKey)).toBe(
      '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a',
    );
  });

  it('opens with the pair alone, and only untouched', () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (plain, place, change) => {
        const pair = makeKeyPair(systemRandom);
        const box = sealTo(pair.publicKey, plain, 'context', systemRandom);
        expect(unsealWith(pair, box, 'context')).toEqual(plain);
        expect(unsealWith(pair, box, 'other')).toBeNull();
        expect(unsealWith(makeKeyPair(systemRandom), box, 'context')).toBeNull();
        const at = place % box.length;
        expect(unsealWith(pair, box.with(at, (box[at] ?? 0) ^ change), 'context')).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a point of low order, which would make the key known to all', () => {
    const zero = new Uint8Array(32);
    expect(() => sealTo(zero, zero, '', systemRandom)).toThrow();
    expect(unsealWith(makeKeyPair(systemRandom), new Uint8Array(92), '')).toBeNull();
  });
});
