/**
 * The lists as the office has them: those of the program, with what the office wrote over them, each
 * change from its day. A record keeps its code for ever and reads as on the day it was decided.
 */
import { type Catalogue, type CatalogueEntry, entriesOn, labelOf, OWN_CODE } from './catalogue.ts';
import { MATERIAS, type Materia, SUBMATERIAS } from './materias.ts';

/** `confirm` cites the norm of an entry, or of the whole list, that waited for one. */
export const CHANGE_KINDS = ['rename', 'end', 'add', 'confirm'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface CatalogueChange {
  readonly catalogue: string;
  readonly kind: ChangeKind;
  /** Null: the list as a whole, of a `confirm`. */
  readonly code: string | null;
  readonly label: string | null;
  /** The norm or the document that says so. */
  readonly source: string;
  /** First day on which it holds, YYYY-MM-DD. */
  readonly validFrom: string;
  /** Last day on which the entry may be chosen; null while it is in force. */
  readonly validTo: string | null;
}

export interface Lists {
  /** A catalogue as it reads on a day, YYYY-MM-DD, Lima: names, validity, entries that were added. */
  readonly on: (catalogue: Catalogue, date: string) => Catalogue;
  /** The materias, with their submaterias: both may have changed. */
  readonly materiasOn: (date: string) => Catalogue<Materia>;
}

/** @param changes in the order in which they were written. */
export function createLists(changes: readonly CatalogueChange[]): Lists {
  const of = Map.groupBy(changes, ({ catalogue }) => catalogue);
  // A page of rows asks for the same list again and again.
  const known = new Map<string, Catalogue>();
  const on = (catalogue: Catalogue, date: string): Catalogue => {
    const own = of.get(catalogue.id);
    if (own === undefined) return catalogue;
    const key = `${catalogue.id} ${date}`;
    const found = known.get(key) ?? revised(catalogue, own, date);
    known.set(key, found);
    return found;
  };
  return { on, materiasOn: (date) => materiasOn(on, date) };
}

/** The lists of the program, as nobody changed them. */
export const PLAIN_LISTS: Lists = createLists([]);

/** The entries that may be chosen on a day. */
export const inForceOn = (
  catalogue: Catalogue,
  changes: readonly CatalogueChange[],
  date: string,
): readonly CatalogueEntry[] => entriesOn(revised(catalogue, changes, date), date);

/** How a code read on a day. */
export const labelOn = (
  catalogue: Catalogue,
  changes: readonly CatalogueChange[],
  code: string,
  date: string,
): string => labelOf(revised(catalogue, changes, date), code);

function revised(
  catalogue: Catalogue,
  changes: readonly CatalogueChange[],
  date: string,
): Catalogue {
  if (changes.length === 0) return catalogue;
  const known = new Set(catalogue.entries.map(({ code }) => code));
  const added = changes.flatMap(({ kind, code, label, validFrom }): CatalogueEntry[] =>
    kind === 'add' && code !== null && label !== null && !known.has(code)
      ? [{ code, label, validFrom }]
      : [],
  );
  const confirmed = changes.findLast(({ kind, code }) => kind === 'confirm' && code === null);
  return {
    ...catalogue,
    ...(confirmed === undefined ? {} : { source: confirmed.source, verified: true }),
    entries: [...catalogue.entries, ...added].map((entry) => revisedEntry(entry, changes, date)),
  };
}

/** The last one written of those that had begun says the name and the validity. */
function revisedEntry(
  entry: CatalogueEntry,
  changes: readonly CatalogueChange[],
  date: string,
): CatalogueEntry {
  const own = changes.filter(({ code }) => code === entry.code);
  if (own.length === 0) return entry;
  const governing = own.findLast(({ kind, validFrom }) => kind !== 'confirm' && validFrom <= date);
  const confirmed = own.findLast(({ kind }) => kind === 'confirm');
  const { validTo: before, ...rest } = entry;
  const validTo = governing === undefined ? before : (governing.validTo ?? undefined);
  return {
    ...rest,
    ...(governing === undefined ? {} : { label: governing.label ?? entry.label }),
    ...(governing === undefined || governing.kind === 'end' ? {} : { source: governing.source }),
    ...(confirmed === undefined ? {} : { source: confirmed.source, verified: true }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

function materiasOn(on: Lists['on'], date: string): Catalogue<Materia> {
  const named = on(MATERIAS, date);
  const subs = on(SUBMATERIAS, date);
  const plain: readonly Materia[] = MATERIAS.entries;
  return {
    ...named,
    entries: plain.map((materia) => ({
      ...materia,
      ...named.entries.find(({ code }) => code === materia.code),
      subs: subs.entries
        .filter(({ code }) => code.startsWith(`${materia.code}.`))
        .map((sub) => ({ ...materia.subs.find(({ code }) => code === sub.code), ...sub })),
    })),
  };
}

/**
 * The code of an entry that the office adds: never one of the program's, whose rules know its codes.
 * @param parent of a submateria, its materia.
 * @param taken every code of the list, in force or not.
 */
export function ownCode(label: string, parent: string | null, taken: readonly string[]): string {
  const words = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 32);
  const prefix = parent === null ? '' : `${parent}.`;
  const first = `${prefix}${OWN_CODE}${words === '' ? 'x' : words}`;
  let code = first;
  for (let next = 2; taken.includes(code); next += 1) code = `${first}_${next}`;
  return code;
}
