import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Catalogue } from '../../../../domain/catalogues/catalogue.ts';
import { SEXES } from '../../../../domain/catalogues/person.ts';
import { provinceOf } from '../../../../domain/catalogues/ubigeo.ts';
import { AUTONOMY_LEVELS, PENSIONS } from '../../../../domain/ciam/catalogues.ts';
import { useLists } from '../../../api/lists.ts';
import { today } from '../../../components/time/useNow.ts';
import type { Filters } from './useFilters.ts';

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (name: string, value: string | null) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Of the office, INEI code: its province's districts are offered. */
  readonly office: string;
}

/** What narrows the registro nominal; each answers at once. */
export function FilterBar({ filters, onChange, text, onText, office }: FilterBarProps) {
  const lists = useLists();
  const of = (catalogue: Catalogue) =>
    lists.on(catalogue, today()).entries.map(({ code, label }) => ({ value: code, label }));
  const tick = (name: string, checked: boolean): void => onChange(name, checked ? '1' : null);
  return (
    <>
      <Group gap="sm" align="end" mb="xs">
        <TextInput
          label="Buscar en el registro"
          placeholder="Nombre o documento"
          leftSection={<IconSearch size={16} aria-hidden />}
          autoComplete="off"
          spellCheck={false}
          w="13rem"
          value={text}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
        <Choice
          label="Distrito"
          data={provinceOf(office).map(({ code, name }) => ({ value: code, label: name }))}
          value={filters.district}
          onChange={(value) => onChange('distrito', value)}
        />
        <Choice
          label="Sexo"
          data={of(SEXES).slice(0, 2)}
          value={filters.sex}
          onChange={(value) => onChange('sexo', value)}
        />
        <Choice
          label="Autonomía"
          data={of(AUTONOMY_LEVELS)}
          value={filters.autonomy}
          onChange={(value) => onChange('autonomia', value)}
        />
        <Choice
          label="Pensión"
          data={of(PENSIONS)}
          value={filters.pension}
          onChange={(value) => onChange('pension', value)}
        />
      </Group>
      <Group gap="md" mb="sm">
        <Checkbox
          label="Vive sola/o"
          checked={filters.alone}
          onChange={({ currentTarget }) => tick('sola', currentTarget.checked)}
        />
        <Checkbox
          label="En riesgo"
          checked={filters.atRisk}
          onChange={({ currentTarget }) => tick('riesgo', currentTarget.checked)}
        />
        <Checkbox
          label="Sin actualizar hace más de 12 meses"
          checked={filters.stale}
          onChange={({ currentTarget }) => tick('sin-actualizar', currentTarget.checked)}
        />
        <Checkbox
          label="Quienes salieron del registro"
          checked={filters.ended}
          onChange={({ currentTarget }) => tick('salidas', currentTarget.checked)}
        />
      </Group>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

const Choice = ({ label, data, value, onChange }: ChoiceProps) => (
  <NativeSelect
    label={label}
    w="10rem"
    data={[{ value: '', label: 'Todos' }, ...data]}
    value={value ?? ''}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);
