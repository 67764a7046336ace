/**
 * Whether what was chosen of the lists may be chosen: a code that the office added is known by the
 * store alone, and an entry ends on a day. The coded fields of an input are told by its schema
 * (`codeIn`), so that no act asks by itself.
 */
import { z } from 'zod';
import type { Catalogue } from '../../domain/catalogues/catalogue.ts';
import { entriesOn, entryOf } from '../../domain/catalogues/catalogue.ts';
import type { Lists } from '../../domain/catalogues/lists.ts';
import { Refusal } from '../../domain/errors.ts';
import { CODED } from '../../domain/records/basics.ts';
import { shortDate } from '../../domain/words/dates.ts';

/**
 * `today`: what is decided now, of what is in force now. `kept`: the act sends a record back whole,
 * or tells of an earlier day, and what it held stays.
 */
export type Choices = 'today' | 'kept';

interface Chosen {
  readonly path: string;
  readonly catalogue: Catalogue;
  readonly code: string;
}

/** @param today YYYY-MM-DD, Lima. @throws Refusal `bad_input`. */
export function requireChoices(
  { schema, input }: { readonly schema: z.ZodType; readonly input: unknown },
  lists: Lists,
  { today, choices }: { readonly today: string; readonly choices: Choices },
): void {
  const wrong = chosenIn(schema, input, []).flatMap(({ path, catalogue, code }) => {
    const list = lists.on(catalogue, today);
    const entry = entryOf(list, code);
    if (entry === null) return [[path, UNKNOWN]];
    if (choices === 'kept' || entriesOn(list, today).includes(entry)) return [];
    return [[path, outOfForce(entry.label, entry.validTo, today)]];
  });
  if (wrong.length > 0)
    throw new Refusal('bad_input', { fields: Object.fromEntries(wrong) as Record<string, string> });
}

const UNKNOWN = 'Elija una opción de la lista.';

const outOfForce = (label: string, validTo: string | undefined, today: string): string =>
  validTo !== undefined && validTo < today
    ? `«${label}» rigió hasta el ${shortDate(validTo)}. Elija otra.`
    : `«${label}» no rige todavía. Elija otra.`;

function chosenIn(schema: z.ZodType, value: unknown, path: readonly string[]): Chosen[] {
  if (value === null || value === undefined) return [];
  const coded = CODED.get(schema);
  if (coded !== undefined)
    return typeof value === 'string'
      ? [{ path: path.join('.'), catalogue: coded.catalogue, code: value }]
      : [];
  if (schema instanceof z.ZodObject) {
    const fields = value as Readonly<Record<string, unknown>>;
    return Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>).flatMap(
      ([name, field]) => chosenIn(field, fields[name], [...path, name]),
    );
  }
  if (schema instanceof z.ZodArray)
    return (value as readonly unknown[]).flatMap((one, at) =>
      chosenIn(schema.element as z.ZodType, one, [...path, String(at)]),
    );
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault
  )
    return chosenIn(schema.unwrap() as z.ZodType, value, path);
  if (schema instanceof z.ZodPipe) return chosenIn(schema.in as z.ZodType, value, path);
  if (schema instanceof z.ZodUnion) {
    const kind = (schema.options as readonly z.ZodType[]).find(
      (option) => option.safeParse(value).success,
    );
    return kind === undefined ? [] : chosenIn(kind, value, path);
  }
  return [];
}
