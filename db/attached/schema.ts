import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Schema } from '../connection/open.ts';

/**
 * The files' store: chunks that are written once and removed whole, and whose store it is. A chunk
 * is at most 256 KiB of a file, sealed under the class of its attachment, unless that is `ordinario`.
 */
class FirstChunks1795730000000 implements MigrationInterface {
  readonly name = 'FirstChunks1795730000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      'CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT',
      `CREATE TABLE chunks (
        file_id TEXT NOT NULL CHECK (length(file_id) = 36),
        n INTEGER NOT NULL CHECK (n >= 0),
        bytes BLOB NOT NULL,
        PRIMARY KEY (file_id, n)
      ) STRICT`,
      `CREATE TRIGGER chunks_stay BEFORE UPDATE ON chunks
       BEGIN SELECT RAISE(ABORT, 'a chunk never changes'); END`,
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}

export const chunkMigrations: Schema['migrations'] = [FirstChunks1795730000000];
