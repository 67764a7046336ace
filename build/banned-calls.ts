/**
 * Calls that the shipped code may not make, each with its reason. The linter cannot name a method
 * of a library, so the syntax tree is read for them. `node build/banned-calls.ts`.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from './process.ts';
import { sourceFiles } from './source-files.ts';

/** Folders whose code reaches the office. */
const SHIPPED = ['domain', 'db', 'letters', 'backend', 'preload', 'main', 'renderer'];

interface Ban {
  /** Matches the text of what is called: `db.serialize`, `console.log`. */
  readonly callee: RegExp;
  readonly why: string;
  /** Files where it is lawful. */
  readonly except?: RegExp;
}

export const BANS: readonly Ban[] = [
  {
    callee: /\.serialize$/,
    why: "the driver's serialize() returns the whole store in clear; copy with VACUUM INTO",
  },
  {
    callee: /\.backup$/,
    why: "the driver's backup() refuses encrypted stores; copy with VACUUM INTO",
  },
  { callee: /^console\./, why: 'there is no console in shipped code: it could hold names' },
  { callee: /\.openExternal$/, why: 'no door from the program to the browser' },
  { callee: /\.synchronize$/, why: 'the schema is made by migrations only' },
  { callee: /\.executeJavaScript$/, why: 'the host pushes topics, it does not script the page' },
  { callee: /^(eval|Function)$/, why: 'no code made from text' },
  {
    callee: /\.(writeText|writeHTML)$/,
    why: 'what is copied must be cleared on lock: use the copy helper',
    except: /^renderer\/api\/clipboard\.ts$/,
  },
  {
    callee: /^Math\.random$/,
    why: 'randomness is an argument (docs/contributing.md)',
  },
  {
    callee: /^Date\.now$/,
    why: 'time is an argument (docs/contributing.md)',
    except: /^(main|renderer)\/|^backend\/entry\.ts$/,
  },
];

/** @returns one line for each banned call of a file: `path:line callee: why`. */
export function bannedCalls(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const callee = node.expression.getText(source).replaceAll('?.', '.');
      for (const ban of BANS) {
        if (ban.callee.test(callee) && !ban.except?.test(path)) {
          const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
          found.push(`${path}:${line + 1} ${callee}: ${ban.why}`);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

if (import.meta.main) {
  const files = sourceFiles(SHIPPED).filter((file) => !/\.test\.tsx?$/.test(file));
  const found = files.flatMap((file) =>
    bannedCalls(relative(ROOT, file).replaceAll('\\', '/'), readFileSync(join(file), 'utf8')),
  );
  for (const line of found) console.error(line);
  console.log(`${files.length} files, ${found.length} banned calls`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
