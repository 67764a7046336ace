import { useForm } from '@mantine/form';
import { useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { type CallFailure, failureOf } from '../../api/failure.ts';
import type { FieldAccess } from './context.tsx';
import { messagesOf } from './messages.ts';

export interface RecordFormOptions<V extends object, O> {
  /** The record's schema of `domain/records`: the same one that the procedure checks. */
  readonly schema: z.ZodType<O>;
  /** Blanks, a restored draft, or the record under correction. `null` for what nobody answered. */
  readonly initialValues: V;
  /** All values, at each change: give `draft.keep`. */
  readonly onChange?: (values: V) => void;
}

export interface RecordForm<V extends object, O> extends FieldAccess {
  readonly values: () => V;
  readonly submitting: boolean;
  /** Why the last attempt was refused, besides what is marked on fields. */
  readonly failure: CallFailure | null;
  /** Checks everything; when right, does the act; marks what the backend refuses. */
  readonly submit: (
    act: (record: O) => Promise<unknown>,
  ) => Promise<'done' | 'invalid' | 'refused'>;
  /** For lists: adds, removes. */
  readonly insert: (path: string, item: unknown) => void;
  readonly remove: (path: string, index: number) => void;
  readonly setFailure: (failure: CallFailure | null) => void;
}

/**
 * A form on a schema of the domain. A key press re-renders its field only, however long the form:
 * fields read their own value (`useField`), the form itself renders when messages change.
 */
export function useRecordForm<V extends object, O>({
  schema,
  initialValues,
  onChange,
}: RecordFormOptions<V, O>): RecordForm<V, O> {
  const [submitting, setSubmitting] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const changed = useRef(onChange);
  changed.current = onChange;

  const form = useForm<Record<string, unknown>>({
    mode: 'uncontrolled',
    initialValues: initialValues as Record<string, unknown>,
    validate: (values) => messagesOf(schema, values),
    onValuesChange: useMemo(() => (values: object) => changed.current?.(values as V), []),
  });

  return {
    errors: form.errors,
    useValue: form.useWatchValue,
    set: (path, value) => {
      form.setFieldValue(path, value, { forceUpdate: false });
      // A whole list or person is given at once: what was said of its parts was of those before.
      for (const under of Object.keys(form.errors))
        if (under.startsWith(`${path}.`)) form.clearFieldError(under);
    },
    check: (path) => {
      form.validateField(path);
    },
    values: () => form.getValues() as V,
    insert: (path, item) => form.insertListItem(path, item),
    remove: (path, index) => form.removeListItem(path, index),
    submitting,
    failure,
    setFailure,
    submit: async (act) => {
      setFailure(null);
      const parsed = schema.safeParse(form.getValues());
      form.setErrors(parsed.success ? {} : messagesOf(schema, form.getValues()));
      if (!parsed.success) return 'invalid';
      setSubmitting(true);
      try {
        await act(parsed.data);
        return 'done';
      } catch (error) {
        const refused = failureOf(error);
        form.setErrors({ ...refused.fields });
        setFailure(refused);
        return 'refused';
      } finally {
        setSubmitting(false);
      }
    },
  };
}
