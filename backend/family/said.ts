/** What the office was told of a family at a reception, and nobody has written down as a tie yet. */
import type { Tx } from '../../db/store.ts';
import { shapeOf, tieEntry } from '../../domain/catalogues/ties.ts';
import { type Kept, otherIs } from '../../domain/family/tie.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { displayName } from '../people/names.ts';
import { shownOf } from './relatives.ts';
import type { FamilySaid } from './types.ts';

/** Of the newest cases; whoever has more writes some of them down first. */
const MOST_SAID = 20;

interface Row extends Kept {
  readonly caseId: string;
  readonly number: string;
}

/**
 * Of each pair of the person's cases what it was said to be, the newest case first. A pair that has or
 * had a tie is left out, also one that was a mistake: somebody has looked at it. Who asked that her
 * identity be kept has neither name nor tie in these columns, and so is not here.
 */
export async function saidOf(ctx: ReadingContext, focus: string): Promise<FamilySaid[]> {
  const rows = (await rowsOf(ctx.tx, focus)).filter(({ kind }) => isOfFamily(kind));
  const tied = await tiedWith(ctx.tx, focus);
  const otherOf = ({ personId, otherId }: Kept): string =>
    personId === focus ? otherId : personId;
  const people = await shownOf(ctx, [focus, ...rows.map(otherOf)]);
  const sexOf = (id: string): string | null => people.get(id)?.sex ?? null;
  const said = new Map<string, FamilySaid>();
  for (const { caseId, number, ...tie } of rows) {
    const id = otherOf(tie);
    const other = people.get(id);
    const kind = otherIs(tie, focus, sexOf);
    if (other === undefined || kind === null || said.has(id) || tied.has(id)) continue;
    const sex = sexOf(tie.personId);
    said.set(id, { ...tie, sex, otherIs: kind, name: displayName(other), caseId, number });
  }
  return [...said.values()].slice(0, MOST_SAID);
}

const isOfFamily = (kind: string): boolean => tieEntry(kind) !== null && shapeOf(kind) !== 'other';

const rowsOf = (tx: Tx, focus: string): Promise<Row[]> =>
  tx.query(
    `SELECT r.person_id AS "personId", a.person_id AS "otherId", r.relation AS kind,
       c.id AS "caseId", c.number_text AS number
     FROM case_people f
     JOIN cases c ON c.id = f.case_id
     JOIN case_people a ON a.case_id = c.id AND a.role = 'affected' AND a.removed_at IS NULL
     JOIN case_people r ON r.case_id = c.id AND r.role <> 'affected' AND r.removed_at IS NULL
     WHERE f.person_id = ? AND f.removed_at IS NULL AND ? IN (a.person_id, r.person_id)
       AND a.person_id <> r.person_id AND r.relation IS NOT NULL
     ORDER BY c.received_at DESC, c.id DESC, a.position, r.position`,
    [focus, focus],
  );

/** Whoever a tie was ever written with, as far as this session may know it. */
async function tiedWith(tx: Tx, focus: string): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT other_id AS id FROM person_links WHERE person_id = ?
     UNION SELECT person_id FROM person_links WHERE other_id = ?`,
    [focus, focus],
  );
  return new Set(rows.map(({ id }) => id));
}
