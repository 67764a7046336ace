/** Words joined as Spanish does. */

/** "a, b y c"; *e* before the sound i: "Rosa e Inés", but "agua y hielo". Empty list: "". */
export function joinAnd(words: readonly string[]): string {
  return joined(words, (last) => (SOUNDS_I.test(plain(last)) ? 'e' : 'y'));
}

/** "a, b o c"; *u* before the sound o: "uno u otro", "7 u 8". */
export function joinOr(words: readonly string[]): string {
  return joined(words, (last) => (SOUNDS_O.test(plain(last)) ? 'u' : 'o'));
}

/** "1 día", "2 días": the number with the word that fits it. */
export function counted(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** What was said of several, one after the other; null: nothing of it. What is empty was not said. */
export function joinedOrNull(
  parts: readonly (string | null | undefined)[],
  separator = ', ',
): string | null {
  const said = parts.filter((part) => part != null && part !== '');
  return said.length === 0 ? null : said.join(separator);
}

/** hie- and hia- begin with a consonant sound. */
const SOUNDS_I = /^h?i(?![aeou])/;
const SOUNDS_O = /^(h?o|8|11(\D|$))/;

function joined(words: readonly string[], conjunction: (last: string) => string): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  if (words.length === 1) return last;
  return `${words.slice(0, -1).join(', ')} ${conjunction(last)} ${last}`;
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase();
}
