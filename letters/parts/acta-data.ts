/** What every acta that people sign is made of (RDNA 44.1, 49). */
import { z } from 'zod';
import { line, prose } from '../text.ts';
import { childSchema, hourSchema, officerSchema, partySchema, storySchema } from './people-data.ts';

/** Empty where a draft has not it yet: what may not be empty in the final one, the requisites say. */
export const actaShape = {
  place: line(60).nullable(),
  /** YYYY-MM-DD, of the last session. */
  date: z.iso.date().nullable(),
  time: hourSchema.nullable(),
  /** When it ended. */
  endTime: hourSchema.nullable(),
  /** Held by video; the platform that recorded it, or null for in person (RDNA 38.9). */
  platform: line(160).nullable(),
  /** Signed with digital signatures: frames for them, no fingerprints (RDNA 44.1.k). */
  digital: z.boolean(),
  parties: z.array(partySchema).max(12),
  children: z.array(childSchema).max(30),
  defensor: officerSchema.nullable(),
  facts: storySchema.nullable(),
  /** How compliance is verified. */
  followUp: prose(4000).nullable(),
  observations: prose(4000).nullable(),
} as const;

const _acta = z.strictObject(actaShape);
export type ActaBody = z.infer<typeof _acta>;
