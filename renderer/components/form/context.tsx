import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { afterPress } from './after-press.ts';

/** What a field needs of its form. */
export interface FieldAccess {
  /** Field path → Spanish message. */
  readonly errors: Readonly<Record<string, ReactNode>>;
  /** A hook: the value at a path, renewed when it changes. */
  useValue(path: string): unknown;
  set(path: string, value: unknown): void;
  /** Checks one field against the schema and shows what is wrong. */
  check(path: string): void;
  /** Adds to the end of a list. */
  insert(path: string, item: unknown): void;
  /** Takes out of a list; the messages of the rows below move with them. */
  remove(path: string, index: number): void;
}

interface Place {
  readonly form: FieldAccess;
  /** Path of the group that the fields are in, '' at the top. */
  readonly prefix: string;
}

const FormContext = createContext<Place | null>(null);

export function FormProvider({ form, children }: { form: FieldAccess; children: ReactNode }) {
  const place = useMemo(() => ({ form, prefix: '' }), [form]);
  return <FormContext value={place}>{children}</FormContext>;
}

/** Fields inside name their values from here: `<FieldGroup path="people.0">` + `<TextField name="phone">`. */
export function FieldGroup({ path, children }: { path: string; children: ReactNode }) {
  const { form, prefix } = usePlace();
  const place = useMemo(() => ({ form, prefix: joined(prefix, path) }), [form, prefix, path]);
  return <FormContext value={place}>{children}</FormContext>;
}

export interface Field<T> {
  readonly path: string;
  readonly value: T;
  readonly error: ReactNode;
  readonly set: (value: T) => void;
  /** For `onBlur`. */
  readonly check: () => void;
}

/** One value of the form. `T` is what the form was given at that path; the schema has the last word. */
export function useField<T>(name: string): Field<T> {
  const { form, prefix } = usePlace();
  const path = joined(prefix, name);
  return {
    path,
    value: form.useValue(path) as T,
    error: form.errors[path],
    set: (value) => form.set(path, value),
    check: () => afterPress(() => form.check(path)),
  };
}

export interface Rows {
  readonly path: string;
  readonly count: number;
  readonly error: ReactNode;
  readonly add: (item: unknown) => void;
  readonly remove: (index: number) => void;
}

/** A list of the form. Its rows are groups: `<FieldGroup path={`${name}.${at}`}>`. */
export function useRows(name: string): Rows {
  const { form, prefix } = usePlace();
  const path = joined(prefix, name);
  return {
    path,
    count: (form.useValue(path) as readonly unknown[]).length,
    error: form.errors[path],
    add: (item) => form.insert(path, item),
    remove: (index) => form.remove(path, index),
  };
}

/** The value of another field, to show or hide what depends on it. Relative to the group. */
export function useFieldValue<T>(name: string): T {
  return useField<T>(name).value;
}

function usePlace(): Place {
  const place = useContext(FormContext);
  if (place === null) throw new Error('A field stands inside a RecordForm.');
  return place;
}

const joined = (prefix: string, name: string): string =>
  prefix === '' ? name : name === '' ? prefix : `${prefix}.${name}`;
