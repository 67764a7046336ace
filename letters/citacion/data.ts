/** What an invitation to conciliate or a citación (D04) is made of. */
import { z } from 'zod';
import { formSchema } from '../parts/form-data.ts';
import { meetingSchema, namedSchema, officerSchema } from '../parts/people-data.ts';
import { line } from '../text.ts';

export const CITACION_KINDS = [
  'conciliacion_primera',
  'conciliacion_segunda',
  'compromiso',
  'entrevista',
  'notificacion',
] as const;
export type CitacionKind = (typeof CITACION_KINDS)[number];

export const citacionSchema = formSchema(
  z
    .strictObject({
      kind: z.enum(CITACION_KINDS),
      place: line(60),
      /** Of issue, YYYY-MM-DD. */
      date: z.iso.date(),
      /** `Señora`, `Señor`, `Señor/a`. */
      treatment: line(40),
      name: line(160),
      /** Her own: neither side's letter carries the other's. Null when it is given by hand here. */
      address: line(200).nullable(),
      /** The envelope says the municipality alone, not the office. */
      discreet: z.boolean(),
      /** `requesterOnPaper` says it; null prints *de oficio*. */
      requester: line(160).nullable(),
      /** `Alimentos`… never what happened: the letter may be read by others in the house. */
      matters: z.array(line(120)).max(12),
      /** As much of their names as is needed: usually initials. */
      beneficiaries: z.array(line(160)).max(30),
      /** Two for a notification: the second counts when she does not come to the first (R1297 48). */
      meetings: z.array(meetingSchema).min(1).max(2),
      bring: z.array(line(160)).max(12),
      signer: officerSchema,
      /** Who takes it; no party and no relative (RDNA 27.d). */
      notifier: namedSchema.nullable(),
    })
    .refine(({ meetings }) => meetings.every(({ room, link }) => room !== null || link !== null), {
      path: ['meetings'],
      message: 'Escriba el lugar o el enlace de la audiencia.',
    }),
);
export type CitacionData = z.infer<typeof citacionSchema>;
export type CitacionBody = NonNullable<CitacionData['body']>;
