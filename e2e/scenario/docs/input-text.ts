/** A procedure's input as a person reads it, from the schema that checks it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../../../build/process.ts';
import type { Catalogue } from '../../../domain/catalogues/catalogue.ts';
import { CATALOGUES } from '../../../domain/catalogues/index.ts';
import { block, named, type Shapes } from './text.ts';

type Schema = z.core.$ZodTypes;

/** The shapes that have a name of their own: what `domain/records` exports, `personFields` → `PersonFields`. */
export async function namedSchemas(): Promise<ReadonlyMap<unknown, string>> {
  const folder = join(ROOT, 'domain/records');
  const files = readdirSync(folder).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const names = new Map<unknown, string>();
  for (const file of files.sort()) {
    const exported: Readonly<Record<string, unknown>> = await import(join(folder, file));
    for (const [name, value] of Object.entries(exported))
      if (value instanceof z.ZodObject || value instanceof z.ZodDiscriminatedUnion)
        names.set(value, name.charAt(0).toUpperCase() + name.slice(1));
  }
  return names;
}

export class InputText {
  readonly #names: ReadonlyMap<unknown, string>;
  readonly #shapes: Shapes;

  constructor(names: ReadonlyMap<unknown, string>, shapes: Shapes) {
    this.#names = names;
    this.#shapes = shapes;
  }

  /** The whole input of a procedure, its own fields written out; null when it takes none. */
  of(schema: z.ZodType): string | null {
    return schema instanceof z.ZodUndefined ? null : this.#text(schema as unknown as Schema, true);
  }

  #text(schema: Schema, top = false): string {
    const name = this.#names.get(schema);
    if (name !== undefined && !top)
      return named(this.#shapes, schema, name, () => this.#text(schema, true));
    const { def } = schema._zod;
    switch (def.type) {
      case 'object':
        return block(
          Object.entries(def.shape).map(([key, value]) => {
            const optional = accepts(value as Schema, undefined) ? '?' : '';
            return `${key}${optional}: ${this.#text(value as Schema)}`;
          }),
        );
      case 'array':
        return `${bracketed(this.#text(def.element as Schema))}[]${sizeOf(schema)}`;
      case 'union':
        return def.options.map((option) => this.#text(option as Schema)).join(' | ');
      case 'nullable':
        return `${this.#text(def.innerType as Schema)} | null`;
      case 'optional':
      case 'default':
      case 'prefault':
      case 'readonly':
        return this.#text(def.innerType as Schema);
      case 'record':
        return `{ [key]: ${this.#text(def.valueType as Schema)} }`;
      case 'tuple':
        return `[${def.items.map((item) => this.#text(item as Schema)).join(', ')}]`;
      // A string that is tidied or checked further: the outer schema is the one that says which texts pass.
      case 'pipe':
        return isText(def.in as Schema)
          ? textOf(schema, def.in as Schema)
          : this.#text(def.in as Schema);
      case 'string':
        return textOf(schema, schema);
      case 'number':
        return numberOf(schema);
      case 'literal':
        return def.values.map((value) => JSON.stringify(value)).join(' | ');
      case 'enum':
        return Object.values(def.entries)
          .map((value) => JSON.stringify(value))
          .join(' | ');
      case 'unknown':
      case 'any':
        return 'anything';
      default:
        return def.type;
    }
  }
}

/** A string, also when several transforms follow one another, or null stands for empty. */
function isText(schema: Schema): boolean {
  const { def } = schema._zod;
  if (def.type === 'pipe') return isText(def.in as Schema);
  if (def.type === 'nullable') return isText(def.innerType as Schema);
  return def.type === 'string';
}

function textOf(outer: Schema, inner: Schema): string {
  const { def } = inner._zod;
  if (def.type === 'nullable') return `${textOf(outer, def.innerType as Schema)} | null`;
  if (def.type === 'pipe') return textOf(outer, def.in as Schema);
  const catalogue = catalogueOf(outer);
  if (catalogue !== null) return `code of ${catalogue.id}`;
  const { format, pattern, longest } = limitsOf(inner);
  if (format === 'uuid') return 'id';
  if (format === 'date') return 'date';
  if (format === 'datetime') return 'instant';
  if (pattern !== undefined) return `text like ${pattern}`;
  const required = accepts(outer, '') ? [] : ['not empty'];
  const limits = [...required, ...(longest === undefined ? [] : [`≤ ${longest}`])];
  return limits.length === 0 ? 'text' : `text (${limits.join(', ')})`;
}

/** A list of codes is a function to the schema: it is told by what it lets pass. */
function catalogueOf(schema: Schema): Catalogue | null {
  if (NO_CODES.some((text) => accepts(schema, text))) return null;
  const known = CATALOGUES.filter((catalogue) =>
    catalogue.entries.every((entry) => accepts(schema, entry.code)),
  );
  // A list inside another passes too; the schema's own is the longest.
  return known.sort((a, b) => b.entries.length - a.entries.length)[0] ?? null;
}

/** A field that takes one of these takes any text, or any JSON. */
const NO_CODES = ['ningún código', 'rosa.quispe', '0', '{}'];

const accepts = (schema: Schema, value: unknown): boolean =>
  z.safeParse(schema as z.core.$ZodType, value).success;

function numberOf(schema: Schema): string {
  const { format, from, to } = limitsOf(schema);
  const limits = [from, to].filter((limit) => limit !== undefined);
  const kind = format === 'safeint' ? 'integer' : 'number';
  return limits.length === 0 ? kind : `${kind} (${limits.join(', ')})`;
}

function sizeOf(schema: Schema): string {
  const { shortest, longest, exactly } = limitsOf(schema);
  const limits = [
    ...(exactly === undefined ? [] : [`exactly ${exactly}`]),
    ...(shortest === undefined ? [] : [`≥ ${shortest}`]),
    ...(longest === undefined ? [] : [`≤ ${longest}`]),
  ];
  return limits.length === 0 ? '' : ` (${limits.join(', ')})`;
}

/** What a schema says of its own values, from its definition and the checks hung on it. */
interface Limits {
  format?: string;
  pattern?: RegExp;
  shortest?: number;
  longest?: number;
  exactly?: number;
  from?: string;
  to?: string;
}

function limitsOf(schema: Schema): Limits {
  const limits: Limits = {};
  const { def } = schema._zod;
  for (const check of [def, ...(def.checks ?? []).map((each) => each._zod.def)] as AnyCheck[])
    switch (check.check) {
      case 'string_format':
        limits.format = check.format;
        if (check.format === 'regex') limits.pattern = check.pattern;
        break;
      case 'number_format':
        limits.format = check.format;
        break;
      case 'min_length':
        limits.shortest = check.minimum;
        break;
      case 'max_length':
        limits.longest = check.maximum;
        break;
      case 'length_equals':
        limits.exactly = check.length;
        break;
      case 'greater_than':
        limits.from = `${check.inclusive ? '≥' : '>'} ${check.value}`;
        break;
      case 'less_than':
        limits.to = `${check.inclusive ? '≤' : '<'} ${check.value}`;
        break;
    }
  return limits;
}

type AnyCheck =
  | { readonly check: 'string_format'; readonly format: string; readonly pattern: RegExp }
  | { readonly check: 'number_format'; readonly format: string }
  | { readonly check: 'min_length'; readonly minimum: number }
  | { readonly check: 'max_length'; readonly maximum: number }
  | { readonly check: 'length_equals'; readonly length: number }
  | {
      readonly check: 'greater_than' | 'less_than';
      readonly value: number;
      readonly inclusive: boolean;
    };

const bracketed = (text: string): string => (/^[\w"]+$/.test(text) ? text : `(${text})`);
