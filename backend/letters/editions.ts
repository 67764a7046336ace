/** What was printed under a number: kept whole, read back unchanged or not at all. */
import { createHash } from 'node:crypto';
import { type Letter, type LetterVersion, letterVersions } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { parseNumber } from '../../domain/letters/numbers.ts';
import type { LetterFields } from '../../domain/records/letter.ts';
import type { OficioData } from '../../letters/oficio/data.ts';

/** Beside the PDF: what was on the form, and what was on the page. */
export interface EditionData {
  /** The letter's version after it was issued: any other means that it was changed since. */
  readonly letterVersion: number;
  readonly fields: LetterFields;
  /** Without the images of the letterhead: the PDF has them. */
  readonly document: OficioData;
}

export const hashOf = (pdf: Uint8Array): string => createHash('sha256').update(pdf).digest('hex');

export const withoutImages = (document: OficioData): OficioData => ({
  ...document,
  letterhead: { ...document.letterhead, escudo: null, logo: null },
});

/** The PDF column is left out: lists of editions must not read megabytes. */
export type EditionRow = Omit<LetterVersion, 'pdf' | 'data'> & { readonly data: EditionData };

export async function editionsOf(tx: Tx, letterId: string): Promise<EditionRow[]> {
  const rows = await tx.find(letterVersions, {
    select: {
      id: true,
      letterId: true,
      version: true,
      issuedAt: true,
      issuedBy: true,
      reason: true,
      data: true,
      sha256: true,
    },
    where: { letterId },
    order: { version: 'ASC' },
  });
  return rows.map((row) => ({ ...row, data: row.data as EditionData }));
}

/** Of their QRs; editions from before pages bore one have none. */
export const marksOf = (editions: readonly EditionRow[]): string[] =>
  editions.flatMap(({ data: { document } }) => document.mark ?? []);

/**
 * One edition with its bytes, verified. `edition` null is the last one.
 * @throws Refusal `not_found`; `store_damaged` when the bytes are not those that were issued.
 */
export async function editionOf(
  tx: Tx,
  letterId: string,
  edition: number | null,
): Promise<LetterVersion> {
  const [row] = await tx.find(letterVersions, {
    where: { letterId, ...(edition === null ? {} : { version: edition }) },
    order: { version: 'DESC' },
    take: 1,
  });
  if (row === undefined) throw new Refusal('not_found');
  if (hashOf(row.pdf) !== row.sha256) throw new Refusal('store_damaged');
  return row;
}

/** `OFICIO-045-2026.pdf`: no person, no case. Editions before the last say which they are. */
export function fileNameOf({ numberText }: Letter, edition: number, last: number): string {
  const number = parseNumber(numberText ?? '');
  const digits = number === null ? '' : `-${String(number.n).padStart(3, '0')}-${number.year}`;
  return `OFICIO${digits}${edition === last ? '' : `-version-${edition}`}.pdf`;
}
