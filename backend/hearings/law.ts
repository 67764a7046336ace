/** What is on record of a course, as the rules of `domain/law/` take it. */
import { In, IsNull } from 'typeorm';
import {
  agreements,
  casePeople,
  type HearingCourse,
  type HearingInvitation,
  type HearingMatter,
  type HearingParty,
  type HearingScreening,
  type HearingSession,
  hearingInvitations,
  hearingMatters,
  hearingParties,
  hearingScreenings,
  hearingSessions,
  type Person,
  persons,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { CaseFlags } from '../../domain/case-states.ts';
import type { HearingPathFacts } from '../../domain/cases/hearing-path.ts';
import { isCodeOf } from '../../domain/catalogues/catalogue.ts';
import {
  REPRESENTATION_CAUSES,
  type RepresentationCause,
} from '../../domain/catalogues/conciliation.ts';
import { RELATIONS, type Relation } from '../../domain/catalogues/family.ts';
import { NOTIFICATION_RESULTS } from '../../domain/catalogues/hearings.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { type Party, partyFaults, refuseRepresentatives } from '../../domain/law/attendance.ts';
import {
  type ConciliationFacts,
  invitationFaults,
  type Screening,
} from '../../domain/law/conciliation.ts';
import { type Session, stepAfter } from '../../domain/law/conciliation-course.ts';
import { type Fault, fault } from '../../domain/law/faults.ts';
import type { HearingFacts, HearingPlace } from '../../domain/law/lawful-hearing.ts';
import { hasVictim } from '../../domain/law/relato.ts';

/** Everything of one course. */
export interface CourseRecord {
  readonly course: HearingCourse;
  readonly matters: readonly HearingMatter[];
  readonly parties: readonly HearingParty[];
  /** In order of time. */
  readonly sessions: readonly HearingSession[];
  readonly invitations: readonly HearingInvitation[];
  /** The last answer of each person of the case. */
  readonly screenings: ReadonlyMap<string, HearingScreening>;
  readonly people: ReadonlyMap<string, Person>;
  /** Materias on which something was agreed in it. */
  readonly agreed: ReadonlySet<string>;
}

export async function recordOf(tx: Tx, course: HearingCourse): Promise<CourseRecord> {
  const where = { courseId: course.id };
  const parties = await tx.find(hearingParties, {
    where,
    order: { side: 'DESC', recordedAt: 'ASC', id: 'ASC' },
  });
  const ids = parties.flatMap(({ personId, representativeId, witnessId }) =>
    [personId, representativeId, witnessId].filter((one) => one !== null),
  );
  const found = await tx.find(agreements, {
    // What was agreed stays sealed: only on what.
    select: { id: true, matter: true },
    where: { actionId: course.actionId },
  });
  return {
    course,
    matters: await tx.find(hearingMatters, { where, order: { materia: 'ASC' } }),
    parties,
    sessions: await tx.find(hearingSessions, { where, order: { at: 'ASC', id: 'ASC' } }),
    invitations: await tx.find(hearingInvitations, { where, order: { id: 'ASC' } }),
    screenings: await lastScreenings(tx, course.caseId),
    people: await peopleById(tx, ids),
    agreed: new Set(found.map(({ matter }) => matter)),
  };
}

export async function peopleById(tx: Tx, ids: readonly string[]): Promise<Map<string, Person>> {
  const rows = await tx.findBy(persons, { id: In([...new Set(ids)]) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** What each person of a case answered last. */
export async function lastScreenings(
  tx: Tx,
  caseId: string,
): Promise<ReadonlyMap<string, HearingScreening>> {
  const rows = await tx.find(hearingScreenings, {
    where: { caseId },
    order: { askedAt: 'ASC', id: 'ASC' },
  });
  return new Map(rows.map((row) => [row.personId, row]));
}

/** @throws Refusal `not_found` for whoever takes no open part in the case. */
export async function requireInCase(
  tx: Tx,
  caseId: string,
  ids: readonly (string | null)[],
): Promise<void> {
  const rows = await tx.findBy(casePeople, { caseId, removedAt: IsNull() });
  const known = new Set(rows.map(({ personId }) => personId));
  if (ids.some((id) => id !== null && !known.has(id))) throw new Refusal('not_found');
}

/** What each party was asked; who was not asked stands as nobody asked. */
export const screeningOf = (
  parties: readonly Pick<HearingParty, 'personId'>[],
  last: ReadonlyMap<string, HearingScreening>,
): Screening[] =>
  parties.map(({ personId }) => {
    const asked = last.get(personId);
    return asked === undefined
      ? { askedAlone: false, answer: null }
      : { askedAlone: asked.askedAlone, answer: asked.answer };
  });

type Chosen = Pick<CourseRecord, 'matters' | 'parties'>;

/** V01–V03 and RDNA 37.5 over what was chosen. */
export function conciliationFactsOf(
  {
    matters,
    parties,
  }: {
    readonly matters: readonly Omit<HearingMatter, 'id' | 'caseId' | 'courseId'>[];
    readonly parties: readonly Pick<HearingParty, 'side' | 'relation'>[];
  },
  flags: CaseFlags,
): ConciliationFacts {
  const custody = matters.find(({ materia }) => materia === CUSTODY);
  const visits = matters.find(({ materia }) => materia === VISITS);
  const applicant = parties.find(({ side }) => side === 'solicitante')?.relation ?? 'desconocido';
  return {
    matters,
    flags,
    custody:
      custody === undefined
        ? null
        : {
            parties: parties.map(({ relation }) => relationOf(relation)),
            recognised: custody.recognised ?? 'no_sabe',
            maintenancePaid: custody.maintenancePaid ?? 'no_sabe',
          },
    visits:
      visits === undefined
        ? null
        : {
            applicant: relationOf(applicant),
            degree: visits.degree,
            linked: visits.linked,
            parentAbsent: visits.parentAbsent,
          },
  };
}

/** Codes of MATERIAS. */
export const CUSTODY = 'A2';
export const VISITS = 'A3';

const relationOf = (code: string): Relation => (isCodeOf(RELATIONS, code) ? code : 'desconocido');

/** What speaks against convening at all: of a conciliation V01–V03 and the screening; of a compromiso, who is accused. */
export function choiceFaults(
  {
    course,
    ...chosen
  }: Chosen & {
    readonly course: Pick<HearingCourse, 'kind' | 'withAccused'>;
    readonly screenings: CourseRecord['screenings'];
  },
  flags: CaseFlags,
): Fault[] {
  if (course.kind === 'compromiso')
    return hasVictim(flags) && course.withAccused !== 0 ? [fault('victim_with_accused')] : [];
  return invitationFaults(
    conciliationFactsOf(chosen, flags),
    screeningOf(chosen.parties, chosen.screenings),
  );
}

/** What speaks against who comes: V07, V08 and representation. Whoever cannot sign needs her witness on the day. */
export function attendanceFaults(
  parties: readonly HearingParty[],
  people: ReadonlyMap<string, Person>,
  day: string,
): Fault[] {
  const asked = parties.map((party) => partyOf(party, people));
  const shared = refuseRepresentatives(asked);
  return [
    ...parties.flatMap((party) =>
      partyFaults(partyOf(party, people), day).filter(
        ({ code }) => code !== 'party_age_unknown' || !party.ageConfirmed,
      ),
    ),
    ...(shared === null ? [] : [shared]),
  ];
}

export const withoutWitness = (faults: readonly Fault[]): Fault[] =>
  faults.filter(({ code }) => code !== 'witness_missing');

function partyOf(party: HearingParty, people: ReadonlyMap<string, Person>): Party {
  const person = people.get(party.personId);
  return {
    personId: party.personId,
    birthDate: person?.birthDate ?? null,
    estimatedAge: person?.estimatedAge ?? null,
    representative:
      party.representativeId === null
        ? null
        : { personId: party.representativeId, cause: causeOf(party.representationCause) },
    livesAlone: party.livesAlone ?? 'no_sabe',
    readsAndSigns: party.readsAndSigns,
    witnessId: party.witnessId,
  };
}

const causeOf = (code: string | null): RepresentationCause | null =>
  code !== null && isCodeOf(REPRESENTATION_CAUSES, code) ? code : null;

/** Where it is held, as the law looks at it. */
export function placeOf({
  course,
  parties,
}: Pick<CourseRecord, 'course' | 'parties'>): HearingPlace {
  switch (course.mode) {
    case 'office':
      return { kind: 'office' };
    case 'outside':
      return {
        kind: 'outside',
        authorisedByResponsable: course.authorisedBy !== null,
        confidentiality: course.confidentiality,
      };
    case 'virtual':
      return {
        kind: 'virtual',
        equipped: course.equipped,
        linked: course.link !== '',
        reachable: parties.every(({ channel }) => channel !== null),
        identified: course.identityCheck !== '',
      };
  }
}

const TOOK_PLACE: readonly HearingSession['state'][] = ['held', 'missed', 'suspended'];

/** The sessions that were held or missed, as the law counts them. */
export const sessionsOf = ({ sessions }: Pick<CourseRecord, 'sessions'>): Session[] =>
  sessions
    .filter(({ state }) => TOOK_PLACE.includes(state))
    .map(({ at, attendance }) => ({
      at,
      absent: attendance.filter(({ came }) => came === 'no').map(({ partyId }) => partyId),
    }));

/** When all parties met first, ISO UTC; null before. */
export const firstHeldAt = (record: Pick<CourseRecord, 'sessions'>): string | null =>
  sessionsOf(record).find(({ absent }) => absent.length === 0)?.at ?? null;

export const scheduledOf = ({ sessions }: Pick<CourseRecord, 'sessions'>): HearingSession | null =>
  sessions.find(({ state }) => state === 'scheduled') ?? null;

export const waivedByAll = ({ parties }: Pick<CourseRecord, 'parties'>): boolean =>
  parties.length > 0 && parties.every(({ waivedAt }) => waivedAt !== null);

/** The first call, or the second once somebody missed a session. */
export const callOf = (record: Pick<CourseRecord, 'sessions'>): number =>
  record.sessions.some(({ state }) => state === 'missed') ? 2 : 1;

/** When a party received the invitation to a session, YYYY-MM-DD; null for nobody did yet. */
export function receivedOn(
  { invitations }: Pick<CourseRecord, 'invitations'>,
  sessionId: string,
  partyId: string,
): string | null {
  const found = invitations.find(
    (one) => one.sessionId === sessionId && one.partyId === partyId && one.closedAt === null,
  );
  const counts = NOTIFICATION_RESULTS.entries.some(
    ({ code, received }) => received && code === found?.result,
  );
  return counts && found?.happenedAt != null ? dateInLima(found.happenedAt) : null;
}

/** What the days of the present call are judged by. @param sentOn of the first invitation when none was sent, YYYY-MM-DD. */
export function dayFacts(
  record: CourseRecord,
  sentOn: string,
  received: readonly (string | null)[],
): HearingFacts {
  const call = callOf(record);
  const sent = record.invitations
    .filter((one) => one.call === call)
    .map((one) => one.sentOn)
    .toSorted();
  return {
    firstSentOn: sent[0] ?? sentOn,
    receivedOn: received,
    waivedByAll: waivedByAll(record),
    reading: record.course.reading,
  };
}

/** Of a compromiso only what holds for every hearing. */
export const dayFaultsOf = (
  { kind }: Pick<HearingCourse, 'kind'>,
  faults: readonly Fault[],
): Fault[] =>
  kind === 'conciliacion'
    ? [...faults]
    : faults.filter(
        ({ code }) => code === 'hearing_before_invitation' || code === 'hearing_closed_day',
      );

/** How far it has come. @param now ISO UTC. */
export function pathFactsOf(record: CourseRecord, now: string): HearingPathFacts {
  const { course, parties, invitations, sessions } = record;
  const scheduled = scheduledOf(record);
  const last = sessions.findLast(({ state }) => TOOK_PLACE.includes(state));
  return {
    ended: course.endedOn !== null,
    scheduledAt: scheduled?.at ?? null,
    last: last === undefined ? null : (last.state as 'held' | 'missed' | 'suspended'),
    step: stepAfter(
      parties.map(({ id }) => id),
      sessionsOf(record),
    ),
    pendingCargos: invitations.filter(
      ({ sessionId, result, closedAt }) =>
        sessionId === scheduled?.id &&
        closedAt === null &&
        (result === null || result === 'ausente'),
    ).length,
    met: firstHeldAt(record) !== null,
    waivedByAll: waivedByAll(record),
    onlyMaintenance: course.stillAgreeable !== null,
    now,
  };
}
