import { z } from 'zod';
import { id, period } from '../../domain/records/basics.ts';
import { registerOrientation } from '../../domain/records/reception.ts';
import { drafted } from '../core/drafted.ts';
import { DATES, reading, router, writing } from '../core/procedure.ts';
import { count } from './count.ts';
import { list, listInput } from './list.ts';
import { register } from './register.ts';
import { view } from './view.ts';

/** *Orientación rápida* (RDNA 34): answered at the counter, counted, convertible to a case. */
export const orientationsRouter = router({
  register: writing(
    'orientations.register',
    drafted(registerOrientation, 'orientation'),
    DATES,
  ).mutation(({ ctx, input }) => register(ctx, input)),
  list: reading('orientations.list', listInput).query(({ ctx, input }) => list(ctx, input)),
  view: reading('orientations.list', z.strictObject({ id }), {
    about: { id: 'orientation' },
  }).query(({ ctx, input }) => view(ctx, input.id)),
  count: reading('orientations.list', period).query(({ ctx, input }) => count(ctx, input)),
});
