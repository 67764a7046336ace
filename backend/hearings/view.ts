import { In } from 'typeorm';
import {
  casePeople,
  defenceActions,
  type HearingScreening,
  type HearingSession,
  hearingCourses,
  type Person,
} from '../../db/entities/index.ts';
import type { CaseFlags } from '../../domain/case-states.ts';
import {
  HEARING_ACT_LABELS,
  HEARING_ACTS,
  hearingPath,
  nextInHearing,
  whyNotInHearing,
} from '../../domain/cases/hearing-path.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { ERRORS } from '../../domain/errors.ts';
import { ACTS_ALONE_FROM } from '../../domain/law/attendance.ts';
import { refuseViolence } from '../../domain/law/conciliation.ts';
import { lastSessionDay } from '../../domain/law/conciliation-course.ts';
import { type Fault, refusalOf as firstFault } from '../../domain/law/faults.ts';
import { refusePlace } from '../../domain/law/lawful-hearing.ts';
import { ageOn } from '../../domain/people/age.ts';
import { mayDo, refusalOf } from '../../domain/rights.ts';
import { operatorNames } from '../accounts/operators.ts';
import { flagsOf, loadCase } from '../cases/load.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { displayName } from '../people/names.ts';
import { followingResults } from './conclude.ts';
import {
  attendanceFaults,
  type CourseRecord,
  choiceFaults,
  firstHeldAt,
  lastScreenings,
  pathFactsOf,
  peopleById,
  placeOf,
  recordOf,
  withoutWitness,
} from './law.ts';
import { givenAtChoice } from './refuse.ts';
import { receptionFaults } from './session.ts';
import { hearingTermsOf } from './terms.ts';
import type {
  HearingActView,
  HearingsOfCase,
  HearingView,
  InvitationView,
  PartyView,
  ScreeningView,
  SessionView,
} from './types.ts';

/** What was asked of whom, and the hearings of each action, with what may be done in them. */
export async function hearingsOf(ctx: ReadingContext, caseId: string): Promise<HearingsOfCase> {
  const { tx } = ctx;
  const found = await loadCase(tx, caseId);
  ctx.seen({ kind: 'case', id: caseId });
  const flags = flagsOf(found);
  const courses = await tx.find(hearingCourses, {
    where: { caseId },
    order: { recordedAt: 'DESC', id: 'DESC' },
  });
  const views: HearingView[] = [];
  for (const course of courses) views.push(await viewOf(ctx, await recordOf(tx, course), flags));
  const taken = new Set(courses.map(({ actionId }) => actionId));
  const actions = await tx.findBy(defenceActions, {
    caseId,
    state: 'open',
    kind: In(['conciliacion', 'compromiso']),
  });
  return {
    screenings: await screeningsOf(ctx, caseId),
    courses: views,
    waiting: actions
      .filter(({ id }) => !taken.has(id))
      .map(({ id, kind, startedOn, detail }) => ({
        actionId: id,
        kind: kind === 'conciliacion' ? 'conciliacion' : 'compromiso',
        startedOn,
        detail,
      })),
    notConciliation: refuseViolence(flags)?.message ?? null,
  };
}

/** Everybody who takes part openly, each once. */
async function screeningsOf(
  { tx, now }: Pick<ReadingContext, 'tx' | 'now'>,
  caseId: string,
): Promise<ScreeningView[]> {
  const rows = await tx.findBy(casePeople, { caseId });
  const ids = rows.flatMap(({ personId, removedAt }) =>
    personId === null || removedAt !== null ? [] : [personId],
  );
  const people = await peopleById(tx, ids);
  const last = await lastScreenings(tx, caseId);
  const nameOf = await operatorNames(tx);
  return [...new Set(ids)].flatMap((personId) => {
    const person = people.get(personId);
    return person === undefined
      ? []
      : [
          {
            personId,
            name: displayName(person),
            young: isYoung(person, dateInLima(now)),
            asked: askedOf(last.get(personId), nameOf),
          },
        ];
  });
}

/** By her date of birth, or the age that was estimated. */
function isYoung({ birthDate, estimatedAge }: Person, today: string): boolean {
  const age = birthDate === null ? estimatedAge : ageOn(birthDate, today);
  return age !== null && age < ACTS_ALONE_FROM;
}

const askedOf = (
  row: HearingScreening | undefined,
  nameOf: (id: string) => string,
): ScreeningView['asked'] =>
  row === undefined
    ? null
    : {
        askedAlone: row.askedAlone,
        answer: row.answer,
        askedAt: row.askedAt,
        by: nameOf(row.recordedBy),
        note: row.note,
      };

async function viewOf(
  ctx: ReadingContext,
  record: CourseRecord,
  flags: CaseFlags,
): Promise<HearingView> {
  const { course, matters, agreed } = record;
  const { endedOn, result, decision } = course;
  const action = await ctx.tx.findOneBy(defenceActions, { id: course.actionId });
  const startedOn = action?.startedOn ?? dateInLima(course.recordedAt);
  const facts = pathFactsOf(record, ctx.now);
  const against = endedOn === null ? againstConvening(ctx, record, flags) : [];
  const acts = actsOf(ctx, record, against);
  const first = firstHeldAt(record);
  return {
    id: course.id,
    version: course.version,
    actionId: course.actionId,
    kind: course.kind,
    startedOn,
    mode: course.mode,
    place: course.place,
    confidentiality: course.confidentiality,
    equipped: course.equipped,
    link: course.link,
    identityCheck: course.identityCheck,
    unauthorised: course.mode === 'outside' && course.authorisedBy === null,
    reading: course.reading,
    matters: matters.map(({ materia }) => ({ materia, agreed: agreed.has(materia) })),
    parties: partiesOf(record),
    sessions: record.sessions.map((session) => sessionView(ctx, record, session)),
    terms: await hearingTermsOf(ctx.tx, course, ctx),
    path: hearingPath({ ...facts, startedOn }),
    acts,
    next: acts.find(({ act }) => act === nextInHearing(facts)) ?? null,
    against: against.map(({ message }) => message),
    results: endedOn === null ? followingResults(record, flags) : [],
    lastDay:
      first === null || course.kind !== 'conciliacion'
        ? null
        : lastSessionDay(
            first,
            course.extendedUntil === null
              ? null
              : { until: course.extendedUntil, agreedByAll: true },
            ctx.calendar,
          ),
    extendedUntil: course.extendedUntil,
    stillAgreeable: course.stillAgreeable,
    ended:
      endedOn === null || result === null
        ? null
        : { on: endedOn, result, decision: decision ?? '' },
  };
}

/** The day apart: that is said of each day. */
function againstConvening(ctx: ReadingContext, record: CourseRecord, flags: CaseFlags): Fault[] {
  const { course, parties, people } = record;
  const given = givenAtChoice(course);
  const place = refusePlace(placeOf(record));
  return [
    ...choiceFaults(record, flags).filter((fault) => firstFault([fault], given) !== null),
    ...withoutWitness(attendanceFaults(parties, people, dateInLima(ctx.now))).filter(
      (fault) => firstFault([fault]) !== null,
    ),
    ...(place === null ? [] : [place]),
  ];
}

function actsOf(
  { session, now }: ReadingContext,
  record: CourseRecord,
  against: readonly Fault[],
): HearingActView[] {
  const facts = pathFactsOf(record, now);
  const mayRecord = mayDo('hearings.record', session.roles);
  return HEARING_ACTS.flatMap((act) => {
    if (act === 'extend' && record.course.kind === 'compromiso') return [];
    const why = whyNotInHearing(act, facts);
    const law = act === 'invite' || act === 'schedule' ? (against[0]?.message ?? null) : null;
    return [
      {
        act,
        label: HEARING_ACT_LABELS[act],
        forbidden: why ?? law ?? (mayRecord ? null : ERRORS[refusalOf('hearings.record')]),
      },
    ];
  });
}

const partiesOf = ({ parties, people }: CourseRecord): PartyView[] => {
  const nameOf = (id: string | null): string | null => {
    const person = id === null ? undefined : people.get(id);
    return person === undefined ? null : displayName(person);
  };
  return parties.map(
    ({ caseId: _, courseId: __, recordedAt: ___, recordedBy: ____, ...party }) => ({
      ...party,
      name: nameOf(party.personId) ?? '',
      representative: nameOf(party.representativeId),
      witness: nameOf(party.witnessId),
    }),
  );
};

function sessionView(
  ctx: ReadingContext,
  record: CourseRecord,
  session: HearingSession,
): SessionView {
  const { id, call, at, mode, state, attendance, notes, cause } = session;
  const named = partiesOf(record);
  const nameOf = (partyId: string) => named.find((party) => party.id === partyId)?.name ?? '';
  const [fault] = state === 'scheduled' ? receptionFaults(record, session, ctx.calendar) : [];
  return {
    id,
    call,
    at,
    mode,
    state,
    absent: attendance.filter(({ came }) => came === 'no').map(({ partyId }) => nameOf(partyId)),
    notes,
    cause,
    why: fault?.message ?? null,
    invitations: record.invitations
      .filter(({ sessionId }) => sessionId === id)
      .map(
        (row): InvitationView => ({
          id: row.id,
          partyId: row.partyId,
          party: nameOf(row.partyId),
          call: row.call,
          number: row.numberText,
          sentOn: row.sentOn,
          handOverOn: row.handOverOn,
          delivery: row.delivery,
          result: row.result,
          happenedAt: row.happenedAt,
          receivedBy: row.receivedBy,
          notifierName: row.notifierName,
          noticeOn: row.noticeOn,
          notes: row.notes,
          closed: row.closedAt !== null,
        }),
      ),
  };
}
