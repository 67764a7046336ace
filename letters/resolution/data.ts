/** D14: a resolution of the procedure for riesgo, with its text already decided. Never published. */
import { z } from 'zod';
import { codesOf, entryOf } from '../../domain/catalogues/catalogue.ts';
import { RISK_DOCUMENTS, type RiskResolution } from '../../domain/catalogues/risk.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { line, prose } from '../text.ts';

const RESOLUTIONS = codesOf(RISK_DOCUMENTS).filter((code): code is RiskResolution =>
  code.startsWith('R'),
);

const texts = (max: number) => z.array(prose(4_000)).min(1).max(max);

export const resolutionSchema = sheetSchema(
  z
    .strictObject({
      kind: z.enum(RESOLUTIONS),
      place: line(80),
      /** YYYY-MM-DD */
      date: z.iso.date(),
      seen: texts(10),
      considering: texts(60),
      /** Without their ordinals, which the page gives. */
      resolves: texts(20),
      /** To whom it is notified. */
      notified: z
        .array(z.strictObject({ name: line(200), as: z.enum(['parte', 'fiscalia', 'otra']) }))
        .min(1)
        .max(30),
      signer: professionalSchema,
    })
    .refine(({ kind, notified }) => !toldToProsecutor(kind) || someProsecutor(notified), {
      path: ['notified'],
      message: 'Esta resolución se notifica también al Ministerio Público. Agréguelo.',
    }),
);

/** DL 1297, arts. 30, 31 and 42. */
const toldToProsecutor = (kind: RiskResolution): boolean =>
  'tellsProsecutor' in (entryOf(RISK_DOCUMENTS, kind) ?? {});

const someProsecutor = (notified: readonly { readonly as: string }[]): boolean =>
  notified.some(({ as }) => as === 'fiscalia');

export type ResolutionData = z.infer<typeof resolutionSchema>;
