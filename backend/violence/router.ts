import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import {
  archiveViolence,
  askViolence,
  attendViolence,
  beginViolence,
  breachViolence,
  changeMeasure,
  changeViolence,
  closeViolence,
  giveMeasure,
  grantView,
  referViolence,
  registerViolence,
  reportSupervision,
  reportViolence,
  tellBreach,
  violenceFigures,
  visitViolence,
} from '../../domain/records/violence.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { ask, attend } from './attend.ts';
import { begin, change } from './begin.ts';
import { archive, close } from './close.ts';
import { figures } from './counters.ts';
import { changeGiven, give } from './measures.ts';
import { grant, look } from './minimum.ts';
import { refer, report } from './notices.ts';
import { register } from './register.ts';
import { breach, reportOn, tell, visit } from './supervise.ts';
import { violenceOfCase } from './view.ts';

const ROUTE = { about: { id: 'violence' } } as const;
const MEASURE = { about: { id: 'violence_measure' } } as const;

/** Cases of family violence and their route, from the immediate attention to the archive (Ley 30364). */
export const violenceRouter = router({
  register: writing('violence.register', drafted(registerViolence, 'violence_reception'), {
    dates: true,
  }).mutation(({ ctx, input }) => register(ctx, input)),
  ofCase: reading('violence.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    violenceOfCase(ctx, input.caseId),
  ),
  begin: writing('violence.record', drafted(beginViolence, 'violence')).mutation(({ ctx, input }) =>
    begin(ctx, input),
  ),
  change: writing('violence.record', drafted(changeViolence, 'violence_change'), ROUTE).mutation(
    ({ ctx, input }) => change(ctx, input),
  ),
  attend: writing('violence.record', drafted(attendViolence, 'violence_attention'), ROUTE).mutation(
    ({ ctx, input }) => attend(ctx, input),
  ),
  ask: writing('violence.record', drafted(askViolence, 'violence_questions'), ROUTE).mutation(
    ({ ctx, input }) => ask(ctx, input),
  ),
  report: writing('violence.record', drafted(reportViolence, 'violence_report'), ROUTE).mutation(
    ({ ctx, input }) => report(ctx, input),
  ),
  refer: writing('violence.record', drafted(referViolence, 'violence_referral'), ROUTE).mutation(
    ({ ctx, input }) => refer(ctx, input),
  ),
  give: writing('violence.record', drafted(giveMeasure, 'violence_measure'), ROUTE).mutation(
    ({ ctx, input }) => give(ctx, input),
  ),
  changeMeasure: writing(
    'violence.record',
    drafted(changeMeasure, 'violence_measure_change'),
    MEASURE,
  ).mutation(({ ctx, input }) => changeGiven(ctx, input)),
  visit: writing('violence.record', drafted(visitViolence, 'violence_visit'), ROUTE).mutation(
    ({ ctx, input }) => visit(ctx, input),
  ),
  supervise: writing(
    'violence.record',
    drafted(reportSupervision, 'violence_supervision'),
    ROUTE,
  ).mutation(({ ctx, input }) => reportOn(ctx, input)),
  breach: writing('violence.record', drafted(breachViolence, 'violence_breach'), MEASURE).mutation(
    ({ ctx, input }) => breach(ctx, input),
  ),
  tellBreach: writing('violence.record', drafted(tellBreach, 'violence_breach_told'), {
    about: { id: 'violence_breach' },
  }).mutation(({ ctx, input }) => tell(ctx, input)),
  grantView: writing('violence.minimum_view', drafted(grantView, 'violence_view'), ROUTE).mutation(
    ({ ctx, input }) => grant(ctx, input),
  ),
  minimum: reading('violence.minimum_view', z.strictObject({ id }), {
    about: { id: 'violence_view' },
  }).query(({ ctx, input }) => look(ctx, input.id)),
  close: writing('violence.record', drafted(closeViolence, 'violence_end'), ROUTE).mutation(
    ({ ctx, input }) => close(ctx, input),
  ),
  archive: writing('violence.record', archiveViolence, ROUTE).mutation(({ ctx, input }) =>
    archive(ctx, input),
  ),
  figures: reading('violence.figures', violenceFigures).query(({ ctx, input }) =>
    figures(ctx, input),
  ),
});
