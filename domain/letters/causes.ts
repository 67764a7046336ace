import { DERIVATION_CAUSES } from '../catalogues/case.ts';
import { entryOf } from '../catalogues/catalogue.ts';

/** Whether a derivation of this cause leaves at once, without prior coordination (RDNA 36.d, 36.e; DL 1297, art. 23). */
export const isImmediate = (cause: string): boolean =>
  entryOf(DERIVATION_CAUSES, cause)?.immediate === true;
