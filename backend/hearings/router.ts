import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import {
  addParty,
  authorisePlace,
  beginHearings,
  changeParty,
  concludeHearings,
  crimeInHearing,
  extendHearings,
  hearingDaysInput,
  inviteParties,
  placeHearing,
  recordHearingCargo,
  recordSession,
  scheduleHearing,
  screenParty,
  suspendSession,
  waiveTerm,
} from '../../domain/records/hearings.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { begin } from './begin.ts';
import { cargo } from './cargo.ts';
import { conclude, crime } from './conclude.ts';
import { invite, schedule } from './convene.ts';
import { lawfulDays } from './days.ts';
import { add, change, waive } from './parties.ts';
import { authorise, place } from './place.ts';
import { screen } from './screen.ts';
import { extend, session, suspend } from './session.ts';
import { hearingsOf } from './view.ts';

const HEARING = { about: { id: 'hearing' } } as const;

/** Hearings of a conciliation or a compromiso, from the question about violence to the result (RDNA 37–51). */
export const hearingsRouter = router({
  ofCase: reading('hearings.view', z.strictObject({ caseId: id })).query(({ ctx, input }) =>
    hearingsOf(ctx, input.caseId),
  ),
  /** The days on which it may be, and why not on the others. */
  lawfulDays: reading('hearings.view', hearingDaysInput, HEARING).query(({ ctx, input }) =>
    lawfulDays(ctx, input),
  ),
  screen: writing('hearings.screen', drafted(screenParty, 'screening')).mutation(({ ctx, input }) =>
    screen(ctx, input),
  ),
  begin: writing('hearings.record', drafted(beginHearings, 'hearing')).mutation(({ ctx, input }) =>
    begin(ctx, input),
  ),
  place: writing('hearings.record', drafted(placeHearing, 'hearing_place'), HEARING).mutation(
    ({ ctx, input }) => place(ctx, input),
  ),
  authorisePlace: writing('hearings.override', authorisePlace, HEARING).mutation(({ ctx, input }) =>
    authorise(ctx, input),
  ),
  addParty: writing('hearings.record', drafted(addParty, 'hearing_party'), HEARING).mutation(
    ({ ctx, input }) => add(ctx, input),
  ),
  changeParty: writing('hearings.record', drafted(changeParty, 'hearing_party_change'), {
    about: { id: 'hearing_party' },
  }).mutation(({ ctx, input }) => change(ctx, input)),
  waive: writing('hearings.record', drafted(waiveTerm, 'hearing_waiver'), HEARING).mutation(
    ({ ctx, input }) => waive(ctx, input),
  ),
  invite: writing(
    'hearings.record',
    drafted(inviteParties, 'hearing_invitation'),
    HEARING,
  ).mutation(({ ctx, input }) => invite(ctx, input)),
  schedule: writing('hearings.record', drafted(scheduleHearing, 'hearing_day'), HEARING).mutation(
    ({ ctx, input }) => schedule(ctx, input),
  ),
  recordCargo: writing('hearings.record', drafted(recordHearingCargo, 'hearing_cargo'), {
    about: { id: 'invitation' },
  }).mutation(({ ctx, input }) => cargo(ctx, input)),
  session: writing('hearings.record', drafted(recordSession, 'hearing_session'), HEARING).mutation(
    ({ ctx, input }) => session(ctx, input),
  ),
  suspend: writing(
    'hearings.record',
    drafted(suspendSession, 'hearing_suspension'),
    HEARING,
  ).mutation(({ ctx, input }) => suspend(ctx, input)),
  extend: writing(
    'hearings.record',
    drafted(extendHearings, 'hearing_extension'),
    HEARING,
  ).mutation(({ ctx, input }) => extend(ctx, input)),
  crimeFound: writing(
    'hearings.record',
    drafted(crimeInHearing, 'hearing_crime'),
    HEARING,
  ).mutation(({ ctx, input }) => crime(ctx, input)),
  conclude: writing('hearings.record', drafted(concludeHearings, 'hearing_end'), HEARING).mutation(
    ({ ctx, input }) => conclude(ctx, input),
  ),
});
