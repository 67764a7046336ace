/**
 * How a word of a name sounds, in Spanish and in the Quechua and Aymara of the Andes: people, offices
 * and registries write one name in many ways (Huamán, Guamán, Waman), and it is one name. Two words
 * that share a key sound alike; a key is compared, never shown.
 */
import { foldName, PARTICLES } from './names.ts';

/** What is written in several ways for one sound. */
export interface SoundRule {
  readonly find: RegExp;
  readonly to: string;
  /** The other reading, where one spelling has two sounds. */
  readonly second?: string;
  /** Two spellings of one name that only this rule brings together. */
  readonly example: readonly [string, string];
}

/**
 * In order: each reads what the ones before it left. Capitals are sounds already settled, which no
 * later rule reads again: C as in *chico*, K, G as in *gato*, S, W.
 */
export const SOUND_RULES: readonly SoundRule[] = [
  // Spellings of two letters.
  { find: /([abd-km-z])\1+/g, to: '$1', example: ['Jenny', 'Jeny'] },
  { find: /cc(?!h)|kk/g, to: 'K', example: ['Ccama', 'Cama'] },
  { find: /ck/g, to: 'K', example: ['Jackelin', 'Jakelin'] },
  { find: /ch(?=[rln])/g, to: 'K', example: ['Christian', 'Cristian'] },
  { find: /c+h/g, to: 'C', example: ['Chirley', 'Shirley'] },
  { find: /ph/g, to: 'f', second: 'p', example: ['Stephany', 'Estefani'] },
  { find: /sh/g, to: 'C', second: 'S', example: ['Shirley', 'Chirley'] },
  // s, z, c, x.
  { find: /^x(?=im|av)/g, to: 'j', example: ['Ximena', 'Jimena'] },
  { find: /^x/g, to: 'S', second: 'C', example: ['Xaro', 'Charo'] },
  { find: /x/g, to: 'KS', second: 'S', example: ['Félix', 'Felis'] },
  { find: /s?c(?=[eiy])/g, to: 'S', example: ['Asencio', 'Ascensio'] },
  { find: /[sz]/g, to: 'S', example: ['Apaza', 'Apasa'] },
  { find: /SS+/g, to: 'S', example: ['Quiszpe', 'Quispe'] },
  // k, q, c, qu.
  { find: /qu(?=[eiy])/g, to: 'K', example: ['Quispe', 'Kispe'] },
  { find: /[kqc]/g, to: 'K', example: ['Cutipa', 'Kutipa'] },
  // g, j, y.
  { find: /gu(?=[eiy])/g, to: 'G', second: 'W', example: ['Guisa', 'Huisa'] },
  { find: /^gi(?=[aou])/g, to: 'y', example: ['Giovana', 'Yovana'] },
  { find: /^g(?=[eiy])/g, to: 'j', example: ['Genny', 'Yeni'] },
  { find: /g(?=[eiy])/g, to: 'j', second: 'G', example: ['Mogica', 'Mojica'] },
  { find: /^jea(?=n)/g, to: 'ja', example: ['Jeanet', 'Yanet'] },
  { find: /^j/g, to: 'j', second: 'y', example: ['Jenny', 'Yeni'] },
  // hu, gu, w.
  { find: /w(?=[aeiou])/g, to: 'W', second: 'b', example: ['Wilma', 'Vilma'] },
  { find: /[gh]u(?=[ao])/g, to: 'W', example: ['Huamán', 'Guamán'] },
  { find: /hu(?=[eiy])/g, to: 'W', second: 'b', example: ['Huilca', 'Vilca'] },
  { find: /w/g, to: 'u', example: ['Lawra', 'Laura'] },
  // Letters that are silent, or the same.
  { find: /h/g, to: '', example: ['Hilda', 'Ilda'] },
  { find: /v/g, to: 'b', example: ['Chávez', 'Chabes'] },
  { find: /elle$/g, to: 'eye', second: 'el', example: ['Michelle', 'Michel'] },
  { find: /ll+(?![aeiouy])/g, to: 'l', example: ['Guillca', 'Huillca'] },
  { find: /ll+/g, to: 'y', second: 'l', example: ['Llanos', 'Yanos'] },
  // How names that came from other languages end, and begin.
  { find: /[iy]ne$/g, to: 'in', example: ['Jaqueline', 'Yaquelin'] },
  { find: /ete$/g, to: 'et', example: ['Ivette', 'Ivet'] },
  { find: /(?<=[^aeiou])(?:ey|ie|ye)$/g, to: 'i', example: ['Shirley', 'Shirly'] },
  { find: /^S(?=[^aeiouy])/g, to: 'eS', example: ['Stefani', 'Estefani'] },
  // m and n, and the stops that Quechua and Aymara do not voice after them.
  { find: /m$/g, to: 'n', example: ['William', 'Willian'] },
  { find: /n(?=[pb])/g, to: 'm', example: ['Canpos', 'Campos'] },
  { find: /nd/g, to: 'nt', example: ['Condori', 'Kunturi'] },
  { find: /mb/g, to: 'mp', example: ['Tambo', 'Tampu'] },
  { find: /n[gG]/g, to: 'nK', example: ['Inga', 'Inca'] },
  // Vowels: Quechua and Aymara have three.
  { find: /y(?![aeiou])/g, to: 'i', example: ['Mayra', 'Maira'] },
  { find: /e/g, to: 'i', example: ['Quispe', 'Qespi'] },
  { find: /o/g, to: 'u', example: ['Ochochoque', 'Uchuchuqui'] },
  { find: /i(?=[au])/g, to: 'y', example: ['Yulyana', 'Yuliana'] },
  { find: /u(?=[ai])/g, to: 'W', example: ['Ñahui', 'Ñaui'] },
];

/**
 * One key of a word, or two where it can be read in two ways. The word may carry its accents; one that
 * was folded before is read as well, only its *ü* is lost.
 * @returns none for a text without a letter or a digit.
 */
export function soundKeys(word: string): readonly string[] {
  return keysBy(SOUND_RULES, word);
}

/** @param rules those to read by: `soundKeys` reads by all of them. */
export function keysBy(rules: readonly SoundRule[], word: string): readonly string[] {
  const spelled = foldName(word.normalize('NFC').replace(DIAERESIS, 'w')).replaceAll(' ', '');
  if (spelled === '') return [];
  const first = heard(rules, spelled, ({ to }) => to);
  const second = heard(rules, spelled, ({ to, second: other }) => other ?? to);
  return first === second ? [first] : [first, second];
}

/** *Agüero*: the u sounds, as in *Ahuero*. */
const DIAERESIS = /gü(?=[eéií])/gi;

function heard(
  rules: readonly SoundRule[],
  spelled: string,
  reading: (rule: SoundRule) => string,
): string {
  const sound = rules.reduce((word, rule) => word.replace(rule.find, reading(rule)), spelled);
  return sound === '' ? spelled : sound.toLowerCase();
}

/** Whether two words can be one name said aloud. */
export function soundAlike(one: string, other: string): boolean {
  const keys = soundKeys(one);
  return soundKeys(other).some((key) => keys.includes(key));
}

/** «Delacruz» is «de la Cruz»; «Delgado» is not «del Gado», so only what is known is parted. */
const JOINED =
  /^(?:dela|delos|delas|del)(?=(?:cruz|rosa|torre|vega|pena|puente|fuente|mar|aguila|castillo|carpio|rio|valle|santos|angeles|reyes|rios|heras|casas)$)/;

/**
 * The words of a name that tell who somebody is, folded, in their order: *de*, *del*, *de la*, *y* and
 * *Vda. de* are left out, unless nothing else is there.
 */
export function nameParts(text: string): readonly string[] {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word !== '');
  const kept = words.filter((word) => !PARTICLES.has(word)).map((word) => word.replace(JOINED, ''));
  return kept.length > 0 ? kept : words;
}
