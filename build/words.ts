/**
 * Words refused in everything a person reads (docs/contributing.md, docs/glossary.md): in string
 * literals and in the text of JSX, not in comments or names. `node build/words.ts`.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from './process.ts';
import { sourceFiles } from './source-files.ts';

/** Folders with screens, messages and templates. */
const READ_BY_PEOPLE = ['domain', 'letters', 'backend', 'main', 'renderer'];

interface RefusedWord {
  readonly pattern: RegExp;
  readonly why: string;
}

const REFUSED: readonly RefusedWord[] = [
  {
    // "menor de edad", "la menor", "menores": a child. "menor que", "pena menor", "al menor" are quantities.
    pattern:
      /\b((el|la|un|una|del|al|los|las|de(l)?)\s+menor(es)?(?!\s+(que|cantidad|plazo|grado|tiempo|riesgo|número|medida))|menores?\s+de\s+edad|menores)\b/iu,
    why: 'say niña, niño o adolescente (NNA)',
  },
  {
    pattern:
      /(?<!presunt[oa]s?\s)(?<!presunt[oa]\(a\)\s)(?<!presunt[oa]\/a\s)\bagresor(a|es|as)?\b/iu,
    why: 'say presunto agresor / presunta agresora',
  },
  { pattern: /\bdiscapacitad[oa]s?\b/iu, why: 'say persona con discapacidad' },
  { pattern: /\bancian[oa]s?\b/iu, why: 'say persona adulta mayor' },
];

/** @returns one line for each refused word of a text that people read. */
export function refusedWords(text: string): string[] {
  return REFUSED.flatMap(({ pattern, why }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`«${match[0]}»: ${why}`];
  });
}

/** The texts of a source file that people may read, with the line each starts on. */
export function textsOf(path: string, code: string): { line: number; text: string }[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const texts: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      texts.push({ line: line + 1, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

if (import.meta.main) {
  const files = sourceFiles(READ_BY_PEOPLE).filter((file) => !/\.test\.tsx?$/.test(file));
  const found = files.flatMap((file) =>
    textsOf(file, readFileSync(file, 'utf8')).flatMap(({ line, text }) =>
      refusedWords(text).map((word) => `${relative(ROOT, file)}:${line} ${word}`),
    ),
  );
  for (const line of found) console.error(line);
  console.log(`${files.length} files, ${found.length} refused words`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
