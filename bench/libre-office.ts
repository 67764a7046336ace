/**
 * What an office does today: the word processor turns its document into a PDF. Where LibreOffice is
 * there (`apt-get install libreoffice-writer-nogui`), it converts the same words in the same run.
 */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PROGRAM = 'soffice';

export interface LibreOffice {
  /** Opens the file and writes its PDF, as a program started for it. */
  convert(document: OfficeDocument): Promise<unknown>;
}

export interface OfficeDocument {
  readonly paragraphs: readonly string[];
  /** A table after them; each row as wide as the first. */
  readonly rows: readonly (readonly string[])[];
}

/** @param scratch where its profile and its files may stand. Null where it is not installed. */
export async function libreOffice(scratch: string): Promise<LibreOffice | null> {
  const profile = pathToFileURL(join(scratch, 'libre-office')).href;
  const ask = (...args: readonly string[]) =>
    run(PROGRAM, [`-env:UserInstallation=${profile}`, '--headless', '--norestore', ...args]);
  const convert = async (document: OfficeDocument): Promise<unknown> => {
    const file = join(scratch, 'document.fodt');
    await writeFile(file, flatText(document));
    return ask('--convert-to', 'pdf', '--outdir', scratch, file);
  };
  try {
    // Once for nothing: the first one makes its profile.
    await convert({ paragraphs: ['.'], rows: [] });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return null;
    throw error;
  }
  return { convert };
}

/** A text document in one XML file. */
function flatText({ paragraphs, rows }: OfficeDocument): string {
  const lines = paragraphs.map(paragraph).join('');
  const [head] = rows;
  const table =
    head === undefined
      ? ''
      : `<table:table><table:table-column table:number-columns-repeated="${head.length}"/>${rows.map(row).join('')}</table:table>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${lines}${table}</office:text></office:body></office:document>`;
}

const paragraph = (text: string): string => `<text:p>${escaped(text)}</text:p>`;
const row = (cells: readonly string[]): string =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell>${paragraph(cell)}</table:table-cell>`).join('')}</table:table-row>`;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
