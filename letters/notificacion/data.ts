/**
 * What a cédula or an acta de notificación (D15) is made of: a resolution explained in plain words, in
 * the person's mother tongue, on one of two dates (R1297 48; DL 1297, art. 10).
 */
import { z } from 'zod';
import { formSchema } from '../parts/form-data.ts';
import { attendeeSchema, meetingSchema, namedSchema, officerSchema } from '../parts/people-data.ts';
import { line, prose } from '../text.ts';

export const notificacionSchema = formSchema(
  z
    .strictObject({
      /** The cédula goes to the door, with its cargo; the acta says what was explained at the office. */
      kind: z.enum(['cedula', 'acta']),
      place: line(60),
      /** YYYY-MM-DD */
      date: z.iso.date(),
      /** Whom it notifies, and who signs for her. */
      person: attendeeSchema,
      /** Her own; on the cédula only. */
      address: line(200).nullable(),
      resolution: z.strictObject({
        /** `RESOLUCIÓN N.° 004-2026-23010-DEMUNA`. */
        title: line(160),
        date: z.iso.date(),
        folios: z.int().min(1).max(9999),
      }),
      /** The dates for which she was called, and whether she came; null: not yet. */
      calls: z
        .array(meetingSchema.extend({ came: z.boolean().nullable() }))
        .min(1)
        .max(2),
      explanation: z
        .strictObject({
          /** `Aymara`. */
          language: line(60),
          interpreter: namedSchema.nullable(),
          /** What she was told, in plain words. */
          plain: prose(6000),
          /** What she asked or said. */
          said: prose(4000).nullable(),
        })
        .nullable(),
      /** `Reconsideración o apelación, dentro de 5 días hábiles`. */
      challenge: line(300).nullable(),
      signer: officerSchema,
      notifier: namedSchema.nullable(),
    })
    .superRefine(({ kind, address, explanation, notifier }, context) => {
      const wrong = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (kind === 'acta' && explanation === null)
        wrong('explanation', 'Escriba qué se explicó y en qué lengua.');
      if (kind === 'cedula' && explanation !== null)
        wrong('explanation', 'Lo explicado va en el acta de notificación.');
      if (kind === 'acta' && (address !== null || notifier !== null))
        wrong('address', 'El domicilio y quien notifica van en la cédula.');
    }),
);
export type NotificacionData = z.infer<typeof notificacionSchema>;
export type NotificacionBody = NonNullable<NotificacionData['body']>;
