/** The free documents of a municipal office: one base, and what each adds to it. */
import { z } from 'zod';
import { PURPOSES } from '../../domain/letters/purposes.ts';
import { frameSchema, letterheadSchema, markSchema, yearSchema } from '../parts/data.ts';
import { characters } from '../parts/sheet-data.ts';
import { line, prose } from '../text.ts';

const signer = z.strictObject({
  name: line(160),
  post: line(160),
  college: line(60).nullable(),
  /** Encargatura: prints `(e)` after the post. */
  acting: z.boolean(),
});

const baseShape = {
  ...frameSchema.shape,
  letterhead: letterheadSchema,
  year: yearSchema,
  place: line(60),
  /** YYYY-MM-DD */
  date: z.iso.date(),
  /** `CARTA N.° 003-2026-DEMUNA-GDS/MPT`; null is a draft: BORRADOR on each page. */
  number: line(80).nullable(),
  /** Of its QR; null on a draft, and on what was issued before pages bore one. */
  mark: markSchema.nullable().default(null),
  /** ANULADO on each page; the number stays. */
  annulled: z.boolean(),
  subject: line(400),
  /** The case among them, when it is of one: `Expediente N.° 0003-2026-23010`. */
  references: z.array(line(300)).max(12),
  reserved: z.boolean(),
  urgent: z.boolean(),
  paragraphs: z.array(prose(4000)).min(1).max(400),
  /** Last sentence, kept on the page of the signature. */
  closing: prose(800),
  signer,
  attachments: z.array(line(200)).max(20),
  folios: z.int().min(1).max(9999).nullable(),
  copies: z.array(line(160)).max(12),
  initials: line(20).nullable(),
} as const;

/** Some 40 pages in one file, those of every addressee together. */
const MAX_CHARACTERS = 120_000;

function freeSchema<Shape extends z.ZodRawShape>(shape: Shape, copies = (_: unknown) => 1) {
  return z.strictObject({ ...baseShape, ...shape }).superRefine((document, context) => {
    const { number, annulled } = document as Pick<FreeBase, 'number' | 'annulled'>;
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (number === null && annulled) wrong('annulled', 'Un borrador no tiene número que anular.');
    if (characters(document) * copies(document) > MAX_CHARACTERS)
      wrong('paragraphs', 'El documento es demasiado largo. Acórtelo o adjunte una parte.');
  });
}

const recipientSchema = z.strictObject({
  /** `SEÑORA`, `SEÑOR`, `SEÑOR/A`. */
  treatment: line(40),
  name: line(160).nullable(),
  post: line(160).nullable(),
  institution: line(200).nullable(),
  address: line(200).nullable(),
  /** `Tarata.-` or `Presente.-` */
  place: line(80),
});
export type Recipient = z.infer<typeof recipientSchema>;

const internalSchema = z.strictObject({ name: line(160), post: line(160) });
export type Internal = z.infer<typeof internalSchema>;

const base = z.strictObject(baseShape);
export type FreeBase = z.infer<typeof base>;

/** To a person or an institution, without the forms of an oficio. */
export const cartaSchema = freeSchema({ addressee: recipientSchema, salutation: line(80) });
export type CartaData = z.infer<typeof cartaSchema>;

/** One text to many: a page for each, or one page with the list of all. */
export const oficioMultipleSchema = freeSchema(
  {
    addressees: z.array(recipientSchema).min(2).max(60),
    layout: z.enum(['each', 'list']),
    salutation: line(80),
  },
  (document) => {
    const { layout, addressees } = document as Pick<OficioMultipleData, 'layout' | 'addressees'>;
    return layout === 'each' ? addressees.length : 1;
  },
);
export type OficioMultipleData = FreeBase & {
  readonly addressees: Recipient[];
  readonly layout: 'each' | 'list';
  readonly salutation: string;
};

/** Within the municipality. */
export const memorandoSchema = freeSchema({ to: z.array(internalSchema).min(1).max(12) });
export type MemorandoData = z.infer<typeof memorandoSchema>;

/** Within the municipality: A, DE, ASUNTO, REFERENCIA, FECHA, and what it tells under headings. */
export const informeSchema = freeSchema({
  to: z.array(internalSchema).min(1).max(6),
  sections: z
    .array(z.strictObject({ title: line(120), paragraphs: z.array(prose(4000)).min(1).max(100) }))
    .max(20),
});
export type InformeData = z.infer<typeof informeSchema>;

/** Where a paper that came in goes, and for what. */
export const proveidoSchema = freeSchema({
  /** What was received: `Oficio N.° 210-2026-UPE-TACNA, de 18/05/2026, 4 folios`. */
  received: line(300),
  to: z.array(internalSchema).min(1).max(6),
  purposes: z.array(z.enum(PURPOSES.map(({ code }) => code))).max(PURPOSES.length),
  /** `dentro de 2 días hábiles`, or null. */
  term: line(120).nullable(),
});
export type ProveidoData = z.infer<typeof proveidoSchema>;
