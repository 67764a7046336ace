import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The index learns of what kind each subject is and how its words sound. A virtual table cannot gain
 * a column, so it is made anew over the same rows. Sounds are null until somebody enters: the rules
 * are the program's, and this is frozen. It imports nothing of the app.
 */
export class SearchSounds1798100000000 implements MigrationInterface {
  readonly name = 'SearchSounds1798100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}

const COLUMNS = 'kind, text, sounds';
const of = (row: 'OLD' | 'NEW'): string => `${row}.kind, ${row}.text, ${row}.sounds`;
const forget = `INSERT INTO search_index (search_index, rowid, ${COLUMNS})
    VALUES ('delete', OLD.doc, ${of('OLD')});`;
const add = `INSERT INTO search_index (rowid, ${COLUMNS}) VALUES (NEW.doc, ${of('NEW')});`;

const statements = [
  'DROP TRIGGER search_docs_added',
  'DROP TRIGGER search_docs_removed',
  'DROP TRIGGER search_docs_changed',
  'DROP TABLE search_index',
  'ALTER TABLE search_docs ADD COLUMN sounds TEXT',
  'CREATE INDEX search_docs_unheard ON search_docs (doc) WHERE sounds IS NULL',
  `CREATE VIRTUAL TABLE search_index USING fts5 (
    ${COLUMNS}, content='search_docs', content_rowid='doc',
    tokenize="unicode61 remove_diacritics 2", prefix='2 3'
  )`,
  `CREATE TRIGGER search_docs_added AFTER INSERT ON search_docs BEGIN
    ${add}
  END`,
  `CREATE TRIGGER search_docs_removed AFTER DELETE ON search_docs BEGIN
    ${forget}
  END`,
  `CREATE TRIGGER search_docs_changed AFTER UPDATE ON search_docs BEGIN
    ${forget}
    ${add}
  END`,
  `INSERT INTO search_index (search_index) VALUES ('rebuild')`,
];
