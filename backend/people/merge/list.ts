import { type PersonMerge, persons } from '../../../db/entities/index.ts';
import { MERGE_GROUP_IDS, MERGE_GROUPS } from '../../../domain/people/merge.ts';
import type { PersonFields } from '../../../domain/records/person.ts';
import type { ReadingContext } from '../../core/procedure.ts';
import { displayName } from '../names.ts';
import { documentText } from '../search.ts';
import { fieldsOf, NO_CONTACT } from '../view.ts';
import { writtenSince } from './fields.ts';
import { isUnderAnother, loadLiving, mergesOf } from './load.ts';
import type { MergeView } from './types.ts';

/**
 * The unions of a row that stayed, the last first, with what each wrote over. Telephone and address are
 * not among it: they are asked for by their purpose, of the row that stands.
 */
export async function listMerges(ctx: ReadingContext, id: string): Promise<MergeView[]> {
  const kept = await loadLiving(ctx.tx, id);
  const all = await mergesOf(ctx.tx, id);
  if (all.length > 0) ctx.seen({ kind: 'person', id });
  const names = await operatorNames(ctx);
  const views: MergeView[] = [];
  for (const one of all) {
    const gone = await ctx.tx.findOneBy(persons, { id: one.goneId });
    if (gone === null) continue;
    views.push({
      id: one.id,
      mergedAt: one.mergedAt,
      by: names.get(one.mergedBy) ?? '',
      reason: one.reason,
      undone:
        one.undoneAt === null || one.undoneBy === null
          ? null
          : { at: one.undoneAt, by: names.get(one.undoneBy) ?? '' },
      gone: {
        name: displayName(gone),
        document: documentText(gone),
        fields: { ...fieldsOf(gone), ...NO_CONTACT },
        estimatedOn: gone.estimatedOn,
      },
      replaced: replacedBy(one),
      writtenSince: one.undoneAt === null ? writtenSince(kept, one.snapshot) : [],
      laterFirst: isUnderAnother(one, all),
    });
  }
  return views;
}

function replacedBy({ snapshot }: PersonMerge): Partial<PersonFields> {
  const fields = MERGE_GROUP_IDS.flatMap(
    (group): readonly (keyof PersonFields)[] => MERGE_GROUPS[group],
  ).filter((field) => field in snapshot.before && !(field in NO_CONTACT));
  return Object.fromEntries(
    fields.map((field) => [field, snapshot.before[field]]),
  ) as Partial<PersonFields>;
}

async function operatorNames({ tx }: ReadingContext): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; name: string }[] = await tx.query(
    'SELECT id, full_name AS name FROM operators',
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
