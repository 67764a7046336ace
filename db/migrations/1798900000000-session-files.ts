import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file may be kept beside a session of a body, which is public: without the seal of a class, and with
 * its title plain. A CHECK cannot be changed in place, so the table of files is built anew as it
 * stands, with its indexes and triggers. Frozen: it imports nothing of the app.
 */
export class SessionFiles1798900000000 implements MigrationInterface {
  readonly name = 'SessionFiles1798900000000';

  async up(runner: QueryRunner): Promise<void> {
    const kept: { sql: string }[] = await runner.query(
      `SELECT sql FROM sqlite_master
       WHERE tbl_name = 'attachments' AND sql IS NOT NULL ORDER BY type <> 'table'`,
    );
    const [table = '', ...others] = kept.map(({ sql }) => sql);
    const columns: { name: string }[] = await runner.query(
      `SELECT name FROM pragma_table_info('attachments')`,
    );
    const names = columns.map(({ name }) => name).join(', ');
    for (const statement of [
      `CREATE TABLE attachments_before AS SELECT ${names} FROM attachments`,
      'DROP TABLE attachments',
      WIDER.reduce(changed, table),
      `INSERT INTO attachments (${names}) SELECT ${names} FROM attachments_before`,
      'DROP TABLE attachments_before',
      ...others,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}

type Change = readonly [RegExp, string];

/** What the table says, and what it says from now on. */
const WIDER: readonly Change[] = [
  [/(subject_kind IN\s*\()(?='activity', 'case')/, `$1'session', `],
  [/(subject_kind IN\s*\()(?='activity', 'person')/, `$1'session', `],
  [/(field_class IN\s*\()/, `$1'ordinario', `],
  [/(older_title TEXT,)/, '$1\n    public_title TEXT,'],
  [
    /(\(older_title IS NOT NULL\)) = 1\),/,
    `$1 + (public_title IS NOT NULL) = 1),
    CHECK ((subject_kind = 'session') = (public_title IS NOT NULL)),
    CHECK ((subject_kind = 'session') = (field_class = 'ordinario')),`,
  ],
];

function changed(sql: string, [what, by]: Change): string {
  const after = sql.replace(what, by);
  if (after === sql) throw new Error('The table of files is not as this migration knows it.');
  return after;
}
