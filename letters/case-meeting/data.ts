/** What a multidisciplinary meeting said of one case. Each case has its own acta, for its own file. */
import { z } from 'zod';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { line, prose } from '../text.ts';

export const MEETING = {
  date: { label: 'Fecha', max: 40 },
  hour: { label: 'Hora', max: 40 },
  place: { label: 'Lugar', max: 300 },
} as const;

const written = (max: number) => line(max).nullable();

export const meetingActaSchema = sheetSchema(
  z.strictObject({
    meeting: z.strictObject({ date: written(40), hour: written(40), place: written(300) }),
    people: z
      .array(
        z.strictObject({
          name: line(160),
          post: line(160).nullable(),
          institution: line(300).nullable(),
        }),
      )
      .max(40),
    lookedAt: prose(20_000),
    conclusions: prose(20_000),
    agreements: z
      .array(z.strictObject({ task: prose(4_200), who: line(160), due: line(20) }))
      .max(30),
    remarks: prose(4_000).nullable(),
    officer: professionalSchema,
  }),
);
export type MeetingActaData = z.infer<typeof meetingActaSchema>;
