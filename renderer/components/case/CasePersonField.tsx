import type { CasePersonView } from '../../../backend/cases/types.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import type { FieldProps } from '../form/TextField.tsx';
import { useShownName } from '../people/PersonName.tsx';

type Person = Pick<CasePersonView, 'personId' | 'name' | 'hasRules'>;

/** One of the people of the case; says who has safe-contact rules. */
export function CasePersonField({
  people,
  ...props
}: FieldProps & { readonly people: readonly Person[] }) {
  const shown = useShownName();
  return (
    <ChoiceField
      {...props}
      from={people.flatMap(({ personId, name, hasRules }) =>
        personId === null
          ? []
          : [
              {
                value: personId,
                label: `${shown(name)}${hasRules ? ' (tiene reglas de contacto seguro)' : ''}`,
              },
            ],
      )}
    />
  );
}
