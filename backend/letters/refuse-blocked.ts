import type { Tx } from '../../db/store.ts';
import { type ErrorCode, Refusal } from '../../domain/errors.ts';
import type { DraftFacts } from './draft-facts.ts';
import type { WarningCode } from './types.ts';
import { warningsOf } from './warnings.ts';

/** Warnings that are refusals of their own; the others point at the field. */
const CODES: Readonly<Partial<Record<WarningCode, ErrorCode>>> = {
  outgoing_refused: 'letter_person_not_allowed',
  safe_contact: 'safe_contact',
  denomination_missing: 'denomination_missing',
};

/** Stops at the first warning that blocks. @throws Refusal as `CODES` says, else `bad_input`. */
export async function refuseBlocked(tx: Tx, facts: DraftFacts): Promise<void> {
  const blocking = (await warningsOf(tx, facts)).find(({ blocks }) => blocks);
  if (blocking === undefined) return;
  throw new Refusal(CODES[blocking.code] ?? 'bad_input', {
    fields: { [`fields.${blocking.field}`]: blocking.message },
  });
}
