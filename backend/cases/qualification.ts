/**
 * The row of every act that says what a case is before the law. Each keeps the matters, rights and
 * marks as they were after it, so that no decision destroys what it replaces.
 */
import {
  caseMatters,
  caseRights,
  type Qualification,
  qualifications,
} from '../../db/entities/index.ts';
import type { CaseFlags } from '../../domain/case-states.ts';
import type { Subject, WritingContext } from '../core/procedure.ts';
import { flagsOf, loadCase } from './load.ts';

type Made = Pick<Qualification, 'caseId' | 'kind' | 'happenedAt' | 'text'> &
  Partial<Pick<Qualification, 'competence' | 'actions'>> & {
    /** As they were just written: who types a reception may not be able to read them back. */
    readonly flags?: CaseFlags;
  };

/** To be called when the case holds what the act decided. @returns what a diary line names. */
export async function recordQualification(ctx: WritingContext, made: Made): Promise<Subject> {
  const { caseId } = made;
  const flags = made.flags ?? flagsOf(await loadCase(ctx.tx, caseId));
  const matters = await ctx.tx.findBy(caseMatters, { caseId });
  const rights = await ctx.tx.findBy(caseRights, { caseId });
  const id = ctx.backend.newId();
  await ctx.tx.insert(qualifications, {
    competence: null,
    actions: [],
    ...made,
    id,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
    matters: matters.map(({ matter, submatter, principal }) => ({ matter, submatter, principal })),
    rights: rights.map(({ right }) => right),
    flags: flagsOf(flags),
  });
  return { kind: 'qualification', id };
}
