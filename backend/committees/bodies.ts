/** Bodies and who sits in them: written by whoever answers for the office; ended, never deleted. */
import type { z } from 'zod';
import { committeeMembers, committees } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type {
  addCommittee,
  addMember,
  changeCommittee,
  changeMember,
  endCommittee,
  endMember,
} from '../../domain/records/committees.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import { indexCommittee, loadMember, requireOn } from './load.ts';
import type { Saved } from './types.ts';

type Added = z.infer<typeof addCommittee>;

export async function add(ctx: WritingContext, given: Added): Promise<Saved> {
  const { tx, now, session } = ctx;
  refuseFuture(now, { normOn: given.normOn });
  const id = ctx.backend.newId();
  await tx.insert(committees, {
    ...given,
    id,
    version: 1,
    endedOn: null,
    endReason: null,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  await indexCommittee(tx, { id, name: given.name });
  ctx.trace({ kind: 'committee', id }, { act: 'add', what: given.kind });
  return { id, version: 1 };
}

/** @throws Refusal `committee_over`, `date_not_possible`, `conflict`, `not_found`. */
export async function change(
  ctx: WritingContext,
  { id, version, ...given }: z.infer<typeof changeCommittee>,
): Promise<Saved> {
  await requireOn(ctx.tx, id, version);
  refuseFuture(ctx.now, { normOn: given.normOn });
  await ctx.tx.update(committees, { id }, { ...given, version: version + 1 });
  await indexCommittee(ctx.tx, { id, name: given.name });
  ctx.trace({ kind: 'committee', id }, { act: 'change' });
  return { id, version: version + 1 };
}

/** @throws Refusal `committee_over`, `date_not_possible`, `conflict`, `not_found`. */
export async function end(
  ctx: WritingContext,
  { id, version, endedOn, reason }: z.infer<typeof endCommittee>,
): Promise<Saved> {
  await requireOn(ctx.tx, id, version);
  refuseFuture(ctx.now, { endedOn });
  await ctx.tx.update(committees, { id }, { endedOn, endReason: reason, version: version + 1 });
  ctx.trace({ kind: 'committee', id }, { act: 'end' });
  return { id, version: version + 1 };
}

/** @throws Refusal `committee_over`, `not_found`, also for an institution that is not in the directory. */
export async function join(
  ctx: WritingContext,
  { committeeId, ...given }: z.infer<typeof addMember>,
): Promise<Saved> {
  await requireOn(ctx.tx, committeeId);
  await requireInstitution(ctx, given.institutionId);
  const id = ctx.backend.newId();
  await ctx.tx.insert(committeeMembers, {
    ...given,
    id,
    version: 1,
    committeeId,
    untilDay: null,
    endReason: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  ctx.trace({ kind: 'committee', id: committeeId }, { act: 'join', member: id });
  return { id, version: 1 };
}

/** What was written wrong of her. @throws Refusal `committee_over` once she left; `conflict`, `not_found`. */
export async function correct(
  ctx: WritingContext,
  { id, version, ...given }: z.infer<typeof changeMember>,
): Promise<Saved> {
  const found = await loadMember(ctx.tx, id, version);
  if (found.untilDay !== null) throw new Refusal('committee_over');
  await requireInstitution(ctx, given.institutionId);
  await ctx.tx.update(committeeMembers, { id }, { ...given, version: version + 1 });
  ctx.trace({ kind: 'committee', id: found.committeeId }, { act: 'correct', member: id });
  return { id, version: version + 1 };
}

/** @throws Refusal `committee_over` once she left; `date_not_possible`, `conflict`, `not_found`. */
export async function leave(
  ctx: WritingContext,
  { id, version, untilDay, reason }: z.infer<typeof endMember>,
): Promise<Saved> {
  const found = await loadMember(ctx.tx, id, version);
  if (found.untilDay !== null) throw new Refusal('committee_over');
  refuseFuture(ctx.now, { untilDay });
  if (untilDay < found.fromDay)
    throw new Refusal('date_not_possible', {
      fields: { untilDay: 'Es anterior al día en que empezó a integrarlo. Revise la fecha.' },
    });
  await ctx.tx.update(
    committeeMembers,
    { id },
    { untilDay, endReason: reason, version: version + 1 },
  );
  ctx.trace({ kind: 'committee', id: found.committeeId }, { act: 'leave', member: id });
  return { id, version: version + 1 };
}

async function requireInstitution({ tx }: WritingContext, id: string | null): Promise<void> {
  if (id !== null) await institutionOf(tx, id);
}
