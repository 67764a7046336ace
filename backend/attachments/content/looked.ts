/** What a look at a file's bytes says. */
export type Looked =
  | { readonly error: 'file_truncated' | 'file_two_in_one' }
  | { readonly error: null; readonly pages: number | null };

/** One picture. */
export const WHOLE: Looked = { error: null, pages: null };
export const BROKEN: Looked = { error: 'file_truncated' };

/** A picture larger than this is no scan: opening it would fill the memory. */
const MOST_PIXELS = 120_000_000;

export const isSize = (width: number, height: number): boolean =>
  width > 0 && height > 0 && width * height <= MOST_PIXELS;
