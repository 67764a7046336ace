import { TextInput } from '@mantine/core';
import { useField } from './context.tsx';
import type { FieldProps } from './TextField.tsx';

/** A whole number, typed; null when empty. What is no number stays as typed, and the schema says so. */
export function NumberField({
  name,
  label,
  description,
  required = false,
  disabled = false,
  size = 6,
}: FieldProps & { readonly size?: number }) {
  const { path, value, error, set, check } = useField<number | string | null>(name);
  return (
    <TextInput
      data-field={path}
      label={label}
      description={description}
      required={required}
      disabled={disabled}
      inputMode="numeric"
      autoComplete="off"
      styles={{ wrapper: { maxWidth: `calc(${size}ch + 4rem)` } }}
      value={value ?? ''}
      error={error}
      onChange={({ currentTarget }) => set(numberOf(currentTarget.value))}
      onBlur={check}
    />
  );
}

function numberOf(typed: string): number | string | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : typed;
}
