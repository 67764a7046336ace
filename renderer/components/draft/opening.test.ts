import { describe, expect, it } from 'vitest';
import { isStale, opening } from './opening.ts';

const blanks = { id: 'a', version: 4, text: '' };

describe('opening', () => {
  it('puts what was typed over the blanks', () => {
    expect(
      opening(blanks, { text: 'a medio escribir' }, { fixed: {}, version: undefined }),
    ).toEqual({ ...blanks, text: 'a medio escribir' });
  });

  it('an act that only adds goes to the record as it stands now', () => {
    const restored = { ...blanks, version: 2, text: 'nota' };
    const values = opening(blanks, restored, { fixed: { version: 4 }, version: undefined });
    expect(values.version).toBe(4);
    expect(isStale(values, undefined)).toBe(false);
  });

  it('a form over a whole record keeps the version it was begun on, and says that it is old', () => {
    const restored = { ...blanks, version: 2, text: 'lo de antes' };
    const values = opening(blanks, restored, { fixed: {}, version: 4 });
    expect(values).toEqual(restored);
    expect(isStale(values, 4)).toBe(true);
  });

  it('a form just opened is of the present version', () => {
    const values = opening(blanks, null, { fixed: {}, version: 4 });
    expect(isStale(values, 4)).toBe(false);
    expect(isStale(values, 5)).toBe(true);
  });
});
