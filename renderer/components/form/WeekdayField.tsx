import { Select } from '@mantine/core';
import { WEEKDAYS } from '../../../domain/catalogues/conciliation.ts';
import { useField } from './context.tsx';
import type { FieldProps } from './TextField.tsx';

/** A day of the week. Its value is 1 Monday … 7 Sunday, or null. */
export function WeekdayField({ name, label, description, required = false }: FieldProps) {
  const { path, value, error, set, check } = useField<number | null>(name);
  return (
    <Select
      data-field={path}
      label={label}
      description={description}
      required={required}
      data={WEEKDAYS.entries.map(({ code, label: day }) => ({ value: code, label: day }))}
      value={value === null ? null : String(value)}
      onChange={(chosen) => set(chosen === null ? null : Number(chosen))}
      onBlur={check}
      error={error}
      allowDeselect={false}
      maw="14rem"
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
