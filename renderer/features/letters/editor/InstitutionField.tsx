import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { InstitutionRow } from '../../../../backend/institutions/types.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { useField } from '../../../components/form/context.tsx';
import { InstitutionSelect } from '../../../components/institutions/InstitutionSelect.tsx';
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
  const chosen = rows.find(({ id }) => id === value);
  return (
    <div>
      <InstitutionSelect
        rows={rows}
        path={path}
        label="Institución"
        required
        value={value}
        error={error}
        onChosen={(row) => {
          if (row !== null) onChosen(row.id);
        }}
        onBlur={check}
      />
      {chosen === undefined ? null : <Chosen row={chosen} />}
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
