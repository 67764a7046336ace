/** How what is typed of a body, a session or an agreement is looked at before it is saved. */
import { textsIn } from '../../domain/committees/texts-in.ts';
import type { FormingContext } from '../core/procedure.ts';
import { loadAgreement, loadSession } from './load.ts';
import type { PublicText } from './public-text.ts';

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
