/**
 * Where `actual` does not hold what was expected; empty when it does. One line each:
 * `cases.0.state: expected "recibido", got "calificado"`.
 *
 * Of an object only the expected keys are looked at, so `{}` accepts anything at all. A list must be
 * as long as expected; to look at some of its places write an object, `{"length": 3, "0": …}`.
 */
export function differences(expected: unknown, actual: unknown, path = ''): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [unlike(path, expected, actual)];
    if (actual.length !== expected.length)
      return [unlike(join(path, 'length'), expected.length, actual.length)];
    return expected.flatMap((item, at) => differences(item, actual[at], join(path, String(at))));
  }
  if (typeof expected === 'object' && expected !== null) {
    const wanted = Object.entries(expected);
    if (wanted.length === 0) return [];
    if (typeof actual !== 'object' || actual === null) return [unlike(path, expected, actual)];
    return wanted.flatMap(([key, item]) =>
      Object.hasOwn(actual, key)
        ? differences(item, (actual as Readonly<Record<string, unknown>>)[key], join(path, key))
        : [unlike(join(path, key), item, undefined)],
    );
  }
  return Object.is(expected, actual) ? [] : [unlike(path, expected, actual)];
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const unlike = (path: string, expected: unknown, actual: unknown): string =>
  `${path === '' ? 'the answer' : path}: expected ${shown(expected)}, got ${shown(actual)}`;

/** Short enough for one line; scenarios hold fictional data only, so it may be shown. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
