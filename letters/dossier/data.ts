/** What goes with an expediente that somebody asked for: front of each body, receipt, acta of a reading. */
import { z } from 'zod';
import { MOST_FOLIOS } from '../../domain/letters/foliation.ts';
import { formSchema } from '../parts/form-data.ts';
import { paperSchema, signatorySchema } from '../parts/paper-data.ts';
import { type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { line, prose } from '../text.ts';

const folio = z.int().min(1).max(99_999);

/** `Informe (adjunto)`, `Oficio N.° 045-2026-DEMUNA-GDS/MPT`: never who it is about. */
const what = line(200);

const boundSchema = z.strictObject({
  /** YYYY-MM-DD */
  date: z.iso.date(),
  what,
  /** A copy with data covered goes in its place. */
  covered: z.boolean(),
  from: folio,
  to: folio,
});
export type BoundPiece = z.infer<typeof boundSchema>;

const keptSchema = z.strictObject({ date: z.iso.date(), what, why: line(160) });
export type KeptPiece = z.infer<typeof keptSchema>;

/** Cover and index of one body of the copy, and a sheet for each copy that is put in by hand. */
export const dossierVolumeSchema = z.strictObject({
  ...paperSchema.shape,
  caseCode: line(40),
  requestedBy: line(200),
  /** `Oficio N.° 123-2026-JPL, del 07/08/2026`; null: by word of mouth. */
  document: line(240).nullable(),
  volume: z.int().min(1).max(99),
  volumes: z.int().min(1).max(99),
  pieces: z
    .array(boundSchema)
    .min(1)
    .max(MOST_FOLIOS)
    .refine(
      (pieces) => pieces.every(({ from, to }, at) => to >= from && follows(from, pieces[at - 1])),
      'Los folios son correlativos, sin saltos ni repeticiones.',
    ),
  /** What is not given; in the last body alone. */
  kept: z.array(keptSchema).max(400),
  slips: z.array(z.strictObject({ what, from: folio, to: folio })).max(MOST_FOLIOS),
  signer: signatorySchema,
});
export type DossierVolumeData = z.infer<typeof dossierVolumeSchema>;

const follows = (from: number, before: BoundPiece | undefined): boolean =>
  before === undefined || from === before.to + 1;

export const DELIVERY = {
  requestedBy: { label: 'Quién la pide', span: 2, max: 240 },
  document: { label: 'Documento que la pide', max: 240 },
  folios: { label: 'Folios que se entregan', max: 40 },
  volumes: { label: 'Cuerpos', max: 40 },
  kept: { label: 'Piezas que no se entregan', max: 60 },
  letter: { label: 'Oficio con que se remite', span: 3, max: 160 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const RECEIPT = {
  at: { label: 'Fecha y hora', max: 60 },
  place: { label: 'Lugar', max: 160 },
  desk: { label: 'N.° de mesa de partes', max: 60 },
  receiver: { label: 'Recibe (nombres y cargo)', span: 2, max: 240 },
  receiverDocument: { label: 'Documento', max: 120 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const deliverySchema = formSchema(
  z.strictObject({
    delivery: valuesSchema(DELIVERY),
    /** Null until it is handed over: lines to write on. */
    receipt: valuesSchema(RECEIPT).nullable(),
    keeper: signatorySchema,
  }),
);
export type DeliveryData = z.infer<typeof deliverySchema>;

export const READING = {
  requestedBy: { label: 'Quién pidió leerlo', span: 2, max: 240 },
  document: { label: 'Documento que lo pide', max: 240 },
  at: { label: 'Fecha y hora', max: 60 },
  place: { label: 'Lugar', max: 160 },
  watcher: { label: 'En presencia de', max: 240 },
  reader: { label: 'Quién leyó', span: 2, max: 240 },
  readerDocument: { label: 'Documento', max: 120 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const readingActaSchema = formSchema(
  z.strictObject({
    reading: valuesSchema(READING),
    shown: z
      .array(z.strictObject({ date: z.iso.date(), what, folios: folio }))
      .min(1)
      .max(400),
    kept: z.array(keptSchema).max(400),
    /** Of which pieces a copy was asked; null: of none. */
    copiesAsked: prose(2000).nullable(),
    reader: line(160),
    watcher: signatorySchema,
  }),
);
export type ReadingActaData = z.infer<typeof readingActaSchema>;
