/** What a password opens of a store with any other tool: for the tests that compare it with the table. */
import { canonicalJson } from '../../db/canonical.ts';
import { entities } from '../../db/entities/index.ts';
import { readKeyringFile } from '../../db/files/inspect.ts';
import { filesOf } from '../../db/files/names.ts';
import { unseal } from '../../db/keys/aead.ts';
import { toHex } from '../../db/keys/bytes.ts';
import { FastKdfForTests } from '../../db/keys/fast-kdf.ts';
import { type KeyPair, unsealWith } from '../../db/keys/sealed-box.ts';
import { enter } from '../../db/keys/slots.ts';
import { compartmentPair } from '../../db/sealing/compartments.ts';
import { openOutside } from '../../db/testing.ts';
import { type SealedClass, sealOf } from '../../domain/fields/classes.ts';
import { PASSWORD } from '../testing.ts';

interface Outside {
  /** Class → how many of its sealed values one of her keys opens, and how many none does. */
  readonly opened: ReadonlyMap<SealedClass, number>;
  readonly closed: ReadonlyMap<SealedClass, number>;
  /** To be closed by whoever asked. */
  readonly database: ReturnType<typeof openOutside>;
}

/** @returns null for whoever has no key of the store. The office must be closed. */
export async function openedBy(folder: string, userName: string): Promise<Outside | null> {
  const { keyring, store } = filesOf(folder);
  const { body } = await readKeyringFile(keyring, new FastKdfForTests());
  const way = await enter(body, userName, PASSWORD);
  const keys = way?.opened?.keys ?? {};
  if (keys.store === undefined) return null;
  const database = openOutside(store, keys.store);
  // Whatever key it is: as if it were the one of the class that the value is sealed under.
  const pairs = new Map<string, KeyPair>();
  const pairOf = (key: Uint8Array, name: SealedClass): KeyPair => {
    const which = `${name} ${toHex(key)}`;
    const pair = pairs.get(which) ?? compartmentPair(key, body.storeId, name);
    pairs.set(which, pair);
    return pair;
  };
  const opened = new Map<SealedClass, number>();
  const closed = new Map<SealedClass, number>();
  for (const entity of entities)
    for (const { under, value, ...place } of sealedValues(database, entity)) {
      const context = canonicalJson({ purpose: 'column', storeId: body.storeId, ...place });
      const opens = Object.values(keys).some(
        (key) =>
          unseal(key, value, context) !== null ||
          unsealWith(pairOf(key, under), value, context) !== null,
      );
      const count = opens ? opened : closed;
      count.set(under, (count.get(under) ?? 0) + 1);
    }
  return { opened, closed, database };
}

interface SealedValue {
  readonly table: string;
  readonly column: string;
  readonly under: SealedClass;
  readonly id: string;
  readonly value: Uint8Array;
}

const MARK = 4;

/** Every value of every sealed column, a few of each: each try costs a curve operation. */
function* sealedValues(
  database: ReturnType<typeof openOutside>,
  { options }: (typeof entities)[number],
): Generator<SealedValue> {
  const table = options.tableName ?? '';
  const columns = Object.entries(
    options.columns as Record<string, { name: string; primary?: boolean }>,
  );
  const keys = columns.filter(([, { primary }]) => primary).map(([, { name }]) => name);
  for (const [column, { name }] of columns) {
    const under = sealOf(table, column);
    if (under === null || under === 'author') continue;
    const rows = database
      .prepare(
        `SELECT ${keys.join(` || ' ' || `)} AS id, ${name} AS value FROM ${table}
         WHERE ${name} IS NOT NULL LIMIT 3`,
      )
      .all() as { id: string; value: string | Uint8Array }[];
    for (const { id, value } of rows)
      yield {
        table,
        column,
        under,
        id,
        value:
          typeof value === 'string'
            ? Uint8Array.from(Buffer.from(value.slice(MARK), 'base64url'))
            : Uint8Array.from(value.subarray(MARK)),
      };
  }
}
