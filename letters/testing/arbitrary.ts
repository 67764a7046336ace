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
};

/** @returns data that the schema accepts. */
export function anyOf<Data>(schema: z.ZodType<Data>, sizes: Sizes): fc.Arbitrary<Data> {
  return arbitrary(schema as unknown as z.core.$ZodType, sizes)
    .filter((data) => schema.safeParse(data).success)
    .map((data) => data as Data);
}

function arbitrary(schema: z.core.$ZodType, sizes: Sizes): fc.Arbitrary<unknown> {
  const { def } = schema._zod as unknown as { readonly def: z.core.$ZodTypes['_zod']['def'] };
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([key, inner]) => [
            key,
            BY_KEY[key] ?? arbitrary(inner, sizes),
          ]),
        ),
      );
    case 'nullable':
      return fc.option(arbitrary(def.innerType, sizes));
    case 'array': {
      const { minimum = 0, maximum = sizes.items } = schema._zod.bag as Bag;
      return fc.array(arbitrary(def.element, sizes), {
        minLength: minimum,
        maxLength: Math.max(minimum, Math.min(maximum, sizes.items)),
      });
    }
    case 'pipe': {
      const { maximum = 100 } = def.out._zod.bag as Bag;
      return text(maximum, sizes.words);
    }
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
      const { minimum = 0, maximum = 1000 } = schema._zod.bag as Bag;
      return fc.integer({ min: minimum, max: maximum });
    }
    default:
      throw new Error(`No data are made up for ${def.type}`);
  }
}

interface Bag {
  readonly minimum?: number;
  readonly maximum?: number;
}

const anyDate = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const anyHour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** Begins as no word of a document does, so that it is found among them. */
export const MADE_UP = /^zq[a-zñáéQÑ]{2,9}$/u;

const word = fc.stringMatching(MADE_UP);

/** As many of the words as fit. */
function whole(words: readonly string[], maximum: number): string {
  return words.reduce((text, next) =>
    text.length + 1 + next.length > maximum ? text : `${text} ${next}`,
  );
}

function text(maximum: number, words: number): fc.Arbitrary<string> {
  return fc.array(word, { minLength: 1, maxLength: words }).map((all) => whole(all, maximum));
}
