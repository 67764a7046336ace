/** A table as a CSV that Excel in Spanish opens as columns: UTF-8 with its mark, semicolons, CRLF. */

/** @param rows the head first. */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(cellOf).join(';'));
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
}

/**
 * A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV Injection):
 * what a person typed as a name must not run on the recipient's PC.
 */
function cellOf(text: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
