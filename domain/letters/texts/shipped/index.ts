import { CLAUSES } from './clauses.ts';
import { DESK_TEXTS } from './desks.ts';
import { FEEDBACK_TEXTS } from './feedback.ts';
import { FREE_TEXTS } from './free.ts';
import { OFICIOS } from './oficios.ts';
import { REQUESTS } from './requests.ts';
import type { ShippedText } from './shipped.ts';

/** Every text of the program, in the order in which it is listed. */
export const SHIPPED_TEXTS: readonly ShippedText[] = [
  ...OFICIOS,
  ...REQUESTS,
  ...FREE_TEXTS,
  ...DESK_TEXTS,
  ...FEEDBACK_TEXTS,
  ...CLAUSES,
];

const byId = new Map(SHIPPED_TEXTS.map((text) => [text.id, text]));
const byCode = new Map(SHIPPED_TEXTS.map((text) => [text.code, text]));

/** Null: it is of the office's own. */
export const shippedText = (id: string): ShippedText | null => byId.get(id) ?? null;

/** @throws Error for a code that the program does not have. */
export function shippedByCode(code: string): ShippedText {
  const found = byCode.get(code);
  if (found === undefined) throw new Error(`There is no text ${code}.`);
  return found;
}
