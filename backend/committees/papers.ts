/** The papers of a session: its convocatoria, the list to be signed at the door, its acta. */

import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { SESSION_ATTENDANCE, SESSION_KINDS } from '../../domain/catalogues/committees.ts';
import { dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { countsForQuorum } from '../../domain/committees/sessions.ts';
import { Refusal } from '../../domain/errors.ts';
import { longDate, shortDate } from '../../domain/words/dates.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { orNull, paperFile, paperOf } from '../office/paper.ts';
import type { AgreementView, SessionView } from './types.ts';
import { viewSession } from './view.ts';

const subjectOf = (id: string) => ({ kind: 'committee_session', id });

/** What each of its papers says on top. */
const headOf = (session: SessionView) => ({
  committee: session.committee.name,
  ordinal: session.ordinal,
  kind: labelOf(SESSION_KINDS, session.kind).toLowerCase(),
  when: `${longDate(session.onDate)}, ${session.from}${session.to === null ? '' : ` a ${session.to}`}`,
  where: session.isVirtual ? `Virtual: ${session.place}` : session.place,
  presides: orNull(session.committee.presides),
  secretary: orNull(session.committee.secretary),
});

const agreed = ({ text, who, dueOn }: AgreementView) => ({ text, who, due: shortDate(dueOn) });
const pending = (one: AgreementView) => ({ ...agreed(one), ordinal: one.ordinal });

const membersOf = (session: SessionView) =>
  session.attendance.map(({ name, from, standing }) => ({
    name,
    from,
    standing: standing === 'titular' ? 'Titular' : 'Alterno/a',
  }));

const guestsOf = ({ guests }: SessionView) =>
  guests.map(({ name, from }) => ({ name, from: orNull(from) }));

/** @throws Refusal `session_state` for one that was not held; `not_found`. */
export const conveningFile = (ctx: FormingContext, id: string): Promise<GrantedUrl> =>
  paperFile(ctx, { kind: 'convocatoria', subject: subjectOf(id) }, async (reading) => {
    const session = await viewSession(reading, id);
    if (session.state !== 'convoked' && session.state !== 'held')
      throw new Refusal('session_state');
    return {
      // Of the day on which it is called, not of the session's.
      ...(await paperOf(reading, session.recordedAt)),
      ...headOf(session),
      agenda: session.agenda.map(({ title }) => title),
      before: session.before.map(pending),
      members: membersOf(session),
    };
  });

/** @throws Refusal `not_found`. */
export const attendanceFile = (ctx: FormingContext, id: string): Promise<GrantedUrl> =>
  paperFile(ctx, { kind: 'lista-de-asistencia', subject: subjectOf(id) }, async (reading) => {
    const session = await viewSession(reading, id);
    return {
      ...(await ofItsDay(reading, session)),
      ...headOf(session),
      members: membersOf(session),
      guests: guestsOf(session),
    };
  });

/** A draft until it is closed, and then with what rectifies it. @throws Refusal `session_state`, `not_found`. */
export const actaFile = (ctx: FormingContext, id: string): Promise<GrantedUrl> =>
  paperFile(ctx, { kind: 'acta-de-sesion', subject: subjectOf(id) }, async (reading) => {
    const session = await viewSession(reading, id);
    if (session.state !== 'held') throw new Refusal('session_state');
    const came = session.attendance.filter(({ how }) => how !== null);
    return {
      ...(await ofItsDay(reading, session)),
      ...headOf(session),
      acta: session.acta,
      edition: session.rectifications.length + 1,
      attendance: came.map(({ name, from, how, by }) => ({
        name,
        from,
        how:
          how === null ? '' : `${labelOf(SESSION_ATTENDANCE, how)}${by === '' ? '' : ` por ${by}`}`,
      })),
      guests: guestsOf(session),
      quorum: session.quorum === 'si',
      before: session.before.map(pending),
      points: session.agenda.map(({ title, said }) => ({ title, said: orNull(said) })),
      agreements: session.agreements.map(agreed),
      rectifications: session.rectifications.map(
        ({ number, text, reason, recordedAt, recordedBy }) => ({
          number,
          text,
          reason,
          on: shortDate(dateInLima(recordedAt)),
          by: recordedBy,
        }),
      ),
      signers: came
        .filter(({ how }) => how !== null && countsForQuorum(how))
        .map(({ name, from, by }) => ({ name: by === '' ? name : by, post: from })),
    };
  });

const ofItsDay = (reading: ReadingContext, { onDate }: SessionView) =>
  paperOf(reading, instantFromLima(onDate, '12:00'));
