/**
 * Whether a comment may name somebody: it warns as it is typed, and stops nobody. Whoever types reads it
 * and takes the name out; no list of the people attended is asked, so that nothing here tells of them.
 */
import { foldName } from '../people/names.ts';

const TITLES =
  /\b(?:señora|señor|señorita|sra|sr|srta|doctora|doctor|dra|dr|licenciada|licenciado|lic|abogada|abogado|profesora|profesor|psicóloga|psicólogo|doña|don)\b\.?\s+(?<name>\p{L}{3,})/giu;
/** A capital that begins no sentence. */
const CAPITAL = /(?<before>[^\s.!?¡¿«»"(:\n-])["»)]?\s+(?<name>\p{Lu}\p{Ll}{2,})/gu;
const NUMBER = /(?<!\d)\d(?:[\s.-]?\d){6,}(?!\d)/gu;
/** Written with a capital, and nobody's name. */
const NOBODY = new Set(
  'demuna omaped ciam cem upe pnp dni muy gracias dios municipalidad municipio defensoria fiscalia comisaria juzgado tarata tacna peru lunes enero'.split(
    ' ',
  ),
);

/** Words shorter than this are articles and initials. */
const SHORTEST = 3;

/**
 * @param workers full names of whoever works here: written in any way, they are found.
 * @returns what may name somebody, as it was typed, each once; empty when nothing does.
 */
export function namesIn(comment: string, workers: readonly string[]): string[] {
  const found = new Map<string, string>();
  const add = (typed: string): void => {
    const key = foldName(typed);
    if (key !== '' && !NOBODY.has(key)) found.set(key, typed);
  };
  for (const { groups } of comment.matchAll(TITLES)) add(groups?.['name'] ?? '');
  for (const { groups } of comment.matchAll(CAPITAL)) add(groups?.['name'] ?? '');
  const known = new Set(
    workers.flatMap((name) => foldName(name).split(' ').filter(isLong)).filter(isName),
  );
  for (const word of comment.match(/\p{L}+/gu) ?? []) if (known.has(foldName(word))) add(word);
  for (const [number] of comment.matchAll(NUMBER)) add(number);
  return [...found.values()];
}

const isLong = (word: string): boolean => word.length >= SHORTEST;
/** Surnames that are common words too would warn at every sentence. */
const COMMON = new Set('casa cruz rey luna sol paz bueno leon campo rosas del los las'.split(' '));
const isName = (word: string): boolean => !COMMON.has(word);
