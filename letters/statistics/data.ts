/** D18: the figures of a period (RDNA 19.h). Cases, acts and children are counted apart, and said so. */
import { z } from 'zod';
import { markSchema } from '../parts/data.ts';
import { paperSchema, signatorySchema } from '../parts/paper-data.ts';
import { line, prose } from '../text.ts';

/** Figures in rows and columns, each with its name. */
export const tableSchema = z
  .strictObject({
    title: line(160),
    /** What each row is: `Materia`, `Grupo de edad`. */
    heading: line(80),
    columns: z.array(line(40)).min(1).max(8),
    rows: z
      .array(
        z.strictObject({
          label: line(160),
          /** Null: fewer than five, not said so that nobody is known by it. */
          values: z.array(z.int().min(0).max(99_999).nullable()).min(1).max(8),
        }),
      )
      .max(80),
  })
  .refine(({ columns, rows }) => rows.every(({ values }) => values.length === columns.length), {
    path: ['rows'],
    message: 'Cada fila lleva una cifra por columna.',
  })
  .refine(({ columns, heading }) => new Set([heading, ...columns]).size === columns.length + 1, {
    path: ['columns'],
    message: 'Hay dos columnas con el mismo nombre.',
  });
export type StatisticsTable = z.infer<typeof tableSchema>;

export const statisticsSchema = z.strictObject({
  ...paperSchema.shape,
  /** `INFORME N.° 005-2026-DEMUNA-GDS/MPT`; null is a draft: BORRADOR on each page. */
  number: line(80).nullable(),
  /** Of an issued page, for its QR. */
  mark: markSchema.nullable().default(null),
  annulled: z.boolean(),
  /** `mayo de 2026`, `primer trimestre de 2026`. */
  period: line(80),
  /** How it was counted, one rule each. */
  rules: z.array(prose(600)).min(1).max(12),
  tables: z.array(tableSchema).min(1).max(30),
  observations: prose(4_000).nullable(),
  signer: signatorySchema,
});
export type StatisticsData = z.infer<typeof statisticsSchema>;

/** `INFORME N.° 005-2026-DEMUNA-GDS/MPT – Estadística de mayo de 2026`. */
export const titleOf = ({ number, period }: Pick<StatisticsData, 'number' | 'period'>): string =>
  number === null ? `INFORME ESTADÍSTICO – ${period}` : `${number} – Estadística de ${period}`;
