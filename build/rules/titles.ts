/**
 * The titles of tests, read from their source: what `describe` and `it` are called with, rows of
 * `each` put in their place. So a page can tell which tests hold a rule without running any.
 */
import ts from 'typescript';

interface Scope {
  /** Arrays of the file by the name of their constant: rows of `each`. */
  readonly arrays: ReadonlyMap<string, ts.ArrayLiteralExpression>;
  /** Titles found so far. */
  readonly titles: string[];
}

/** Every test of a file, as `describe › it`, in order. Skipped ones are none. */
export function titlesIn(source: string, fileName: string): string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const scope: Scope = { arrays: arraysOf(file), titles: [] };
  visit(file, [''], scope);
  return scope.titles;
}

function visit(node: ts.Node, above: readonly string[], scope: Scope): void {
  const call = ts.isCallExpression(node) ? testCall(node, scope) : null;
  if (call === null) {
    ts.forEachChild(node, (child) => visit(child, above, scope));
    return;
  }
  const full = above.flatMap((outer) =>
    call.titles.map((title) => (outer === '' ? title : `${outer} › ${title}`)),
  );
  if (call.kind === 'it') scope.titles.push(...full);
  else ts.forEachChild(node, (child) => visit(child, full, scope));
}

interface TestCall {
  readonly kind: 'describe' | 'it';
  /** One for each row. */
  readonly titles: readonly string[];
}

/** `it('…')`, `it.each(rows)('…')`, and the same of `describe` and `test`. */
function testCall(call: ts.CallExpression, scope: Scope): TestCall | null {
  const [first] = call.arguments;
  const title = first === undefined ? null : textOf(first);
  if (title === null) return null;
  const { expression } = call;
  if (ts.isIdentifier(expression)) return named(expression.text, [title]);
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression))
    return null;
  const { expression: owner, name } = expression.expression;
  if (name.text !== 'each' || !ts.isIdentifier(owner)) return null;
  const rows = rowsOf(expression.arguments[0], scope);
  return named(owner.text, rows.length === 0 ? [title] : rows.map((row) => filled(title, row)));
}

const named = (name: string, titles: readonly string[]): TestCall | null =>
  name === 'it' || name === 'test'
    ? { kind: 'it', titles }
    : name === 'describe'
      ? { kind: 'describe', titles }
      : null;

/** Each row as its cells; a cell that is no text reads "…". */
function rowsOf(argument: ts.Expression | undefined, { arrays }: Scope): string[][] {
  const plain = argument === undefined ? undefined : unwrapped(argument);
  const list = plain !== undefined && ts.isIdentifier(plain) ? arrays.get(plain.text) : plain;
  if (list === undefined || !ts.isArrayLiteralExpression(list)) return [];
  return list.elements.map((row) => {
    const cells = unwrapped(row);
    return (ts.isArrayLiteralExpression(cells) ? [...cells.elements] : [cells]).map(
      (cell) => textOf(cell) ?? '…',
    );
  });
}

/** printf's places (%s, %i, %o …) in order, as vitest fills them. */
function filled(title: string, row: readonly string[]): string {
  let next = 0;
  return title.replaceAll(/%[sdifjoO]/g, () => {
    const cell = row[next] ?? '…';
    next += 1;
    return cell;
  });
}

function arraysOf(file: ts.SourceFile): Map<string, ts.ArrayLiteralExpression> {
  const arrays = new Map<string, ts.ArrayLiteralExpression>();
  for (const statement of file.statements.filter(ts.isVariableStatement))
    for (const { name, initializer } of statement.declarationList.declarations) {
      const value = initializer === undefined ? undefined : unwrapped(initializer);
      if (ts.isIdentifier(name) && value !== undefined && ts.isArrayLiteralExpression(value))
        arrays.set(name.text, value);
    }
  return arrays;
}

/** Without `as const` and `satisfies`. */
function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
    ? unwrapped(node.expression)
    : node;
}

const textOf = (node: ts.Expression): string | null =>
  ts.isStringLiteralLike(node) ? node.text : ts.isNumericLiteral(node) ? node.text : null;
