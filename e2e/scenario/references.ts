/** `$stepName.field` in what a step sends and expects. */

/** What earlier steps answered, by their names. */
export type Answers = ReadonlyMap<string, unknown>;

const REFERENCE = /\$\$|\$([A-Za-z_][\w-]*)((?:\.[\w-]+)*)/g;
const WHOLE = /^\$([A-Za-z_][\w-]*)((?:\.[\w-]+)*)$/;

/** The scenario asks for something that no earlier step answered. */
export class UnknownReference extends Error {
  override readonly name = 'UnknownReference';
}

/**
 * Replaces the references in every string of a value; `$$` is a literal `$`. A string that is one
 * reference takes the value as it is, of any type; inside a longer text it is written out.
 *
 * @throws UnknownReference
 */
export function resolve(value: unknown, answers: Answers): unknown {
  if (typeof value === 'string') return resolveText(value, answers);
  if (Array.isArray(value)) return value.map((item) => resolve(item, answers));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolve(item, answers)]),
  );
}

function resolveText(text: string, answers: Answers): unknown {
  const whole = WHOLE.exec(text);
  if (whole !== null) return lookUp(text, whole[1] ?? '', whole[2] ?? '', answers);
  return text.replaceAll(REFERENCE, (found, name: string | undefined, path: string | undefined) => {
    if (found === '$$') return '$';
    const value = lookUp(found, name ?? '', path ?? '', answers);
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}

/**
 * What the author of the scenario typed: the value with every string that refers to an answer left
 * out, because the program itself wrote that one.
 */
export function literals(value: unknown): unknown {
  if (typeof value === 'string') {
    const plain = value.replaceAll('$$', '');
    return plain.search(REFERENCE) === -1 ? value.replaceAll('$$', '$') : null;
  }
  if (Array.isArray(value)) return value.map(literals);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, literals(item)]));
}

function lookUp(reference: string, name: string, path: string, answers: Answers): unknown {
  if (!answers.has(name))
    throw new UnknownReference(`${reference}: no earlier step named "${name}" succeeded`);
  let value = answers.get(name);
  for (const key of path.split('.').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
      throw new UnknownReference(`${reference}: the answer of "${name}" has no "${key}" there`);
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
