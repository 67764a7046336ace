/**
 * Violence in the family follows the Ley 30364 as well: whoever attends it is told, sealed to her desk.
 * The CIAM knows that it told, and never what came of it.
 */
import type { z } from 'zod';
import { ciamHandovers, persons } from '../../../db/entities/index.ts';
import { isFamilyViolence } from '../../../domain/ciam/risk.ts';
import { Refusal } from '../../../domain/errors.ts';
import type { handOverOlderRisk } from '../../../domain/records/ciam.ts';
import type { ReadingContext, WritingContext } from '../../core/procedure.ts';
import { displayName } from '../../people/names.ts';
import { loadRegistration } from '../../registrations/load.ts';
import type { HandoverView, SavedOlder } from '../types.ts';
import { openRisk, updateRisk } from './load.ts';

/** @throws Refusal `pam_not_family`; `conflict` for what was told already. */
export async function handOver(
  ctx: WritingContext,
  { registrationId, riskId, version, message }: z.infer<typeof handOverOlderRisk>,
): Promise<SavedOlder> {
  const { tx, now, session } = ctx;
  const risk = await openRisk(tx, { registrationId, riskId, version });
  if (!isFamilyViolence(risk.facts)) throw new Refusal('pam_not_family');
  if (risk.handOver !== null) throw new Refusal('conflict');
  const { personId } = await loadRegistration(tx, registrationId, 'ciam');
  const person = await tx.findOneByOrFail(persons, { id: personId });
  await tx.insert(ciamHandovers, {
    id: ctx.backend.newId(),
    toldAt: now,
    toldBy: session.operatorId,
    body: {
      riskId,
      name: displayName(person),
      document: person.documentNumber ?? '',
      birthDate: person.birthDate,
      district: person.district,
      address: person.address ?? '',
      phone: person.phone ?? '',
      types: risk.facts.types,
      lifeAtRisk: risk.facts.lifeAtRisk,
      message,
    },
    taken: null,
  });
  ctx.trace({ kind: 'registration', id: registrationId }, { act: 'hand_over', riskId });
  return updateRisk(tx, risk, { handOver: { at: now, by: session.operatorId } });
}

/** What waits for whoever attends violence, the oldest first. */
export async function handovers({ tx }: ReadingContext): Promise<HandoverView[]> {
  const rows = await tx.find(ciamHandovers, { order: { toldAt: 'ASC', id: 'ASC' } });
  return rows
    .filter(({ taken, body }) => taken === null && body !== null)
    .map(({ id, toldAt, body: { riskId: _, ...body } }) => ({ id, toldAt, ...body }));
}

/** Somebody of the desk of violence goes on with it. @throws Refusal `not_found` for what was taken. */
export async function takeOver(
  ctx: WritingContext,
  { handoverId: id }: { readonly handoverId: string },
): Promise<{ id: string }> {
  const found = await ctx.tx.findOneBy(ciamHandovers, { id });
  if (found === null || found.taken !== null) throw new Refusal('not_found');
  await ctx.tx.update(
    ciamHandovers,
    { id },
    { taken: { at: ctx.now, by: ctx.session.operatorId } },
  );
  ctx.trace({ kind: 'ciam_handover', id }, { act: 'take' });
  return { id };
}
