import type { Makers } from '../maker.ts';
import { carta, informe, memorando, oficioMultiple, proveido } from './free.ts';

/** Who makes each paper. A kind without its maker does not compile. */
export const MAKERS: Makers = {
  carta,
  'oficio-multiple': oficioMultiple,
  memorando,
  informe,
  proveido,
};
