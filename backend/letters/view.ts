import { cases, type Letter, operators } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { isSealed } from '../access/seal.ts';
import { answerView } from '../cargos/answer.ts';
import { cargosOf } from '../cargos/file.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import { answeredBy } from '../received/answered-by.ts';
import { usedWords } from '../texts/in-force.ts';
import { type EditionRow, editionsOf } from './editions.ts';
import { asFields } from './fields.ts';
import { waitingOf } from './list.ts';
import { letterOf } from './record.ts';
import { lawfulLetterActs } from './states.ts';
import type { LetterEdition, LetterView } from './types.ts';

/** One letter with everything that was done to it. @throws Refusal `not_found`. */
export async function viewLetter(ctx: ReadingContext, id: string): Promise<LetterView> {
  const { tx } = ctx;
  const letter = await letterOf(tx, id);
  const institution = await institutionOf(tx, letter.institutionId);
  const letterCase = await tx.findOneByOrFail(cases, { id: letter.caseId });
  const names = await operatorNames(tx);
  const editions = await editionsOf(tx, id);
  const answer = await answerView(tx, letter);
  const copies = await cargosOf(tx, { letterId: id });
  ctx.seen({ kind: 'letter', id });
  return {
    id,
    version: letter.version,
    caseId: letter.caseId,
    caseNumber: letterCase.numberText,
    caseSealed: await isSealed(tx, letter.caseId),
    state: letter.state,
    number: letter.numberText,
    institution: {
      id: institution.id,
      shortName: institution.shortName,
      kind: institution.kind,
    },
    fields: asFields(letter),
    createdAt: letter.createdAt,
    createdBy: names.get(letter.createdBy) ?? '',
    changedAt: letter.changedAt,
    issuedAt: letter.issuedAt,
    signedAt: letter.signedAt,
    annulledAt: letter.annulledAt,
    annulledReason: letter.annulledReason,
    correctionPending: isCorrectionPending(letter, editions),
    editions: editions.map((row) => asEdition(row, names)),
    cargos: copies,
    answer: answer === null ? null : { ...answer, outcome: letter.answerOutcome },
    waiting: waitingOf({ ...letter, cargoAt: letter.deliveredAt }, ctx),
    answers: await answeredBy(tx, { letterId: id }),
    begun: await usedWords(tx, (editions.at(-1)?.data.fields ?? letter).content.begun),
    acts: lawfulLetterActs(letter.state),
  };
}

function isCorrectionPending(letter: Letter, editions: readonly EditionRow[]): boolean {
  const last = editions.at(-1);
  return (
    letter.state === 'issued' && last !== undefined && last.data.letterVersion !== letter.version
  );
}

const asEdition = (row: EditionRow, names: ReadonlyMap<string, string>): LetterEdition => ({
  edition: row.version,
  issuedAt: row.issuedAt,
  issuedBy: names.get(row.issuedBy) ?? '',
  reason: row.reason,
  sha256: row.sha256,
  mark: row.data.document.mark ?? null,
});

async function operatorNames(tx: Tx): Promise<Map<string, string>> {
  const people = await tx.find(operators, { select: { id: true, fullName: true } });
  return new Map(people.map(({ id, fullName }) => [id, fullName]));
}
