import { ChoiceField, type Option } from '../form/ChoiceField.tsx';

const PRESUMED: readonly Option[] = [
  { value: 'obligado', label: 'Obligada/o' },
  { value: 'presunto', label: 'Presunta/o responsable' },
];

/** As what somebody takes part of whom something is asked, or harm presumed. */
export function PresumedField() {
  return <ChoiceField name="presumed" label="En qué calidad" from={PRESUMED} required />;
}
