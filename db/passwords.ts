import { Refusal } from '../domain/errors.ts';
import type { Random } from './ports.ts';
import { spanishWords, withoutAccents } from './words.ts';

const SHORTEST = 12;
const WEAKEST_SCORE = 3;
/** What is beyond does not change the answer, and guessing time grows with length. */
const LONGEST_JUDGED = 128;

/**
 * Refuses a password that is short or easily guessed: below 12 characters, or below score 3 of
 * zxcvbn with Spanish words and names. The user name counts as known to who guesses.
 *
 * @throws Refusal `password_weak`.
 */
export async function requireStrongPassword(password: string, userName: string): Promise<void> {
  if ([...password].length < SHORTEST || !(await isHardToGuess(password, userName)))
    throw new Refusal('password_weak', { fields: { password: WEAK } });
}

const WEAK = 'Use cinco palabras sin relación entre sí, o 12 caracteres o más variados.';

async function isHardToGuess(password: string, userName: string): Promise<boolean> {
  const judge = await spanishJudge();
  const known = [
    userName,
    'yanapa',
    'demuna',
    'omaped',
    'ciam',
    'tarata',
    'tacna',
    'municipalidad',
  ];
  return judge.check(password.slice(0, LONGEST_JUDGED), known).score >= WEAKEST_SCORE;
}

/** Loaded when first needed: the dictionaries are large and most sessions never set a password. */
async function spanishJudge() {
  const [{ ZxcvbnFactory }, common, spanish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    // Keyboard rows and the world's most used passwords: the Spanish package has neither.
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-es-es'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...spanish.dictionary },
    graphs: common.adjacencyGraphs,
  });
}

/** Words that any keyboard types: no accents, no ñ, four letters or more. */
const phraseWords = spanishWords.filter(
  (word) => word.length >= 4 && word === withoutAccents(word),
);

/**
 * Different Spanish words, for who cannot think of a password: five are about 53 bits, beyond reach at
 * 64 MiB a guess.
 */
export function suggestPhrase(random: Random, many = 5): string {
  const words = new Set<string>();
  while (words.size < many) words.add(pick(random));
  return [...words].join(' ');
}

function pick(random: Random): string {
  // Numbers past the last whole multiple would favour the first words.
  const fair = 0x10000 - (0x10000 % phraseWords.length);
  for (;;) {
    const number = new DataView(random(2).buffer).getUint16(0);
    const word = number < fair ? phraseWords[number % phraseWords.length] : undefined;
    if (word !== undefined) return word;
  }
}
