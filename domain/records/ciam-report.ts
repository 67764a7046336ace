/**
 * The figures that the CIAM answers with: the advance of a month and the annual report of 30 January
 * (Reglamento de la Ley 30490, arts. 20.2 and 28). Data ready to print, counted from the records.
 */
export interface CiamTable {
  /** For a reader that wants one of them. */
  readonly id: string;
  readonly title: string;
  /** What each row is: `Distrito`. */
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** Null: so few that somebody could be known by it. */
    readonly values: readonly (number | null)[];
  }[];
}

export interface CiamReport {
  /** `setiembre de 2026`, `año 2026`. */
  readonly period: string;
  /** YYYY-MM-DD, both in it. */
  readonly from: string;
  readonly to: string;
  /** ISO UTC. */
  readonly countedAt: string;
  readonly guarded: boolean;
  /** Last day of the annual report (30 January); null for any other. */
  readonly dueOn: string | null;
  /** How it was counted, one rule each. */
  readonly rules: readonly string[];
  readonly tables: readonly CiamTable[];
}
