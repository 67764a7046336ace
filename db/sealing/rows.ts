/** Which columns of an entity are sealed, and their values from plain to sealed and back. */
import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import { sealOf } from '../../domain/fields/classes.ts';
import { asJson } from '../entities/json.ts';
import type { Place, Seal, Sealer } from './sealer.ts';

interface SealedColumn {
  readonly name: string;
  readonly under: Seal;
  readonly holds: 'text' | 'json' | 'bytes';
  readonly nullable: boolean;
}

const known = new WeakMap<EntityMetadata, readonly SealedColumn[]>();

/** Worked out once per entity and connection. */
export function sealedColumns(metadata: EntityMetadata): readonly SealedColumn[] {
  const found =
    known.get(metadata) ??
    metadata.columns.flatMap((column) => {
      const under = sealOf(metadata.tableName, column.propertyName);
      if (under === null) return [];
      return [
        {
          name: column.propertyName,
          under,
          holds: kindOf(column.type, column.transformer),
          nullable: column.isNullable,
        },
      ];
    });
  known.set(metadata, found);
  return found;
}

function kindOf(type: unknown, transformer: unknown): SealedColumn['holds'] {
  if (transformer === asJson) return 'json';
  if (type === 'blob') return 'bytes';
  if (type === 'text' && transformer === undefined) return 'text';
  throw new Error('Only text, JSON and bytes can be sealed.');
}

/**
 * A copy of the row with its sealed columns sealed; columns that are absent stay absent.
 * @param id its primary key.
 */
export function sealedRow<R extends ObjectLiteral>(
  sealer: Sealer,
  metadata: EntityMetadata,
  row: R,
  id: string,
): R {
  const changed: Record<string, unknown> = {};
  for (const column of sealedColumns(metadata)) {
    const value: unknown = row[column.name];
    if (value === undefined || value === null) continue;
    changed[column.name] = sealedValue(sealer, column, place(metadata, column.name, id), value);
  }
  return { ...row, ...changed };
}

function sealedValue(sealer: Sealer, column: SealedColumn, at: Place, value: unknown): unknown {
  const { under, holds } = column;
  if (holds === 'bytes') return Buffer.from(sealer.sealBytes(under, at, value as Uint8Array));
  if (holds === 'text' && typeof value !== 'string')
    throw new TypeError(`${at.table}.${at.column} holds text.`);
  return sealer.sealText(under, at, holds === 'text' ? (value as string) : JSON.stringify(value));
}

/**
 * Opens, in place, what TypeORM read. What the session holds no key for reads as empty: an empty
 * text, no bytes, or null.
 */
export function openRow(sealer: Sealer, metadata: EntityMetadata, row: ObjectLiteral): void {
  const columns = sealedColumns(metadata).filter(({ name }) => isThere(row[name]));
  if (columns.length === 0) return;
  const id = idOf(metadata, row);
  for (const column of columns)
    row[column.name] = openedValue(
      sealer,
      column,
      place(metadata, column.name, id),
      row[column.name],
    );
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

/** @throws Refusal `store_damaged`. */
function openedValue(sealer: Sealer, column: SealedColumn, at: Place, value: unknown): unknown {
  const { under, holds, nullable } = column;
  if (holds === 'bytes') return sealer.openBytes(under, at, value as Uint8Array) ?? NO_BYTES;
  const text = sealer.openText(under, at, value as string);
  if (text !== null) return holds === 'text' ? text : JSON.parse(text);
  return holds === 'text' && !nullable ? '' : null;
}

const NO_BYTES = new Uint8Array();

/** @throws Error for a row without its key: a sealed column cannot be opened alone. */
export function idOf(metadata: EntityMetadata, row: ObjectLiteral): string {
  const parts = metadata.primaryColumns.map(({ propertyName }) => row[propertyName] as unknown);
  if (parts.some((part) => typeof part !== 'string' && typeof part !== 'number'))
    throw new Error(`A row of ${metadata.tableName} without its key cannot be sealed or opened.`);
  return parts.join(' ');
}

const place = ({ tableName }: EntityMetadata, column: string, id: string): Place => ({
  table: tableName,
  column,
  id,
});
