/**
 * Which tests hold which rule: a title that names the id and says `passes` or `refuses`. A title may
 * name several ids, and say both.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { CIAM_RULES } from '../../domain/ciam/ids.ts';
import { DEADLINES, VALIDATIONS } from '../../domain/law/ids.ts';
import { OMAPED_RULES } from '../../domain/omaped/ids.ts';
import { ROOT } from '../process.ts';
import { sourceFiles } from '../source-files.ts';
import { titlesIn } from './titles.ts';

/**
 * What an id of the law looks like, registered or not: V and two digits, VF for family violence, or a
 * term's name by its first part.
 */
const ID = /\b(?:VF?\d{2}|(?:DNA|CON|DER|RDF|REC|RES|INF|VIF|OM|PAM)_[A-Z][A-Z0-9_]*)\b/g;

const REGISTERED: readonly string[] = [VALIDATIONS, OMAPED_RULES, CIAM_RULES, DEADLINES].flatMap(
  (rules) => Object.keys(rules),
);

export interface HoldingTest {
  /** From the root of the repository. */
  readonly file: string;
  readonly title: string;
}

export interface Held {
  readonly passes: readonly HoldingTest[];
  readonly refuses: readonly HoldingTest[];
}

/** Every id that a title names → its tests. */
export function heldBy(tests: readonly HoldingTest[]): ReadonlyMap<string, Held> {
  const ids = new Set([...REGISTERED, ...tests.flatMap(({ title }) => title.match(ID) ?? [])]);
  return new Map(
    [...ids].map((id) => {
      const own = tests.filter(({ title }) => names(title, id));
      const saying = (word: RegExp) => own.filter(({ title }) => word.test(title));
      return [id, { passes: saying(/\bpasses\b/), refuses: saying(/\brefuses\b/) }];
    }),
  );
}

const names = (title: string, id: string): boolean => new RegExp(`\\b${id}\\b`).test(title);

/** What is wrong with a register and its tests; nothing, when all is well. */
export function unheld(held: ReadonlyMap<string, Held>): string[] {
  return [...held].flatMap(([id, { passes, refuses }]) => {
    if (!REGISTERED.includes(id)) return [`${id}: named by a test, not registered`];
    return [
      ...(passes.length === 0 ? [`${id}: no test that passes`] : []),
      ...(refuses.length === 0 ? [`${id}: no test that refuses`] : []),
    ];
  });
}

const FOLDERS = ['domain', 'db', 'letters', 'backend', 'main', 'renderer', 'e2e'];

/** Every test of the repository whose file names an id. */
export function testsOfRules(): HoldingTest[] {
  const anyId = new RegExp(`\\b(?:${REGISTERED.join('|')})\\b|${ID.source}`);
  return sourceFiles(FOLDERS)
    .filter((path) => /\.test\.tsx?$/.test(path))
    .toSorted()
    .flatMap((path) => {
      const source = readFileSync(path, 'utf8');
      if (!anyId.test(source)) return [];
      const file = relative(ROOT, path).replaceAll('\\', '/');
      return titlesIn(source, path).map((title) => ({ file, title }));
    });
}
