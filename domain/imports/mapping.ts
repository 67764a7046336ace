/** Which column holds what: guessed from the words of its header, and corrected by a person. */
import { foldName } from '../people/names.ts';
import type { ImportField } from './fields.ts';

/** Column (counted from 0) → key of a field, or null for one that is left. */
export type Mapping = readonly (string | null)[];

/**
 * A guess for every header; no field twice, the better match first. «Ap. Paterno» and «APELLIDO
 * PATERNO» mean the same; a header that nothing matches is left.
 */
export function guessMapping(headers: readonly string[], fields: readonly ImportField[]): Mapping {
  const pairs = headers
    .flatMap((header, column) =>
      fields.map(({ key, heads }) => ({ column, key, score: scoreOf(foldHeader(header), heads) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const mapping: (string | null)[] = headers.map(() => null);
  const used = new Set<string>();
  for (const { column, key } of pairs)
    if (mapping[column] === null && !used.has(key)) {
      mapping[column] = key;
      used.add(key);
    }
  return mapping;
}

/** A saved mapping by the words of its headers, over what is guessed of the others. */
export function mappingFrom(
  headers: readonly string[],
  saved: Readonly<Record<string, string>>,
  fields: readonly ImportField[],
): Mapping {
  const known = new Set(fields.map(({ key }) => key));
  const used = new Set<string>();
  const mapping = headers.map((header) => {
    const key = saved[foldHeader(header)] ?? null;
    if (key === null || !known.has(key) || used.has(key)) return null;
    used.add(key);
    return key;
  });
  const guessed = guessMapping(
    headers,
    fields.filter(({ key }) => !used.has(key)),
  );
  return mapping.map(
    (key, column) => key ?? (isSaved(saved, headers[column]) ? null : (guessed[column] ?? null)),
  );
}

const isSaved = (saved: Readonly<Record<string, string>>, header = ''): boolean =>
  Object.hasOwn(saved, foldHeader(header));

/** Header → field, as a mapping is kept: the column may stand elsewhere in the next file. `''` is left. */
export function savedOf(headers: readonly string[], mapping: Mapping): Record<string, string> {
  return Object.fromEntries(
    headers.flatMap((header, column) => {
      const words = foldHeader(header);
      return words === '' ? [] : [[words, mapping[column] ?? '']];
    }),
  );
}

/** «N° de D.N.I.» is `n de dni`: dots within an abbreviation go, other signs part words. */
export const foldHeader = (header: string): string =>
  foldName(
    header.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '').replace(/[_:;|?¿!"*#+\r\n\t]/g, ' '),
  ).slice(0, 120);

/** 100 for the very words; less where they are a run of more, by how much of it they are. */
function scoreOf(header: string, heads: readonly string[]): number {
  if (header === '') return 0;
  return Math.max(
    0,
    ...heads.map((head) => {
      if (header === head) return 100;
      if (!` ${header} `.includes(` ${head} `)) return 0;
      return (90 * head.length) / header.length;
    }),
  );
}

/** What a mapping lacks before anything can be imported, in Spanish; null when nothing. */
export function lacking(mapping: Mapping): string | null {
  const used = new Set(mapping);
  if (used.has('wholeName') || used.has('givenNames') || used.has('firstSurname')) return null;
  return 'Diga qué columna tiene los nombres: «Apellidos y nombres», o los apellidos y los nombres por separado.';
}
