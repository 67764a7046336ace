import type { PersonCase } from '../../../backend/people/types.ts';

/** What a person is in a case, as the lists say it. */
export const CASE_ROLE_LABELS: Readonly<Record<PersonCase['role'], string>> = {
  affected: 'NNA afectado/a',
  informant: 'Quien acudió',
  obliged: 'Obligada/o o presunta/o responsable',
  relative: 'Familiar o red de apoyo',
};
