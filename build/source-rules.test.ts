import { expect, test } from 'vitest';
import { bannedCalls } from './banned-calls.ts';
import { refusedWords, textsOf } from './words.ts';

test.each([
  ['db/copy.ts', 'const bytes = db.serialize();', 1],
  ['db/copy.ts', 'await connection?.driver.backup("x");', 1],
  ['db/copy.ts', 'console.log(row);', 1],
  ['renderer/app/link.ts', 'shell.openExternal(url);', 1],
  ['domain/clock.ts', 'const now = Date.now();', 1],
  ['main/idle.ts', 'const now = Date.now();', 0],
  ['letters/x.ts', 'new Function("return 1");', 1],
  // Naming is not calling.
  ['db/copy.ts', '// never db.serialize()\nconst text = "console.log(1)";', 0],
])('%s: %s', (path, code, count) => {
  expect(bannedCalls(path, code)).toHaveLength(count);
});

test.each([
  ['Datos de la menor', 1],
  ['menores de edad', 1],
  ['Un plazo menor que tres días', 0],
  ['la menor cantidad de datos', 0],
  ['El agresor vive cerca', 1],
  ['El presunto agresor vive cerca', 0],
  ['La presunta agresora', 0],
  ['persona discapacitada', 1],
  ['persona con discapacidad', 0],
  ['Los ancianos', 1],
])('"%s" has %i refused words', (text, count) => {
  expect(refusedWords(text)).toHaveLength(count);
});

test('only texts that people read are looked at', () => {
  const code = `
    // el menor, in a comment
    import x from './menor.ts';
    const menor = \`hola \${nombre} chau\`;
    export const View = () => <p title="título">texto</p>;
  `;
  expect(textsOf('view.tsx', code).map(({ text }) => text)).toEqual([
    'hola ',
    ' chau',
    'título',
    'texto',
  ]);
});
