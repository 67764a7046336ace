/**
 * The pages of several files in one, with the folio stamped at the top right of each sheet as it is
 * looked at. Nothing inside a page is changed or taken away: what may not leave is kept out whole.
 */
import { degrees, PDFDocument, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib';
import { Refusal } from '../../domain/errors.ts';
import type { BindableFile, Binding, BoundPart } from './data.ts';
import { STAMP, stampsFor } from './stamps.tsx';

/** A4, in points, and the room left around a picture. */
const SHEET = { width: 595.28, height: 841.89, margin: 36 } as const;
/** Of the stamp from the edges. */
const EDGE = 8;

/** @throws Refusal `dossier_file_unreadable` for a file under a password, or one that cannot be read. */
export async function countPages(file: BindableFile): Promise<number> {
  return file.mime === 'application/pdf' ? (await opened(file.bytes)).pages : 1;
}

/** @throws Refusal `dossier_file_unreadable`. */
export async function bindFiles({
  title,
  author,
  issuedAt,
  mark,
  parts,
}: Binding): Promise<Uint8Array<ArrayBuffer>> {
  const bound = await PDFDocument.create();
  const numbered: { page: PDFPage; folio: number }[] = [];
  for (const part of parts) {
    const pages = await pagesOf(bound, part);
    for (const [at, page] of pages.entries())
      if (part.folio !== null) numbered.push({ page, folio: part.folio + at });
  }
  const stamps = await bound.embedPdf(
    await stampsFor(
      mark,
      numbered.map(({ folio }) => folio),
    ),
    numbered.map((_, at) => at),
  );
  for (const [at, { page }] of numbered.entries()) {
    const stamp = stamps[at];
    if (stamp !== undefined) lay(page, stamp);
  }
  bound.setTitle(title);
  bound.setAuthor(author);
  bound.setCreator('Yanapa');
  bound.setProducer('Yanapa');
  bound.setLanguage('es-PE');
  bound.setCreationDate(new Date(issuedAt));
  bound.setModificationDate(new Date(issuedAt));
  return new Uint8Array(await bound.save({ addDefaultPage: false }));
}

async function pagesOf(bound: PDFDocument, { file, pages }: BoundPart): Promise<PDFPage[]> {
  if (file.mime !== 'application/pdf') return [await pictured(bound, file)];
  const { source, pages: all } = await opened(file.bytes);
  const { from, count } = pages ?? { from: 0, count: all };
  try {
    const copied = await bound.copyPages(
      source,
      Array.from({ length: count }, (_, at) => from + at),
    );
    for (const page of copied) bound.addPage(page);
    return copied;
  } catch {
    throw new Refusal('dossier_file_unreadable');
  }
}

async function opened(
  bytes: Uint8Array,
): Promise<{ readonly source: PDFDocument; readonly pages: number }> {
  try {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    return { source, pages: source.getPageCount() };
  } catch {
    // Its message may quote the file.
    throw new Refusal('dossier_file_unreadable');
  }
}

/** A picture on a sheet of its own, as large as fits. */
async function pictured(bound: PDFDocument, { mime, bytes }: BindableFile): Promise<PDFPage> {
  const page = bound.addPage([SHEET.width, SHEET.height]);
  try {
    const image = mime === 'image/png' ? await bound.embedPng(bytes) : await bound.embedJpg(bytes);
    const room = {
      width: SHEET.width - 2 * SHEET.margin,
      height: SHEET.height - 2 * SHEET.margin,
    };
    const { width, height } = image.scaleToFit(room.width, room.height);
    page.drawImage(image, {
      x: (SHEET.width - width) / 2,
      y: (SHEET.height - height) / 2,
      width,
      height,
    });
    return page;
  } catch {
    throw new Refusal('dossier_file_unreadable');
  }
}

/** At the top right as the page is looked at, which may lie turned by quarters in the file. */
function lay(page: PDFPage, stamp: PDFEmbeddedPage): void {
  const { x, y, width, height } = page.getCropBox();
  const turn = (((page.getRotation().angle % 360) + 360) % 360) as 0 | 90 | 180 | 270;
  const at = {
    0: [x + width - EDGE - STAMP.width, y + height - EDGE - STAMP.height],
    90: [x + EDGE + STAMP.height, y + height - EDGE - STAMP.width],
    180: [x + EDGE + STAMP.width, y + EDGE + STAMP.height],
    270: [x + width - EDGE - STAMP.height, y + EDGE + STAMP.width],
  }[turn];
  page.drawPage(stamp, {
    x: at[0] ?? x,
    y: at[1] ?? y,
    width: STAMP.width,
    height: STAMP.height,
    rotate: degrees(turn),
  });
}
