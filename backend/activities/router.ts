import { z } from 'zod';
import { DESKS } from '../../domain/desks.ts';
import * as records from '../../domain/records/activities.ts';
import { id, period } from '../../domain/records/basics.ts';
import { desksOf } from '../../domain/rights.ts';
import { drafted } from '../core/drafted.ts';
import { KEEPS, reading, router, writing } from '../core/procedure.ts';
import { add, count, remove } from './attendance.ts';
import { activityFigures } from './counters.ts';
import { cancel, hold, reopen } from './end.ts';
import { list, listQuery } from './list.ts';
import { answer, withdraw } from './photos.ts';
import { change, plan } from './plan.ts';
import { view } from './view.ts';

const figuresAsked = period.safeExtend({ desk: z.enum(DESKS).nullable() });

const ACTIVITY = { about: { id: 'activity' } } as const;

/** Workshops, campaigns, schools and groups of the desks: who came, and whose picture may be shown. */
export const activitiesRouter = router({
  list: reading('activities.view', listQuery).query(({ ctx, input }) => list(ctx, input)),
  view: reading('activities.view', z.strictObject({ id }), ACTIVITY).query(({ ctx, input }) =>
    view(ctx, input.id),
  ),
  figures: reading('activities.view', figuresAsked).query(({ ctx, input: { desk, ...period } }) => {
    const hers = DESKS.filter((one) => desksOf(ctx.session.roles).includes(one));
    return activityFigures(ctx.tx, {
      ...period,
      desks: desk === null ? hers : hers.filter((one) => one === desk),
    });
  }),
  plan: writing('activities.record', drafted(records.planActivity, 'activity')).mutation(
    ({ ctx, input }) => plan(ctx, input),
  ),
  change: writing('activities.record', drafted(records.changeActivity, 'activity_change'), {
    ...ACTIVITY,
    ...KEEPS,
  }).mutation(({ ctx, input }) => change(ctx, input)),
  hold: writing(
    'activities.record',
    drafted(records.holdActivity, 'activity_held'),
    ACTIVITY,
  ).mutation(({ ctx, input }) => hold(ctx, input)),
  cancel: writing(
    'activities.record',
    drafted(records.cancelActivity, 'activity_end'),
    ACTIVITY,
  ).mutation(({ ctx, input }) => cancel(ctx, input)),
  reopen: writing(
    'activities.record',
    drafted(records.reopenActivity, 'activity_end'),
    ACTIVITY,
  ).mutation(({ ctx, input }) => reopen(ctx, input)),
  count: writing(
    'activities.record',
    drafted(records.countActivity, 'activity_count'),
    ACTIVITY,
  ).mutation(({ ctx, input }) => count(ctx, input)),
  addAttendee: writing(
    'activities.record',
    drafted(records.addAttendee, 'activity_attendee'),
  ).mutation(({ ctx, input }) => add(ctx, input)),
  removeAttendee: writing(
    'activities.record',
    drafted(records.removeAttendee, 'activity_attendee_end'),
  ).mutation(({ ctx, input }) => remove(ctx, input)),
  answerPhoto: writing(
    'activities.record',
    drafted(records.answerPhoto, 'activity_photo'),
  ).mutation(({ ctx, input }) => answer(ctx, input)),
  withdrawPhoto: writing(
    'activities.record',
    drafted(records.withdrawPhoto, 'activity_photo_end'),
  ).mutation(({ ctx, input }) => withdraw(ctx, input)),
});
