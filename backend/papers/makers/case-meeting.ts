/** The acta of a multidisciplinary meeting: of one case alone, from what was recorded of it. */
import {
  caseMeetings,
  followups,
  type MeetingCase,
  meetingCases,
  operators,
} from '../../../db/entities/index.ts';
import { Refusal } from '../../../domain/errors.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { orNull } from '../../office/paper.ts';
import { formHead, professionalOf } from '../heads.ts';
import type { Maker, MakingContext, PaperFacts } from '../maker.ts';
import { textWarnings } from '../warnings.ts';

export const caseMeeting: Maker<'acta-de-reunion'> = {
  subjects: async ({ tx }, caseId) => {
    const found: { id: string; onDate: string; from: string }[] = [];
    for (const { id, meetingId } of await tx.findBy(meetingCases, { caseId })) {
      const { onDate, fromTime } = await tx.findOneByOrFail(caseMeetings, { id: meetingId });
      found.push({ id, onDate, from: fromTime });
    }
    return found
      .sort((a, b) => `${b.onDate} ${b.from}`.localeCompare(`${a.onDate} ${a.from}`))
      .map(({ id, onDate, from }) => ({ id, label: `Reunión del ${shortDate(onDate)}, ${from}` }));
  },
  begin: async (_, { facts }) => ({ signerId: facts.signer.id, remarks: null }),
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const { tx } = ctx;
    const row = await recordOf(ctx, facts, subjectId);
    const said = row.said ?? row.saidReserved;
    const meeting = await tx.findOneByOrFail(caseMeetings, { id: row.meetingId });
    const unit = facts.office.unit;
    return {
      ...formHead(facts, printing),
      body: {
        meeting: {
          date: shortDate(meeting.onDate),
          hour: [meeting.fromTime, meeting.toTime].filter((hour) => hour !== null).join(' a '),
          place: orNull(meeting.place),
        },
        people: row.people.map(({ operatorId, name, post, institution }) => ({
          name,
          post: orNull(post),
          institution: operatorId === null ? orNull(institution) : unit,
        })),
        lookedAt: said?.lookedAt ?? '—',
        conclusions: said?.conclusions ?? '—',
        agreements: await agreedOf(ctx, row),
        remarks: input.remarks,
        officer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { input }) => textWarnings([['input.remarks', input.remarks ?? '']]),
};

/** @throws Refusal `not_found` for one of another case. */
async function recordOf(
  { tx }: MakingContext,
  { letterCase }: PaperFacts,
  subjectId: string | null,
): Promise<MeetingCase> {
  const row = await tx.findOneBy(meetingCases, { id: subjectId ?? '' });
  if (row === null || row.caseId !== letterCase?.row.id) throw new Refusal('not_found');
  return row;
}

async function agreedOf({ tx }: MakingContext, { followupIds }: MeetingCase) {
  const found: { task: string; who: string; due: string }[] = [];
  for (const id of followupIds) {
    const { task, assignedTo, dueOn } = await tx.findOneOrFail(followups, {
      select: { id: true, task: true, assignedTo: true, dueOn: true },
      where: { id },
    });
    const { fullName } = await tx.findOneByOrFail(operators, { id: assignedTo });
    found.push({ task, who: fullName, due: shortDate(dueOn) });
  }
  return found;
}
