/** Who is of a family: from one person along the ties that the session may see. */
import { In, IsNull } from 'typeorm';
import { type PersonLink, personLinks } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { shapeOf, TIES } from '../../domain/catalogues/ties.ts';
import type { Aged } from '../../domain/people/age.ts';
import type { ReadingContext } from '../core/procedure.ts';

import { namelessPeople } from '../people/hidden.ts';
import { type NamedPerson, nameColumns } from '../people/names.ts';

/** As many people as a drawing shows so that it can be read. */
const MOST_DRAWN = 30;
/** Her own ties are all listed, so that each can be corrected: more than anybody has. */
const MOST_OWN = 300;

export interface RelativeRow extends NamedPerson, Aged {
  readonly id: string;
  readonly sex: string | null;
  readonly address: string | null;
}

interface Relatives {
  /** The person herself first, then the nearest. */
  readonly people: ReadonlyMap<string, RelativeRow>;
  /** Those of them who are one too many for a drawing: of the nearest, the farther kin. */
  readonly undrawn: readonly string[];
  /** Between them, and those of the person herself that are of no family. */
  readonly ties: readonly PersonLink[];
  readonly more: boolean;
}

/**
 * A person and her family. A tie shows when the case it was learnt in does, and both people do: the
 * views of the reading connection leave the rest out. Who is known as a reserved informant alone is not here.
 * @returns null when the person does not show.
 */
export async function relativesOf(ctx: ReadingContext, focus: string): Promise<Relatives | null> {
  const people = new Map(await peopleOf(ctx.tx, [focus]));
  if (people.size === 0) return null;
  const ties = new Map<string, PersonLink>();
  let more = false;
  for (let edge = [focus]; edge.length > 0; ) {
    const found = await tiesOf(ctx.tx, edge);
    const isOwn = edge.includes(focus);
    const near = found.filter(({ kind }) => isOwn || shapeOf(kind) !== 'other');
    const fresh = [...new Set(near.flatMap(({ personId, otherId }) => [personId, otherId]))].filter(
      (id) => !people.has(id),
    );
    const shown = isOwn ? nearestFirst(await shownOf(ctx, fresh), near) : await shownOf(ctx, fresh);
    const most = isOwn ? MOST_OWN : Math.max(0, MOST_DRAWN - people.size);
    const fitting = [...shown].slice(0, most);
    more ||= fitting.length < shown.size;
    for (const [id, row] of fitting) people.set(id, row);
    for (const tie of near) ties.set(tie.id, tie);
    // Nobody's family is looked for through a neighbour.
    const through = new Set(
      near
        .filter(({ kind }) => shapeOf(kind) !== 'other')
        .flatMap(({ personId, otherId }) => [personId, otherId]),
    );
    edge = fitting.map(([id]) => id).filter((id) => through.has(id));
  }
  const undrawn = [...people.keys()].slice(MOST_DRAWN);
  return {
    people,
    undrawn,
    ties: [...ties.values()].filter(
      ({ personId, otherId }) => people.has(personId) && people.has(otherId),
    ),
    more: more || undrawn.length > 0,
  };
}

/** Parents, children and whoever she lives with as a couple before uncles and cousins. */
function nearestFirst(
  people: ReadonlyMap<string, RelativeRow>,
  ties: readonly PersonLink[],
): ReadonlyMap<string, RelativeRow> {
  const nearness = (id: string): number =>
    Math.min(
      ...ties
        .filter(({ personId, otherId }) => personId === id || otherId === id)
        .map(({ kind }) => KINDS.indexOf(kind)),
    );
  const near = new Map([...people.keys()].map((id) => [id, nearness(id)]));
  return new Map([...people].toSorted(([a], [b]) => (near.get(a) ?? 0) - (near.get(b) ?? 0)));
}

/** As the list of ties goes: from parents to neighbours. */
const KINDS: readonly string[] = TIES.entries.map(({ code }) => code);

/** Those of these people who show to the session by their names. */
export async function shownOf(
  ctx: ReadingContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RelativeRow>> {
  const rows = await peopleOf(ctx.tx, ids);
  const nameless = await namelessPeople(ctx.tx, ctx.session, [...rows.keys()]);
  return new Map([...rows].filter(([id]) => !nameless.has(id)));
}

async function peopleOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, RelativeRow>> {
  const rows: RelativeRow[] = await tx.query(
    `SELECT p.id, p.sex, p.birth_date AS "birthDate", p.estimated_age AS "estimatedAge",
       p.estimated_on AS "estimatedOn", p.address, ${nameColumns('p')}
     FROM persons p WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.name_sort, p.id`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const tiesOf = (tx: Tx, ids: readonly string[]): Promise<PersonLink[]> =>
  tx.find(personLinks, {
    where: [
      { personId: In([...ids]), mistake: IsNull() },
      { otherId: In([...ids]), mistake: IsNull() },
    ],
    order: { id: 'ASC' },
  });
