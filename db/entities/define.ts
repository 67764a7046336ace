import { EntitySchema, type EntitySchemaColumnOptions, type ValueTransformer } from 'typeorm';
import { asJson } from './json.ts';

/**
 * One declaration gives the TypeORM schema and the row's type.
 *
 * Columns are named in camelCase here and in snake_case in the store; the CHECKs, foreign keys,
 * indexes and triggers stand in the migrations only, which are the truth of the schema.
 */
export interface Column<T> {
  readonly options: EntitySchemaColumnOptions;
  /** Only a type: what a row holds in this column. */
  readonly value?: T;
}
export type Columns = Readonly<Record<string, Column<unknown>>>;
export type RowOf<C extends Columns> = { [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/** The row type of an entity made by `defineEntity`. */
export type Row<E> = E extends EntitySchema<infer R> ? R : never;

const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** @param table its name in the store; `columns` in any order, exactly one marked as key by `id()` or `key()`. */
export function defineEntity<C extends Columns>(table: string, columns: C): EntitySchema<RowOf<C>> {
  const named = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      { ...column.options, name: snake(name) },
    ]),
  );
  return new EntitySchema<RowOf<C>>({
    name: table,
    tableName: table,
    columns: named as never,
  });
}

const column = <T>(options: EntitySchemaColumnOptions): Column<T> => ({ options });

/** UUIDv7 of the row. */
export const id = (): Column<string> => column({ type: 'text', primary: true });
/** Part of a natural key. */
export const keyText = (): Column<string> => column({ type: 'text', primary: true });
export const keyInteger = (): Column<number> => column({ type: 'integer', primary: true });

export const text = <T extends string = string>(): Column<T> => column({ type: 'text' });
export const textOrNull = <T extends string = string>(): Column<T | null> =>
  column({ type: 'text', nullable: true });
export const integer = (): Column<number> => column({ type: 'integer' });
export const integerOrNull = (): Column<number | null> =>
  column({ type: 'integer', nullable: true });
export const blob = (): Column<Uint8Array> => column({ type: 'blob' });
export const blobOrNull = (): Column<Uint8Array | null> => column({ type: 'blob', nullable: true });

const asBoolean: ValueTransformer = {
  to: (value: unknown) => (typeof value === 'boolean' ? Number(value) : value),
  from: (value: unknown) => value === 1,
};
export const bool = (): Column<boolean> => column({ type: 'integer', transformer: asBoolean });

/** A value kept as JSON text; its shape is checked by the schema of the procedure that writes it. */
export const json = <T>(): Column<T> => column({ type: 'text', transformer: asJson });
/** Null is kept as no value, not as the text `null`. A number of a sealed column stands so: seals are text. */
export const jsonOrNull = <T>(): Column<T | null> =>
  column({ type: 'text', nullable: true, transformer: asJson });
