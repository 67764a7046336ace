/** The text and the page of an issued paper, in the columns of the class that seals them. */
import type { Paper } from '../../db/entities/index.ts';
import type { Desk } from '../../domain/desks.ts';
import { type PaperKind, paperOf } from '../../domain/letters/papers.ts';
import type { PaperContent } from '../../domain/records/paper.ts';

type PaperSeal = 'sensible' | 'psicologico' | 'discapacidad' | 'adulto_mayor';

const CONTENT = {
  sensible: 'content',
  psicologico: 'psychologicalContent',
  discapacidad: 'disabilityContent',
  adulto_mayor: 'olderContent',
} as const satisfies Record<PaperSeal, keyof Paper>;

const DOCUMENT = {
  sensible: 'document',
  psicologico: 'psychologicalDocument',
  discapacidad: 'disabilityDocument',
  adulto_mayor: 'olderDocument',
} as const satisfies Record<PaperSeal, keyof Paper>;

const PDF = {
  sensible: 'pdf',
  psicologico: 'psychologicalPdf',
  discapacidad: 'disabilityPdf',
  adulto_mayor: 'olderPdf',
} as const satisfies Record<PaperSeal, keyof Paper>;

type ContentColumn = (typeof CONTENT)[PaperSeal];
type DocumentColumn = (typeof DOCUMENT)[PaperSeal];
type PdfColumn = (typeof PDF)[PaperSeal];

/** The columns that hold what was typed, for lists that read nothing else of a paper. */
export const CONTENT_COLUMNS = {
  content: true,
  psychologicalContent: true,
  disabilityContent: true,
  olderContent: true,
} as const satisfies Record<ContentColumn, true>;

export const DOCUMENT_COLUMNS = {
  document: true,
  psychologicalDocument: true,
  disabilityDocument: true,
  olderDocument: true,
} as const satisfies Record<DocumentColumn, true>;

/** A register's papers are sealed as its records are, whatever they are; the others as their kind says. */
export function sealOfPaper(kind: PaperKind, desk: Desk): PaperSeal {
  if (desk === 'omaped') return 'discapacidad';
  return desk === 'ciam' ? 'adulto_mayor' : paperOf(kind).sealed;
}

interface Kept {
  readonly content: PaperContent['input'];
  readonly document: object;
  readonly pdf: Buffer;
}

/** The columns of a new paper: those of its class filled, the others empty. */
export const keptColumns = (
  seal: PaperSeal,
  { content, document, pdf }: Kept,
): Pick<Paper, ContentColumn | DocumentColumn | PdfColumn> => ({
  content: null,
  psychologicalContent: null,
  disabilityContent: null,
  olderContent: null,
  document: null,
  psychologicalDocument: null,
  disabilityDocument: null,
  olderDocument: null,
  pdf: null,
  psychologicalPdf: null,
  disabilityPdf: null,
  olderPdf: null,
  [CONTENT[seal]]: content,
  [DOCUMENT[seal]]: document,
  [PDF[seal]]: pdf,
});

/** What was typed; null for who does not read it. */
export const contentOf = (paper: Pick<Paper, ContentColumn>): PaperContent['input'] | null =>
  paper.content ?? paper.psychologicalContent ?? paper.disabilityContent ?? paper.olderContent;

/** What was on the page; null for who does not read it. */
export const documentOf = (paper: Pick<Paper, DocumentColumn>): object | null =>
  paper.document ?? paper.psychologicalDocument ?? paper.disabilityDocument ?? paper.olderDocument;

/** The page; null for who does not read it: what is sealed to others opens as nothing. */
export const pdfOf = (paper: Pick<Paper, PdfColumn>): Uint8Array | null =>
  [paper.pdf, paper.psychologicalPdf, paper.disabilityPdf, paper.olderPdf].find(
    (pdf) => pdf !== null && pdf.length > 0,
  ) ?? null;
