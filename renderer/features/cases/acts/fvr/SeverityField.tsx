import { NativeSelect } from '@mantine/core';
import { SEVERITY_STEPS } from '../../../../../domain/fvr/women-partner.ts';
import { useField } from '../../../../components/form/context.tsx';

/** Paso 2: the highest that she pointed out. A number in the record, a choice on the screen. */
export function SeverityField() {
  const { value, set, path, error } = useField<number | null>('severity');
  return (
    <NativeSelect
      data-field={path}
      label="Agresión más grave que señaló (paso 2; no suma)"
      error={error}
      value={value === null ? '' : String(value)}
      onChange={({ currentTarget }) =>
        set(currentTarget.value === '' ? null : Number(currentTarget.value))
      }
      data={[
        { value: '', label: 'No se anotó' },
        ...SEVERITY_STEPS.map((step) => ({
          value: String(step.value),
          label: `${step.value}. ${step.label}`,
        })),
      ]}
    />
  );
}
