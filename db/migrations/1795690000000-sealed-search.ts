import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An index over sealed text: for each sealed value, the keyed tokens of its words. Without the
 * compartment's key a token says no more than that two texts share a word.
 */
export class SealedSearch1795690000000 implements MigrationInterface {
  readonly name = 'SealedSearch1795690000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE sealed_docs (
        doc INTEGER PRIMARY KEY NOT NULL,
        class TEXT NOT NULL,
        table_name TEXT NOT NULL,
        column_name TEXT NOT NULL,
        row_id TEXT NOT NULL,
        tokens TEXT NOT NULL,
        pending INTEGER NOT NULL CHECK (pending IN (0, 1)),
        UNIQUE (table_name, column_name, row_id)
      ) STRICT`,
      'CREATE INDEX sealed_docs_pending ON sealed_docs (class) WHERE pending = 1',
      `CREATE VIRTUAL TABLE sealed_index USING fts5 (
        tokens, content='sealed_docs', content_rowid='doc', tokenize='ascii', detail='none'
      )`,
      `CREATE TRIGGER sealed_docs_added AFTER INSERT ON sealed_docs BEGIN
        INSERT INTO sealed_index (rowid, tokens) VALUES (NEW.doc, NEW.tokens);
      END`,
      `CREATE TRIGGER sealed_docs_removed AFTER DELETE ON sealed_docs BEGIN
        INSERT INTO sealed_index (sealed_index, rowid, tokens) VALUES ('delete', OLD.doc, OLD.tokens);
      END`,
      `CREATE TRIGGER sealed_docs_changed AFTER UPDATE ON sealed_docs BEGIN
        INSERT INTO sealed_index (sealed_index, rowid, tokens) VALUES ('delete', OLD.doc, OLD.tokens);
        INSERT INTO sealed_index (rowid, tokens) VALUES (NEW.doc, NEW.tokens);
      END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}
