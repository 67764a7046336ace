/**
 * Fields declared once. From the same lines come the schema of the data, the filled page and the
 * blank form, so that none of the three can have a field that the others lack.
 */
import { z } from 'zod';
import { type Catalogue, codesOf } from '../../domain/catalogues/catalogue.ts';
import { prose } from '../text.ts';
import type { Field } from './Fields.tsx';
import type { Column } from './Table.tsx';

export interface FieldSpec {
  readonly label: string;
  /** How many columns it takes; 1 when absent. */
  readonly span?: 1 | 2 | 3;
  /** Lines to write on in a blank form; 1 when absent. */
  readonly lines?: number;
  /** Longest text; `USUAL` when absent. */
  readonly max?: number;
}

export interface ColumnSpec {
  readonly heading: string;
  /** Share of the width. */
  readonly share: number;
  readonly max?: number;
}

/** The longest text of a field or cell that does not say otherwise. */
const USUAL = 300;

/** What was said of each field; null: nobody knows. */
export type Values<Specs> = { readonly [Key in keyof Specs]: string | null };

type Limits = Readonly<Record<string, FieldSpec | ColumnSpec>>;

/** Of fields or of the cells of a row: a text or null for each. */
export function valuesSchema<const Specs extends Limits>(specs: Specs): z.ZodType<Values<Specs>> {
  const shape = Object.fromEntries(
    Object.entries(specs).map(([key, { max = USUAL }]) => [key, prose(max).nullable()]),
  );
  // The keys and the types of `shape` are those of `specs`, which Object.fromEntries forgets.
  return z.strictObject(shape) as unknown as z.ZodType<Values<Specs>>;
}

/** The fields to draw. @param values null on a blank form. */
export function fieldsOf<Specs extends Readonly<Record<string, FieldSpec>>>(
  specs: Specs,
  values: Values<Specs> | null,
): Field[] {
  return Object.entries(specs).map(([key, { label, span = 1, lines = 1 }]) => ({
    label,
    span,
    lines,
    value: values?.[key] ?? null,
  }));
}

/** The columns of a table, whose rows are `Values` of them. */
export function columnsOf<Specs extends Readonly<Record<string, ColumnSpec>>>(
  specs: Specs,
): Column<Values<Specs>>[] {
  return Object.entries(specs).map(([key, { heading, share }]) => ({
    heading,
    share,
    cell: (row) => row[key] ?? '—',
  }));
}

/** A code of the list, or null: not asked. */
export const oneOf = <C extends Catalogue>(catalogue: C) => z.enum(codesOf(catalogue)).nullable();

/** Codes of the list, none twice. */
export const someOf = <C extends Catalogue>(catalogue: C) =>
  z.array(z.enum(codesOf(catalogue))).max(catalogue.entries.length);
