/** A month of one of the books of the office, to be printed, signed and bound. Cases by code only. */
import { z } from 'zod';
import { MOST_ENTRIES } from '../../domain/letters/books.ts';
import { paperSchema, signatorySchema } from '../parts/paper-data.ts';
import { type ColumnSpec, type Values, valuesSchema } from '../parts/specs.ts';

/** Shares in points: a code of a case and a date stay on one line. */
const NUMBER = { heading: 'N.°', share: 70, max: 60 } as const;
const CASE = { heading: 'Expediente', share: 86, max: 40 } as const;
const DATE = { heading: 'Fecha', share: 60, max: 40 } as const;
const NOTES = { heading: 'Obs.', share: 54, max: 300 } as const;

/** Each book with its own columns. */
export const BOOKS = {
  expedientes: {
    title: 'LIBRO DE REGISTRO DE EXPEDIENTES',
    columns: {
      number: { ...NUMBER, share: CASE.share },
      date: { ...DATE, heading: 'Fecha y hora' },
      channel: { heading: 'Canal', share: 54, max: 80 },
      matter: { heading: 'Materia principal', share: 80, max: 160 },
      officer: { heading: 'A cargo de', share: 68, max: 160 },
      state: { heading: 'Estado', share: 58, max: 80 },
      notes: NOTES,
    },
  },
  actas: {
    title: 'LIBRO DE ACTAS',
    columns: {
      number: NUMBER,
      date: DATE,
      case: CASE,
      kind: { heading: 'Clase de acta y resultado', share: 116, max: 160 },
      matter: { heading: 'Materias', share: 76, max: 160 },
      notes: NOTES,
    },
  },
  oficios: {
    title: 'LIBRO DE OFICIOS',
    columns: {
      number: { ...NUMBER, share: 62 },
      date: DATE,
      case: CASE,
      to: { heading: 'Institución', share: 64, max: 200 },
      cause: { heading: 'Asunto', share: 70, max: 160 },
      delivered: { heading: 'Cargo', share: 60, max: 80 },
      notes: { ...NOTES, share: 66 },
    },
  },
  invitaciones: {
    title: 'LIBRO DE INVITACIONES Y CITACIONES',
    columns: {
      number: NUMBER,
      date: DATE,
      case: CASE,
      kind: { heading: 'Clase', share: 70, max: 120 },
      hearing: { heading: 'Fecha y hora de la cita', share: 62, max: 60 },
      delivered: { heading: 'Recibida', share: 60, max: 80 },
      notes: NOTES,
    },
  },
  cargos: {
    title: 'LIBRO DE CARGOS',
    columns: {
      document: { heading: 'Documento', share: 84, max: 160 },
      case: CASE,
      to: { heading: 'Destino', share: 66, max: 200 },
      delivered: { heading: 'Fecha y hora', share: 60, max: 60 },
      desk: { heading: 'Registro de mesa de partes', share: 60, max: 80 },
      by: { heading: 'Entregó', share: 54, max: 160 },
      notes: NOTES,
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly columns: Readonly<Record<string, ColumnSpec>> }>
>;
export type Book = keyof typeof BOOKS;

const monthShape = {
  ...paperSchema.shape,
  /** Whether the month is over: only then is it closed and the rest struck. */
  complete: z.boolean(),
  /** YYYY-MM */
  month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u),
  /** Number of its first page in the bound book. */
  firstFolio: z.int().min(1).max(9_999),
  signer: signatorySchema,
} as const;

const monthOf = <B extends Book>(book: B) =>
  z.strictObject({
    ...monthShape,
    book: z.literal(book),
    rows: z.array(valuesSchema(BOOKS[book].columns)).max(MOST_ENTRIES),
  });

export const registerBookSchema = z.discriminatedUnion('book', [
  monthOf('expedientes'),
  monthOf('actas'),
  monthOf('oficios'),
  monthOf('invitaciones'),
  monthOf('cargos'),
]);
export type RegisterBookData = z.infer<typeof registerBookSchema>;

/** A row as the page reads it, whatever its book. */
export type BookRow = Values<Readonly<Record<string, ColumnSpec>>>;
