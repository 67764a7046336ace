import type { Catalogue } from '../../../domain/catalogues/catalogue.ts';
import { useSaid } from '../../api/lists.ts';

interface SaidProps {
  readonly of: Catalogue;
  readonly code: string;
  /** When it was decided: instant, ISO UTC, or day, YYYY-MM-DD. */
  readonly at: string;
}

/** A code as it read on the day it was decided. */
export function Said({ of, code, at }: SaidProps) {
  return useSaid()(of, code, at);
}
