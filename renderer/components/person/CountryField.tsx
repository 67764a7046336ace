import { countries } from '../../../domain/catalogues/countries.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import type { FieldProps } from '../form/TextField.tsx';

/** A country, the neighbours first; its value is the ISO code, or null. */
export function CountryField(props: FieldProps) {
  return (
    <ChoiceField
      {...props}
      from={countries().map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
