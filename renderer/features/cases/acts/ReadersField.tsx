import { useQuery } from '@tanstack/react-query';
import { mayDo } from '../../../../domain/rights.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { MultiChoiceField } from '../../../components/form/ChoiceField.tsx';

/** The readers of a sealed case, besides the responsable. */
export function ReadersField() {
  const operators = useQuery(api.accounts.list.queryOptions());
  return (
    <Answer of={operators}>
      {(rows) => (
        <MultiChoiceField
          name="readers"
          label="Quiénes pueden leerlo, además de la/el responsable"
          from={rows
            .filter(
              ({ active, roles }) =>
                active && mayDo('cases.view', roles) && !mayDo('access.seal', roles),
            )
            .map(({ id, fullName, post }) => ({ value: id, label: `${fullName} · ${post}` }))}
        />
      )}
    </Answer>
  );
}
