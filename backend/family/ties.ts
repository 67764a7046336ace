import { In, IsNull } from 'typeorm';
import type { z } from 'zod';
import { personLinks, persons } from '../../db/entities/index.ts';
import { shapeOf, type TieShape } from '../../domain/catalogues/ties.ts';
import { Refusal } from '../../domain/errors.ts';
import { type Kept, keptAs } from '../../domain/family/tie.ts';
import { impossible } from '../../domain/family/warnings.ts';
import type { addTie, changeTie } from '../../domain/records/family.ts';
import type { WritingContext } from '../core/procedure.ts';
import { changedColumns, requireRow, requireTheirCase, toldColumns } from './told.ts';

/**
 * Writes what the other person is to this one; the pair has one row, read from both sides.
 * @throws Refusal `bad_input` for herself, for what is written already, and for what can never be.
 */
export async function writeTie(
  ctx: WritingContext,
  { personId, otherId, kind, caseId, told }: z.output<typeof addTie>,
): Promise<{ id: string }> {
  const columns = toldColumns(ctx, told, caseId);
  const people = await peopleOf(ctx, personId, otherId);
  await requireTheirCase(ctx, caseId, [personId, otherId]);
  const sexOf = (id: string) => people.find((person) => person.id === id)?.sex ?? null;
  const tie = keptAs({ personId: otherId, otherId: personId, kind }, sexOf);
  if (told.untilDate === null) await refuseTwice(ctx, tie, null);
  refuse(impossible(tie, people, await ancestorsOf(ctx, tie.personId, caseId)));
  const id = ctx.backend.newId();
  await ctx.tx.insert(personLinks, { id, ...tie, ...columns });
  ctx.trace({ kind: 'person', id: personId }, { act: 'tie', otherId, tie: tie.kind, row: id });
  return { id };
}

/** Corrects a tie, ends it with a date, or says that it was a mistake. @throws Refusal as `requireRow`. */
export async function rewriteTie(
  ctx: WritingContext,
  { personId, otherId, tieId, version, told }: z.output<typeof changeTie>,
): Promise<{ id: string }> {
  const columns = changedColumns(ctx, told, version);
  const pair = [personId, otherId];
  const row = requireRow(
    await ctx.tx.findOneBy(personLinks, { id: tieId }),
    version,
    (found) => pair.includes(found.personId) && pair.includes(found.otherId),
  );
  if (told.untilDate === null && told.mistake === null) await refuseTwice(ctx, row, tieId);
  await ctx.tx.update(personLinks, { id: tieId }, columns);
  ctx.trace({ kind: 'person', id: personId }, actOf('tie', tieId, told.mistake));
  return { id: tieId };
}

/** What the act's row says of a change. */
export const actOf = (what: string, row: string, mistake: string | null) => ({
  act: mistake === null ? `${what}_change` : `${what}_mistake`,
  row,
});

/** @throws Refusal `bad_input` for one and the same, `not_found`. */
async function peopleOf(ctx: WritingContext, personId: string, otherId: string) {
  if (personId === otherId)
    throw new Refusal('bad_input', { fields: { otherId: 'Elija a otra persona.' } });
  const people = await ctx.tx.find(persons, {
    where: { id: In([personId, otherId]) },
    select: { id: true, sex: true, birthDate: true },
  });
  if (people.length < 2) throw new Refusal('not_found');
  return people;
}

/** One row for a pair while it goes on: said again, or the other way round, it is there already. */
async function refuseTwice(ctx: WritingContext, tie: Kept, except: string | null): Promise<void> {
  const [a, b] = [tie.personId, tie.otherId];
  const open = { untilDate: IsNull(), mistake: IsNull() };
  const rows = await ctx.tx.find(personLinks, {
    where: [
      { personId: a, otherId: b, ...open },
      { personId: b, otherId: a, ...open },
    ],
    select: { id: true, kind: true },
  });
  const shape = shapeOf(tie.kind);
  const same = rows.some(
    ({ id, kind }) =>
      id !== except && (kind === tie.kind || (SINGLE.has(shape) && shapeOf(kind) === shape)),
  );
  if (same)
    throw new Refusal('bad_input', {
      fields: { kind: 'Ese vínculo ya está anotado. Cámbielo en la lista.' },
    });
}

/** Of these a pair has one: a mother is not a parent besides, a husband no conviviente. */
const SINGLE: ReadonlySet<TieShape> = new Set(['parent', 'partner']);

/**
 * Parents, grandparents… of a person, as far as they may be looked at here: learnt in this case or in
 * none, so that a refusal tells nothing of another case.
 */
function ancestorsOf({ tx }: WritingContext, id: string, caseId: string | null): Promise<Kept[]> {
  const parents = `kind IN ('madre', 'padre', 'progenitor') AND mistake IS NULL
    AND (case_id IS NULL OR case_id = ?)`;
  return tx.query(
    `WITH RECURSIVE up (id) AS (
       SELECT ? UNION
       SELECT l.person_id FROM person_links l JOIN up ON l.other_id = up.id WHERE ${parents})
     SELECT l.person_id AS "personId", l.other_id AS "otherId", l.kind
     FROM person_links l JOIN up ON l.other_id = up.id WHERE ${parents}`,
    [id, caseId, caseId],
  );
}

function refuse(reason: ReturnType<typeof impossible>): void {
  if (reason !== null) throw new Refusal('bad_input', { fields: { kind: IMPOSSIBLE[reason] } });
}

const IMPOSSIBLE = {
  own_ancestor: 'Así sería antepasada/o de sí misma/o. Revise quién es de quién.',
  born_after_child:
    'La madre o el padre figura con nacimiento posterior al de su hija/o. Corrija las fechas primero.',
} as const;
