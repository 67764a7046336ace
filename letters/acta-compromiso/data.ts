/** What an acta de compromiso (D07) is made of: a recognition of filiación, or rules of conduct (RDNA 47–51). */
import { z } from 'zod';
import { actaShape } from '../parts/acta-data.ts';
import { formSchema } from '../parts/form-data.ts';
import { line, prose } from '../text.ts';

const filiationSchema = z.strictObject({
  /** Who recognises, and whom. */
  recogniser: line(160),
  childName: line(160),
  /** YYYY-MM-DD */
  birthDate: z.iso.date().nullable(),
  birthPlace: line(200).nullable(),
  /** Certificado de nacido vivo, or acta de nacimiento. */
  certificate: line(120).nullable(),
  /** Where it will be registered. */
  registryOffice: line(160).nullable(),
  /** Last day promised for it, YYYY-MM-DD. */
  dueOn: z.iso.date().nullable(),
});

export const actaCompromisoSchema = formSchema(
  z
    .strictObject({
      ...actaShape,
      kind: z.enum(['filiacion', 'comportamiento']),
      commitments: z.array(prose(2000)).max(60),
      filiation: filiationSchema.nullable(),
    })
    .refine(({ kind, filiation }) => (kind === 'filiacion') === (filiation !== null), {
      path: ['filiation'],
      message: 'Los datos de la filiación van en su acta, y no pueden faltarle.',
    }),
);
export type ActaCompromisoData = z.infer<typeof actaCompromisoSchema>;
export type CompromisoBody = NonNullable<ActaCompromisoData['body']>;
