import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import {
  addCare,
  addDeath,
  addStay,
  addTie,
  changeCare,
  changeDeath,
  changeStay,
  changeTie,
} from '../../domain/records/family.ts';
import { drafted } from '../core/drafted.ts';
import { forming, KEEPS, reading, router, writing } from '../core/procedure.ts';
import { rewriteCare, writeCare } from './care.ts';
import { rewriteDeath, writeDeath } from './deaths.ts';
import { genogramFile } from './paper.ts';
import { rewriteStay, writeStay } from './stays.ts';
import { rewriteTie, writeTie } from './ties.ts';
import { viewFamily } from './view.ts';

const ofPerson = z.strictObject({ personId: id });

/** Both people must show to whoever writes what they are to each other. */
const OTHER = { otherId: 'person' } as const;

/** The family of a person: who is what to whom, who lives together, with whom a child has lived. */
export const familyRouter = router({
  view: reading('family.view', ofPerson).query(({ ctx, input }) => viewFamily(ctx, input.personId)),
  print: forming('family.print', ofPerson).mutation(({ ctx, input }) =>
    genogramFile(ctx, input.personId),
  ),
  addTie: writing('family.record', drafted(addTie, 'family_tie'), { about: OTHER }).mutation(
    ({ ctx, input }) => writeTie(ctx, input),
  ),
  changeTie: writing('family.record', drafted(changeTie, 'family_tie_change'), {
    about: { ...OTHER, tieId: 'family_tie' },
    ...KEEPS,
  }).mutation(({ ctx, input }) => rewriteTie(ctx, input)),
  addStay: writing('family.record', drafted(addStay, 'family_stay'), {
    about: { ...OTHER, memberId: 'household_member' },
  }).mutation(({ ctx, input }) => writeStay(ctx, input)),
  changeStay: writing('family.record', drafted(changeStay, 'family_stay_change'), {
    about: { memberId: 'household_member' },
    ...KEEPS,
  }).mutation(({ ctx, input }) => rewriteStay(ctx, input)),
  addCare: writing('family.record', drafted(addCare, 'family_care'), {
    about: { carerId: 'person' },
  }).mutation(({ ctx, input }) => writeCare(ctx, input)),
  changeCare: writing('family.record', drafted(changeCare, 'family_care_change'), {
    about: { carerId: 'person', careId: 'care_period' },
    ...KEEPS,
  }).mutation(({ ctx, input }) => rewriteCare(ctx, input)),
  addDeath: writing('family.record', drafted(addDeath, 'family_death')).mutation(({ ctx, input }) =>
    writeDeath(ctx, input),
  ),
  changeDeath: writing('family.record', drafted(changeDeath, 'family_death_change'), {
    about: { deathId: 'person_death' },
    ...KEEPS,
  }).mutation(({ ctx, input }) => rewriteDeath(ctx, input)),
});
