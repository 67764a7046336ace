import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import {
  annulSheet,
  fileSheetScan,
  recordCalculation,
  recordSheet,
  setComputing,
} from '../../domain/records/fvr.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { annul, fileScan, recordExternal, recordOrienting } from './record.ts';
import { setComputingTo } from './settings.ts';
import { computing, sheetsOf } from './view.ts';

const SHEET = { about: { id: 'fvr_sheet' } } as const;

/** Sheets of risk valuation of the victims of a case: the authority's, and calculations that only orient. */
export const fvrRouter = router({
  ofCase: reading('fvr.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    sheetsOf(ctx, input.caseId),
  ),
  record: writing('fvr.record', drafted(recordSheet, 'fvr_sheet'), {
    about: { correctsId: 'fvr_sheet' },
  }).mutation(({ ctx, input }) => recordExternal(ctx, input)),
  compute: writing('fvr.record', drafted(recordCalculation, 'fvr_calculation')).mutation(
    ({ ctx, input }) => recordOrienting(ctx, input),
  ),
  annul: writing('fvr.record', drafted(annulSheet, 'fvr_annulment'), SHEET).mutation(
    ({ ctx, input }) => annul(ctx, input),
  ),
  fileScan: writing('fvr.record', fileSheetScan, SHEET).mutation(({ ctx, input }) =>
    fileScan(ctx, input),
  ),
  computing: reading('fvr.view', z.strictObject({})).query(({ ctx }) => computing(ctx)),
  setComputing: writing('fvr.compute', drafted(setComputing, 'fvr_computing')).mutation(
    ({ ctx, input }) => setComputingTo(ctx, input),
  ),
});
