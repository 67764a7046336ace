/** How types are written on the page, for inputs and results alike. */

/** Shapes with a name: written once on the page, mentioned by name everywhere else. */
export interface Shapes {
  readonly names: Map<unknown, string>;
  readonly texts: Map<string, string>;
}

export const noShapes = (): Shapes => ({ names: new Map(), texts: new Map() });

/**
 * The name under which a shape stands on the page; its text is made at the first mention.
 *
 * @param key what tells the shape from another of the same name.
 */
export function named(shapes: Shapes, key: unknown, wanted: string, text: () => string): string {
  const known = shapes.names.get(key);
  if (known !== undefined) return known;
  const name = free(shapes, wanted);
  shapes.names.set(key, name);
  // Taken before it is written: a shape may mention itself.
  shapes.texts.set(name, '');
  shapes.texts.set(name, text());
  return name;
}

function free(shapes: Shapes, wanted: string): string {
  let name = wanted;
  for (let n = 2; shapes.texts.has(name); n += 1) name = `${wanted}${n}`;
  return name;
}

/** Fields in braces: on one line when they fit, else one below the other. */
export function block(fields: readonly string[]): string {
  if (fields.length === 0) return '{}';
  const line = `{ ${fields.join(', ')} }`;
  if (line.length <= 88 && !line.includes('\n')) return line;
  return `{\n${fields.map((field) => `  ${field.replaceAll('\n', '\n  ')},`).join('\n')}\n}`;
}
