/** What an oficio (D08) is made of: everything already decided and worded by whoever issues it. */
import { z } from 'zod';
import { frameSchema, letterheadSchema, markSchema, yearSchema } from '../parts/data.ts';
import { line, prose } from '../text.ts';

/**
 * Letters of body and ficha together, some 20 pages. The printer forms one document at a time, and
 * a text pasted by mistake must not hold up the next one (1.6 million took 26 s).
 */
const MAX_CHARACTERS = 60_000;

const sheetSchema = z.strictObject({
  title: line(120),
  groups: z
    .array(
      z.strictObject({
        heading: line(160).nullable(),
        rows: z
          .array(z.strictObject({ label: line(60), value: prose(2000) }))
          .min(1)
          .max(40),
      }),
    )
    .min(1)
    .max(20),
});

/** What any oficio has around its text, whoever words it. */
export const oficioFrameShape = {
  ...frameSchema.shape,
  letterhead: letterheadSchema,
  year: yearSchema,
  place: line(60),
  /** Date of the letter, YYYY-MM-DD, printed as `15 de mayo de 2026`. */
  date: z.iso.date(),
  /** `OFICIO N.° 045-2026-DEMUNA-GDS/MPT`; null is a draft: BORRADOR on each page. */
  number: line(80).nullable(),
  /** Of its QR; null on a draft, and on what was issued before pages bore one. */
  mark: markSchema.nullable().default(null),
  /** 2 for the first correction of an issued, still unsigned letter; null for the original. */
  correctedVersion: z.int().min(2).max(99).nullable(),
  /** ANULADO on each page; the number stays. */
  annulled: z.boolean(),
  signer: z.strictObject({
    name: line(160),
    post: line(160),
    /** `CTSP N.° 4821`, or null. */
    college: line(60).nullable(),
    /** Encargatura: prints `(e)` after the post. */
    acting: z.boolean(),
  }),
  attachments: z.array(line(200)).max(20),
  /** Total of sheets attached; null says nothing of folios. */
  folios: z.int().min(1).max(9999).nullable(),
  /** `Archivo`, `Expediente N.° 0003-2026-23010`. Never the name of an NNA. */
  copies: z.array(line(160)).max(12),
  /** Of who signs and who typed: `RMQ/jcf`. */
  initials: line(20).nullable(),
} as const;

export const oficioSchema = z
  .strictObject({
    ...oficioFrameShape,
    addressee: z.strictObject({
      /** `SEÑOR`, `SEÑORA`, `SEÑOR/A`, `SEÑOR DOCTOR`… without colon. */
      treatment: line(40),
      name: line(160).nullable(),
      post: line(160),
      institution: line(200),
      /** `Tarata.-` or `Presente.-`, as it is printed. */
      place: line(80),
    }),
    subject: line(400),
    /** Without their letters a), b)…, which the page gives when there are two or more. */
    references: z.array(line(300)).max(12),
    /** Prints `RESERVADO – contiene datos de niña, niño o adolescente`. */
    reserved: z.boolean(),
    urgent: z.boolean(),
    /** `De mi consideración:` */
    salutation: line(80),
    paragraphs: z.array(prose(4000)).min(1).max(400),
    /** The "Ficha de derivación": what leaves about each person, nothing else. Null for none. */
    sheet: sheetSchema.nullable(),
    /** Last sentence, kept on the page of the signature. */
    closing: prose(800),
  })
  .refine(({ number, annulled }) => number !== null || !annulled, {
    path: ['annulled'],
    message: 'Un borrador no tiene número que anular.',
  })
  .refine(({ paragraphs, sheet }) => characters(paragraphs, sheet) <= MAX_CHARACTERS, {
    path: ['paragraphs'],
    message: 'El oficio es demasiado largo. Acórtelo o envíe parte del texto como adjunto.',
  });

function characters(paragraphs: readonly string[], sheet: z.infer<typeof sheetSchema> | null) {
  const rows = sheet?.groups.flatMap((group) => group.rows) ?? [];
  return [...paragraphs, ...rows.map(({ value }) => value)].join('').length;
}

export type OficioData = z.infer<typeof oficioSchema>;
