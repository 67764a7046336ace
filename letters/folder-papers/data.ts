/** What goes on, in and out with the folder of a case: label, index of its pieces, and loan slip. */
import { z } from 'zod';
import { MOST_FOLIOS } from '../../domain/letters/foliation.ts';
import { frameSchema, letterheadSchema } from '../parts/data.ts';
import { formSchema } from '../parts/form-data.ts';
import { paperSchema, signatorySchema } from '../parts/paper-data.ts';
import { type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { line } from '../text.ts';

export const folderLabelSchema = z.strictObject({
  ...frameSchema.shape,
  letterhead: letterheadSchema,
  /** One for each body of each folder. */
  labels: z
    .array(
      z.strictObject({
        caseCode: line(40),
        /** `Atención de caso`. */
        kind: line(80),
        /** YYYY-MM-DD */
        openedOn: z.iso.date(),
        volume: z.int().min(1).max(99),
        volumes: z.int().min(1).max(99),
      }),
    )
    .min(1)
    .max(40),
});
export type FolderLabelData = z.infer<typeof folderLabelSchema>;

export const LOAN = {
  volume: { label: 'Cuerpo', max: 20 },
  folios: { label: 'Folios', max: 20 },
  from: { label: 'De dónde sale (archivador)', max: 120 },
  to: { label: 'A quién se entrega (nombres y cargo)', span: 2, max: 240 },
  until: { label: 'Devolver hasta', max: 40 },
  purpose: { label: 'Para qué', span: 3, max: 300 },
  out: { label: 'Salida: fecha y hora', max: 60 },
  back: { label: 'Devolución: fecha y hora', max: 60 },
  state: { label: 'Folios al devolver y estado', max: 160 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** Files do not leave the office (RDNA 27.h): this is for a desk of it. */
export const loanSlipSchema = formSchema(
  z.strictObject({ loan: valuesSchema(LOAN), keeper: signatorySchema, receiver: signatorySchema }),
);
export type LoanSlipData = z.infer<typeof loanSlipSchema>;

const pieceSchema = z.strictObject({
  /** YYYY-MM-DD */
  date: z.iso.date(),
  /** `Ficha de recepción`, `Oficio N.° 045-2026-DEMUNA-GDS/MPT`: never who it is about. */
  what: line(200),
  from: z.int().min(1).max(99_999),
  to: z.int().min(1).max(99_999),
});
export type Piece = z.infer<typeof pieceSchema>;

export const fileIndexSchema = z.strictObject({
  ...paperSchema.shape,
  caseCode: line(40),
  volumes: z
    .array(z.array(pieceSchema).min(1).max(MOST_FOLIOS).superRefine(checkVolume))
    .max(20)
    .refine(
      (volumes) => volumes.flat().every((piece, at, all) => follows(piece, all[at - 1])),
      'Los folios son correlativos, sin saltos ni repeticiones, de un cuerpo al siguiente.',
    ),
  signer: signatorySchema,
});
export type FileIndexData = z.infer<typeof fileIndexSchema>;

function checkVolume(pieces: readonly Piece[], context: z.RefinementCtx): void {
  const folios = pieces.reduce((total, { from, to }) => total + to - from + 1, 0);
  if (folios > MOST_FOLIOS)
    context.addIssue({
      code: 'custom',
      message: `Un cuerpo tiene como máximo ${MOST_FOLIOS} folios (TUO de la Ley 27444, art. 163). Abra otro.`,
    });
}

const follows = ({ from, to }: Piece, before: Piece | undefined): boolean =>
  to >= from && from === (before === undefined ? 1 : before.to + 1);
