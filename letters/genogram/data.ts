/** A family on paper: the drawing, and all it says in words below. For the office alone. */
import { z } from 'zod';
import { paperSchema } from '../parts/paper-data.ts';
import { line } from '../text.ts';

/** As many as a drawing shows so that it can be read. */
const MOST = 60;

const personSchema = z.strictObject({
  /** As in the family; on paper each is told by her place in the list, from 1. */
  id: line(40),
  name: line(240),
  /** What stands below the symbol. */
  shortName: line(40),
  /** Code of SEXES, or null. */
  sex: line(20).nullable(),
  /** YYYY-MM-DD */
  birthDate: z.iso.date().nullable(),
  age: line(60),
  died: z.boolean(),
  /** What she is to whom it is about; null for that one. */
  is: line(200).nullable(),
});

export const genogramSchema = z.strictObject({
  ...paperSchema.shape,
  /** Whom it is about: id of one of the people. */
  focus: line(40),
  people: z.array(personSchema).min(1).max(MOST),
  ties: z
    .array(
      z.strictObject({
        personId: line(40),
        otherId: line(40),
        kind: line(40),
        /** `Madre`, as the list reads. */
        label: line(120),
        /** `desde 03/2020; por verificar`, or null. */
        note: line(200).nullable(),
      }),
    )
    .max(300),
  /** Who lives together now. */
  homes: z.array(z.array(line(40)).min(2).max(MOST)).max(MOST),
  care: z
    .array(
      z.strictObject({
        withWhom: line(400),
        basis: line(500),
        from: line(40),
        until: line(40),
      }),
    )
    .max(100),
  /** The family goes on beyond who is drawn. */
  more: z.boolean(),
});
export type GenogramData = z.infer<typeof genogramSchema>;
