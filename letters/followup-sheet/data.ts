/** D16 (F11 of the SisDNA design): one act of follow-up or verification (RDNA 32). */
import { z } from 'zod';
import { FOLLOWUP_RESULTS } from '../../domain/catalogues/work.ts';
import { GIVEN_TYPES } from '../../domain/judicial.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type FieldSpec, oneOf, valuesSchema } from '../parts/specs.ts';
import { prose } from '../text.ts';

export const ACT = {
  date: { label: 'Fecha', max: 40 },
  time: { label: 'Hora', max: 20 },
  ordinal: { label: 'N.° de la acción de verificación', max: 20 },
  person: { label: 'Con quién se hizo (nombres y vínculo)', span: 2, max: 240 },
  place: { label: 'Lugar o medio' },
  obligation: { label: 'Obligación o medida que se verifica', span: 3, lines: 2, max: 2_000 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const NEXT = {
  date: { label: 'Próxima fecha', max: 40 },
  action: { label: 'Qué se hará', span: 2, max: 1_000 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const followupSheetSchema = sheetSchema(
  z.strictObject({
    type: oneOf(GIVEN_TYPES),
    act: valuesSchema(ACT),
    result: oneOf(FOLLOWUP_RESULTS),
    found: prose(20_000),
    evidence: z.array(prose(300)).max(20),
    /** RDNA 32.4: they are another case, linked to this one. */
    newFacts: z.boolean(),
    newFactsSaid: prose(8_000).nullable(),
    next: valuesSchema(NEXT),
    officer: professionalSchema,
  }),
);

export type FollowupSheetData = z.infer<typeof followupSheetSchema>;
