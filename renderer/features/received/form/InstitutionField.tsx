import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { useField } from '../../../components/form/context.tsx';

/** Who sends it, out of the directory; empty when it is not there. */
export function InstitutionField() {
  const { path, value, error, set, check } = useField<string | null>('institutionId');
  const directory = useQuery(api.institutions.list.queryOptions({ includeEnded: true }));
  return (
    <Answer of={directory}>
      {(rows) => (
        <Select
          data-field={path}
          label="Institución que lo envía"
          description="Si no está en el directorio, déjela vacía y escriba abajo quién lo envía."
          data={rows
            .filter(({ inForce, id }) => inForce || id === value)
            .map(({ id, shortName }) => ({ value: id, label: shortName }))}
          value={value}
          onChange={(id) => set(id)}
          onBlur={check}
          error={error}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Quitar la institución' }}
          placeholder="Escriba para buscar"
          nothingFoundMessage="Ninguna coincide."
          maxDropdownHeight={280}
          comboboxProps={{ shadow: 'md' }}
        />
      )}
    </Answer>
  );
}
