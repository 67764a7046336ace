/** Things of the office that are lent and given back, or given for good (OM_PRESTAMO). */
import { In, IsNull } from 'typeorm';
import type { z } from 'zod';
import {
  type OmapedDelivery,
  type OmapedThingRow,
  omapedDeliveries,
  omapedThings,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { mayHand, mayReturn, thingStanding } from '../../domain/omaped/aids.ts';
import type {
  addOmapedThing,
  handOmapedThing,
  retireOmapedThing,
  returnOmapedThing,
} from '../../domain/records/omaped.ts';
import { type Happened, noonOf, refuseBefore, refuseFuture } from '../core/dates.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import { openRegistration } from '../registrations/load.ts';
import { namesOfRegistered } from './registered.ts';
import type { ThingView } from './types.ts';

interface Written {
  readonly id: string;
  readonly version: number;
}

/** @throws Refusal `thing_code_taken`; `date_not_possible`. */
export async function addThing(
  ctx: WritingContext,
  { thing }: z.output<typeof addOmapedThing>,
): Promise<Written> {
  refuseFuture(ctx.now, { 'thing.cameOn': thing.cameOn });
  const others = await ctx.tx.find(omapedThings);
  const code = thing.code.toLowerCase();
  if (others.some(({ facts }) => facts.code.toLowerCase() === code))
    throw new Refusal('thing_code_taken');
  const id = ctx.backend.newId();
  await ctx.tx.insert(omapedThings, {
    id,
    version: 1,
    facts: thing,
    retiredOn: null,
    retiredReason: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  ctx.trace({ kind: 'omaped_thing', id }, { added: true });
  return { id, version: 1 };
}

/** It broke, or was lost. @throws Refusal `thing_not_available`; `conflict`, `date_not_possible`, `not_found`. */
export async function retireThing(
  ctx: WritingContext,
  { id, version, retiredOn, reason }: z.output<typeof retireOmapedThing>,
): Promise<Written> {
  const thing = await loadThing(ctx.tx, id);
  if (thing.version !== version) throw new Refusal('conflict');
  refuseFuture(ctx.now, { retiredOn });
  await requireAvailable(ctx, thing, { retiredOn });
  await ctx.tx.update(
    omapedThings,
    { id },
    { retiredOn, retiredReason: reason, version: version + 1 },
  );
  ctx.trace({ kind: 'omaped_thing', id }, { retired: true });
  return { id, version: version + 1 };
}

/** @throws Refusal `thing_not_available`; `date_not_possible`, `registration_ended`, `not_found`. */
export async function handThing(
  ctx: WritingContext,
  { registrationId, thingId, kind, handedOn, dueOn, condition }: z.output<typeof handOmapedThing>,
): Promise<Written> {
  await openRegistration(ctx.tx, registrationId, 'omaped');
  refuseFuture(ctx.now, { handedOn });
  await requireAvailable(ctx, await loadThing(ctx.tx, thingId), { handedOn });
  if (dueOn !== null) refuseBefore(noonOf(handedOn, ctx.now), { dueOn }, 'la entrega');
  const id = ctx.backend.newId();
  await ctx.tx.insert(omapedDeliveries, {
    id,
    version: 1,
    thingId,
    registrationId,
    kind,
    handedOn,
    dueOn: kind === 'prestamo' ? dueOn : null,
    returnedOn: null,
    condition,
    returnCondition: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  ctx.trace(
    { kind: 'registration', id: registrationId },
    { delivery: id, thing: thingId, how: kind },
  );
  return { id, version: 1 };
}

/** What was lent comes back. @throws Refusal `delivery_over`; `conflict`, `date_not_possible`, `not_found`. */
export async function returnThing(
  ctx: WritingContext,
  { id, version, returnedOn, condition }: z.output<typeof returnOmapedThing>,
): Promise<Written> {
  const delivery = await ctx.tx.findOneBy(omapedDeliveries, { id });
  if (delivery === null) throw new Refusal('not_found');
  if (delivery.version !== version) throw new Refusal('conflict');
  if (!mayReturn(delivery)) throw new Refusal('delivery_over');
  refuseFuture(ctx.now, { returnedOn });
  refuseBefore(noonOf(delivery.handedOn, ctx.now), { returnedOn }, 'la entrega');
  await ctx.tx.update(
    omapedDeliveries,
    { id },
    { returnedOn, returnCondition: condition, version: version + 1 },
  );
  ctx.trace(
    { kind: 'registration', id: delivery.registrationId },
    { delivery: id, returned: true },
  );
  return { id, version: version + 1 };
}

/** The things of the office, those that may be handed first, and who has the others. */
export async function listThings(ctx: ReadingContext): Promise<ThingView[]> {
  const { tx, now } = ctx;
  const today = dateInLima(now);
  const things = await tx.find(omapedThings);
  const open = await tx.findBy(omapedDeliveries, { returnedOn: IsNull() });
  const names = await namesOfRegistered(
    tx,
    open.map(({ registrationId }) => registrationId),
  );
  const heldBy = new Map(open.map((delivery) => [delivery.thingId, delivery]));
  return things
    .map(({ id, version, facts, retiredOn }): ThingView => {
      const delivery = heldBy.get(id);
      return {
        id,
        version,
        facts,
        retiredOn,
        standing: thingStanding({ retiredOn }, delivery === undefined ? [] : [delivery]),
        with: delivery === undefined ? null : heldView(delivery, names, today),
      };
    })
    .toSorted(
      (a, b) =>
        Number(!mayHand(a.standing)) - Number(!mayHand(b.standing)) ||
        a.facts.code.localeCompare(b.facts.code, 'es'),
    );
}

const heldView = (
  { registrationId, handedOn, dueOn }: OmapedDelivery,
  names: ReadonlyMap<string, string>,
  today: string,
): ThingView['with'] => ({
  registrationId,
  name: names.get(registrationId) ?? '',
  handedOn,
  dueOn,
  late: dueOn !== null && dueOn < today,
});

async function loadThing(tx: Tx, id: string): Promise<OmapedThingRow> {
  const thing = await tx.findOneBy(omapedThings, { id });
  if (thing === null) throw new Refusal('not_found');
  return thing;
}

/**
 * It is in the office, and was on the day of what is done with it.
 * @throws Refusal `thing_not_available`; `date_not_possible` for a day before it came, or came back.
 */
async function requireAvailable(
  { tx, now }: Pick<WritingContext, 'tx' | 'now'>,
  { id, retiredOn, facts }: OmapedThingRow,
  done: Happened,
): Promise<void> {
  const deliveries = await tx.findBy(omapedDeliveries, { thingId: id });
  if (!mayHand(thingStanding({ retiredOn }, deliveries))) throw new Refusal('thing_not_available');
  refuseBefore(noonOf(facts.cameOn, now), done, 'el día en que llegó a la oficina');
  const back = deliveries.flatMap(({ returnedOn }) => returnedOn ?? []).toSorted();
  const last = back.at(-1);
  if (last !== undefined) refuseBefore(noonOf(last, now), done, 'su última devolución');
}

/** The things of several deliveries, by id. */
export async function thingsById(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OmapedThingRow>> {
  const rows = ids.length === 0 ? [] : await tx.findBy(omapedThings, { id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}
