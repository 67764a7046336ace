import { describe, expect, it } from 'vitest';
import { lengthNote, pasteFits } from './paste.ts';

describe('pasteFits', () => {
  it('lets in what fits, counting what it replaces', () => {
    expect(pasteFits('0123456789', 0, '', 10).fits).toBe(true);
    expect(pasteFits('0123456789', 10, 'abcdefghij', 10).fits).toBe(true);
    expect(pasteFits('0123456789', 1, 'a', 10).fits).toBe(true);
  });

  it('refuses the rest whole, and says how much would fit', () => {
    expect(pasteFits('01234', 0, 'x'.repeat(20_000_000), 10)).toEqual({
      fits: false,
      message: expect.stringMatching(/^No se pegó: .* aquí caben 5 más/),
    });
  });
});

describe('lengthNote', () => {
  it('speaks only near the limit', () => {
    expect(lengthNote(74, 100)).toBeNull();
    expect(lengthNote(75, 100)).toBe('75 de 100 caracteres');
  });
});
