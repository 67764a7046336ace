import type { SessionView } from '../../../../backend/committees/types.ts';
import type { SessionAttendance } from '../../../../domain/catalogues/committees.ts';

/** As the form of a session holds it: a day or an answer may still be missing. */
export interface SessionValues {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly onDate: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly isVirtual: boolean;
  readonly place: string;
  readonly preparerId: string | null;
  readonly agenda: readonly { readonly title: string; readonly said: string }[];
  readonly held: boolean;
  readonly attendance: readonly {
    readonly memberId: string;
    readonly how: SessionAttendance | null;
    readonly by: string;
  }[];
  readonly guests: readonly { readonly name: string; readonly from: string }[];
  readonly quorum: 'si' | 'no' | null;
  readonly agreements: readonly {
    readonly id: string | null;
    readonly text: string;
    readonly memberId: string | null;
    readonly institution: string;
    readonly operatorId: string | null;
    readonly dueOn: string | null;
  }[];
  readonly namesReason: string;
}

export const valuesOf = (session: SessionView): SessionValues => ({
  id: session.id,
  version: session.version,
  kind: session.kind,
  onDate: session.onDate,
  from: session.from,
  to: session.to,
  isVirtual: session.isVirtual,
  place: session.place,
  preparerId: session.preparerId,
  agenda: session.agenda.map((point) => ({ ...point })),
  held: session.state === 'held',
  attendance: session.attendance.map(({ memberId, how, by }) => ({ memberId, how, by })),
  guests: session.guests.map((guest) => ({ ...guest })),
  quorum: session.quorum,
  agreements: session.agreements.map(({ id, text, memberId, institution, operatorId, dueOn }) => ({
    id,
    text,
    memberId,
    institution,
    operatorId,
    dueOn,
  })),
  namesReason: session.namesReason,
});
