import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { LetterFields } from '../../domain/records/letter.ts';
import { listOperators } from '../accounts/operators.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { beginning } from './beginning.ts';

export interface PrefillQuery {
  readonly caseId: string;
  readonly institutionId: string;
  readonly cause: LetterFields['cause'];
}

/** A letter to begin with: whole, printable as it stands, and with no name in its text. */
export async function prefill(
  ctx: ReadingContext,
  { caseId, institutionId, cause }: PrefillQuery,
): Promise<LetterFields> {
  const day = dateInLima(ctx.now);
  const { rows, content } = await beginning(ctx.tx, { caseId, institutionId, cause, day });
  ctx.seen({ kind: 'case', id: caseId });
  return {
    institutionId,
    cause,
    coordination: null,
    content: { ...content, signerId: await usualSigner(ctx.tx, ctx.session.operatorId, day) },
    outgoing: rows.map(({ casePersonId }) => ({ casePersonId, fields: [], without: [] })),
    contactOverride: null,
  };
}

/** The responsable signs letters (D08); without one today, whoever writes it. */
async function usualSigner(tx: Tx, self: string, day: string): Promise<string> {
  const people = (await listOperators(tx, day)).filter(({ state }) => state === 'active');
  const responsables = people.filter(({ roles }) => roles.includes('responsable'));
  const own = responsables.find(({ id }) => id === self);
  return (own ?? responsables[0])?.id ?? self;
}
