import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { migrate } from '../connection/migrate.ts';
import { openWriter } from '../connection/open.ts';
import { systemRandom, temporaryFolder } from '../testing.ts';
import { migrations } from './index.ts';

/** A store as it was one step before a migration. */
export interface OldStore {
  /** SQL on it: insert rows of that time, then compare them. Foreign keys are on. */
  query<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Takes the step, as opening the store does. */
  migrate(): Promise<void>;
}

/**
 * Builds an encrypted store with every migration before this one. Each migration has a test that
 * does so, inserts rows, migrates, and compares (`index.test.ts` fails if one has none).
 */
export async function storeBefore(migration: (typeof migrations)[number]): Promise<OldStore> {
  const place = migrations.indexOf(migration);
  if (place === -1) throw new Error('The migration is not in the list.');
  const file = join(await temporaryFolder(), 'yanapa.db');
  await writeFile(file, '');
  const source = await openWriter({ file, key: systemRandom(32), entities: [] });
  onTestFinished(() => source.destroy());
  await migrate(source, migrations.slice(0, place));
  return {
    query: (sql, parameters) => source.query(sql, parameters),
    migrate: async () => void (await migrate(source, migrations.slice(0, place + 1))),
  };
}

/** Inserts one row of that time, its columns by name. */
export async function insertRow(
  store: OldStore,
  table: string,
  row: Record<string, unknown>,
): Promise<void> {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  await store.query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
    Object.values(row),
  );
}

/** An operator of the first store, to sign for rows. */
export const oldOperator = (id: string) => ({
  id,
  user_name: `${id}.mamani`,
  full_name: 'Rosa Mamani Quispe',
  name_sort: 'mamani quispe rosa',
  post: 'Responsable',
  slot_id: `slot-${id}`,
  public_key: '00',
  created_at: '2026-08-10T14:00:00.000Z',
});

/** A case of the first store. @param migrated 1: loaded from paper. */
export const oldCase = (id: string, recordedBy: string, migrated: number) => ({
  id,
  version: 1,
  service: 'demuna',
  number_text: id,
  state: 'recibido',
  received_at: '2026-08-10T14:00:00.000Z',
  recorded_at: '2026-08-10T14:00:00.000Z',
  recorded_by: recordedBy,
  migrated,
  priority: 'normal',
  channel: 'personal',
  facts: 'Vino.',
  crime: 'no',
  misdemeanor: 'no',
  risk: 'no',
  lack_of_protection: 'no',
  court_case: 'no',
  info_clause_read: 1,
  next_due: '2026-08-10T14:00:00.000Z',
});

/** A file kept beside a case, as its first table has it. */
export const oldFile = (
  id: string,
  caseId: string,
  addedBy: string,
  changes: Record<string, unknown> = {},
) => ({
  id,
  version: 1,
  subject_kind: 'case',
  subject_id: caseId,
  case_id: caseId,
  file_id: `file-${id}`,
  field_class: 'sensible',
  kind: 'informe',
  title: 'Informe',
  mime: 'application/pdf',
  bytes: 10,
  sha256: 'a'.repeat(64),
  added_at: '2026-08-10T14:00:00.000Z',
  added_by: addedBy,
  state: 'kept',
  ...changes,
});
