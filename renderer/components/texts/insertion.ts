/** What a text box holds after something is put where the cursor was. */
export interface Inserted {
  readonly text: string;
  /** Where the cursor stands afterwards. */
  readonly caret: number;
}

/** In place of what is selected, as it is. */
export const insertedAt = (text: string, from: number, to: number, put: string): Inserted => ({
  text: text.slice(0, from) + put + text.slice(to),
  caret: from + put.length,
});

/**
 * A clause: within a line it goes on with the line; at its beginning or its end it is a paragraph of
 * its own, parted by an empty line.
 */
export function insertedClause(text: string, from: number, to: number, clause: string): Inserted {
  const before = text.slice(0, from).replace(/[ \t]+$/, '');
  const after = text.slice(to).replace(/^[ \t]+/, '');
  const inLine = /[^\n]$/.test(before) && /^[^\n]/.test(after);
  if (inLine) return { text: `${before} ${clause} ${after}`, caret: `${before} ${clause}`.length };
  const head = before.trim() === '' ? '' : `${before.replace(/\n+$/, '')}\n\n`;
  const tail = after.trim() === '' ? '' : `\n\n${after.replace(/^\n+/, '')}`;
  return { text: head + clause + tail, caret: (head + clause).length };
}

/** The box of a field, by its path in the form. */
export const boxOf = (path: string): HTMLTextAreaElement | HTMLInputElement | null =>
  document.querySelector<HTMLTextAreaElement | HTMLInputElement>(
    `textarea[data-field="${path}"], input[data-field="${path}"]`,
  );

/** What is selected in it; at the end of the text where there is no box. */
export function selectionIn(path: string, text: string): { from: number; to: number } {
  const box = boxOf(path);
  return { from: box?.selectionStart ?? text.length, to: box?.selectionEnd ?? text.length };
}

/** Back to the box, which holds the text already, with that part selected. */
export function select(path: string, from: number, to = from): void {
  const box = boxOf(path);
  box?.focus();
  box?.setSelectionRange(from, to);
}
