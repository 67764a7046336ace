/** A digitally signed PDF beside the oficio or the document that was issued. */
import { z } from 'zod';
import { id } from './basics.ts';

/** Of one of both. */
const shape = { letterId: id.nullable(), paperId: id.nullable() } as const;
const ofOne = ({ letterId, paperId }: { letterId: string | null; paperId: string | null }) =>
  (letterId === null) !== (paperId === null);

export const signedOf = z.strictObject(shape).refine(ofOne);

export const addSigned = z
  .strictObject({
    ...shape,
    /** The upload grant that holds the file. */
    grant: z.string().min(16).max(128),
  })
  .refine(ofOne);
