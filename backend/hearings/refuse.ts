/** Faults of the law as refusals of an act. */
import type { HearingCourse } from '../../db/entities/index.ts';
import {
  type HearingAct,
  type HearingPathFacts,
  whyNotInHearing,
} from '../../domain/cases/hearing-path.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Override } from '../../domain/law/faults.ts';
import { mayDo, type Role } from '../../domain/rights.ts';

/** Who goes on for a reason of her own. */
export const overrideBy = (roles: readonly Role[], reason: string): Override => ({
  isResponsable: mayDo('hearings.override', roles),
  reason,
});

/** What the responsable wrote when it was chosen, and what was confirmed then, holds until its end. */
export const givenAtChoice = ({
  overrideReason: reason,
  confirmed,
}: Pick<HearingCourse, 'overrideReason' | 'confirmed'>) => ({
  override: { isResponsable: true, reason },
  confirmed,
});

/** @throws Refusal `state_forbids` with why it is not the turn of this act. */
export function requireTurn(act: HearingAct, facts: HearingPathFacts): void {
  const why = whyNotInHearing(act, facts);
  if (why !== null) throw new Refusal('state_forbids', { message: why });
}
