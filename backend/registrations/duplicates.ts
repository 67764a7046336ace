/**
 * One person, two rows: a desk that registers somebody whom only another desk knows is not told that
 * she is here, so she gets a row of her own, and whoever may see both is told that they may be one.
 */
import { duplicateNotices } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import { hitsOf } from '../people/search.ts';
import type { PersonHit } from '../people/types.ts';

export interface DuplicateView {
  readonly id: string;
  readonly noticedAt: string;
  readonly person: PersonHit;
  readonly other: PersonHit;
}

const SHOWN = 100;

/** Those that nobody has looked at, the oldest first; `more`: there are others behind them. */
export async function openDuplicates(
  ctx: ReadingContext,
): Promise<{ rows: DuplicateView[]; more: boolean }> {
  const rows: { id: string; noticedAt: string; personId: string; otherId: string }[] =
    await ctx.tx.query(
      `SELECT n.id, n.noticed_at AS "noticedAt", n.person_id AS "personId", n.other_id AS "otherId"
       FROM duplicate_notices n
       WHERE n.settled_at IS NULL AND EXISTS (SELECT 1 FROM persons p WHERE p.id = n.person_id)
         AND EXISTS (SELECT 1 FROM persons p WHERE p.id = n.other_id)
       ORDER BY n.noticed_at, n.id LIMIT ?`,
      [SHOWN + 1],
    );
  const shown = rows.slice(0, SHOWN);
  const people = await hitsOf(ctx, [
    ...new Set(shown.flatMap(({ personId, otherId }) => [personId, otherId])),
  ]);
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    rows: shown.flatMap(({ id, noticedAt, personId, otherId }) => {
      const person = byId.get(personId);
      const other = byId.get(otherId);
      return person === undefined || other === undefined ? [] : [{ id, noticedAt, person, other }];
    }),
    more: rows.length > SHOWN,
  };
}

/**
 * Whether they are one person was looked at. `same` says so and joins nothing: each desk keeps its own
 * row, as it must where joining would show too much; who unites them settles it herself (people/merge/).
 */
export async function settleDuplicate(
  ctx: WritingContext,
  { id, outcome }: { readonly id: string; readonly outcome: 'same' | 'different' },
): Promise<{ id: string }> {
  const notice = await ctx.tx.findOneBy(duplicateNotices, { id });
  if (notice === null) throw new Refusal('not_found');
  if (notice.settledAt !== null) throw new Refusal('conflict');
  await ctx.tx.update(
    duplicateNotices,
    { id },
    { settledAt: ctx.now, settledBy: ctx.session.operatorId, outcome },
  );
  ctx.trace({ kind: 'person', id: notice.personId }, { act: 'duplicate', outcome });
  return { id };
}
