import { caseTransitions } from '../../db/entities/index.ts';
import { type CaseAct, type CaseState, stateAfter, whyNot } from '../../domain/case-states.ts';
import { ERRORS, Refusal } from '../../domain/errors.ts';
import type { WritingContext } from '../core/procedure.ts';
import type { LoadedCase } from './load.ts';

export interface Transition {
  readonly caseId: string;
  /** Null for the reception. */
  readonly from: CaseState | null;
  readonly to: CaseState;
  /** ISO UTC. */
  readonly happenedAt: string;
  readonly cause?: string;
  readonly reason?: string;
}

/** Keeps the history of states; it only grows. */
export async function recordTransition(ctx: WritingContext, made: Transition): Promise<void> {
  await ctx.tx.insert(caseTransitions, {
    id: ctx.backend.newId(),
    caseId: made.caseId,
    fromState: made.from,
    toState: made.to,
    happenedAt: made.happenedAt,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
    cause: made.cause ?? null,
    reason: made.reason ?? '',
  });
}

/**
 * An act of DEMUNA's procedure: a case of violence follows its own route (`backend/violence`).
 * @returns the state after the act. @throws Refusal `state_forbids`, `violence_own_route`.
 */
export function requireAct(
  { state, service }: Pick<LoadedCase, 'state' | 'service'>,
  act: CaseAct,
): CaseState {
  if (service === 'violencia') throw new Refusal('violence_own_route');
  const next = stateAfter(state, act);
  if (next === null)
    throw new Refusal('state_forbids', { message: whyNot(state, act) ?? ERRORS.state_forbids });
  return next;
}
