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

  it('reaches the authorities that a case cannot do without', () => {
    const kinds = new Set(INSTITUTIONS.map((row) => row.kind));
    for (const kind of [
      'upe',
      'fiscalia',
      'juzgado',
      'pnp',
      'cem',
      'salud',
      'educacion',
    ] as const) {
      expect(kinds.has(kind)).toBe(true);
    }
  });
});
