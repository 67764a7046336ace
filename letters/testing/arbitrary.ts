/**
 * Any data within the schema of a document, for property tests: reads the schema itself, so that a
 * field added tomorrow is tried too. Texts are words that can be looked for in the printed page.
 */
import fc from 'fast-check';
import type { z } from 'zod';

interface Sizes {
  /** The most words of a text, as far as its schema lets. */
  readonly words: number;
  /** The most elements of a list, as far as its schema lets. */
  readonly items: number;
}

/** Chosen by the key of a field where its schema does not say enough: images, links, addresses of mail. */
const BY_KEY: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  issuedAt: fc.constant('2026-05-15T14:20:00.000Z'),
  escudo: fc.constant(null),
  logo: fc.constant(null),
  hash: fc.constant('a1b2c3d4'),
  mark: fc.constant('a1b2c3d4'),
};

/** @returns data that the schema accepts. */
export function anyOf<Data>(schema: z.ZodType<Data>, sizes: Sizes): fc.Arbitrary<Data> {
  return arbitrary(schema as unknown as z.core.$ZodType, sizes).map((data) => data as Data);
}

function arbitrary(schema: z.core.$ZodType, sizes: Sizes): fc.Arbitrary<unknown> {
  const { def } = schema._zod as unknown as { readonly def: z.core.$ZodTypes['_zod']['def'] };
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape).map(([key, inner]) => [
        key,
        BY_KEY[key] ?? arbitrary(inner, sizes),
      ]);
      const made = fc.record(Object.fromEntries(fields));
      // Each object on its own: a list of twelve that must all be right would hardly ever come up.
      return def.checks?.length ? made.filter((data) => accepts(schema, data)) : made;
    }
    case 'default':
      return arbitrary(def.innerType, sizes);
    case 'nullable':
      return fc.option(arbitrary(def.innerType, sizes));
    case 'array': {
      const { minimum, maximum } = boundsOf(schema, { minimum: 0, maximum: sizes.items });
      return fc.array(arbitrary(def.element, sizes), { minLength: minimum, maxLength: maximum });
    }
    case 'pipe':
      return text(boundsOf(def.out, { minimum: 1, maximum: 100_000 }).maximum, sizes.words);
    case 'string':
      if ('format' in def && def.format === 'date') return anyDate;
      return anyHour;
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number': {
      const { minimum, maximum } = boundsOf(schema, { minimum: 0, maximum: 1000 });
      return fc.integer({ min: minimum, max: maximum });
    }
    default:
      throw new Error(`No data are made up for ${def.type}`);
  }
}

const accepts = (schema: z.core.$ZodType, data: unknown): boolean =>
  (schema as z.ZodType).safeParse(data).success;

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** The least and the most that the checks of a text, a list or a number let through. */
function boundsOf(schema: z.core.$ZodType, otherwise: Bounds): Bounds {
  const checks =
    (schema._zod.def as { readonly checks?: readonly z.core.$ZodCheck[] }).checks ?? [];
  let { minimum, maximum } = otherwise;
  for (const { _zod } of checks) {
    const def = _zod.def as Partial<Bounds & { readonly check: string; readonly value: number }>;
    if (def.check === 'min_length') minimum = def.minimum ?? 0;
    if (def.check === 'max_length') maximum = Math.min(maximum, def.maximum ?? 0);
    if (def.check === 'greater_than') minimum = def.value ?? 0;
    if (def.check === 'less_than') maximum = def.value ?? 0;
  }
  return { minimum, maximum };
}

const anyDate = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const anyHour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** Begins as no word of a document does, so that it is found among them. */
export const MADE_UP = /^zq[a-zñáéQÑ]{2,9}$/u;

const word = fc
  .string({ unit: fc.constantFrom(...'abelmorstuzñáéQÑ'), minLength: 2, maxLength: 9 })
  .map((letters) => `zq${letters}`);

/** As many of the words as fit. */
function whole(words: readonly string[], maximum: number): string {
  return words.reduce((text, next) =>
    text.length + 1 + next.length > maximum ? text : `${text} ${next}`,
  );
}

function text(maximum: number, words: number): fc.Arbitrary<string> {
  return fc.array(word, { minLength: 1, maxLength: words }).map((all) => whole(all, maximum));
}
