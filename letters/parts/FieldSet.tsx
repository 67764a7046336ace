import type { ReactElement } from 'react';
import { Fields } from './Fields.tsx';
import { type FieldSpec, fieldsOf, type Values } from './specs.ts';

interface Props<Specs> {
  readonly of: Specs;
  /** Null on a blank form: lines to write on. */
  readonly values: Values<Specs> | null;
  readonly columns?: 1 | 2 | 3;
}

/** Declared fields with what was said of each. */
export function FieldSet<Specs extends Readonly<Record<string, FieldSpec>>>(
  props: Props<Specs>,
): ReactElement {
  const { of, values, columns = 3 } = props;
  return <Fields fields={fieldsOf(of, values)} columns={columns} blank={values === null} />;
}
