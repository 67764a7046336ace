import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import {
  CARNE_STATES,
  CONTIGO_STATES,
  DISABILITY_DEGREES,
  DISABILITY_TYPES,
} from '../../../../domain/catalogues/omaped.ts';
import { provinceOf } from '../../../../domain/catalogues/ubigeo.ts';
import { CERTIFICATE_STANDING_LABELS } from '../../../../domain/omaped/certificate.ts';
import { AUTISM } from '../../../../domain/omaped/filter.ts';
import { CERTIFICATE_FILTERS } from '../../../../domain/records/omaped.ts';
import { type Filters, isWhole, LAPSE_CHOICES } from './useFilters.ts';

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (change: Partial<Filters>) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Of the office, INEI code: its province's districts are offered. */
  readonly office: string;
}

/** What narrows the register; each answers at once. Its lists are the system's: soon drawn. */
export function FilterBar({ filters, onChange, text, onText, office }: FilterBarProps) {
  return (
    <Group gap="xs" align="end" mb="sm">
      <TextInput
        label="Buscar en el registro"
        placeholder="Nombre o documento"
        leftSection={<IconSearch size={16} aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        w="10rem"
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      <Choice
        label="Tipo"
        width="8rem"
        value={filters.type}
        options={TYPES}
        onChange={(type) => onChange({ type })}
      />
      <Choice
        label="Grado"
        width="6rem"
        value={filters.degree}
        options={optionsOf(DISABILITY_DEGREES)}
        onChange={(degree) => onChange({ degree })}
      />
      <Choice
        label="Distrito"
        width="7.5rem"
        value={filters.district}
        options={provinceOf(office).map(({ code, name }) => [code, name])}
        onChange={(district) => onChange({ district })}
      />
      <Choice
        label="Certificado"
        width="7.5rem"
        value={filters.certificate}
        options={CERTIFICATE_FILTERS.map((code) => [
          code,
          code === 'ninguno' ? 'Sin certificado' : CERTIFICATE_STANDING_LABELS[code],
        ])}
        onChange={(certificate) => onChange({ certificate })}
      />
      <Choice
        label="Carné"
        width="6.5rem"
        value={filters.carne}
        options={optionsOf(CARNE_STATES)}
        onChange={(carne) => onChange({ carne })}
      />
      <Choice
        label="CONTIGO"
        width="6.5rem"
        value={filters.contigo}
        options={optionsOf(CONTIGO_STATES)}
        onChange={(contigo) => onChange({ contigo })}
      />
      <Choice
        label="Algo vence"
        width="7.5rem"
        value={filters.lapsesIn === null ? null : String(filters.lapsesIn)}
        options={LAPSE_CHOICES.map((days) => [
          String(days),
          days === 0 ? 'Hoy o ya venció' : `En ${days} días`,
        ])}
        onChange={(days) => onChange({ lapsesIn: days === null ? null : Number(days) })}
      />
      <Checkbox
        label="Salieron"
        checked={filters.ended}
        onChange={({ currentTarget }) => onChange({ ended: currentTarget.checked })}
        mb={8}
      />
      {isWhole(filters) && text === '' ? null : (
        <Button
          variant="subtle"
          onClick={() => {
            onText('');
            onChange(NOTHING);
          }}
        >
          Quitar filtros
        </Button>
      )}
    </Group>
  );
}

const NOTHING: Filters = {
  type: null,
  degree: null,
  district: null,
  certificate: null,
  carne: null,
  contigo: null,
  lapsesIn: null,
  ended: false,
};

const optionsOf = <C extends string>({
  entries,
}: {
  readonly entries: readonly { readonly code: C; readonly label: string }[];
}): (readonly [C, string])[] => entries.map(({ code, label }) => [code, label]);

const TYPES = [...optionsOf(DISABILITY_TYPES), [AUTISM, 'Autismo']] as const;

interface ChoiceProps<C extends string> {
  readonly label: string;
  readonly width: string;
  readonly value: C | null;
  readonly options: readonly (readonly [C, string])[];
  readonly onChange: (value: C | null) => void;
}

function Choice<C extends string>({ label, width, value, options, onChange }: ChoiceProps<C>) {
  return (
    <NativeSelect
      label={label}
      w={width}
      data={[
        { value: '', label: 'Todos' },
        ...options.map(([code, name]) => ({ value: code, label: name })),
      ]}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(options.find(([code]) => code === currentTarget.value)?.[0] ?? null)
      }
    />
  );
}
