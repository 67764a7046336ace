/** What the procedures of `books` answer; the page imports these as types. */

/** A month of a book as it is read on screen: the same cells as on paper. */
export interface BookMonth {
  readonly columns: readonly string[];
  /** Null: nothing recorded. */
  readonly rows: readonly (readonly (string | null)[])[];
}
