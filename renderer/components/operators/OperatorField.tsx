import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/trpc.ts';
import { Answer } from '../feedback/States.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import type { FieldProps } from '../form/TextField.tsx';

/** One of the people who work in the office today, with their post. */
export function OperatorField(props: FieldProps) {
  const operators = useQuery(api.accounts.list.queryOptions());
  return (
    <Answer of={operators}>
      {(rows) => (
        <ChoiceField
          {...props}
          from={rows
            .filter(({ active }) => active)
            .map(({ id, fullName, post }) => ({ value: id, label: `${fullName} · ${post}` }))}
        />
      )}
    </Answer>
  );
}
