import type { Backend } from './ports.ts';

/**
 * Whether screens and papers must say that the data are fictional: the key file's own mark, or a
 * host that opens nothing else.
 */
export const isPractice = ({ practice, open, waiting }: Backend): boolean =>
  practice || (open ?? waiting)?.store.practice === true;
