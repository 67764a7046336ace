import type { z } from 'zod';
import type { ActivityView } from '../../../../backend/activities/types.ts';
import type { Desk } from '../../../../domain/desks.ts';
import type { changeActivity, planActivity } from '../../../../domain/records/activities.ts';

type Session = z.input<typeof planActivity>['sessions'][number];

/** As the form holds it: a day may still be missing. */
export type PlanValues = Omit<z.input<typeof planActivity>, 'sessions'> & {
  readonly sessions: readonly (Omit<Session, 'onDate'> & { readonly onDate: string | null })[];
};
export type ChangeValues = Omit<z.input<typeof changeActivity>, 'sessions'> &
  Pick<PlanValues, 'sessions'>;

export const blankSession = (): PlanValues['sessions'][number] => ({
  id: null,
  onDate: null,
  from: '',
  to: null,
});

/** @param desks the desks of whoever plans: with one, there is nothing to choose. */
export const blankPlan = (
  desks: readonly Desk[],
  leaderId: string,
  district: string,
): PlanValues => ({
  title: '',
  kind: '',
  desks: desks.length === 1 ? [...desks] : [],
  topic: '',
  groups: [],
  district,
  place: '',
  leaderId,
  leaderName: '',
  budget: '',
  sessions: [blankSession()],
});

export const valuesOf = ({
  id,
  version,
  title,
  kind,
  desks,
  topic,
  groups,
  district,
  place,
  leaderId,
  leaderName,
  budget,
  sessions,
}: ActivityView): ChangeValues => ({
  id,
  version,
  title,
  kind,
  desks: [...desks],
  topic,
  groups: [...groups],
  district,
  place,
  leaderId,
  leaderName,
  budget,
  sessions: sessions.map(({ id: sessionId, onDate, from, to }) => ({
    id: sessionId,
    onDate,
    from,
    to,
  })),
});
