import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import {
  addJudicialAct,
  changeJudicial,
  endJudicial,
  openJudicial,
  scheduleJudicial,
} from '../../domain/records/judicial.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { addAct, change, end, open, schedule } from './files.ts';
import { judicialOf } from './view.ts';

const FILE = { about: { id: 'judicial' } } as const;

/** Lawsuits of a case: court, number, writings, resolutions, hearings, terms, result. */
export const judicialRouter = router({
  ofCase: reading('judicial.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    judicialOf(ctx, input.caseId),
  ),
  open: writing('judicial.record', drafted(openJudicial, 'judicial')).mutation(({ ctx, input }) =>
    open(ctx, input),
  ),
  change: writing('judicial.record', drafted(changeJudicial, 'judicial_change'), FILE).mutation(
    ({ ctx, input }) => change(ctx, input),
  ),
  addAct: writing('judicial.record', drafted(addJudicialAct, 'judicial_act'), FILE).mutation(
    ({ ctx, input }) => addAct(ctx, input),
  ),
  schedule: writing('judicial.record', drafted(scheduleJudicial, 'judicial_date'), FILE).mutation(
    ({ ctx, input }) => schedule(ctx, input),
  ),
  end: writing('judicial.record', drafted(endJudicial, 'judicial_end'), FILE).mutation(
    ({ ctx, input }) => end(ctx, input),
  ),
});
