import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { CASE_STATE_LABELS, CASE_STATES } from '../../../../domain/case-states.ts';
import type { Filters } from './useFilters.ts';

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (change: Partial<Filters>) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What narrows the list of cases; each answers at once. Its lists are the system's: soon drawn. */
export function FilterBar({ filters, onChange, text, onText }: FilterBarProps) {
  return (
    <Group gap="sm" align="end" mb="sm">
      <TextInput
        label="Buscar en los casos"
        placeholder="Número, nombre o DNI"
        leftSection={<IconSearch size={16} aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        w="13rem"
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      <NativeSelect
        label="Estado"
        w="9rem"
        data={[
          { value: ALL, label: 'Todos' },
          ...CASE_STATES.map((value) => ({ value, label: CASE_STATE_LABELS[value] })),
        ]}
        value={filters.state ?? ALL}
        onChange={({ currentTarget: { value } }) =>
          onChange({ state: CASE_STATES.find((state) => state === value) ?? null })
        }
      />
      <NativeSelect
        label="Orden"
        w="11.5rem"
        data={[
          { value: 'recent', label: 'Los más recientes' },
          { value: 'due', label: 'Lo que vence primero' },
        ]}
        value={filters.order}
        onChange={({ currentTarget: { value } }) =>
          onChange({ order: value === 'due' ? 'due' : 'recent' })
        }
      />
      <Checkbox
        label="A mi cargo"
        checked={filters.mine}
        onChange={({ currentTarget }) => onChange({ mine: currentTarget.checked })}
        mb={8}
      />
      <Checkbox
        label="Plazo vencido"
        checked={filters.overdue}
        onChange={({ currentTarget }) => onChange({ overdue: currentTarget.checked })}
        mb={8}
      />
    </Group>
  );
}

const ALL = 'todos';
