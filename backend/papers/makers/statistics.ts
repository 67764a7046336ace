/** D18: the figures of a period, with the number of an informe; the responsable signs it (RDNA 19.h). */
import { addMonths } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import { mayDo } from '../../../domain/rights.ts';
import { periodOf } from '../../../domain/statistics/period.ts';
import { figuresOf, NOT_YET } from '../../statistics/report.ts';
import { numberedHead, postOf } from '../heads.ts';
import type { Maker, MakingContext } from '../maker.ts';
import { textWarnings } from '../warnings.ts';

export const statisticsReport: Maker<'informe-estadistico'> = {
  // The last month that is over.
  begin: async (ctx, { facts }) => {
    refuseOthers(ctx);
    const last = addMonths(`${facts.day.slice(0, 7)}-01`, -1);
    return {
      signerId: facts.signer.id,
      kind: 'mes',
      year: Number(last.slice(0, 4)),
      number: Number(last.slice(5, 7)),
      guarded: false,
      observations: null,
    };
  },
  document: async (ctx, { facts, input, printing }) => {
    refuseOthers(ctx);
    const { day, signer } = facts;
    const period = periodOf(input);
    if (period.from > day)
      throw new Refusal('bad_input', { fields: { 'paper.input.number': NOT_YET } });
    return {
      ...numberedHead(facts, printing),
      ...(await figuresOf(ctx, period, input.guarded)),
      observations: input.observations,
      signer: { name: signer.fullName, post: postOf(facts) },
    };
  },
  warnings: (_, { input }) => textWarnings([['input.observations', input.observations ?? '']]),
};

/** It counts cases that not everybody may see. */
function refuseOthers({ session }: Pick<MakingContext, 'session'>): void {
  if (!mayDo('statistics.form', session.roles)) throw new Refusal('not_allowed');
}
