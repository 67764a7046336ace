import { type Catalogue, labelOf } from '../../domain/catalogues/catalogue.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { OfficeContext } from '../core/procedure.ts';

/** A code as it reads today: what is being decided now, or is not a decision. */
export const saidToday = (
  { lists, now }: Pick<OfficeContext, 'lists' | 'now'>,
  catalogue: Catalogue,
  code: string,
): string => labelOf(lists.on(catalogue, dateInLima(now)), code);
