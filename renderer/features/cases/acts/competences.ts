import type { Option } from '../../../components/form/ChoiceField.tsx';

/** Whose matter a case is, as decided in its qualification (RDNA 30.2). */
export const COMPETENCES: readonly Option[] = [
  { value: 'propia', label: 'De esta Defensoría' },
  { value: 'compartida', label: 'Compartida con otra institución' },
  { value: 'otra_institucion', label: 'De otra institución' },
];
