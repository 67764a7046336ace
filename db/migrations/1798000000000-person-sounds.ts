import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How people's names sound, so that one who may be here already is found while she is typed. Those who
 * were here wait under no rules (0): the program hears them after somebody entered. The column is no
 * `person_id`, because the index names nobody: she goes from it when her row goes. Frozen: it imports
 * nothing of the app.
 */
export class PersonSounds1798000000000 implements MigrationInterface {
  readonly name = 'PersonSounds1798000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `CREATE TABLE person_sounds (
        doc INTEGER PRIMARY KEY NOT NULL,
        subject_id TEXT NOT NULL UNIQUE,
        rules INTEGER NOT NULL CHECK (rules >= 0),
        pairs TEXT NOT NULL
      ) STRICT`,
      'CREATE INDEX person_sounds_rules ON person_sounds (rules)',
      `CREATE VIRTUAL TABLE sound_index USING fts5 (
        pairs, content='person_sounds', content_rowid='doc', tokenize='ascii', detail='none'
      )`,
      `CREATE TRIGGER person_sounds_added AFTER INSERT ON person_sounds BEGIN
        INSERT INTO sound_index (rowid, pairs) VALUES (NEW.doc, NEW.pairs);
      END`,
      `CREATE TRIGGER person_sounds_removed AFTER DELETE ON person_sounds BEGIN
        INSERT INTO sound_index (sound_index, rowid, pairs) VALUES ('delete', OLD.doc, OLD.pairs);
      END`,
      `CREATE TRIGGER person_sounds_changed AFTER UPDATE ON person_sounds BEGIN
        INSERT INTO sound_index (sound_index, rowid, pairs) VALUES ('delete', OLD.doc, OLD.pairs);
        INSERT INTO sound_index (rowid, pairs) VALUES (NEW.doc, NEW.pairs);
      END`,
      `CREATE TRIGGER person_sounds_go AFTER DELETE ON persons BEGIN
        DELETE FROM person_sounds WHERE subject_id = OLD.id;
      END`,
      `INSERT INTO person_sounds (subject_id, rules, pairs) SELECT id, 0, '' FROM persons`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back.');
  }
}
