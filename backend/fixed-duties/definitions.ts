/** The duties as the office has them: those of the program, with the last change of each, and its own. */
import {
  type DutyDefinition,
  type FixedDutyChange,
  fixedDutyChanges,
  operators,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { FIXED_DUTIES } from '../../domain/fixed-duties/duties.ts';
import { seesDuty } from '../../domain/rights.ts';
import type { Session } from '../core/ports.ts';

export interface KeptDuty extends DutyDefinition {
  /** The first first. */
  readonly changes: readonly FixedDutyChange[];
}

/** In the order of the program, those of the office after them. */
export async function dutiesNow(tx: Tx): Promise<KeptDuty[]> {
  const changes = Map.groupBy(
    await tx.find(fixedDutyChanges, { order: { number: 'ASC' } }),
    ({ dutyId }) => dutyId,
  );
  const brought = FIXED_DUTIES.map(
    (duty): DutyDefinition => ({ ...duty, operatorId: null, active: true }),
  );
  const ids = new Set(brought.map(({ id }) => id));
  const own = [...changes].flatMap(([id, [first]]) =>
    ids.has(id) || first === undefined ? [] : [first.definition],
  );
  return [...brought, ...own].map((duty) => {
    const of = changes.get(duty.id) ?? [];
    return { ...(of.at(-1)?.definition ?? duty), changes: of };
  });
}

/** @throws Refusal `not_found` for what is none, or of a desk that she does not attend and that was not given to her. */
export async function dutyOf(tx: Tx, session: Session, id: string): Promise<KeptDuty> {
  const duty = (await dutiesNow(tx)).find((one) => one.id === id);
  if (duty === undefined || !seesDuty(duty, session)) throw new Refusal('not_found');
  return duty;
}

/** The day on which the office began with the program: nothing is owed before it. */
export async function officeSince(tx: Tx, now: string): Promise<string> {
  const [first] = await tx.find(operators, { order: { createdAt: 'ASC' }, take: 1 });
  return dateInLima(first?.createdAt ?? now);
}
