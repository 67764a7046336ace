import { In, IsNull } from 'typeorm';
import {
  type CarePeriod,
  carePeriods,
  type HouseholdMember,
  householdMembers,
  type PersonDeath,
  type PersonLink,
  personDeaths,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { TIES } from '../../domain/catalogues/ties.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { goesOn } from '../../domain/family/shown.ts';
import { oddities } from '../../domain/family/warnings.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { ageText } from '../people/age.ts';
import { casesOf } from '../people/cases-of.ts';
import { binds, rulesOf } from '../people/contact.ts';
import { displayName } from '../people/names.ts';
import { type RelativeRow, relativesOf, shownOf } from './relatives.ts';
import { saidOf } from './said.ts';
import type {
  FamilyCare,
  FamilyHome,
  FamilyPerson,
  FamilyTie,
  FamilyTold,
  FamilyView,
} from './types.ts';

/** The family of a person: ties, homes, care and what does not fit; logged. @throws Refusal `not_found`. */
export async function viewFamily(ctx: ReadingContext, focus: string): Promise<FamilyView> {
  ctx.seen({ kind: 'person', id: focus });
  return familyOf(ctx, focus);
}

export async function familyOf(ctx: ReadingContext, focus: string): Promise<FamilyView> {
  const relatives = await relativesOf(ctx, focus);
  if (relatives === null) throw new Refusal('not_found');
  const stays = await staysOf(ctx.tx, [...relatives.people.keys()]);
  const lodgers = stays.map(({ personId }) => personId).filter((id) => !relatives.people.has(id));
  const rows = new Map([...relatives.people, ...(await shownOf(ctx, lodgers))]);
  const people = await peopleOf(ctx, rows);
  const ties = relatives.ties.map(tieView).toSorted(byKind);
  const cases = (await casesOf(ctx.tx, [focus])).get(focus) ?? [];
  return {
    focus,
    people,
    ties,
    homes: homesOf(ctx, stays, rows, people),
    care: await careOf(ctx, focus),
    oddities: oddities(people, ties),
    undrawn: relatives.undrawn,
    more: relatives.more,
    said: await saidOf(ctx, focus),
    near: await nearOf(ctx, focus, ties),
    cases: cases.map(({ id, number }) => ({ id, number })),
  };
}

const toldOf = (row: PersonLink | HouseholdMember | CarePeriod | PersonDeath): FamilyTold => ({
  id: row.id,
  version: row.version,
  caseId: row.caseId,
  fromDate: row.fromDate,
  untilDate: row.untilDate,
  source: row.source,
  toldBy: row.toldBy,
  notes: row.notes,
  verified: row.verified,
});

const tieView = (row: PersonLink): FamilyTie => ({
  ...toldOf(row),
  personId: row.personId,
  otherId: row.otherId,
  kind: row.kind,
});

const ORDER: readonly string[] = TIES.entries.map(({ code }) => code);
const byKind = (a: FamilyTie, b: FamilyTie): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.id < b.id ? -1 : 1);

async function peopleOf(
  ctx: ReadingContext,
  rows: ReadonlyMap<string, RelativeRow>,
): Promise<FamilyPerson[]> {
  const ids = [...rows.keys()];
  const rules = await rulesOf(ctx.tx, ids);
  const deaths = await ctx.tx.findBy(personDeaths, { personId: In(ids), mistake: IsNull() });
  return [...rows.values()].map((row) => {
    const death = deaths.find(({ personId }) => personId === row.id);
    return {
      id: row.id,
      name: displayName(row),
      sex: row.sex,
      birthDate: row.birthDate,
      ageText: ageText(row, ctx.now),
      guarded: binds(rules.get(row.id) ?? null),
      death: death === undefined ? null : toldOf(death),
    };
  });
}

/** Every row of the homes in which somebody of the family lives or has lived. */
async function staysOf(tx: Tx, ids: readonly string[]): Promise<HouseholdMember[]> {
  const own = await tx.findBy(householdMembers, { personId: In([...ids]), mistake: IsNull() });
  const homes = [...new Set(own.map(({ householdId }) => householdId))];
  return tx.find(householdMembers, {
    where: { householdId: In(homes), mistake: IsNull() },
    order: { id: 'ASC' },
  });
}

function homesOf(
  ctx: ReadingContext,
  stays: readonly HouseholdMember[],
  rows: ReadonlyMap<string, RelativeRow>,
  people: readonly FamilyPerson[],
): FamilyHome[] {
  const today = dateInLima(ctx.now);
  const guarded = new Set(people.filter((person) => person.guarded).map(({ id }) => id));
  const homes = Map.groupBy(
    stays.filter(({ personId }) => rows.has(personId)),
    ({ householdId }) => householdId,
  );
  return [...homes]
    .filter(([, members]) => members.length > 1)
    .map(([id, members]) => {
      const now = members.filter((member) => goesOn(member, today)).map(({ personId }) => personId);
      const isGuarded = now.some((personId) => guarded.has(personId));
      const written = now.map((personId) => rows.get(personId)?.address ?? null);
      return {
        id,
        members: members.map((row) => ({ ...toldOf(row), personId: row.personId })),
        address: isGuarded ? null : (written.find((address) => address !== null) ?? null),
        guarded: isGuarded,
      };
    });
}

/** A period with somebody who does not show does not show either. */
async function careOf(ctx: ReadingContext, focus: string): Promise<FamilyCare[]> {
  const rows = await ctx.tx.findBy(carePeriods, { personId: focus, mistake: IsNull() });
  const carers = await shownOf(
    ctx,
    rows.flatMap(({ carerId }) => carerId ?? []),
  );
  return rows
    .filter(({ carerId }) => carerId === null || carers.has(carerId))
    .toSorted((a, b) => ((a.fromDate ?? '') < (b.fromDate ?? '') ? 1 : -1))
    .map((row) => {
      const carer = row.carerId === null ? undefined : carers.get(row.carerId);
      return {
        ...toldOf(row),
        carer: carer === undefined ? null : { id: carer.id, name: displayName(carer) },
        kind: row.kind,
        place: row.place,
        basis: row.basis,
        basisText: row.basisText,
      };
    });
}

async function nearOf(
  ctx: ReadingContext,
  focus: string,
  ties: readonly FamilyTie[],
): Promise<FamilyView['near']> {
  const rows: { id: string }[] = await ctx.tx.query(
    `SELECT DISTINCT o.person_id AS id FROM case_people f
     JOIN case_people o ON o.case_id = f.case_id
     WHERE f.person_id = ? AND o.person_id <> f.person_id AND f.removed_at IS NULL
       AND o.removed_at IS NULL LIMIT 40`,
    [focus],
  );
  const tied = new Set(
    ties
      .filter(({ personId, otherId }) => personId === focus || otherId === focus)
      .flatMap(({ personId, otherId }) => [personId, otherId]),
  );
  const shown = await shownOf(
    ctx,
    rows.map(({ id }) => id).filter((id) => !tied.has(id)),
  );
  return [...shown.values()].map((row) => ({ id: row.id, name: displayName(row) }));
}
