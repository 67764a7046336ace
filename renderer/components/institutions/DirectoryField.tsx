import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/trpc.ts';
import { Answer } from '../feedback/States.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import type { FieldProps } from '../form/TextField.tsx';

/** One of the institutions of the directory that are in force. */
export function DirectoryField(props: FieldProps) {
  const directory = useQuery(api.institutions.list.queryOptions({}));
  return (
    <Answer of={directory}>
      {(rows) => (
        <ChoiceField
          {...props}
          from={rows.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        />
      )}
    </Answer>
  );
}
