/** @module-tag T7 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../connection/migrate.ts';
import { migrations } from './index.ts';

const FOLDER = import.meta.dirname;
const files = readdirSync(FOLDER).filter((name) => /^\d{13}-[a-z0-9-]+\.ts$/.test(name));
const text = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

/** `1795300000000-first-store.ts` → `FirstStore1795300000000` */
function classOf(file: string): string {
  const [time, ...words] = file.replace(/\.ts$/, '').split('-');
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}${time}`;
}

describe('the list of migrations', () => {
  it('is the files of this folder, in order of time', () => {
    expect(migrations.map((migration) => migration.name)).toEqual(files.map(classOf));
    expect(migrations.map(nameOf)).toEqual(files.map(classOf));
  });
});

describe.each(files)('%s', (file) => {
  it('is frozen: it imports nothing of the app', () => {
    const imported = [...text(file).matchAll(/\bfrom\s+'([^']+)'|\bimport\(/g)].map(
      ([, from]) => from,
    );
    expect(imported).toEqual(['typeorm']);
  });

  it('has a test with old rows', () => {
    const test = file.replace(/\.ts$/, '.test.ts');
    expect(existsSync(join(FOLDER, test))).toBe(true);
    expect(text(test)).toContain(`storeBefore(${classOf(file)})`);
  });
});
