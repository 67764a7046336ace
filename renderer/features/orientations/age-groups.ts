import { AGE_GROUP_LABELS } from '../../../domain/people/age.ts';
import type { Option } from '../../components/form/ChoiceField.tsx';

/** Who asks, at a glance: nobody's age is asked for a quick orientation. */
export const AGE_GROUPS: readonly Option[] = [
  { value: 'nino', label: AGE_GROUP_LABELS.nino },
  { value: 'adolescente', label: AGE_GROUP_LABELS.adolescente },
  { value: 'adulto', label: AGE_GROUP_LABELS.adulto },
  { value: 'adulto_mayor', label: 'Persona adulta mayor' },
  { value: 'no_sabe', label: 'No se sabe' },
];
