/** Data within a schema, read from the schema itself: whatever it lets through has to print. */
import fc from 'fast-check';
import type { z } from 'zod';

/** What is used of the inside of a zod schema. */
interface Inside {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}
interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
}
interface Bounds {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly patterns: readonly RegExp[];
}

const inside = (schema: z.core.$ZodType) => schema._zod.def as unknown as Inside;

/** The least and the most of a text, list or number, and what it has to look like. */
function bounds(schema: z.core.$ZodType): Bounds {
  const checks = (inside(schema).checks ?? []).map(({ _zod }) => _zod.def);
  const found = (names: readonly string[], key: 'minimum' | 'maximum' | 'value') =>
    checks.find(({ check }) => names.includes(check))?.[key];
  return {
    minimum: found(['min_length'], 'minimum') ?? found(['greater_than'], 'value'),
    maximum: found(['max_length'], 'maximum') ?? found(['less_than'], 'value'),
    patterns: checks.flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern])),
  };
}

interface Sizes {
  /** Longest text, in words; the schema's own maximum counts too. */
  readonly words: number;
  /** Longest list. */
  readonly items: number;
}

/** Words no wider than the narrowest column: one that breaks would not come back whole. */
const WRITTEN = /^[a-záéíóúñ]{1,2}[QK0-9]{2}$/u;
const word = fc.stringMatching(WRITTEN);

/** Any data of the schema, of texts and lists no longer than `sizes`. */
export function anyData(schema: z.core.$ZodType, sizes: Sizes): fc.Arbitrary<unknown> {
  const def = inside(schema);
  const any = (inner: z.core.$ZodType | undefined) => anyData(known(inner), sizes);
  switch (def.type) {
    case 'object':
      return fc.record(mapped(known(def.shape), any));
    case 'array': {
      const { minimum = 0, maximum = sizes.items } = bounds(schema);
      const maxLength = Math.max(minimum, Math.min(maximum, sizes.items));
      return fc.array(any(def.element), { minLength: minimum, maxLength });
    }
    case 'nullable':
      return fc.option(any(def.innerType), { freq: 4 });
    case 'default':
      return any(def.innerType);
    case 'pipe':
      return fc
        .array(word, { minLength: 1, maxLength: sizes.words })
        .map((words) => cut(words.join(' '), bounds(known(def.out)).maximum ?? 80));
    case 'enum':
      return fc.constantFrom(...Object.values(known(def.entries)));
    case 'literal':
      return fc.constantFrom(...known(def.values));
    case 'union':
      return fc.oneof(...known(def.options).map(any));
    case 'boolean':
      return fc.boolean();
    case 'number': {
      const { minimum = 0, maximum = 9_999 } = bounds(schema);
      return fc.integer({ min: minimum, max: Math.min(maximum, 9_999) });
    }
    case 'string':
      return fc.constant(constantOf(schema));
    default:
      throw new Error(`any-data does not know ${def.type}`);
  }
}

/** The fullest data of the schema: each text as long as it may be, `items` in each list that takes them. */
export function fullData(schema: z.core.$ZodType, sizes: Sizes): unknown {
  const def = inside(schema);
  const full = (inner: z.core.$ZodType | undefined) => fullData(known(inner), sizes);
  switch (def.type) {
    case 'object':
      return mapped(known(def.shape), full);
    case 'array': {
      const { minimum = 0, maximum = sizes.items } = bounds(schema);
      const length = Math.max(minimum, Math.min(maximum, sizes.items));
      return Array.from({ length }, () => full(def.element));
    }
    case 'nullable':
    case 'default':
      return full(def.innerType);
    case 'pipe': {
      const maximum = Math.min(bounds(known(def.out)).maximum ?? 80, sizes.words * 8);
      return cut('Ñandúes «qhathu» Mamani-Quispe '.repeat(maximum), maximum);
    }
    case 'enum':
      return Object.values(known(def.entries))[0];
    case 'literal':
      return known(def.values)[0];
    case 'union':
      return full(known(def.options)[0]);
    case 'boolean':
      return true;
    case 'number':
      return bounds(schema).maximum ?? 9_999;
    case 'string':
      return constantOf(schema);
    default:
      throw new Error(`any-data does not know ${def.type}`);
  }
}

/** Every word of plain data that is printed as it is written. */
export function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/u).filter((each) => WRITTEN.test(each));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsOf);
}

/** Dates, instants and marks have one form each; `2026-05-15` is printed in another. */
function constantOf(schema: z.core.$ZodType): string {
  const { format } = inside(schema);
  const { patterns } = bounds(schema);
  if (format === 'date') return '2026-05-15';
  if (format === 'datetime') return '2026-05-15T14:20:00.000Z';
  const samples = ['2026-05', 'a1b2c3d4', '10:30'];
  const fits = samples.find((each) => patterns.every((pattern) => pattern.test(each)));
  return known(fits);
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const whole = text.slice(0, length + 1).replace(/\s\S*$/u, '');
  return whole.length <= length ? whole : text.slice(0, length);
}

function mapped<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('any-data does not know this schema');
  return value;
}
