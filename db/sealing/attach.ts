/**
 * Puts sealing under everything that is written and read through entities, so that no procedure can
 * forget it. Raw SQL reads sealed columns as they lie: `openRaw` opens them.
 */
import type {
  DataSource,
  EntityManager,
  EntityMetadata,
  EntitySubscriberInterface,
  LoadEvent,
  ObjectLiteral,
} from 'typeorm';
import { type SealedClass, sealOf } from '../../domain/fields/classes.ts';
import { idOf, openRow, sealedColumns, sealedRow } from './rows.ts';
import type { Sealer } from './sealer.ts';
import { indexText, isSearched } from './words.ts';

const sealers = new WeakMap<EntityManager, Sealer>();

/**
 * @param manager of the one lane of this connection; its `insert`, `update` and `save` seal from now on.
 */
export function attachSealer(source: DataSource, manager: EntityManager, sealer: Sealer): void {
  sealers.set(manager, sealer);
  source.subscribers.push(opening(sealer));
  const metadataOf = (target: unknown): EntityMetadata => source.getMetadata(target as never);

  /** The rows to write in place of those given, which stay as they are. */
  const sealed = (metadata: EntityMetadata, rows: readonly ObjectLiteral[]): ObjectLiteral[] =>
    rows.map((row) =>
      sealedColumns(metadata).some(({ name }) => isThere(row[name]))
        ? sealedRow(sealer, metadata, row, idOf(metadata, row))
        : row,
    );
  const written = async (metadata: EntityMetadata, rows: readonly ObjectLiteral[]) => {
    for (const row of rows) await indexRow(manager, sealer, metadata, row);
  };
  const list = (rows: unknown): ObjectLiteral[] =>
    Array.isArray(rows) ? rows : [rows as ObjectLiteral];

  const insert = manager.insert.bind(manager);
  manager.insert = (async (target: never, given: never) => {
    const metadata = metadataOf(target);
    const rows = list(given);
    const result = await insert(target, sealed(metadata, rows) as never);
    await written(metadata, rows);
    return result;
  }) as typeof manager.insert;

  const save = manager.save.bind(manager) as (target: never, rows: never) => Promise<unknown>;
  manager.save = (async (target: never, given: never) => {
    const metadata = metadataOf(target);
    const rows = list(given);
    await save(target, sealed(metadata, rows) as never);
    await written(metadata, rows);
    return given;
  }) as unknown as typeof manager.save;

  const update = manager.update.bind(manager);
  manager.update = (async (target: never, criteria: ObjectLiteral, changes: ObjectLiteral) => {
    const metadata = metadataOf(target);
    const touched = sealedColumns(metadata).some(({ name }) => isThere(changes[name]));
    if (!touched) return update(target, criteria as never, changes as never);
    const id = idOf(metadata, criteria);
    const result = await update(
      target,
      criteria as never,
      sealedRow(sealer, metadata, changes, id) as never,
    );
    await indexRow(manager, sealer, metadata, changes, id);
    return result;
  }) as typeof manager.update;
}

/** Puts the words of a row's searched columns into the index. @param row in clear. */
export async function indexRow(
  tx: EntityManager,
  sealer: Sealer,
  metadata: EntityMetadata,
  row: ObjectLiteral,
  id?: string,
): Promise<void> {
  for (const { name, under } of sealedColumns(metadata)) {
    const text: unknown = row[name];
    if (under === 'author' || typeof text !== 'string') continue;
    if (!isSearched(metadata.tableName, name)) continue;
    const place = { table: metadata.tableName, column: name, id: id ?? idOf(metadata, row) };
    await indexText(tx, sealer, { ...place, under, text });
  }
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

const opening = (sealer: Sealer): EntitySubscriberInterface => ({
  afterLoad(row: ObjectLiteral, event?: LoadEvent<ObjectLiteral>) {
    if (event !== undefined) openRow(sealer, event.metadata, row);
  },
});

/** The sealer of a transaction. @throws Error outside of one. */
export function sealerOf(tx: EntityManager): Sealer {
  const sealer = sealers.get(tx);
  if (sealer === undefined) throw new Error('Not a transaction of an open vault.');
  return sealer;
}

/** The classes of sealed fields that a transaction has changed so far, or else has shown. */
export const classesTouched = (tx: EntityManager): readonly SealedClass[] => sealerOf(tx).touched;

/**
 * Opens the sealed text columns of rows that raw SQL read, named as in the entity.
 * @param id the property of a row that holds its primary key.
 * @returns the rows with an empty text, or null where the column may be null, for what the session
 * holds no key for.
 * @throws Refusal `store_damaged`.
 */
export function openRaw<R extends object, C extends keyof R & string>(
  tx: EntityManager,
  table: string,
  rows: readonly R[],
  columns: readonly C[],
  id: keyof R & string = 'id' as keyof R & string,
): R[] {
  const sealer = sealerOf(tx);
  return rows.map((row) => {
    const opened: Partial<Record<C, unknown>> = {};
    for (const column of columns) {
      const under = sealOf(table, column);
      const value: unknown = row[column];
      if (under === null) throw new Error(`${table}.${column} is not sealed.`);
      if (typeof value !== 'string') continue;
      opened[column] = sealer.openText(under, { table, column, id: String(row[id]) }, value) ?? '';
    }
    return { ...row, ...opened };
  });
}
