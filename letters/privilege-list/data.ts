/** What the six-monthly list of privileges is made of (RLPDP 46.1.c). */
import { z } from 'zod';
import { paperSchema, signatorySchema } from '../parts/paper-data.ts';
import { line, prose } from '../text.ts';

export const privilegeListSchema = z.strictObject({
  ...paperSchema.shape,
  signer: signatorySchema,
  /** Day of the sign-off; null while it is only a list to read. */
  signedOn: z.iso.date().nullable(),
  notes: prose(4_000).nullable(),
  people: z
    .array(
      z.strictObject({
        name: line(160),
        userName: line(64),
        roles: line(300),
        state: line(40),
        lastLogin: line(40),
      }),
    )
    .max(1_000),
});
export type PrivilegeListData = z.infer<typeof privilegeListSchema>;
