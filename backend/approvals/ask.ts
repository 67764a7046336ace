/** Somebody asks for the responsable's agreement, again after it came back, and is answered. */
import { Not } from 'typeorm';
import type { z } from 'zod';
import { approvals } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { askApproval, decideApproval } from '../../domain/records/approvals.ts';
import type { WritingContext } from '../core/procedure.ts';
import { addStep } from './steps.ts';
import { requireSubject } from './subjects.ts';

type Asked = z.infer<typeof askApproval>;
interface Saved {
  readonly id: string;
  readonly version: number;
}

/**
 * What was returned is asked again with what was corrected. @throws Refusal `approval_asked` while it
 * waits or stands; `bad_input` for what is over; `not_found`.
 */
export async function ask(ctx: WritingContext, asked: Asked): Promise<Saved> {
  const { caseId, kind, subjectId, comment } = asked;
  await requireSubject(ctx.tx, caseId, asked);
  const before = await ctx.tx.findOneBy(approvals, { kind, subjectId, state: Not('ended') });
  if (before === null) {
    const id = await insertApproval(ctx, asked);
    ctx.trace({ kind: 'case', id: caseId }, { approval: id, about: kind });
    return { id, version: 1 };
  }
  if (before.state !== 'returned') throw new Refusal('approval_asked');
  const version = before.version + 1;
  await ctx.tx.update(
    approvals,
    { id: before.id },
    { state: 'asked', version, askedBy: ctx.session.operatorId, changedAt: ctx.now },
  );
  await addStep(ctx, before, 'asked', comment);
  ctx.trace({ kind: 'case', id: caseId }, { approval: before.id, about: kind, again: true });
  return { id: before.id, version };
}

export async function insertApproval(
  ctx: WritingContext,
  { caseId, kind, subjectId, comment }: Asked,
): Promise<string> {
  const id = ctx.backend.newId();
  await ctx.tx.insert(approvals, {
    id,
    version: 1,
    caseId,
    kind,
    subjectId,
    state: 'asked',
    askedBy: ctx.session.operatorId,
    askedAt: ctx.now,
    changedAt: ctx.now,
  });
  await addStep(ctx, { id, caseId }, 'asked', comment);
  return id;
}

/**
 * Agrees, or sends it back with what is missing; what was agreed with may be sent back until it serves.
 * @throws Refusal `approval_state`, `conflict`, `not_found`.
 */
export async function decide(
  ctx: WritingContext,
  { id, version, outcome, comment }: z.infer<typeof decideApproval>,
): Promise<Saved> {
  const found = await ctx.tx.findOneBy(approvals, { id });
  if (found === null) throw new Refusal('not_found');
  if (found.version !== version) throw new Refusal('conflict');
  if (found.state === 'ended' || found.state === outcome) throw new Refusal('approval_state');
  const after = { state: outcome, version: version + 1, changedAt: ctx.now };
  await ctx.tx.update(approvals, { id }, after);
  await addStep(ctx, found, outcome, comment);
  ctx.trace({ kind: 'case', id: found.caseId }, { approval: id, about: found.kind, outcome });
  return { id, version: version + 1 };
}
