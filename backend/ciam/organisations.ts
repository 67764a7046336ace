/** Organisations of older adults and who belongs to them (Reglamento de la Ley 30490, art. 74). */
import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { ciamMembers, ciamOrganisations } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type {
  addOlderOrganisation,
  changeOlderOrganisation,
  joinOlderOrganisation,
  leaveOlderOrganisation,
} from '../../domain/records/ciam.ts';
import { noonOf, refuseBefore, refuseFuture } from '../core/dates.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import { openRegistration } from '../registrations/load.ts';
import type { MembershipView, OrganisationView, SavedOlder } from './types.ts';

/** Those that are, by name; then those that ended. */
export const organisations = ({ tx }: ReadingContext): Promise<OrganisationView[]> =>
  tx.query(
    `SELECT o.id, o.version, o.name, o.district, o.recognition, o.ended_on AS "endedOn",
       (SELECT count(*) FROM ciam_members m
        WHERE m.organisation_id = o.id AND m.left_on IS NULL) AS members
     FROM ciam_organisations o ORDER BY o.ended_on IS NOT NULL, o.name, o.id`,
  );

export async function addOrganisation(
  ctx: WritingContext,
  input: z.infer<typeof addOlderOrganisation>,
): Promise<SavedOlder> {
  const id = ctx.backend.newId();
  await ctx.tx.insert(ciamOrganisations, {
    ...input,
    id,
    version: 1,
    endedOn: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  ctx.trace({ kind: 'ciam_organisation', id }, { act: 'add' });
  return { id, version: 1 };
}

/** @throws Refusal `not_found`, `conflict`, `date_not_possible`. */
export async function changeOrganisation(
  ctx: WritingContext,
  { organisationId: id, version, ...input }: z.infer<typeof changeOlderOrganisation>,
): Promise<SavedOlder> {
  const found = await ctx.tx.findOneBy(ciamOrganisations, { id });
  if (found === null) throw new Refusal('not_found');
  if (found.version !== version) throw new Refusal('conflict');
  refuseFuture(ctx.now, { endedOn: input.endedOn });
  await ctx.tx.update(ciamOrganisations, { id }, { ...input, version: version + 1 });
  ctx.trace({ kind: 'ciam_organisation', id }, { act: 'change', ended: input.endedOn !== null });
  return { id, version: version + 1 };
}

/**
 * @throws Refusal `not_found`; `registration_ended` for whoever left the register (PAM_ORGANIZACION);
 * `bad_input` for an organisation that is no more; `conflict` for a member; `date_not_possible`.
 */
export async function join(
  ctx: WritingContext,
  { registrationId, organisationId, joinedOn, post }: z.infer<typeof joinOlderOrganisation>,
): Promise<{ id: string }> {
  const { tx } = ctx;
  await openRegistration(tx, registrationId, 'ciam');
  const organisation = await tx.findOneBy(ciamOrganisations, { id: organisationId });
  if (organisation === null) throw new Refusal('not_found');
  if (organisation.endedOn !== null)
    throw new Refusal('bad_input', { fields: { organisationId: ENDED } });
  refuseFuture(ctx.now, { joinedOn });
  const member = { organisationId, registrationId };
  if (await tx.existsBy(ciamMembers, { ...member, leftOn: IsNull() }))
    throw new Refusal('conflict');
  const id = ctx.backend.newId();
  await tx.insert(ciamMembers, {
    ...member,
    id,
    post,
    joinedOn,
    leftOn: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  ctx.trace({ kind: 'registration', id: registrationId }, { act: 'join' });
  return { id };
}

const ENDED = 'Esa organización ya no existe. Elija otra.';

/** @throws Refusal `not_found`, `date_not_possible`. */
export async function leave(
  ctx: WritingContext,
  { registrationId, memberId: id, leftOn }: z.infer<typeof leaveOlderOrganisation>,
): Promise<{ id: string }> {
  const found = await ctx.tx.findOneBy(ciamMembers, { id, registrationId });
  if (found === null || found.leftOn !== null) throw new Refusal('not_found');
  refuseFuture(ctx.now, { leftOn });
  refuseBefore(noonOf(found.joinedOn, ctx.now), { leftOn }, 'su ingreso a la organización');
  await ctx.tx.update(ciamMembers, { id }, { leftOn });
  ctx.trace({ kind: 'registration', id: registrationId }, { act: 'leave' });
  return { id };
}

export const membershipsOf = (
  { tx }: Pick<ReadingContext, 'tx'>,
  registrationId: string,
): Promise<MembershipView[]> =>
  tx.query(
    `SELECT m.id, m.organisation_id AS "organisationId", o.name, m.post,
       m.joined_on AS "joinedOn", m.left_on AS "leftOn"
     FROM ciam_members m JOIN ciam_organisations o ON o.id = m.organisation_id
     WHERE m.registration_id = ? ORDER BY m.left_on IS NOT NULL, m.joined_on DESC, m.id`,
    [registrationId],
  );
