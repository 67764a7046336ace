import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import * as records from '../../domain/records/ciam.ts';
import { statisticsAsked } from '../../domain/records/statistics.ts';
import { drafted } from '../core/drafted.ts';
import { DATES, KEEPS, reading, router, writing } from '../core/procedure.ts';
import { change } from './change.ts';
import { ciamReport } from './counters.ts';
import { list, olderQuery } from './list.ts';
import {
  addOrganisation,
  changeOrganisation,
  join,
  leave,
  organisations,
} from './organisations.ts';
import { register } from './register.ts';
import { addMeasure, endMeasure, report } from './risks/decide.ts';
import { endRisk, follow } from './risks/follow.ts';
import { handOver, takeOver } from './risks/hand-over.ts';
import { recordRisk } from './risks/record.ts';
import { tell } from './risks/tell.ts';
import { view } from './view.ts';

const one = z.strictObject({ registrationId: id });
const nothing = z.strictObject({});

/** The CIAM: registro nominal, situations of risk, organisations, figures (Ley 30490). */
export const ciamRouter = router({
  list: reading('ciam.view', olderQuery).query(({ ctx, input }) => list(ctx, input)),
  view: reading('ciam.view', one).query(({ ctx, input }) => view(ctx, input.registrationId)),
  register: writing(
    'ciam.record',
    drafted(records.registerOlder, 'ciam_registration'),
    DATES,
  ).mutation(({ ctx, input }) => register(ctx, input)),
  change: writing('ciam.record', drafted(records.changeOlder, 'ciam_ficha'), KEEPS).mutation(
    ({ ctx, input }) => change(ctx, input),
  ),

  recordRisk: writing('ciam.record', drafted(records.recordOlderRisk, 'ciam_risk')).mutation(
    ({ ctx, input }) => recordRisk(ctx, input),
  ),
  tell: writing('ciam.record', drafted(records.tellOlderRisk, 'ciam_notice')).mutation(
    ({ ctx, input }) => tell(ctx, input),
  ),
  report: writing('ciam.record', drafted(records.reportOlderRisk, 'ciam_report')).mutation(
    ({ ctx, input }) => report(ctx, input),
  ),
  addMeasure: writing('ciam.record', drafted(records.measureOlderRisk, 'ciam_measure')).mutation(
    ({ ctx, input }) => addMeasure(ctx, input),
  ),
  endMeasure: writing('ciam.record', drafted(records.endOlderMeasure, 'ciam_measure_end')).mutation(
    ({ ctx, input }) => endMeasure(ctx, input),
  ),
  follow: writing('ciam.record', drafted(records.followOlderRisk, 'ciam_followup')).mutation(
    ({ ctx, input }) => follow(ctx, input),
  ),
  endRisk: writing('ciam.record', drafted(records.endOlderRisk, 'ciam_risk_end')).mutation(
    ({ ctx, input }) => endRisk(ctx, input),
  ),
  handOver: writing('ciam.record', drafted(records.handOverOlderRisk, 'ciam_hand_over')).mutation(
    ({ ctx, input }) => handOver(ctx, input),
  ),
  takeOver: writing('violence.register', z.strictObject({ handoverId: id })).mutation(
    ({ ctx, input }) => takeOver(ctx, input),
  ),

  organisations: reading('ciam.view', nothing).query(({ ctx }) => organisations(ctx)),
  addOrganisation: writing(
    'ciam.record',
    drafted(records.addOlderOrganisation, 'ciam_organisation'),
  ).mutation(({ ctx, input }) => addOrganisation(ctx, input)),
  changeOrganisation: writing(
    'ciam.record',
    drafted(records.changeOlderOrganisation, 'ciam_organisation_change'),
  ).mutation(({ ctx, input }) => changeOrganisation(ctx, input)),
  join: writing('ciam.record', drafted(records.joinOlderOrganisation, 'ciam_member')).mutation(
    ({ ctx, input }) => join(ctx, input),
  ),
  leave: writing(
    'ciam.record',
    drafted(records.leaveOlderOrganisation, 'ciam_member_end'),
  ).mutation(({ ctx, input }) => leave(ctx, input)),

  figures: reading('ciam.view', statisticsAsked).query(({ ctx, input }) => {
    ctx.seen({ kind: 'ciam_figures', id: `${input.kind} ${input.year}-${input.number}` });
    return ciamReport(ctx, input);
  }),
});
