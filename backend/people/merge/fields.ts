/** The columns of the row that stays, when it takes some of the other's; and back. */
import { type Person, persons } from '../../../db/entities/index.ts';
import type { Tx } from '../../../db/store.ts';
import {
  MERGE_GROUP_IDS,
  MERGE_GROUPS,
  type MergeGroup,
  takenFields,
} from '../../../domain/people/merge.ts';
import { sortKey } from '../../../domain/people/names.ts';

/** Columns that follow from a group besides its fields. */
const FOLLOWS: Readonly<Partial<Record<MergeGroup, readonly (keyof Person)[]>>> = {
  name: ['nameSort'],
  birth: ['estimatedOn'],
};

/** A group's fields and what follows from them. */
const columnsOfGroup = (group: MergeGroup): readonly (keyof Person)[] => [
  ...MERGE_GROUPS[group],
  ...(FOLLOWS[group] ?? []),
];

export interface Change {
  readonly before: Partial<Person>;
  readonly after: Partial<Person>;
}

/** What of the row that stays becomes otherwise, of the groups taken; nothing when they say the same. */
export function changeOf(kept: Person, gone: Person, take: readonly MergeGroup[]): Change {
  const fields = takenFields(take);
  const taken: Partial<Person> = pick(gone, fields);
  if (take.includes('birth')) taken.estimatedOn = gone.estimatedOn;
  if (take.includes('name')) taken.nameSort = sortKey({ ...kept, ...taken });
  const changed = (Object.keys(taken) as (keyof Person)[]).filter(
    (column) => kept[column] !== taken[column],
  );
  return { before: pick(kept, changed), after: pick({ ...kept, ...taken }, changed) };
}

/** Groups of a union in which the row does not say any more what the union left. */
export const writtenSince = (now: Person, { after }: Pick<Change, 'after'>): MergeGroup[] =>
  MERGE_GROUP_IDS.filter((group) =>
    columnsOfGroup(group).some((column) => column in after && now[column] !== after[column]),
  );

/** What undoing writes: each group as it was, but for those in which somebody wrote since. */
export function restored(now: Person, change: Change): Partial<Person> {
  const later = writtenSince(now, change);
  const columns = MERGE_GROUP_IDS.filter((group) => !later.includes(group))
    .flatMap(columnsOfGroup)
    .filter((column) => column in change.before);
  return pick(change.before, columns);
}

const pick = (row: Partial<Person>, columns: readonly (keyof Person)[]): Partial<Person> =>
  Object.fromEntries(columns.map((column) => [column, row[column]])) as Partial<Person>;

/** Writes columns of a row; one that a form was opened with before is refused. */
export async function writeColumns(
  tx: Tx,
  { id, version }: Pick<Person, 'id' | 'version'>,
  columns: Partial<Person>,
): Promise<void> {
  await tx.update(persons, { id }, { ...columns, version: version + 1 });
}
