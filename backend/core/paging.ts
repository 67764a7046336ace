/** Pages by key: the next page begins after the last row shown, so rows added meanwhile move nothing. */
import { z } from 'zod';

/** Input of a list: null for the first page, then what the page before answered as `next`. */
export const cursor = z
  .string()
  .max(120)
  .regex(/^[0-9TZ:.-]+\|[0-9a-f-]{36}$/, 'Vuelva a abrir la lista desde el comienzo.')
  .nullable()
  .default(null);

export const limit = (most: number, usual: number) => z.int().min(1).max(most).default(usual);

export interface Page<T> {
  readonly rows: readonly T[];
  /** Null on the last page. */
  readonly next: string | null;
}

/** Where a page begins: the values of the last row before it, or null. */
export interface After {
  readonly at: string;
  readonly id: string;
}

export function afterOf(typed: string | null): After | null {
  const [at, id] = typed?.split('|') ?? [];
  return at === undefined || id === undefined ? null : { at, id };
}

/** @param found one row more than `size` when there is a next page. */
export function pageOf<T>(found: readonly T[], size: number, keyOf: (row: T) => After): Page<T> {
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  const more = found.length > size && last !== undefined;
  return { rows, next: more ? `${keyOf(last).at}|${keyOf(last).id}` : null };
}
