import type { LetterView } from '../../../../backend/letters/types.ts';

/** Whether somebody may be let print it: issued, not annulled, and as it was last issued. */
export const isReleasable = ({ state, correctionPending }: LetterView): boolean =>
  (state === 'issued' || state === 'signed') && !correctionPending;
