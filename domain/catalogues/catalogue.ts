/** The shape of every coded list of the office: a code that is stored, a Spanish label that is read. */

export interface CatalogueEntry {
  /** What the database keeps. The official number, as text, where an official list exists. */
  readonly code: string;
  /** Spanish (es-PE), as it reads on screen and paper. */
  readonly label: string;
  /** Norm or source of this entry when it is not the catalogue's own. */
  readonly source?: string;
  /** False: nobody has sourced this entry; the screen marks it *por verificar*. */
  readonly verified?: boolean;
  /** First day the entry may be chosen, YYYY-MM-DD. Absent: always. */
  readonly validFrom?: string;
  /** Last day the entry may be chosen, YYYY-MM-DD. Absent: still in force. Never deleted: old rows name it. */
  readonly validTo?: string;
}

export interface Catalogue<E extends CatalogueEntry = CatalogueEntry> {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  /** False: the list as a whole is a working proposal, to be mapped when an official one is given. */
  readonly verified: boolean;
  /**
   * What the office may write over it. `names`: an entry is renamed, given validity, its source
   * confirmed. `entries`: new ones are added too, where no rule of the program asks for a code.
   * Absent: neither, because forms and rules are made of these very entries.
   */
  readonly editable?: 'names' | 'entries';
  readonly entries: readonly E[];
}

/** The literal codes of a catalogue declared `as const satisfies Catalogue`. */
export type CodeOf<C extends Catalogue> = C['entries'][number]['code'];

/** Asked and not known, or asked and not answered: both differ from a field nobody asked (null). */
export const UNANSWERED = [
  { code: 'no_sabe', label: 'No sabe' },
  { code: 'no_responde', label: 'No responde' },
] as const satisfies readonly CatalogueEntry[];

/** The label of a code, or the code itself when the catalogue no longer knows it: old rows stay readable. */
export function labelOf(catalogue: Catalogue, code: string): string {
  return entryOf(catalogue, code)?.label ?? code;
}

/** The entry of a code, or null. Entries out of force are found too. */
export function entryOf<E extends CatalogueEntry>(catalogue: Catalogue<E>, code: string): E | null {
  return catalogue.entries.find((entry) => entry.code === code) ?? null;
}

/** How the codes begin that an office gave itself, after those of its parent. */
export const OWN_CODE = 'o_';

/** Whether a code may be one that the office added to this list: the store alone knows whether it is. */
export const isOwnCode = ({ editable }: Catalogue, code: string): boolean =>
  editable === 'entries' && /^(?:[A-Z0-9]+\.)?o_[a-z0-9_]{1,40}$/.test(code);

/** All codes, typed, in the order they are shown. Feeds `z.enum`. */
export function codesOf<C extends Catalogue>(catalogue: C): readonly CodeOf<C>[] {
  return catalogue.entries.map((entry) => entry.code);
}

/** True when `code` is one of the catalogue's codes, in force or not. */
export function isCodeOf<C extends Catalogue>(catalogue: C, code: string): code is CodeOf<C> {
  return entryOf(catalogue, code) !== null;
}

/** The entries that may be chosen on a date (YYYY-MM-DD, Lima). */
export function entriesOn<E extends CatalogueEntry>(
  catalogue: Catalogue<E>,
  date: string,
): readonly E[] {
  return catalogue.entries.filter((entry) => isInForce(entry, date));
}

/** Whether an entry may be chosen on a date. */
export const isInForce = ({ validFrom, validTo }: CatalogueEntry, date: string): boolean =>
  (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo);
