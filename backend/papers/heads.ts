/** What the pages share: membrete, year, who signs. Nothing is decided or worded here. */
import type { Operator } from '../../db/entities/index.ts';
import { foldName } from '../../domain/people/names.ts';
import type { Year } from '../../letters/parts/data.ts';
import type { FormHead } from '../../letters/parts/form-data.ts';
import type { Officer } from '../../letters/parts/people-data.ts';
import type { Professional } from '../../letters/parts/sheet-data.ts';
import type { StatisticsTable } from '../../letters/statistics/data.ts';
import { letterheadOf, orNull } from '../office/paper.ts';
import type { PaperFacts, Printing } from './maker.ts';

export const yearOf = ({ year, day }: PaperFacts, isDraft: boolean): Year => ({
  denomination:
    year?.text ?? (isDraft ? `Falta la denominación oficial de ${day.slice(0, 4)}` : null),
  second: year?.secondLine ?? null,
});

/**
 * The head of a form or acta. The mark of its QR is put in when all else is known (`plan.ts`).
 */
export const formHead = (facts: PaperFacts, printing: Printing): FormHead => ({
  issuedAt: printing.issuedAt,
  practice: printing.practice,
  letterhead: letterheadOf(facts.office, facts.desk),
  year: yearOf(facts, printing.ordinal === null),
  caseCode: facts.letterCase?.row.numberText ?? null,
  issue: printing.ordinal === null ? null : { number: printing.ordinal, hash: NO_MARK },
  annulled: printing.annulled,
});

/** The head of a page that is known by its number. Its mark is put in when all else is known (`plan.ts`). */
export const numberedHead = (facts: PaperFacts, printing: Printing) => ({
  issuedAt: printing.issuedAt,
  practice: printing.practice,
  letterhead: letterheadOf(facts.office, facts.desk),
  year: yearOf(facts, printing.number === null),
  place: facts.office.place,
  date: facts.day,
  number: printing.number,
  mark: null,
  annulled: printing.annulled,
});

/** Who signs it, as such a page prints her. */
export const signerOf = (facts: PaperFacts) => ({
  name: facts.signer.fullName.toLocaleUpperCase('es-PE'),
  post: postOf(facts),
  college: orNull(facts.signer.collegeNumber),
  acting: facts.actingPost !== null,
});

/** In the place of the mark while it is worked out. */
export const NO_MARK = '00000000';

/** The post under a signature: her own, or the one she stands in for that day. */
export const postOf = ({ signer, actingPost }: Pick<PaperFacts, 'signer' | 'actingPost'>): string =>
  actingPost ?? signer.post;

/** Who signs for the office, as actas and citaciones print her. */
export const officerOf = (facts: PaperFacts): Officer => ({
  name: facts.signer.fullName,
  post: postOf(facts),
  document: documentOf(facts.signer),
  registration: orNull(facts.signer.collegeNumber),
});

/** Who signs a form or report. */
export const professionalOf = (facts: PaperFacts): Professional => ({
  name: facts.signer.fullName,
  post: postOf(facts),
  college: orNull(facts.signer.collegeNumber),
});

const documentOf = ({ documentNumber }: Operator): string | null =>
  documentNumber === null ? null : `DNI N.° ${documentNumber}`;

/** `RQM/jcf`: who signs in capitals, who typed after; one alone when it is the same person. */
export function initialsOf(signer: string, typist: string): string {
  const capitals = firstLetters(signer).toUpperCase();
  return signer === typist ? capitals : `${capitals}/${firstLetters(typist)}`;
}

const firstLetters = (name: string): string =>
  foldName(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 8);

/** Each line that was typed is a paragraph, or one of a list; empty ones only part them. */
export const paragraphsOf = (body: string | null): string[] =>
  (body ?? '')
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Figures as they are counted, by whoever counts them. */
export interface CountedTable {
  readonly title: string;
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** The same as a page prints them. */
export const printedTables = (tables: readonly CountedTable[]): StatisticsTable[] =>
  tables.map(({ title, heading, columns, rows }) => ({
    title,
    heading,
    columns: [...columns],
    rows: rows.map(({ label, values }) => ({ label, values: [...values] })),
  }));
