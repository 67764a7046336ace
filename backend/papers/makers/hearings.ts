/** D04 and D05: what calls people to a hearing, and what says who came (RDNA 37–42). */
import {
  type HearingParty,
  type HearingSession,
  hearingCourses,
  hearingInvitations,
  hearingSessions,
} from '../../../db/entities/index.ts';
import type { Tx } from '../../../db/store.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import type { SuspensionCause } from '../../../domain/catalogues/conciliation.ts';
import { RELATIONS } from '../../../domain/catalogues/family.ts';
import { PARTY_SIDES } from '../../../domain/catalogues/hearings.ts';
import { MATERIAS } from '../../../domain/catalogues/materias.ts';
import { dateInLima, timeInLima } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import { type Requester, requesterOnPaper } from '../../../domain/letters/requester.ts';
import { ADULT_FROM, ageOn } from '../../../domain/people/age.ts';
import { initials, naturalName } from '../../../domain/people/names.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import type { CitacionKind } from '../../../letters/citacion/data.ts';
import type { Attendee, Meeting } from '../../../letters/parts/people-data.ts';
import { type CourseRecord, recordOf } from '../../hearings/law.ts';
import type { LetterCase } from '../../letters/facts.ts';
import { documentWords } from '../../letters/person-values.ts';
import { textByCode } from '../../texts/in-force.ts';
import { rendered } from '../../texts/render.ts';
import { formHead, officerOf, paragraphsOf } from '../heads.ts';
import type { Maker, MakingContext, PaperFacts } from '../maker.ts';
import { representedBy } from './actas.ts';

/** @throws Refusal `not_found` for what is of another case. */
async function courseOf(tx: Tx, courseId: string, facts: PaperFacts): Promise<CourseRecord> {
  const course = await tx.findOneBy(hearingCourses, { id: courseId });
  if (course === null || course.caseId !== facts.letterCase?.row.id) throw new Refusal('not_found');
  return recordOf(tx, course);
}

const mattersOf = ({ lists }: MakingContext, { matters, course }: CourseRecord): string[] => {
  const on = lists.on(MATERIAS, dateInLima(course.recordedAt));
  return matters.map(({ materia }) => labelOf(on, materia));
};

/** When and where; a virtual one by its link, which each invitation bears (RDNA 38.9). */
const meetingOf = (
  { at, mode }: Pick<HearingSession, 'at' | 'mode'>,
  { course }: CourseRecord,
  { office }: PaperFacts,
): Meeting => ({
  date: dateInLima(at),
  time: timeInLima(at),
  room:
    mode === 'virtual' ? null : course.place === '' ? office.address || office.place : course.place,
  link: mode === 'virtual' ? course.link : null,
});

/** Whoever asked for the hearing, as a paper that goes to a home may name her. */
function requesterIn({ parties, people }: CourseRecord, letterCase: LetterCase, day: string) {
  const asks = parties.find(({ side }) => side === 'solicitante');
  const person = asks === undefined ? undefined : people.get(asks.personId);
  if (asks === undefined || person === undefined) return null;
  const age = person.birthDate === null ? person.estimatedAge : ageOn(person.birthDate, day);
  const requester: Requester = {
    name: naturalName(person),
    isChild: age !== null && age < ADULT_FROM,
    asksReserve: letterCase.people.some(
      (one) => one.person?.id === person.id && one.reserveIdentity,
    ),
    isInformant: false,
  };
  return requesterOnPaper(requester);
}

const TREATMENTS: Readonly<Record<string, string>> = { '1': 'Señor', '2': 'Señora' };

export const citacion: Maker<'citacion'> = {
  subjects: async ({ tx }, caseId) => {
    const rows = await tx.find(hearingInvitations, { where: { caseId }, order: { id: 'DESC' } });
    return rows.map(({ id, call, sentOn }) => ({
      id,
      label: `${call === 1 ? 'primera' : 'segunda'} llamada, ${shortDate(sentOn)}`,
    }));
  },
  begin: async ({ tx }, { facts }) => {
    const text = await textByCode(tx, 'citacion.general');
    return {
      signerId: facts.signer.id,
      bring: paragraphsOf(rendered(text, {}).bring ?? ''),
      notifierName: null,
      notifierDocument: null,
      begun: [{ id: text.id, version: text.version }],
    };
  },
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const invitation = await ctx.tx.findOneBy(hearingInvitations, { id: subjectId ?? '' });
    if (invitation === null) throw new Refusal('not_found');
    const record = await courseOf(ctx.tx, invitation.courseId, facts);
    const { letterCase } = facts;
    const party = record.parties.find(({ id }) => id === invitation.partyId);
    const person = record.people.get(party?.personId ?? '');
    const session = record.sessions.find(({ id }) => id === invitation.sessionId);
    if (letterCase === null || person === undefined || session === undefined)
      throw new Refusal('not_found');
    const isProtected = letterCase.people.some(
      (one) => one.person?.id === person.id && one.isProtected,
    );
    // Her own, and only where somebody takes it there.
    const goesHome = invitation.delivery === 'domicilio' && !isProtected;
    return {
      ...formHead(facts, printing),
      body: {
        kind: kindOf(record, invitation.call),
        place: facts.office.place,
        date: facts.day,
        treatment: TREATMENTS[person.sex ?? ''] ?? 'Señor/a',
        name: naturalName(person),
        address: goesHome ? person.address : null,
        discreet: true,
        requester: requesterIn(record, letterCase, facts.day),
        matters: mattersOf(ctx, record),
        beneficiaries: letterCase.people.flatMap(({ role, person: child }) =>
          role === 'affected' && child !== null ? [initials(child)] : [],
        ),
        meetings: [meetingOf(session, record, facts)],
        bring: [...input.bring],
        signer: officerOf(facts),
        notifier:
          input.notifierName === null
            ? null
            : { name: input.notifierName, document: input.notifierDocument },
      },
    };
  },
  // The number that somebody typed by hand stays.
  issued: async ({ tx }, id, numberText) => {
    await tx.update(hearingInvitations, { id, numberText: '' }, { numberText });
  },
  annulled: async ({ tx }, id, numberText) => {
    await tx.update(hearingInvitations, { id, numberText }, { numberText: '' });
  },
};

const kindOf = ({ course }: CourseRecord, call: number): CitacionKind => {
  if (course.kind === 'compromiso') return 'compromiso';
  return call === 1 ? 'conciliacion_primera' : 'conciliacion_segunda';
};

/** Sessions that say something of who came. */
const TOLD = {
  held: 'asistencia',
  missed: 'inasistencia',
  suspended: 'suspensión',
} as const;
const isTold = (state: HearingSession['state']): state is keyof typeof TOLD => state in TOLD;

export const constancia: Maker<'constancia'> = {
  subjects: async ({ tx }, caseId) => {
    const rows = await tx.find(hearingSessions, { where: { caseId }, order: { at: 'DESC' } });
    return rows.flatMap(({ id, at, state }) =>
      isTold(state) ? [{ id, label: `${TOLD[state]}, ${shortDate(dateInLima(at))}` }] : [],
    );
  },
  begin: async (_, { facts }) => ({ signerId: facts.signer.id, observations: null }),
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const session = await ctx.tx.findOneBy(hearingSessions, { id: subjectId ?? '' });
    if (session === null || !isTold(session.state)) throw new Refusal('not_found');
    const record = await courseOf(ctx.tx, session.courseId, facts);
    const parties = record.parties.map((party) => attendeeOf(record, party, session));
    const next = record.sessions.find(({ previousId }) => previousId === session.id);
    return {
      ...formHead(facts, printing),
      body: {
        kind: constanciaKind(session.state, parties),
        place: facts.office.place,
        date: dateInLima(session.at),
        time: timeInLima(session.at),
        hearing: record.course.kind === 'compromiso' ? 'compromiso' : 'conciliación',
        session: record.sessions.filter(({ at }) => at <= session.at).length,
        virtual: session.mode === 'virtual',
        matters: mattersOf(ctx, record),
        parties,
        invited: invitedBy(record, session),
        cause: session.state === 'suspended' ? (session.cause as SuspensionCause | null) : null,
        next: next === undefined ? null : meetingOf(next, record, facts),
        observations: input.observations,
        signer: officerOf(facts),
      },
    };
  },
};

function attendeeOf(
  { people }: CourseRecord,
  party: HearingParty,
  { attendance, state }: HearingSession,
): Attendee {
  const person = people.get(party.personId);
  const witness = people.get(party.witnessId ?? '');
  const representative = people.get(party.representativeId ?? '');
  const came = attendance.find(({ partyId }) => partyId === party.id)?.came ?? null;
  return {
    name: person === undefined ? '—' : naturalName(person),
    role:
      party.relation === 'el_mismo'
        ? labelOf(PARTY_SIDES, party.side)
        : labelOf(RELATIONS, party.relation),
    document: person === undefined ? null : documentWords(person),
    // A suspension by agreement, or any session that nobody missed, marks nobody as absent.
    present: came === null ? state !== 'missed' : came !== 'no',
    readsAndSigns: party.readsAndSigns,
    representative:
      came === 'representante' && representative !== undefined
        ? {
            name: naturalName(representative),
            document: documentWords(representative),
            power: representedBy(party),
          }
        : null,
    witness:
      party.readsAndSigns || witness === undefined
        ? null
        : { name: naturalName(witness), document: documentWords(witness) },
  };
}

function constanciaKind(state: keyof typeof TOLD, parties: readonly Attendee[]) {
  if (state === 'suspended') return 'suspension';
  const came = parties.filter(({ present }) => present).length;
  if (came === parties.length) return 'asistencia';
  return came === 0 ? 'inasistencia_ambas' : 'inasistencia_una_parte';
}

function invitedBy({ invitations }: CourseRecord, session: HearingSession): string | null {
  const numbers = invitations
    .filter(({ sessionId, numberText }) => sessionId === session.id && numberText !== '')
    .map(({ numberText }) => numberText);
  return numbers.length === 0 ? null : numbers.join('; ').slice(0, 200);
}
