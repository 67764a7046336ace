/**
 * Names of people. Every Peruvian form is kept as it was typed (one surname, none, "De la Cruz",
 * "Vda. de", apostrophes, Aymara and Quechua letters); only spaces are tidied. What could make two
 * names look alike, or turn a line around, is refused with a reason and never silently changed.
 */

/** Longest name kept in one field, in code points. */
export const NAME_MAX = 120;
/** Given names and both surnames, one after the other. */
export const FULL_NAME_MAX = 3 * NAME_MAX + 2;

export type NameError =
  | 'name_empty'
  | 'name_too_long'
  | 'name_hidden_characters'
  | 'name_not_a_name';

export type NameCheck =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly error: NameError };

/** Controls, private use, line separators, and all that draws nothing: zero width, bidi, fillers. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Latin letters with their marks, the apostrophes of Aymara and Quechua, and what joins names. */
const ALLOWED = /^[\p{Script=Latin}\p{M}'’ʼʻ´`·.,ºª°()\- ]+$/u;
const LETTER = /\p{Script=Latin}/u;
/** Full-width letters and ligatures are Latin too, but look like other letters. */
const LOOKALIKE = /[\uFB00-\uFB06\uFF21-\uFF5A]/;
/** Marks piled on one letter draw over the lines around it. */
const PILED_MARKS = /\p{M}{3,}/u;
const PASTED_ENDS = /^[ \u00A0\t\r\n]+|[ \u00A0\t\r\n]+$/g;

/**
 * Tidies a name or says why it cannot be one. Tabs and line ends count as hidden characters, except
 * at both ends, where a paste leaves them.
 * @returns the name in NFC with single spaces.
 */
export function cleanName(typed: string): NameCheck {
  const text = typed
    .replace(PASTED_ENDS, '')
    .replace(/[ \u00A0]+/g, ' ')
    .normalize('NFC');
  if (text === '') return { ok: false, error: 'name_empty' };
  if (text.length > 2 * NAME_MAX) return { ok: false, error: 'name_too_long' };
  if (HIDDEN.test(text)) return { ok: false, error: 'name_hidden_characters' };
  if ([...text].length > NAME_MAX) return { ok: false, error: 'name_too_long' };
  return isName(text) ? { ok: true, value: text } : { ok: false, error: 'name_not_a_name' };
}

function isName(text: string): boolean {
  return (
    ALLOWED.test(text) &&
    LETTER.test(text) &&
    !LOOKALIKE.test(text) &&
    !PILED_MARKS.test(text.normalize('NFD'))
  );
}

/** Spanish message for each reason to refuse a name. */
export const NAME_MESSAGES: Readonly<Record<NameError, string>> = {
  name_empty: 'Escriba el nombre.',
  name_too_long: `El nombre pasa de ${NAME_MAX} letras. Acórtelo y anote el resto en observaciones.`,
  name_hidden_characters:
    'El nombre trae caracteres invisibles, quizá por haberlo copiado de otro lado. Escríbalo de nuevo.',
  name_not_a_name: 'El nombre lleva signos o letras que no son de un nombre. Escríbalo con letras.',
};

/** The parts of a name as the registry keeps them. Any may be missing, but not all. */
export interface NameParts {
  /** apellido paterno */
  readonly firstSurname: string | null;
  /** apellido materno: missing when only one parent recognised the child */
  readonly secondSurname: string | null;
  readonly givenNames: string | null;
}

const APOSTROPHES = /['’ʼʻ´`]/g;
const SPACING = /[-.,/·°()]/g;
const MARKS = /\p{M}/gu;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N} ]/gu;

/**
 * The form that search compares: no accents, lower case, ñ as n, apostrophes dropped, hyphens as
 * spaces. `foldName("Ñahui Ch’oque")` is `nahui choque`.
 */
export function foldName(text: string): string {
  return tidySpaces(plainLetters(text));
}

/**
 * The value of the `name_sort` column. Plain byte comparison of two keys orders as a Spanish index
 * does: surnames first, ñ after n, "Quispe" before "Quispe Flores". Two spaces part the fields,
 * because inside a field there is never more than one.
 */
export function sortKey(parts: NameParts): string {
  return [parts.firstSurname, parts.secondSurname, parts.givenNames]
    .map((part) => foldForSort(part ?? ''))
    .join('  ')
    .trim();
}

/** `~` sorts after every letter, so `n~` falls between `nz` and `o`. */
function foldForSort(text: string): string {
  const aroundEnye = text.normalize('NFC').toLowerCase().split('ñ');
  return tidySpaces(aroundEnye.map(plainLetters).join('n~'));
}

/**
 * Apostrophes go first, since ´ unfolds into a space, and again after unfolding, since ŉ unfolds
 * into one: some of them are letters for Unicode, and would stay.
 */
function plainLetters(text: string): string {
  return text
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(APOSTROPHES, '')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPACING, ' ')
    .replace(NEITHER_LETTER_NOR_DIGIT, '');
}

function tidySpaces(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}

/** "Quispe Mamani, Rosa Elena"; without surnames, the given names alone; all missing, "Sin nombre conocido". */
export function fullName(parts: NameParts): string {
  const surnames = joined(parts.firstSurname, parts.secondSurname);
  const given = parts.givenNames ?? '';
  if (surnames === '' && given === '') return UNKNOWN_NAME;
  return [surnames, given].filter((part) => part !== '').join(', ');
}

/** "Rosa Elena Quispe Mamani": as it is said, and as letters print it. */
export function naturalName(parts: NameParts): string {
  const name = joined(parts.givenNames, parts.firstSurname, parts.secondSurname);
  return name === '' ? UNKNOWN_NAME : name;
}

/** What is shown for a person whose name nobody knows. */
export const UNKNOWN_NAME = 'Sin nombre conocido';

/** Particles stand for nobody: "María de la Cruz" is M. C. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'y',
  'da',
  'do',
  'dos',
  'vda',
  'viuda',
]);

/** Initials in natural order, "R. E. Q. M.", for letters that must not carry the name; "N. N." for none. */
export function initials(parts: NameParts): string {
  const words = joined(parts.givenNames, parts.firstSurname, parts.secondSurname).split(/[ -]+/);
  const kept = words.filter((word) => LETTER.test(word) && !PARTICLES.has(foldName(word)));
  const chosen = kept.length > 0 ? kept : words.filter((word) => LETTER.test(word));
  const letters = chosen.map((word) => `${firstLetter(word).toUpperCase()}.`);
  return letters.length > 0 ? letters.join(' ') : 'N. N.';
}

function firstLetter(word: string): string {
  return [...word].find((character) => LETTER.test(character)) ?? '';
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part): part is string => part !== null && part !== '').join(' ');
}
