/** The letter as a row: found for an act, created, changed. */
import { type Letter, type LetterKind, letters } from '../../db/entities/index.ts';
import { indexDoc } from '../../db/search.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { LetterFields } from '../../domain/records/letter.ts';
import type { WritingContext } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import { noteLetter } from './diary.ts';
import { type DraftFacts, draftFactsOf } from './draft-facts.ts';
import { editionsOf, marksOf } from './editions.ts';
import { asColumns } from './fields.ts';
import { requireAct } from './states.ts';
import type { LetterAct, SavedLetter } from './types.ts';

/** @throws Refusal `not_found`. */
export async function letterOf(tx: Tx, id: string): Promise<Letter> {
  const letter = await tx.findOneBy(letters, { id });
  if (letter === null) throw new Refusal('not_found');
  return letter;
}

/** @throws Refusal `not_found`; `conflict` when somebody changed it meanwhile; `letter_state`. */
export async function letterForAct(
  tx: Tx,
  { id, version }: SavedLetter,
  act: LetterAct,
): Promise<Letter> {
  const letter = await letterOf(tx, id);
  requireAct(letter, act);
  if (letter.version !== version) throw new Refusal('conflict');
  return letter;
}

export async function createLetter(
  ctx: WritingContext,
  caseId: string,
  fields: LetterFields,
  kind: LetterKind = 'derivacion',
): Promise<SavedLetter> {
  const { tx, now, session } = ctx;
  const facts = await draftFactsOf(tx, caseId, fields, now);
  refuseStrangers(facts);
  const id = ctx.backend.newId();
  await tx.insert(letters, {
    ...NOT_YET,
    ...asColumns(fields),
    id,
    version: 1,
    kind,
    caseId,
    state: 'draft',
    createdAt: now,
    createdBy: session.operatorId,
    handedTo: null,
    changedAt: now,
  });
  await indexLetter(tx, { id, number: null, marks: [] }, facts);
  await noteLetter(ctx, {
    caseId,
    letterId: id,
    kind: 'oficio',
    happenedAt: now,
    text: `Se preparó un borrador de oficio para ${facts.institution.shortName}.`,
  });
  ctx.trace({ kind: 'letter', id }, { act: 'create', caseId });
  return { id, version: 1 };
}

const NOT_YET = {
  numberId: null,
  numberText: null,
  issuedAt: null,
  issuedBy: null,
  signedAt: null,
  signedBy: null,
  annulledAt: null,
  annulledBy: null,
  annulledReason: null,
  answeredAt: null,
  answeredBy: null,
  answerDocument: null,
  answerNotes: null,
  answerOutcome: null,
  answerReceivedId: null,
} as const;

export async function changeLetter(
  ctx: WritingContext,
  asked: SavedLetter,
  fields: LetterFields,
): Promise<SavedLetter> {
  const { tx, now } = ctx;
  const letter = await letterForAct(tx, asked, 'change');
  const facts = await draftFactsOf(tx, letter.caseId, fields, now);
  refuseStrangers(facts);
  const version = letter.version + 1;
  await tx.update(letters, { id: letter.id }, { ...asColumns(fields), version, changedAt: now });
  const marks = marksOf(await editionsOf(tx, letter.id));
  await indexLetter(tx, { id: letter.id, number: letter.numberText, marks }, facts);
  ctx.trace({ kind: 'letter', id: letter.id }, { act: 'change' });
  return { id: letter.id, version };
}

/**
 * A letter is found by its number, its institution, its case and the mark of each QR, which whoever
 * received it may ask about; by no person's name.
 */
export async function indexLetter(
  tx: Tx,
  {
    id,
    number,
    marks,
  }: { readonly id: string; readonly number: string | null; readonly marks: readonly string[] },
  { institution, letterCase }: Pick<DraftFacts, 'institution' | 'letterCase'>,
): Promise<void> {
  await indexDoc(tx, {
    kind: 'letter',
    subjectId: id,
    words: [
      number,
      institution.officialName,
      institution.shortName,
      letterCase.row.numberText,
      ...marks,
    ],
  });
}

export async function institutionName(tx: Tx, { institutionId }: Letter): Promise<string> {
  return (await institutionOf(tx, institutionId)).shortName;
}

/**
 * A choice about somebody who is not in this case, or who may not be known, is no slip of the hand.
 * Fields that this addressee may not have are kept in the draft and stop it when it is issued.
 */
function refuseStrangers({ fields, rows }: DraftFacts): void {
  const listed = new Set(rows.map(({ casePersonId }) => casePersonId));
  if (fields.outgoing.some(({ casePersonId }) => !listed.has(casePersonId)))
    throw new Refusal('letter_person_not_allowed');
}
