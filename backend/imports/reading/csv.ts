/** Lines of a CSV, in whatever way Excel or a person saved it. */
import { parse } from 'csv-parse/sync';
import { type Cell, IMPORT_LIMITS, type Line, type Sheet } from '../../../domain/imports/table.ts';
import { refused } from './refused.ts';

/** @throws Refusal `import_unreadable`, `import_too_many`, `import_too_large`. */
export function readCsv(bytes: Uint8Array): readonly Sheet[] {
  const text = decodedText(bytes);
  // A PDF, a page of the web that calls itself .xls, a document: text, and no table.
  if (text.includes('\0') || /^\s*(?:%PDF|<|\{\\rtf)/.test(text))
    throw refused('import_unreadable');
  // Excel's own first line: `sep=;`.
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const before = told === null ? 0 : 1;
  const found = parse(body, {
    delimiter: told?.[1] ?? delimiterOf(body),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: IMPORT_LIMITS.columns * IMPORT_LIMITS.cell,
    to: IMPORT_LIMITS.lines + BLANKS,
  }) as unknown as readonly { record: string[]; info: { lines: number } }[];
  const lines: Line[] = [];
  for (const { record, info } of found) {
    const cells = cellsOf(record);
    if (cells.length === 0) continue;
    if (lines.length >= IMPORT_LIMITS.lines) throw refused('import_too_many');
    lines.push({ number: info.lines + before, cells });
  }
  return [{ name: '', lines }];
}

/** Lines of separators alone, which a sheet leaves below its data. */
const BLANKS = 20_000;

function cellsOf(record: readonly string[]): readonly Cell[] {
  const cells = record.map(unguarded).map((text) => (text.trim() === '' ? null : text));
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  if (cells.length > IMPORT_LIMITS.columns) throw refused('import_too_many');
  if (cells.some((text) => text !== null && text.length > IMPORT_LIMITS.cell))
    throw refused('import_too_large');
  return cells;
}

/** The apostrophe before what a spreadsheet would take for a formula, as this program writes it. */
const unguarded = (text: string): string => text.replace(/^'(?='*[=+\-@\t\r])/, '');

/** By its mark; else UTF-8 if it is that; else as Excel writes in Spanish Windows. */
function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** The one that stands most evenly in the first lines, outside of quotes. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 64 * 1024)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  const scored = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).sort((a, b) => a - b);
    return { delimiter, score: counts[Math.floor(counts.length / 2)] ?? 0 };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.delimiter;
}
