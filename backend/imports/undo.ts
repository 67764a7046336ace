/**
 * An import is taken back whole, but for what somebody went on with since: a registration that was
 * changed, ended or used anywhere stays, and is listed. A new person goes with her registration; one who
 * was in the store before keeps everything but it.
 */
import { imports } from '../../db/entities/index.ts';
import { dropDocs } from '../../db/search.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';
import type { WritingContext } from '../core/procedure.ts';
import { requireDesk } from './desks.ts';
import { changedSheets, removeSheets, SHEETS } from './sheets.ts';

/** @throws Refusal `not_found`, `conflict`, `import_undone`. */
export async function undoImportOf(
  ctx: WritingContext,
  { importId, version }: { readonly importId: string; readonly version: number },
): Promise<{ undone: number; kept: number }> {
  const { tx, now, session } = ctx;
  const row = await tx.findOneBy(imports, { id: importId });
  if (row === null) throw new Refusal('not_found');
  const desk = row.desk as PadronDesk;
  requireDesk(session, desk);
  if (row.undoneAt !== null) throw new Refusal('import_undone');
  if (row.version !== version) throw new Refusal('conflict');
  const untouched = await untouchedRows(tx, desk, importId);
  const registrationIds = untouched.map(({ registrationId }) => registrationId);
  const personIds = untouched.flatMap(({ outcome, personId }) =>
    outcome === 'made' ? [personId] : [],
  );
  await removeSheets(tx, desk, registrationIds);
  await remove(tx, 'registrations', registrationIds);
  await tx.query(
    `DELETE FROM duplicate_notices
     WHERE person_id IN (SELECT value FROM json_each(?)) OR other_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(personIds), JSON.stringify(personIds)],
  );
  await dropDocs(tx, 'person', personIds);
  await remove(tx, 'persons', personIds);
  const undone = untouched.length;
  const kept = row.made + row.joined - undone;
  await tx.update(
    imports,
    { id: importId },
    {
      version: version + 1,
      undoneAt: now,
      undoneBy: session.operatorId,
      undoneRows: undone,
      keptRows: kept,
    },
  );
  ctx.trace({ kind: 'import', id: importId }, { act: 'undo', desk, undone, kept });
  return { undone, kept };
}

interface Row {
  readonly outcome: 'made' | 'joined';
  readonly personId: string;
  readonly registrationId: string;
}

/** Those that are as the import left them, and that nothing else names. */
async function untouchedRows(tx: Tx, desk: PadronDesk, importId: string): Promise<readonly Row[]> {
  const rows: Row[] = await tx.query(
    `SELECT r.outcome, r.person_id AS "personId", r.registration_id AS "registrationId"
     FROM import_rows r JOIN registrations g ON g.id = r.registration_id
     JOIN persons p ON p.id = r.person_id
     WHERE r.import_id = ? AND g.version = 1 AND (r.outcome = 'joined' OR p.version = 1)`,
    [importId],
  );
  const named = await namedElsewhere(tx, desk, importId);
  const changed = await changedSheets(
    tx,
    desk,
    rows.map(({ registrationId }) => registrationId),
  );
  return rows.filter(
    ({ outcome, personId, registrationId }) =>
      !changed.has(registrationId) &&
      !named.has(registrationId) &&
      !(outcome === 'made' && named.has(personId)),
  );
}

/** Tables that the import itself fills, or whose rows go with what they name. */
const OWN: ReadonlySet<string> = new Set(['import_rows', 'duplicate_notices']);

/**
 * Ids of people and registrations of an import that any other table names: by a foreign key, by a column
 * called so, or as a file's subject. It asks the schema, so that a table to come is not forgotten.
 */
async function namedElsewhere(
  tx: Tx,
  desk: PadronDesk,
  importId: string,
): Promise<ReadonlySet<string>> {
  const own = new Set([...OWN, SHEETS[desk].table]);
  const columns: { table: string; column: string; of: string }[] = await tx.query(
    `SELECT m.name AS "table", f."from" AS "column", f."table" AS "of"
     FROM main.sqlite_master m, pragma_foreign_key_list(m.name) f
     WHERE m.type = 'table' AND f."table" IN ('persons', 'registrations')
     UNION SELECT m.name, c.name, CASE c.name WHEN 'person_id' THEN 'persons' ELSE 'registrations' END
     FROM main.sqlite_master m, pragma_table_info(m.name) c
     WHERE m.type = 'table' AND c.name IN ('person_id', 'registration_id')`,
  );
  const found = new Set<string>();
  const add = async (from: string): Promise<void> => {
    const rows: { id: string }[] = await tx.query(from, [importId]);
    for (const { id } of rows) found.add(id);
  };
  for (const { table, column, of } of columns) {
    if (own.has(table)) continue;
    // Another desk's registration of the same person names her too.
    const others = table === 'registrations' ? 'AND t.id <> r.registration_id' : '';
    const mine = of === 'persons' ? 'r.person_id' : 'r.registration_id';
    await add(
      `SELECT DISTINCT t."${column}" AS id
       FROM import_rows r JOIN main."${table}" t ON t."${column}" = ${mine}
       WHERE r.import_id = ? ${others}`,
    );
  }
  await add(
    `SELECT DISTINCT t.subject_id AS id FROM import_rows r JOIN attachments t
       ON (t.subject_kind = 'person' AND t.subject_id = r.person_id)
         OR (t.subject_kind = 'registration' AND t.subject_id = r.registration_id)
     WHERE r.import_id = ?`,
  );
  return found;
}

const remove = (
  tx: Tx,
  table: 'registrations' | 'persons',
  ids: readonly string[],
): Promise<unknown> =>
  tx.query(`DELETE FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`, [
    JSON.stringify(ids),
  ]);
