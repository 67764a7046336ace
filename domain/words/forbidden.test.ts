import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusedWordsIn } from './forbidden.ts';

describe('refusedWordsIn', () => {
  it.each([
    ['El menor fue atendido', ['menor']],
    ['los Menores de edad', ['Menores']],
    ['un plazo no menor de tres días', []],
    ['venta al por\nmenor', []],
    ['hijo menor que llegó con el agresor', ['menor', 'agresor']],
    ['pedido por menor de edad', ['menor']],
    ['el agresor y la agresora', ['agresor', 'agresora']],
    ['el presunto agresor, la presunta agresora', []],
    ['El Presunto/a agresor/a', []],
    ['el padre agresor', ['agresor']],
    ['persona discapacitada y anciano', ['discapacitada', 'anciano']],
    ['persona con discapacidad, persona adulta mayor', []],
    ['menormente, presunto_agresor, pormenores', []],
  ])('%j → %j', (text, words) => {
    expect(refusedWordsIn(text)).toEqual(words);
  });
});

describe('what the office shows and prints', () => {
  const root = join(import.meta.dirname, '../..');
  const folders = ['renderer', 'letters', 'domain', 'backend', 'main'].filter((name) =>
    existsSync(join(root, name)),
  );
  const files = folders
    .flatMap((name) => globSync(`${name}/**/*.{ts,tsx,html,json}`, { cwd: root }))
    .filter((name) => !/\.test\.tsx?$/.test(name) && !name.endsWith('words/forbidden.ts'));

  it('is looked at', () => {
    expect(files).toContain(join('domain', 'errors.ts'));
  });

  it('has none of the refused words', () => {
    const found = files.flatMap((name) =>
      refusedWordsIn(readFileSync(join(root, name), 'utf8')).map((word) => `${name}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});
