export interface FieldCount {
  readonly name: string;
  readonly label: string;
  readonly filled: number;
}

export interface FormUse {
  readonly id: string;
  readonly label: string;
  /** How many were filled in at all in the period. */
  readonly rows: number;
  /** As the form has them. */
  readonly fields: readonly FieldCount[];
}

export interface FieldUse {
  readonly period: string;
  /** Those that anybody filled in. */
  readonly forms: readonly FormUse[];
}
