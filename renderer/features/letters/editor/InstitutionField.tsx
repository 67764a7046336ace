import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { InstitutionRow } from '../../../../backend/institutions/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { INSTITUTION_KINDS } from '../../../../domain/catalogues/institution-kinds.ts';
import { foldName } from '../../../../domain/people/names.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { useField } from '../../../components/form/context.tsx';
import { Unverified } from '../../../components/institutions/Unverified.tsx';

interface InstitutionFieldProps {
  readonly onChosen: (id: string) => void;
}

/** Whom the letter is for, out of the directory. One that ended stays only where it was chosen. */
export function InstitutionField({ onChosen }: InstitutionFieldProps) {
  const directory = useQuery(api.institutions.list.queryOptions({ includeEnded: true }));
  return <Answer of={directory}>{(rows) => <Chooser rows={rows} onChosen={onChosen} />}</Answer>;
}

function Chooser({
  rows,
  onChosen,
}: InstitutionFieldProps & { readonly rows: readonly InstitutionRow[] }) {
  const { path, value, error, check } = useField<string | null>('institutionId');
  const byId = new Map(rows.map((row) => [row.id, row]));
  const chosen = value === null ? undefined : byId.get(value);
  return (
    <div>
      <Select
        data-field={path}
        label="Institución"
        required
        searchable
        data={rows
          .filter((row) => row.inForce || row.id === value)
          .map(({ id, shortName }) => ({ value: id, label: shortName }))}
        value={value}
        onChange={(id) => {
          if (id !== null) onChosen(id);
        }}
        onBlur={check}
        error={error}
        allowDeselect={false}
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
      {chosen === undefined ? null : <Chosen row={chosen} />}
    </div>
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

/** How the letter will address it. */
function Chosen({ row }: { readonly row: InstitutionRow }) {
  return (
    <Text size="sm" component="div" mt={4}>
      {row.holder === null ? '' : `${row.holder}, `}
      {row.post} · {row.officialName} {row.verified ? null : <Unverified />}
    </Text>
  );
}

const searchable = ({ shortName, officialName, kind }: InstitutionRow): string =>
  foldName(`${shortName} ${officialName} ${labelOf(INSTITUTION_KINDS, kind)}`);
