/** What the papers of a body's session are made of. They are public: of no case, and of nobody attended. */
import { z } from 'zod';
import { paperSchema, signatorySchema } from '../parts/paper-data.ts';
import { characters } from '../parts/sheet-data.ts';
import { line, prose } from '../text.ts';

const sessionShape = {
  ...paperSchema.shape,
  committee: line(120),
  /** `003-2026` */
  ordinal: line(20),
  /** `ordinaria`, `extraordinaria` */
  kind: line(40),
  /** `15 de mayo de 2026, 09:00 a 11:00` */
  when: line(80),
  where: line(320),
  /** Null: the body has not said it. */
  presides: line(300).nullable(),
  secretary: line(300).nullable(),
};

const agreed = z.strictObject({
  text: prose(4_000),
  who: line(700),
  /** DD/MM/YYYY */
  due: line(20),
});
/** Of an earlier session, which is named. */
const pending = agreed.extend({ ordinal: line(20) });
const from = line(640);
const member = z.strictObject({ name: line(120), from, standing: line(40) });
const guests = z.array(z.strictObject({ name: line(120), from: line(300).nullable() })).max(60);
const before = z.array(pending).max(1_000);

/** Letters of one acta, some 40 pages: the printer forms one document at a time. */
const MAX_CHARACTERS = 120_000;
const TOO_LONG = {
  path: ['points'],
  message: 'El acta es demasiado larga. Acórtela o adjunte una parte por separado.',
};

export const conveningSchema = z.strictObject({
  ...sessionShape,
  agenda: z.array(line(300)).min(1).max(40),
  before,
  members: z.array(member).max(100),
});
export type ConveningData = z.infer<typeof conveningSchema>;

export const attendanceListSchema = z.strictObject({
  ...sessionShape,
  members: z.array(member).max(100),
  guests,
});
export type AttendanceListData = z.infer<typeof attendanceListSchema>;

export const sessionActaSchema = z
  .strictObject({
    ...sessionShape,
    /** `002-2026`; null while it is open: a draft. */
    acta: line(20).nullable(),
    /** 1, and one more for each rectification. */
    edition: z.int().min(1).max(1_000),
    attendance: z.array(z.strictObject({ name: line(120), from, how: line(200) })).max(100),
    guests,
    quorum: z.boolean(),
    before,
    points: z.array(z.strictObject({ title: line(300), said: prose(20_000).nullable() })).max(40),
    agreements: z.array(agreed).max(60),
    rectifications: z
      .array(
        z.strictObject({
          number: z.int().min(1),
          text: prose(20_000),
          reason: prose(4_000),
          on: line(20),
          by: line(160),
        }),
      )
      .max(1_000),
    signers: z.array(signatorySchema.extend({ post: from })).max(100),
  })
  .refine((acta) => characters(acta) <= MAX_CHARACTERS, TOO_LONG);
export type SessionActaData = z.infer<typeof sessionActaSchema>;
