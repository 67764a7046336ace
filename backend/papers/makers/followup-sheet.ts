/** D16: one act of follow-up or verification, as it was recorded (RDNA 32). */
import { LessThanOrEqual } from 'typeorm';
import { followups } from '../../../db/entities/index.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { FOLLOWUP_TYPES } from '../../../domain/catalogues/work.ts';
import { dateInLima, timeInLima } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import { GIVEN_TYPES } from '../../../domain/judicial.ts';
import { naturalName } from '../../../domain/people/names.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import type { FollowupSheetData } from '../../../letters/followup-sheet/data.ts';
import { relationWords } from '../../letters/facts.ts';
import { orNull } from '../../office/paper.ts';
import { formHead, professionalOf } from '../heads.ts';
import type { Maker, PaperFacts } from '../maker.ts';

type Body = NonNullable<FollowupSheetData['body']>;

export const followupSheet: Maker<'ficha-de-seguimiento'> = {
  subjects: async ({ tx, lists }, caseId) => {
    const rows = await tx.find(followups, {
      select: { id: true, kind: true, happenedAt: true },
      where: { caseId, state: 'done' },
      order: { happenedAt: 'DESC' },
    });
    return rows.flatMap(({ id, kind, happenedAt }) => {
      if (happenedAt === null || !isGiven(kind)) return [];
      const day = dateInLima(happenedAt);
      return [{ id, label: `${labelOf(lists.on(FOLLOWUP_TYPES, day), kind)}, ${shortDate(day)}` }];
    });
  },
  begin: async (_, { facts }) => ({
    signerId: facts.signer.id,
    place: null,
    evidence: [],
    nextAction: null,
  }),
  document: async ({ tx }, { facts, input, subjectId, printing }) => {
    const done = await tx.findOneBy(followups, { id: subjectId ?? '', state: 'done' });
    if (done === null || done.happenedAt === null || done.caseId !== facts.letterCase?.row.id)
      throw new Refusal('not_found');
    const ordinal = await tx.countBy(followups, {
      caseId: done.caseId,
      state: 'done',
      isVerification: true,
      happenedAt: LessThanOrEqual(done.happenedAt),
    });
    const next = await tx.findOneBy(followups, { followsId: done.id, state: 'pending' });
    return {
      ...formHead(facts, printing),
      body: {
        type: done.kind as Body['type'],
        act: {
          date: shortDate(dateInLima(done.happenedAt)),
          time: timeInLima(done.happenedAt),
          ordinal: done.isVerification ? `${ordinal}.ª` : null,
          person: personIn(facts, done.personId),
          place: input.place,
          obligation: orNull(done.task),
        },
        result: done.result as Body['result'],
        found: done.notes ?? '—',
        evidence: [...input.evidence],
        newFacts: done.newFacts !== null,
        newFactsSaid: done.newFacts,
        next: {
          date: next === null ? null : shortDate(next.dueOn),
          action: input.nextAction ?? next?.task ?? null,
        },
        officer: professionalOf(facts),
      },
    };
  },
};

/** A hearing has papers of its own. */
const isGiven = (kind: string): boolean => GIVEN_TYPES.entries.some(({ code }) => code === kind);

function personIn({ letterCase }: PaperFacts, personId: string | null): string | null {
  const found = letterCase?.people.find(({ person }) => person !== null && person.id === personId);
  if (found === undefined || found.person === null) return null;
  const tie = relationWords(found.relation);
  return tie === null ? naturalName(found.person) : `${naturalName(found.person)} (${tie})`;
}
