import { Group, Radio } from '@mantine/core';
import { ERRORS } from '../../../../domain/errors.ts';
import { useField } from '../../../components/form/context.tsx';

/** Asked of a commitment in a case with a crime or violence (TUO Ley 30364, arts. 15 y 28). */
export function AccusedField() {
  const { path, value, error, set } = useField<boolean | null>('withAccused');
  return (
    <Radio.Group
      data-field={path}
      label="¿Participa la persona presunta responsable?"
      error={error ?? (value === true ? ERRORS.victim_with_accused : undefined)}
      required
      value={value === null ? '' : value ? 'si' : 'no'}
      onChange={(answer) => set(answer === 'si')}
    >
      <Group gap="md" mt={4}>
        <Radio value="si" label="Sí" />
        <Radio value="no" label="No" />
      </Group>
    </Radio.Group>
  );
}
