/** Who appears in actas and citaciones. Null: not known, or not written. */
import { z } from 'zod';
import { isClockTime } from '../../domain/clock/lima.ts';
import { line, prose } from '../text.ts';

/** HH:mm, Lima. */
export const hourSchema = z.string().refine(isClockTime, 'Escriba la hora, por ejemplo 09:20.');

/** Who signs for the office. */
export const officerSchema = z.strictObject({
  name: line(160),
  post: line(160),
  /** `DNI N.° 00000000` */
  document: line(60).nullable(),
  /** Number of the credential of defensor/a, or of the professional college. */
  registration: line(80).nullable(),
});
export type Officer = z.infer<typeof officerSchema>;

export const namedSchema = z.strictObject({
  name: line(160),
  document: line(60).nullable(),
});

/** Somebody called to an audiencia. */
const attendeeShape = {
  name: line(160),
  /** As what she comes: `Solicitante`, `Persona invitada`, `Madre`. */
  role: line(80),
  document: line(60).nullable(),
  /** Came to the last session: who did not come signs nothing. */
  present: z.boolean(),
  readsAndSigns: z.boolean(),
  /** Who comes in her place, and by which document (RDNA 39). */
  representative: namedSchema.extend({ power: line(200) }).nullable(),
  /** Testigo a ruego, when she does not read or sign (RDNA 44.1.f). */
  witness: namedSchema.nullable(),
} as const;

const witnessed = (one: { readonly readsAndSigns: boolean; readonly witness: object | null }) =>
  !one.readsAndSigns || one.witness === null;
const UNNEEDED = {
  path: ['witness'],
  message: 'Quien lee y firma no necesita testigo a ruego.',
};

export const attendeeSchema = z.strictObject(attendeeShape).refine(witnessed, UNNEEDED);
export type Attendee = z.infer<typeof attendeeSchema>;

/** A party of a conciliation or a person who makes a compromiso, as her acta has her. */
export const partySchema = z
  .strictObject({
    ...attendeeShape,
    /** An acta has both parties' (RDNA 44.1.d, 49.d); no other document does. */
    address: line(200).nullable(),
    /** By law when the audiencia is virtual. */
    email: line(120).nullable(),
    phone: line(60).nullable(),
  })
  .refine(witnessed, UNNEEDED);
export type Party = z.infer<typeof partySchema>;

export const childSchema = z.strictObject({
  name: line(160),
  document: line(60).nullable(),
  /** YYYY-MM-DD */
  birthDate: z.iso.date().nullable(),
});
export type Child = z.infer<typeof childSchema>;

/** When and where people meet. */
export const meetingSchema = z.strictObject({
  /** YYYY-MM-DD */
  date: z.iso.date(),
  time: hourSchema,
  /** Address of the room, or null when it is virtual. */
  room: line(200).nullable(),
  /** Of a virtual one, on each invitation (RDNA 38.9). */
  link: line(300).nullable(),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** A story: facts, observations. */
export const storySchema = prose(20_000);
