import { violenceTermRows } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { NEAREST_VIOLENCE_TERM } from '../cases/due.ts';
import type { TermReason } from '../cases/types.ts';
import type { OfficeContext } from '../core/procedure.ts';
import { reckoned } from './terms.ts';

/** Why the nearest term of the route ends when it does. @throws Refusal `not_found`. */
export async function whyViolence(
  { tx, calendar }: Pick<OfficeContext, 'tx' | 'calendar'>,
  caseId: string,
): Promise<TermReason> {
  const [nearest]: { id: string }[] = await tx.query(NEAREST_VIOLENCE_TERM, [caseId]);
  const row =
    nearest === undefined ? null : await tx.findOneBy(violenceTermRows, { id: nearest.id });
  if (row === null) throw new Refusal('not_found');
  const { rule, explanation } = reckoned(row, calendar);
  return { label: rule.label, verified: rule.verified, explanation };
}
