import { operators, yearNames } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { Desk } from '../../domain/desks.ts';
import { Refusal } from '../../domain/errors.ts';
import { actingPost } from '../accounts/operators.ts';
import { letterCaseOf } from '../letters/facts.ts';
import { officeOn } from '../office/facts.ts';
import { deskOfPaper } from './desk.ts';
import type { MakingContext, PaperFacts } from './maker.ts';

export interface FactsAsked {
  readonly caseId: string | null;
  /** The desk that its kind is of, and the one that was said. */
  readonly kind: Desk | null;
  readonly said: Desk | null;
  readonly signerId: string;
}

/**
 * All that one paper is made of on this day, besides its own records.
 * @throws Refusal `not_found`; `not_allowed` for a desk of others; `bad_input` when who signs has left the office.
 */
export async function paperFacts(
  { tx, now, session }: MakingContext,
  { caseId, kind, said, signerId }: FactsAsked,
): Promise<PaperFacts> {
  const day = dateInLima(now);
  const signer = await tx.findOneBy(operators, { id: signerId });
  if (signer === null || signer.endedAt !== null)
    throw new Refusal('bad_input', {
      fields: { 'paper.input.signerId': 'Elija a una persona que siga en la oficina.' },
    });
  const letterCase = caseId === null ? null : await letterCaseOf(tx, caseId);
  return {
    office: await officeOn(tx, day),
    year: await yearNameOrNull(tx, day),
    signer,
    actingPost: await actingPost(tx, signer.id, day),
    typist: session.fullName,
    desk: deskOfPaper({ letterCase, kind, said, roles: session.roles }),
    letterCase,
    day,
  };
}

const yearNameOrNull = (tx: Tx, day: string) =>
  tx.findOneBy(yearNames, { year: Number(day.slice(0, 4)) });
