import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import { holdMeeting, treatCase } from '../../domain/records/case-meetings.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { hold, treat } from './hold.ts';
import { ofCase } from './view.ts';

/** Multidisciplinary meetings about cases: one case at a time, each with its own acta. */
export const caseMeetingsRouter = router({
  ofCase: reading('case_meetings.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    ofCase(ctx, input.caseId),
  ),
  hold: writing('case_meetings.record', drafted(holdMeeting, 'case_meeting')).mutation(
    ({ ctx, input }) => hold(ctx, input),
  ),
  /** One more case of a meeting that was held. */
  treat: writing('case_meetings.record', drafted(treatCase, 'case_meeting_case')).mutation(
    ({ ctx, input }) => treat(ctx, input),
  ),
});
