import { Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { hundredthsOf, typedHundredths } from '../../../domain/words/money.ts';
import { useField } from './context.tsx';
import type { FieldProps } from './TextField.tsx';

/**
 * An amount in soles, or a percentage, typed as "350" or "350.50". Its value is whole céntimos (hundredths
 * of one per cent), null when empty, or the text as typed when it is no amount: the schema says so.
 */
export function MoneyField({
  name,
  label,
  description,
  required = false,
  disabled = false,
  unit = 'S/',
}: FieldProps & { readonly unit?: 'S/' | '%' }) {
  const { path, value, error, set, check } = useField<number | string | null>(name);
  const [typed, setTyped] = useState(asTyped(value));
  // The value may change from outside: a restored draft, a row taken out.
  useEffect(
    () => setTyped((before) => (amountOf(before) === value ? before : asTyped(value))),
    [value],
  );
  const sign = (
    <Text size="sm" aria-hidden>
      {unit}
    </Text>
  );
  return (
    <TextInput
      data-field={path}
      label={label}
      description={description}
      required={required}
      disabled={disabled}
      inputMode="decimal"
      autoComplete="off"
      styles={{ wrapper: { maxWidth: '11rem' } }}
      {...(unit === 'S/' ? { leftSection: sign } : { rightSection: sign })}
      value={typed}
      error={error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        set(amountOf(currentTarget.value));
      }}
      onBlur={() => {
        const read = amountOf(typed);
        if (typeof read === 'number') setTyped(typedHundredths(read));
        check();
      }}
    />
  );
}

function amountOf(typed: string): number | string | null {
  return typed.trim() === '' ? null : (hundredthsOf(typed) ?? typed);
}

const asTyped = (value: number | string | null): string =>
  typeof value === 'number' ? typedHundredths(value) : (value ?? '');
