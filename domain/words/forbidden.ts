/** Words that wound or accuse, and that no screen, letter or template of the office may print. */

interface Refused {
  readonly pattern: RegExp;
  /** Phrases around the word in which it says something else. */
  readonly allowed: readonly string[];
}

const REFUSED: readonly Refused[] = [
  {
    // A child is a niña, niño or adolescente; "menor de edad" is refused too.
    pattern: /(?<![\p{L}\p{N}_])menor(?:es)?(?![\p{L}\p{N}_])/giu,
    allowed: [
      'al por menor',
      'menor o igual',
      'no menor de',
      'no menor a',
      'menor cuantía',
      'en menor medida',
    ],
  },
  {
    // Nobody is an aggressor before a court says so.
    pattern: /(?<![\p{L}\p{N}_])agresor(?:a|as|es)?(?![\p{L}\p{N}_])/giu,
    allowed: [
      'presunto agresor',
      'presunta agresora',
      'presuntos agresores',
      'presuntas agresoras',
      'presunto/a agresor',
    ],
  },
  { pattern: /(?<![\p{L}\p{N}_])discapacitad[oa]s?(?![\p{L}\p{N}_])/giu, allowed: [] },
  { pattern: /(?<![\p{L}\p{N}_])ancian[oa]s?(?![\p{L}\p{N}_])/giu, allowed: [] },
];

/**
 * The refused words of a text, as written, in the order they stand. Empty when there is none.
 * A word is spared only inside one of the exact phrases of its list.
 */
export function refusedWordsIn(text: string): string[] {
  const plain = text.normalize('NFC');
  return REFUSED.flatMap(({ pattern, allowed }) =>
    [...plain.matchAll(pattern)]
      .filter((found) => !isSpared(plain, found.index, allowed))
      .map((found) => ({ at: found.index, word: found[0] })),
  )
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}

function isSpared(text: string, at: number, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const start = at - phrase.search(/menor|agresor/);
    const around = text.slice(Math.max(0, start), start + phrase.length);
    return around.replace(/\s/g, ' ').toLowerCase() === phrase;
  });
}
