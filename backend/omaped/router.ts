import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import {
  addOmapedAdjustment,
  addOmapedCertificate,
  addOmapedSupport,
  addOmapedThing,
  changeOmapedAdjustment,
  changeOmapedCarne,
  changeOmapedCertificate,
  changeOmapedContigo,
  changeOmapedProfile,
  changeOmapedSupport,
  handOmapedThing,
  registerOmaped,
  retireOmapedThing,
  returnOmapedThing,
} from '../../domain/records/omaped.ts';
import { drafted } from '../core/drafted.ts';
import { DATES, KEEPS, reading, router, writing } from '../core/procedure.ts';
import { counters, countersAsked } from './counters.ts';
import {
  addAdjustment,
  addCertificate,
  addSupport,
  changeAdjustment,
  changeCertificate,
  changeSupport,
} from './entries.ts';
import { list, listQuery } from './list.ts';
import { changeCarne, changeContigo, changeProfile } from './parts.ts';
import { register } from './register.ts';
import { addThing, handThing, listThings, retireThing, returnThing } from './things.ts';
import { view } from './view.ts';

/** The register of persons with disability (Ley 29973, art. 70): one part a form. */
export const omapedRouter = router({
  list: reading('omaped.view', listQuery).query(({ ctx, input }) => list(ctx, input)),
  view: reading('omaped.view', z.strictObject({ registrationId: id })).query(({ ctx, input }) =>
    view(ctx, input),
  ),
  counters: reading('omaped.view', countersAsked).query(({ ctx, input }) => counters(ctx, input)),
  things: reading('omaped.view', z.undefined()).query(({ ctx }) => listThings(ctx)),

  register: writing('omaped.record', drafted(registerOmaped, 'omaped'), DATES).mutation(
    ({ ctx, input }) => register(ctx, input),
  ),
  changeProfile: writing(
    'omaped.record',
    drafted(changeOmapedProfile, 'omaped_profile'),
    KEEPS,
  ).mutation(({ ctx, input }) => changeProfile(ctx, input)),
  changeCarne: writing('omaped.record', drafted(changeOmapedCarne, 'omaped_carne'), KEEPS).mutation(
    ({ ctx, input }) => changeCarne(ctx, input),
  ),
  changeContigo: writing(
    'omaped.record',
    drafted(changeOmapedContigo, 'omaped_contigo'),
    KEEPS,
  ).mutation(({ ctx, input }) => changeContigo(ctx, input)),
  addCertificate: writing(
    'omaped.record',
    drafted(addOmapedCertificate, 'omaped_certificate'),
  ).mutation(({ ctx, input }) => addCertificate(ctx, input)),
  changeCertificate: writing(
    'omaped.record',
    drafted(changeOmapedCertificate, 'omaped_certificate_change'),
    KEEPS,
  ).mutation(({ ctx, input }) => changeCertificate(ctx, input)),
  addSupport: writing('omaped.record', drafted(addOmapedSupport, 'omaped_support')).mutation(
    ({ ctx, input }) => addSupport(ctx, input),
  ),
  changeSupport: writing(
    'omaped.record',
    drafted(changeOmapedSupport, 'omaped_support_change'),
    KEEPS,
  ).mutation(({ ctx, input }) => changeSupport(ctx, input)),
  addAdjustment: writing(
    'omaped.record',
    drafted(addOmapedAdjustment, 'omaped_adjustment'),
  ).mutation(({ ctx, input }) => addAdjustment(ctx, input)),
  changeAdjustment: writing(
    'omaped.record',
    drafted(changeOmapedAdjustment, 'omaped_adjustment_change'),
    KEEPS,
  ).mutation(({ ctx, input }) => changeAdjustment(ctx, input)),
  addThing: writing('omaped.record', drafted(addOmapedThing, 'omaped_thing')).mutation(
    ({ ctx, input }) => addThing(ctx, input),
  ),
  retireThing: writing('omaped.record', drafted(retireOmapedThing, 'omaped_thing_end')).mutation(
    ({ ctx, input }) => retireThing(ctx, input),
  ),
  handThing: writing('omaped.record', drafted(handOmapedThing, 'omaped_delivery')).mutation(
    ({ ctx, input }) => handThing(ctx, input),
  ),
  returnThing: writing('omaped.record', drafted(returnOmapedThing, 'omaped_return')).mutation(
    ({ ctx, input }) => returnThing(ctx, input),
  ),
});
