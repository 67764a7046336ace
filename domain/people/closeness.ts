/** How near two words of names are: as they are spelled, as they sound, as people are called. */
import { namesCalled } from './diminutives.ts';
import { soundKeys } from './sound.ts';

/** A word of a name, with what is compared of it. */
export interface HeardWord {
  /** Folded. */
  readonly text: string;
  readonly keys: readonly string[];
  /** Names it may stand for (`diminutives.ts`), folded. */
  readonly names: readonly string[];
}

/** Hears words; each is heard once. */
export function hearing(): (word: string) => HeardWord {
  const heard = new Map<string, HeardWord>();
  return (word) => {
    const known = heard.get(word);
    if (known !== undefined) return known;
    const one = { text: word, keys: soundKeys(word), names: namesCalled(word) };
    heard.set(word, one);
    return one;
  };
}

/** How near two words are, from 0 to 1; in between, what each likeness is worth. */
export const NEARNESS = {
  spelled: 1,
  sound: 0.95,
  called: 0.85,
  typed: 0.7,
  initial: 0.5,
} as const;

export function nearness(a: HeardWord, b: HeardWord): number {
  if (a.text === b.text) return NEARNESS.spelled;
  if (a.keys.some((key) => b.keys.includes(key))) return NEARNESS.sound;
  if (isCalled(a, b)) return NEARNESS.called;
  if (
    mistyped(a.text, b.text) ||
    a.keys.some((key) => b.keys.some((other) => mistyped(key, other)))
  )
    return NEARNESS.typed;
  return isInitial(a.text, b.text) || isInitial(b.text, a.text) ? NEARNESS.initial : 0;
}

/** Two ways of calling one name are not enough: *Beto* is Alberto and Roberto. */
function isCalled(a: HeardWord, b: HeardWord): boolean {
  return a.names.includes(b.text) || b.names.includes(a.text);
}

/** "J." for *Juan*. */
const isInitial = (one: string, other: string): boolean =>
  one.length === 1 && other.startsWith(one);

/** From this length on, one slip; from the other, two. Shorter words are other names: *Luz*, *Luis*. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;

/** Whether one is the other with a slip of the hand; never when they differ as *Mario* and *María*. */
export function mistyped(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2 || differInGender(a, b)) return false;
  if (shorter >= TWO_SLIPS) return slips(a, b) <= 2;
  if (shorter >= ONE_SLIP) return slips(a, b) <= 1;
  return shorter === ONE_SLIP - 1 && a.length === b.length && isTwist(a, b);
}

/** Two letters side by side in the other order, all else the same. */
function isTwist(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    at !== -1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

/** *Mario* and *María*, *Daniel* and *Daniela*: a sister and a brother, not a slip. */
function differInGender(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (longer === `${shorter}a` || longer === `${shorter}o`) return true;
  return (
    a.length === b.length &&
    a.slice(0, -1) === b.slice(0, -1) &&
    ENDS.has(a.slice(-1) + b.slice(-1))
  );
}
/** As written, and as `soundKeys` leaves them. */
const ENDS: ReadonlySet<string> = new Set(['ao', 'oa', 'au', 'ua']);

/** Letters to add, drop, change or twist to come from one to the other (Damerau–Levenshtein, restricted). */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      now.push(least);
    }
    before = last;
    last = now;
  }
  return last[b.length] ?? 0;
}
