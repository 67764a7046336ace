import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import {
  addRiskAct,
  appealRisk,
  beginRisk,
  citeRisk,
  decideAppealRisk,
  explainRisk,
  followRisk,
  hearOpinion,
  planRisk,
  recordActivity,
  registerRisk,
  reportRisk,
  resolveRisk,
  sendRiskFile,
  valueRisk,
  widenRisk,
} from '../../domain/records/risk.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { addAct, hear, report, value, widen } from './assess.ts';
import { begin } from './begin.ts';
import { register, sendFile } from './close.ts';
import { activity, follow, plan } from './plan.ts';
import { resolve } from './resolve.ts';
import { appeal, cite, decideAppeal, explain } from './tell.ts';
import { riskOfCase } from './view.ts';

const PROCEDURE = { about: { id: 'risk' } } as const;
const NOTIFICATION = { about: { id: 'risk_notification' } } as const;

/** The procedure for riesgo de desprotección familiar of each child: valuation to conclusion (DL 1297). */
export const riskRouter = router({
  ofCase: reading('risk.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    riskOfCase(ctx, input.caseId),
  ),
  begin: writing('risk.record', drafted(beginRisk, 'risk')).mutation(({ ctx, input }) =>
    begin(ctx, input),
  ),
  value: writing('risk.record', drafted(valueRisk, 'risk_valuation'), PROCEDURE).mutation(
    ({ ctx, input }) => value(ctx, input),
  ),
  widen: writing('risk.resolve', drafted(widenRisk, 'risk_longer'), PROCEDURE).mutation(
    ({ ctx, input }) => widen(ctx, input),
  ),
  addAct: writing('risk.record', drafted(addRiskAct, 'risk_act'), PROCEDURE).mutation(
    ({ ctx, input }) => addAct(ctx, input),
  ),
  hear: writing('risk.record', drafted(hearOpinion, 'risk_opinion'), PROCEDURE).mutation(
    ({ ctx, input }) => hear(ctx, input),
  ),
  report: writing('risk.record', drafted(reportRisk, 'risk_report'), PROCEDURE).mutation(
    ({ ctx, input }) => report(ctx, input),
  ),
  resolve: writing('risk.resolve', drafted(resolveRisk, 'risk_resolution'), {
    ...PROCEDURE,
    dates: true,
  }).mutation(({ ctx, input }) => resolve(ctx, input)),
  plan: writing('risk.record', drafted(planRisk, 'risk_plan'), PROCEDURE).mutation(
    ({ ctx, input }) => plan(ctx, input),
  ),
  activity: writing('risk.record', drafted(recordActivity, 'risk_activity'), {
    about: { id: 'risk_activity' },
  }).mutation(({ ctx, input }) => activity(ctx, input)),
  follow: writing('risk.record', drafted(followRisk, 'risk_followup'), PROCEDURE).mutation(
    ({ ctx, input }) => follow(ctx, input),
  ),
  cite: writing('risk.record', drafted(citeRisk, 'risk_citation'), NOTIFICATION).mutation(
    ({ ctx, input }) => cite(ctx, input),
  ),
  explain: writing('risk.record', drafted(explainRisk, 'risk_explanation'), NOTIFICATION).mutation(
    ({ ctx, input }) => explain(ctx, input),
  ),
  appeal: writing('risk.record', drafted(appealRisk, 'risk_appeal'), {
    about: { id: 'risk_resolution' },
  }).mutation(({ ctx, input }) => appeal(ctx, input)),
  decideAppeal: writing('risk.record', drafted(decideAppealRisk, 'risk_appeal_end'), {
    about: { id: 'risk_appeal' },
  }).mutation(({ ctx, input }) => decideAppeal(ctx, input)),
  sendFile: writing('risk.record', drafted(sendRiskFile, 'risk_sent'), PROCEDURE).mutation(
    ({ ctx, input }) => sendFile(ctx, input),
  ),
  register: writing('risk.record', drafted(registerRisk, 'risk_registered'), PROCEDURE).mutation(
    ({ ctx, input }) => register(ctx, input),
  ),
});
