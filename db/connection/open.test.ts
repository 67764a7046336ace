import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { systemRandom, temporaryFolder } from '../testing.ts';
import { applyKey, openReader, openWriter } from './open.ts';

async function newFile() {
  const file = join(await temporaryFolder(), 'yanapa.db');
  await writeFile(file, '');
  return { file, key: systemRandom(32), entities: [] };
}

describe('keying', () => {
  it('never leaves a file in clear', { tags: ['T1'] }, async () => {
    const options = await newFile();
    const writer = await openWriter(options);
    await writer.query('CREATE TABLE t (x TEXT) STRICT');
    await writer.query(`INSERT INTO t VALUES ('secreto de Rosa')`);
    const bytes = async () => [await readFile(options.file), await readFile(`${options.file}-wal`)];
    for (const part of await bytes()) expect(part.includes('secreto')).toBe(false);
    await writer.destroy();
    const whole = await readFile(options.file);
    expect(whole.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(whole.includes('secreto')).toBe(false);
  });

  it('refuses a key of another length, which the driver would take for a passphrase', () => {
    const database = new Database(':memory:');
    for (const length of [0, 16, 31, 33])
      expect(() => applyKey(database, systemRandom(length))).toThrow(RangeError);
    database.close();
  });

  it('refuses another key, and a file in clear', async () => {
    const options = await newFile();
    const writer = await openWriter(options);
    await writer.query('CREATE TABLE t (x TEXT) STRICT');
    await writer.destroy();
    await expect(openWriter({ ...options, key: systemRandom(32) })).rejects.toMatchObject({
      code: 'SQLITE_NOTADB',
    });
    const plain = `${options.file}.plain`;
    new Database(plain).exec('CREATE TABLE t (x TEXT)').close();
    await expect(openWriter({ ...options, file: plain })).rejects.toMatchObject({
      code: 'SQLITE_NOTADB',
    });
  });
});

describe('a connection', () => {
  it('that writes loses nothing in a power cut and leaves nothing behind', async () => {
    const writer = await openWriter(await newFile());
    const pragma = async (name: string) =>
      Object.values((await writer.query(`PRAGMA ${name}`))[0])[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('secure_delete')).toBe(1);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('temp_store')).toBe(2);
    await writer.destroy();
  });

  it('that reads cannot write', async () => {
    const options = await newFile();
    const writer = await openWriter(options);
    await writer.query('CREATE TABLE t (x TEXT) STRICT');
    const reader = await openReader(options);
    await expect(reader.query(`INSERT INTO t VALUES ('x')`)).rejects.toMatchObject({
      code: 'SQLITE_READONLY',
    });
    await reader.destroy();
    await writer.destroy();
  });
});
