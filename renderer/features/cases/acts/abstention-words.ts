import type { CaseAccess } from '../../../../backend/access/types.ts';
import { ABSTENTION_CAUSES } from '../../../../domain/catalogues/abstention.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';

/** Who must abstain and why, also when nobody said so and her document number alone does. */
export const abstentionWords = ({ name, cause, at }: CaseAccess['conflicts'][number]): string =>
  at === null
    ? `${name} debe abstenerse: su documento es el de una persona del caso`
    : `${name} debe abstenerse: ${labelOf(ABSTENTION_CAUSES, cause).toLowerCase()}`;
