/** What of a form is text, field by field, so that no field of a public record can be forgotten. */
import type { FormingContext } from '../core/procedure.ts';
import { loadAgreement, loadSession } from './load.ts';
import type { PublicText } from './public-text.ts';

/** Fields that name a row, or are of a list or a day. */
const NOT_TEXT =
  /(?:^|\.)(?:id|\w+Id|kind|state|how|seat|standing|onDate|fromDay|untilDay|dueOn|normOn|endedOn|quorum)$/u;

/** `how` is a code where somebody came to a session, and words where an agreement was settled. */
const TOLD = /^how$/u;

/** Texts of whatever was typed: `agenda.2.said` → its words. */
export function textsIn(value: unknown, path = ''): { field: string; text: string }[] {
  if (typeof value === 'string')
    return value === '' || (NOT_TEXT.test(path) && !TOLD.test(path))
      ? []
      : [{ field: path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

type Looked = PublicText & { readonly namesReason: string };

/** What of a body or a member is typed: she is named there, so that only numbers are looked for. */
export const numbersOnly = (input: object): Looked => ({
  committeeId: null,
  texts: textsIn(input),
  known: [],
  names: false,
  namesReason: '',
});

/** What a session says. @param known names that are typed as such. */
export const everything = (
  input: { readonly namesReason: string },
  committeeId: string,
  known: readonly string[] = [],
): Looked => ({
  committeeId,
  texts: textsIn(input),
  known,
  names: true,
  namesReason: input.namesReason,
});

/** Of which body a session is. @throws Refusal `not_found`. */
export const ofSession = (ctx: FormingContext, id: string): Promise<string> =>
  ctx.read(async ({ tx }) => (await loadSession(tx, id)).committeeId);

/** Of which body an agreement is. @throws Refusal `not_found`. */
export const ofAgreement = (ctx: FormingContext, id: string): Promise<string> =>
  ctx.read(async ({ tx }) => {
    const { sessionId } = await loadAgreement(tx, id);
    return (await loadSession(tx, sessionId)).committeeId;
  });
