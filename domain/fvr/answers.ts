/**
 * What was answered of the sheet of women and partners. «No sabe» is an answer (`blanco`: asked twice,
 * and she does not know; annex 2, p. 12), and is neither a no nor a question that nobody asked, which is
 * absent. Pure.
 */
import type { FactorItem } from './shapes.ts';
import { FACTOR_ITEMS, INFO_ITEMS, SCORED_ITEMS } from './women-partner.ts';

export type ItemAnswer = 'si' | 'no' | 'blanco';
/** Item → what she answered; absent: not asked yet. Annex items hold the code of their option. */
export type Answers = Readonly<Record<string, string>>;

export const ITEM_ANSWERS = ['si', 'no', 'blanco'] as const satisfies readonly ItemAnswer[];
/** The weapon of 5a: the form asks for it in words, and these two are what it asks for. */
export const WEAPONS = { pistola: 'Pistola', cuchillo: 'Cuchillo', otra: 'Otra' } as const;

const SHOWN_IF: ReadonlyMap<string, FactorItem['shownIf']> = new Map(
  FACTOR_ITEMS.map(({ id, shownIf }) => [id, shownIf]),
);

/**
 * Whether an item is asked, by what was answered before it: they did not live together last year, so
 * whether they still do is not asked (the jump 2a → 4); the weapon, if there was one; of a pregnancy,
 * if she is pregnant.
 */
export function isAsked(id: string, answers: Answers): boolean {
  if (id === 'i3') return answers['i2a'] !== 'no';
  if (id === 'i5a') return answers['i5'] === 'si';
  if (id === 'i12a') return answers['i12'] !== 'si';
  const shownIf = SHOWN_IF.get(id) ?? null;
  return shownIf === null || answers[shownIf.item] === shownIf.is;
}

/** What is left once what may not be asked any more is taken out: a changed answer leaves no other behind. */
export const standing = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => isAsked(id, answers)));

const SCORED = SCORED_ITEMS.map(({ id }) => id as string);

/** Scored items that must be asked and were not. */
export const notAsked = (answers: Answers): readonly string[] =>
  SCORED.filter((id) => isAsked(id, answers) && answers[id] === undefined);

/** Scored items that she does not know. */
export const blanks = (answers: Answers): readonly string[] =>
  SCORED.filter((id) => isAsked(id, answers) && answers[id] === 'blanco');

/** Scored items with a yes or a no. */
export const answered = (answers: Answers): readonly string[] =>
  SCORED.filter((id) => isAsked(id, answers) && (answers[id] === 'si' || answers[id] === 'no'));

/** Item → the answers it takes. */
const ACCEPTED: ReadonlyMap<string, readonly string[]> = new Map([
  ...SCORED.map((id) => [id, ITEM_ANSWERS] as const),
  ...INFO_ITEMS.map(({ id, answer }) => [id, infoAnswers(answer)] as const),
  ...FACTOR_ITEMS.map(
    ({ id, options }) => [id, [...options.map(({ code }) => code), 'blanco']] as const,
  ),
]);

function infoAnswers(answer: (typeof INFO_ITEMS)[number]['answer']): readonly string[] {
  if (answer === 'weapon') return [...Object.keys(WEAPONS), 'blanco'];
  return answer === 'mark' ? ['si'] : ITEM_ANSWERS;
}

/** Whether every answer is one of its item's. */
export const areAnswers = (answers: Answers): boolean =>
  Object.entries(answers).every(([id, answer]) => ACCEPTED.get(id)?.includes(answer) === true);
