import type { CasePersonView } from '../../../../../backend/cases/types.ts';
import { MultiChoiceField } from '../../../../components/form/ChoiceField.tsx';
import type { FieldProps } from '../../../../components/form/TextField.tsx';
import { useShownName } from '../../../../components/people/PersonName.tsx';

/** Several of the people of the case. */
export function PeopleChoice({
  people,
  ...props
}: FieldProps & { readonly people: readonly CasePersonView[] }) {
  const shown = useShownName();
  return (
    <MultiChoiceField
      {...props}
      from={people.flatMap(({ personId, name }) =>
        personId === null ? [] : [{ value: personId, label: shown(name) }],
      )}
    />
  );
}
