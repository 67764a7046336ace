/** All that one letter is made of on one day, read together. */

import type { Operator } from '../../db/entities/index.ts';
import { type Institution, type OfficeVersion, operators } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { LetterFields } from '../../domain/records/letter.ts';
import { actingPost } from '../accounts/operators.ts';
import { addresseeOn, institutionOf } from '../institutions/directory.ts';
import type { Addressee } from '../institutions/types.ts';
import { officeOn } from '../office/facts.ts';
import type { DecidedRow } from './decided.ts';
import { type LetterCase, letterCaseOf } from './facts.ts';
import { decideOutgoing } from './outgoing.ts';

export interface DraftFacts {
  readonly fields: LetterFields;
  readonly letterCase: LetterCase;
  readonly institution: Institution;
  /** Who holds its post that day. */
  readonly addressee: Addressee;
  readonly office: OfficeVersion;
  readonly signer: Operator;
  /** The post she signs as *encargada* that day, with «(e)»; null when she signs as herself. */
  readonly actingPost: string | null;
  readonly rows: readonly DecidedRow[];
  /** YYYY-MM-DD, Lima. */
  readonly day: string;
}

/**
 * @param at ISO instant UTC: names, posts, ages and the directory are those of its day.
 * @throws Refusal `not_found`; `bad_input` when the signer has left the office.
 */
export async function draftFactsOf(
  tx: Tx,
  caseId: string,
  fields: LetterFields,
  at: string,
): Promise<DraftFacts> {
  const day = dateInLima(at);
  const letterCase = await letterCaseOf(tx, caseId);
  const institution = await institutionOf(tx, fields.institutionId);
  const signer = await tx.findOneBy(operators, { id: fields.content.signerId });
  if (signer === null || signer.endedAt !== null)
    throw new Refusal('bad_input', {
      fields: { 'fields.content.signerId': 'Elija a una persona que siga en la oficina.' },
    });
  const rows = decideOutgoing({
    letterCase,
    kind: institution.kind,
    choices: fields.outgoing,
    override: fields.contactOverride,
    day,
  });
  return {
    fields,
    letterCase,
    institution,
    addressee: await addresseeOn(tx, institution, day),
    office: await officeOn(tx, day),
    signer,
    actingPost: await actingPost(tx, signer.id, day),
    rows,
    day,
  };
}
