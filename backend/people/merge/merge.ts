import type { z } from 'zod';
import { personMerges, persons } from '../../../db/entities/index.ts';
import { Refusal } from '../../../domain/errors.ts';
import type { mergePeople } from '../../../domain/records/person-merge.ts';
import { indexCasesOf } from '../../cases/index-case.ts';
import type { WritingContext } from '../../core/procedure.ts';
import { hidePerson, indexPerson } from '../store.ts';
import { uniteContact } from './contact.ts';
import { changeOf, writeColumns } from './fields.ts';
import { loadPair } from './load.ts';
import { moveAll } from './move.ts';
import { settleNotices } from './notices.ts';
import { obstaclesTo } from './obstacles.ts';

/**
 * Makes two rows of one person one. What pointed to the row that goes points to the one that stays, which
 * takes what was chosen; the row that goes keeps what it says and points on. It can be undone whole.
 * @throws Refusal `bad_input`, `not_found`, `person_merged`, `conflict`; what `obstaclesTo` tells.
 */
export async function mergePersons(
  ctx: WritingContext,
  { keptId, keptVersion, goneId, goneVersion, take, reason }: z.infer<typeof mergePeople>,
): Promise<{ id: string; keptId: string }> {
  const { tx, now, session } = ctx;
  const pair = { keptId, goneId };
  const { kept, gone } = await loadPair(tx, pair);
  const [obstacle] = await obstaclesTo(ctx, pair);
  if (obstacle !== undefined) throw new Refusal(obstacle.code);
  if (kept.version !== keptVersion || gone.version !== goneVersion) throw new Refusal('conflict');

  const id = ctx.backend.newId();
  const change = changeOf(kept, gone, take);
  const fields = Object.keys(change.after);
  const stamped =
    fields.length === 0
      ? change
      : {
          before: { ...change.before, changedAt: kept.changedAt, changedBy: kept.changedBy },
          after: { ...change.after, changedAt: now, changedBy: session.operatorId },
        };
  await tx.insert(personMerges, {
    id,
    keptId,
    goneId,
    reason,
    snapshot: {
      ...stamped,
      ...(await uniteContact(ctx, pair)),
      notices: await settleNotices(ctx, pair),
    },
    moving: true,
    mergedAt: now,
    mergedBy: session.operatorId,
    undoneAt: null,
    undoneBy: null,
  });
  const moved = await moveAll(tx, id, pair);
  await writeColumns(tx, kept, stamped.after);
  await tx.update(persons, { id: goneId }, { mergedInto: keptId });
  await tx.update(personMerges, { id }, { moving: false });

  await hidePerson(tx, goneId);
  await indexPerson(tx, { ...kept, ...change.after });
  await indexCasesOf(tx, keptId);
  ctx.trace({ kind: 'person', id: keptId }, { act: 'merge', goneId, moved, fields });
  ctx.trace({ kind: 'person', id: goneId }, { act: 'merged_into', keptId });
  return { id, keptId };
}
