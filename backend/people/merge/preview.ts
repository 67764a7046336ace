import { type Person, safeContacts } from '../../../db/entities/index.ts';
import type { Tx } from '../../../db/store.ts';
import { Refusal } from '../../../domain/errors.ts';
import {
  differingGroups,
  suggestedTake,
  twoDocuments,
  unitedContact,
} from '../../../domain/people/merge.ts';
import type { PairOfPeople } from '../../../domain/records/person-merge.ts';
import type { ReadingContext } from '../../core/procedure.ts';
import { binds } from '../contact.ts';
import { hitsOf } from '../search.ts';
import { fieldsOf, NO_CONTACT, ruleFields } from '../view.ts';
import { loadPair } from './load.ts';
import { pointing } from './move.ts';
import { noticesOf } from './notices.ts';
import { obstaclesTo } from './obstacles.ts';
import { MERGE_COUNTS, type MergeCount, MOVED } from './references.ts';
import { reservedOf } from './reserved.ts';
import type { MergePreview, MergeSide } from './types.ts';

/**
 * Both rows side by side, and what would move. Each is a look. What hides telephone and address of
 * either hides them of both: the two may be one house.
 */
export async function previewMerge(ctx: ReadingContext, pair: PairOfPeople): Promise<MergePreview> {
  const { tx } = ctx;
  const { kept, gone } = await loadPair(tx, pair);
  for (const { id } of [kept, gone]) ctx.seen({ kind: 'person', id });
  const rules = await rulesOfBoth(tx, pair);
  const contact = unitedContact(
    rules.kept === null ? null : ruleFields(rules.kept),
    rules.gone === null ? null : ruleFields(rules.gone),
  );
  const hidden = binds(rules.kept) || binds(rules.gone);
  const obstacles = await obstaclesTo(ctx, pair);
  const notice = (await noticesOf(tx, pair)).find(({ settledAt }) => settledAt === null);
  const [keptFields, goneFields] = [fieldsOf(kept), fieldsOf(gone)];
  return {
    kept: await sideOf(ctx, kept, { pair: turned(pair), hidden }),
    gone: await sideOf(ctx, gone, { pair, hidden }),
    differ: differingGroups(keptFields, goneFields),
    suggested: suggestedTake(keptFields, goneFields),
    twoDocuments: twoDocuments(keptFields, goneFields),
    linked: await areLinked(tx, pair),
    contact,
    obstacles,
    noticeId: notice?.id ?? null,
  };
}

/** The same pair, the other way round. */
const turned = ({ keptId, goneId }: PairOfPeople): PairOfPeople => ({
  keptId: goneId,
  goneId: keptId,
});

async function rulesOfBoth(tx: Tx, { keptId, goneId }: PairOfPeople) {
  return {
    kept: await tx.findOneBy(safeContacts, { personId: keptId }),
    gone: await tx.findOneBy(safeContacts, { personId: goneId }),
  };
}

/** @throws Refusal `not_found`. */
async function sideOf(
  ctx: ReadingContext,
  person: Person,
  { pair, hidden }: { readonly pair: PairOfPeople; readonly hidden: boolean },
): Promise<MergeSide> {
  const [hit] = await hitsOf(ctx, [person.id]);
  if (hit === undefined) throw new Refusal('not_found');
  const fields = fieldsOf(person);
  return {
    ...hit,
    version: person.version,
    fields: hidden ? { ...fields, ...NO_CONTACT } : fields,
    estimatedOn: person.estimatedOn,
    contactHidden: hidden,
    recordedAt: person.recordedAt,
    counts: await countsOf(ctx.tx, pair),
  };
}

/** How much points to the row that goes, by kind. */
async function countsOf(tx: Tx, pair: PairOfPeople): Promise<MergeSide['counts']> {
  const found = new Map<MergeCount, Set<string>>();
  const add = (of: MergeCount, ids: readonly string[]): void => {
    found.set(of, new Set([...(found.get(of) ?? []), ...ids]));
  };
  for (const reference of MOVED)
    if (reference.counted !== null && reference.counted !== 'cases')
      add(
        reference.counted,
        (await pointing(tx, reference, pair)).map((id) => `${reference.table} ${id}`),
      );
  const open: { caseId: string }[] = await tx.query(
    'SELECT case_id AS "caseId" FROM main.case_people WHERE person_id = ?',
    [pair.goneId],
  );
  for (const { caseId } of [...open, ...(await reservedOf(tx, pair.goneId))])
    add('cases', [caseId]);
  return MERGE_COUNTS.flatMap((of) => {
    const n = found.get(of)?.size ?? 0;
    return n === 0 ? [] : [{ of, n }];
  });
}

async function areLinked(tx: Tx, { keptId, goneId }: PairOfPeople): Promise<boolean> {
  const [row]: { n: number }[] = await tx.query(
    `SELECT 1 AS n FROM person_links
     WHERE (person_id = ? AND other_id = ?) OR (person_id = ? AND other_id = ?)`,
    [keptId, goneId, goneId, keptId],
  );
  return row !== undefined;
}
