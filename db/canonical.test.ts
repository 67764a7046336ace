import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from './canonical.ts';

describe('canonical JSON', () => {
  it('orders keys by code unit at every depth, and writes no spaces', () => {
    expect(canonicalJson({ b: [1, { z: null, a: 'ñ' }], B: true, á: 0 })).toBe(
      '{"B":true,"b":[1,{"a":"ñ","z":null}],"á":0}',
    );
  });

  it('is the same text however the object was built, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as Json);
        const back: Json = JSON.parse(text);
        expect(canonicalJson(back)).toBe(text);
        expect(JSON.stringify(back).length).toBe(JSON.stringify(value).length);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, new Date(0), () => 1, new Map()])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson({ value: value as unknown as Json })).toThrow(TypeError);
    },
  );
});
