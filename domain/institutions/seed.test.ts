import { describe, expect, it } from 'vitest';
import { isCodeOf } from '../catalogues/catalogue.ts';
import { INSTITUTION_KINDS } from '../catalogues/institution-kinds.ts';
import { INSTITUTIONS } from './seed.ts';

describe('the first directory', () => {
  it('has distinct names and known kinds', () => {
    const names = INSTITUTIONS.map((row) => row.officialName);
    expect(new Set(names).size).toBe(names.length);
    expect(INSTITUTIONS.filter((row) => !isCodeOf(INSTITUTION_KINDS, row.kind))).toEqual([]);
  });

  it('claims as verified only what has a source', () => {
    const claimed = INSTITUTIONS.filter((row) => row.verified);
    expect(claimed.map((row) => row.shortName)).toEqual(['UPE Tacna']);
    expect(claimed.filter((row) => row.source.startsWith('Sin fuente'))).toEqual([]);
  });

  it('has somebody of each kind that an office refers to', () => {
    const kinds = new Set<string>(INSTITUTIONS.map((row) => row.kind));
    const lacking = INSTITUTION_KINDS.entries
      .map(({ code }) => code)
      .filter((code) => code !== 'otra' && !kinds.has(code));
    expect(lacking).toEqual([]);
  });
});
