import { useQuery } from '@tanstack/react-query';
import { type Action, mayDo } from '../../../domain/rights.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../feedback/States.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import type { FieldProps } from '../form/TextField.tsx';

interface OperatorFieldProps extends FieldProps {
  /** Who cannot be chosen here. */
  readonly except?: readonly string[];
  /** What she must be able to do. Default: attend cases at all. */
  readonly may?: Action;
}

/** One of the people who work in the office today, with their post. */
export function OperatorField({ except = [], may = 'cases.view', ...props }: OperatorFieldProps) {
  const operators = useQuery(api.accounts.list.queryOptions());
  return (
    <Answer of={operators}>
      {(rows) => (
        <ChoiceField
          {...props}
          from={rows
            .filter(({ id, active, roles }) => active && mayDo(may, roles) && !except.includes(id))
            .map(({ id, fullName, post }) => ({ value: id, label: `${fullName} · ${post}` }))}
        />
      )}
    </Answer>
  );
}
