import type { CaseAccess } from '../../../../backend/access/types.ts';
import { ABSTENTION_CAUSES } from '../../../../domain/catalogues/abstention.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';

/** Who must abstain and why, also when nobody said so and her document number alone does. */
export const abstentionWords = ({ name, cause, at }: CaseAccess['conflicts'][number]): string =>
  at === null
    ? `Se abstiene ${name}: su documento es el de una persona del caso`
    : `Se abstiene ${name}: ${labelOf(ABSTENTION_CAUSES, cause).toLowerCase()}`;
