/** A name that stands in one cell, in its parts. */
import type { NameParts } from '../people/names.ts';

/** What a surname may begin with: it goes with the word after it. */
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'san',
  'santa',
  'da',
  'do',
  'dos',
  'di',
  'van',
  'von',
  'vda',
  'vda.',
  'viuda',
  'y',
  'e',
]);

/**
 * «QUISPE MAMANI, Rosa Elena», «De la Cruz Mamani Juan»: surnames first, as padrones write. Without a
 * comma the first two surnames are taken, which is shown before anything is kept.
 * @returns null for what has no word.
 */
export function splitWholeName(text: string): NameParts | null {
  const [before = '', ...after] = text.split(',').map((part) => part.trim());
  const given = after.join(' ').trim();
  const surnames = surnamesOf(before.split(/\s+/).filter((word) => word !== ''));
  const [firstSurname = null, secondSurname = null] = surnames;
  if (given !== '') {
    const rest = surnames.slice(1).join(' ');
    return { firstSurname, secondSurname: rest === '' ? null : rest, givenNames: given };
  }
  if (surnames.length === 0) return null;
  // «Quispe Rosa»: one surname and a name.
  if (surnames.length === 2)
    return { firstSurname, secondSurname: null, givenNames: secondSurname };
  const names = surnames.slice(2).join(' ');
  return { firstSurname, secondSurname, givenNames: names === '' ? null : names };
}

/** Words, with the particles that go before them. */
function surnamesOf(words: readonly string[]): string[] {
  const found: string[] = [];
  let before: string[] = [];
  for (const word of words) {
    before.push(word);
    if (PARTICLES.has(word.toLowerCase())) continue;
    found.push(before.join(' '));
    before = [];
  }
  return before.length === 0 ? found : [...found, before.join(' ')];
}

/** «QUISPE» or «quispe» as «Quispe»; a name in both cases stays as it was typed. */
export function asName(text: string): string {
  if (text !== text.toUpperCase() && text !== text.toLowerCase()) return text;
  return text
    .toLowerCase()
    .replace(
      /(^|[\s\-'’(])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/(?<=\s)(De|Del|La|Las|Los|Y)(?=\s)/g, (particle) => particle.toLowerCase());
}
