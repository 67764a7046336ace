/** A person enters the register of a desk; `omaped/`, `ciam/` and `imports/` add what they know of her. */
import { registrations } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { DESK_LABELS, type RegisterDesk } from '../../domain/desks.ts';
import { Refusal } from '../../domain/errors.ts';
import type { RegistrationFields } from '../../domain/records/registration.ts';
import { desksOf } from '../../domain/rights.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { keepPerson } from '../people/store.ts';

export interface Registered {
  readonly id: string;
  readonly personId: string;
  readonly number: string;
}

/** How the number of a registration reads: `OMAPED-0012`. */
export const registrationNumber = (desk: RegisterDesk, number: number): string =>
  `${DESK_LABELS[desk]}-${String(number).padStart(4, '0')}`;

/**
 * @param where in the form the person stands, for messages.
 * @throws Refusal `not_allowed` for a desk that the session does not attend; `already_registered`;
 * `date_not_possible`; what `keepPerson` throws.
 */
export async function insertRegistration(
  ctx: WritingContext,
  {
    desk,
    person,
    channel,
    registeredOn,
    importId,
  }: RegistrationFields & {
    readonly importId: string | null;
  },
  where = 'person',
): Promise<Registered> {
  if (!desksOf(ctx.session.roles).includes(desk)) throw new Refusal('not_allowed');
  refuseFuture(ctx.now, { registeredOn });
  const personId = await keepPerson(ctx, person, where);
  if (await ctx.tx.existsBy(registrations, { desk, personId }))
    throw new Refusal('already_registered');
  const id = ctx.backend.newId();
  const number = await nextNumber(ctx.tx, desk);
  await ctx.tx.insert(registrations, {
    id,
    version: 1,
    desk,
    personId,
    number,
    channel,
    registeredOn,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
    importId,
    endedOn: null,
    endCause: null,
  });
  ctx.trace({ kind: 'registration', id }, { act: 'register', desk, number });
  return { id, personId, number: registrationNumber(desk, number) };
}

async function nextNumber(tx: Tx, desk: RegisterDesk): Promise<number> {
  const [last]: { n: number | null }[] = await tx.query(
    'SELECT max(number) AS n FROM main.registrations WHERE desk = ?',
    [desk],
  );
  return (last?.n ?? 0) + 1;
}
