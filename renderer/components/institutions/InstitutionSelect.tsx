import { Select, Text } from '@mantine/core';
import type { InstitutionRow } from '../../../backend/institutions/types.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { INSTITUTION_KINDS } from '../../../domain/catalogues/institution-kinds.ts';
import { foldName } from '../../../domain/people/names.ts';
import { Unverified } from './Unverified.tsx';

interface InstitutionSelectProps {
  readonly rows: readonly InstitutionRow[];
  /** Path of the field, for what finds it by its fault. */
  readonly path: string;
  readonly label: string;
  readonly description?: string;
  /** It may be taken back, unless required. */
  readonly required: boolean;
  readonly value: string | null;
  readonly error?: React.ReactNode;
  readonly onChosen: (row: InstitutionRow | null) => void;
  readonly onBlur: () => void;
}

/** One institution out of the directory. One that ended stays only where it was chosen. */
export function InstitutionSelect(props: InstitutionSelectProps) {
  const { rows, path, label, description, required, value, error, onChosen, onBlur } = props;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <Select
      data-field={path}
      label={label}
      description={description}
      required={required}
      searchable
      data={rows
        .filter((row) => row.inForce || row.id === value)
        .map(({ id, shortName }) => ({ value: id, label: shortName }))}
      value={value}
      onChange={(id) => onChosen(id === null ? null : (byId.get(id) ?? null))}
      onBlur={onBlur}
      error={error}
      allowDeselect={false}
      clearable={!required}
      clearButtonProps={{ 'aria-label': 'Quitar la institución' }}
      placeholder="Escriba para buscar por nombre o tipo"
      nothingFoundMessage="Ninguna coincide. Agréguela en Ajustes, Instituciones."
      maxDropdownHeight={320}
      comboboxProps={{ shadow: 'md' }}
      filter={({ options, search }) => {
        const words = foldName(search).split(' ');
        return options.filter((option) => {
          const row = 'value' in option ? byId.get(option.value) : undefined;
          return row !== undefined && words.every((word) => searchable(row).includes(word));
        });
      }}
      renderOption={({ option }) => {
        const row = byId.get(option.value);
        return row === undefined ? option.label : <InstitutionOption row={row} />;
      }}
    />
  );
}

function InstitutionOption({ row }: { readonly row: InstitutionRow }) {
  return (
    <div>
      {row.shortName} {row.verified ? null : <Unverified />}
      <Text size="xs" c="dimmed">
        {labelOf(INSTITUTION_KINDS, row.kind)}
      </Text>
    </div>
  );
}

const searchable = ({ shortName, officialName, kind }: InstitutionRow): string =>
  foldName(`${shortName} ${officialName} ${labelOf(INSTITUTION_KINDS, kind)}`);
