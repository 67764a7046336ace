/** Uniting two rows of one person, and parting them again. */
import { z } from 'zod';
import { MERGE_GROUP_IDS } from '../people/merge.ts';
import { id, requiredText, version } from './basics.ts';

/** The two, before anything is decided. */
export const pairOfPeople = z.strictObject({ keptId: id, goneId: id });
export type PairOfPeople = z.infer<typeof pairOfPeople>;

export const mergePeople = pairOfPeople.extend({
  keptVersion: version,
  goneVersion: version,
  /** What the row that stays takes from the one that goes. */
  take: z.array(z.enum(MERGE_GROUP_IDS)),
  reason: requiredText('Escriba cómo sabe que son la misma persona.'),
});

export const undoMerge = z.strictObject({ id });
